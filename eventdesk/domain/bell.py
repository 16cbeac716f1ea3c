"""The hall's bell: it rings as a slot begins or ends, and never long after."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from eventdesk.domain.place import Slot

LATE = timedelta(minutes=2)
"""So long after its time a bell that was slept through, or leapt over, is not rung any more.

A rehearsal at 60 times the speed leaps over a minute with each second.
"""


def bell_times(slots: Iterable[Slot]) -> tuple[datetime, ...]:
    """When a slot begins or ends; slots that follow each other at once ring once for both."""
    return tuple(sorted({edge for slot in slots for edge in (slot.starts, slot.ends) if edge}))


def rings(times: Iterable[datetime], since: datetime, now: datetime) -> bool:
    """Whether the bell is due that was not since the clock was last looked at."""
    return any(since < time <= now and now - time <= LATE for time in times)

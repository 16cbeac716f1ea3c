"""Times as they are typed: a whole one, or the hour alone, which is meant on the day of the event."""

from argparse import ArgumentTypeError
from datetime import datetime, time, timedelta, tzinfo

from eventdesk.domain.cells import YEARS


def moment(text: str) -> datetime | time:
    """Read a time while the options are read, so that a bad one is a matter of usage."""
    for read in (_hour, _whole):
        try:
            return read(text)
        except ValueError:
            continue
    raise ArgumentTypeError(f"{text} is no time such as 10:40 or 2026-05-12T10:40")


def in_event_time(typed: datetime | time | None, zone: tzinfo, dawn: datetime) -> datetime | None:
    """The time that was meant: without a date of the day that begins at dawn, without an offset there."""
    if isinstance(typed, time):
        of_today = typed.replace(tzinfo=None) >= dawn.time()
        typed = datetime.combine(dawn.date() if of_today else dawn.date() + timedelta(days=1), typed)
    return typed.replace(tzinfo=zone) if typed and typed.tzinfo is None else typed


def _whole(text: str) -> datetime:
    """A time of an event: other years are slips of the keyboard."""
    at = datetime.fromisoformat(text)
    if at.year not in YEARS:
        raise ValueError(text)
    return at


def _hour(text: str) -> time:
    """An hour has its colon; without it "2026" would be one."""
    if ":" not in text[1:3]:
        raise ValueError(text)
    return time.fromisoformat(f"0{text}" if text[1] == ":" else text)

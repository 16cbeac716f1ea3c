"""Greeting: all that a kiosk may show, which is of nobody but the one who stands before it."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.checkin import ScanAnswer, Verdict


@dataclass(frozen=True, slots=True)
class Greeting:
    """The own name, and when and where the next meeting is; whom it is with is another person's data."""

    name: str
    starts: datetime | None = None
    ends: datetime | None = None
    table: str = ""
    room: str = ""


def greeting(answer: ScanAnswer) -> Greeting | None:
    """What is shown for an accepted scan; for any other there is nothing to show but the way to the desk."""
    if answer.verdict is not Verdict.OK or answer.person is None:
        return None
    coming = answer.next
    if coming is None:
        return Greeting(answer.person.name)
    return Greeting(answer.person.name, coming.start, coming.end, coming.table, coming.room)

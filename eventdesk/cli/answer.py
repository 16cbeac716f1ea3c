"""What a verb answers: words for people, JSON for programs, and the exit code."""

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import Any

from eventdesk.cli.words import refusal_words
from eventdesk.domain.refusal import Refused


class Exit(IntEnum):
    """The exit codes of the program."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    TROUBLE = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; `data` is what --json prints."""

    words: str
    data: dict[str, Any] = field(default_factory=dict)
    exit: Exit = Exit.DONE


def refused(done: Refused) -> Answer:
    """Why something was not done."""
    return Answer(refusal_words(done.reason), {"refused": done.reason.value}, Exit.REFUSED)


def counted(number: int, one: str, many: str = "") -> str:
    """So many things in words; `many` where an s behind the one does not say it."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def iso(at: datetime | None, zone: tzinfo) -> str | None:
    """A time in the event's zone, with its offset."""
    return None if at is None else at.astimezone(zone).isoformat()


def near(at: datetime, now: datetime, zone: tzinfo) -> str:
    """A time of day in the event's zone, with its day where that is another than the day of `now`."""
    told = at.astimezone(zone)
    return f"{told:%H:%M}" if told.date() == now.astimezone(zone).date() else f"{told:%Y-%m-%d %H:%M}"


def printable(text: str, most: int = 80) -> str:
    """The beginning of what a scanner sent, without what a terminal would obey."""
    shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text[:most])
    return shown if len(text) <= most else f"{shown}…"


def clock(at: datetime | None, zone: tzinfo) -> str:
    """A time of day in the event's zone."""
    return "" if at is None else f"{at.astimezone(zone):%H:%M}"

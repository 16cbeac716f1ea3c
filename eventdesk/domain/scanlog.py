"""The scan log: every scan that was ever made, let in or refused; what was undone stays, with who and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Fact
from eventdesk.domain.fold import is_voided, voided_names
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.record import read_time
from eventdesk.domain.visit import Direction


@dataclass(frozen=True, slots=True)
class Undoing:
    """Who took a scan back, when and why; undoing `action` brings the scan back.

    `at` is the time of the desk's clock; None where the fact, of an older version, does not tell it.
    """

    action: GestureId
    at: datetime | None
    desk_name: str
    actor: str
    reason: str


@dataclass(frozen=True, slots=True)
class LoggedScan:
    """One line of the log. `name` is that of its fact, by which just this scan is undone.

    `text` is what was read where it was refused. `override` is the reason why somebody passed in spite of
    `overridden`. `direction` is None where a newer version knows more ways than this one.
    """

    name: str
    action: GestureId
    at: datetime
    desk: DeskId
    desk_name: str
    actor: str
    checkpoint: CheckpointId
    checkpoint_name: str
    direction: Direction | None
    verdict: Verdict
    text: str
    person: PersonId | None
    person_name: str
    organisation: str
    override: str = ""
    overridden: Verdict | None = None
    undone: Undoing | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which scans of the log: those to which all of this applies.

    `text` is found in the name, the organisation, what was read or why somebody passed by exception. Times
    are when it was scanned: from `since`, before `until`. `undone` and `by_exception` leave all others out.
    """

    text: str = ""
    verdict: Verdict | None = None
    desks: tuple[DeskId, ...] = ()
    checkpoint: CheckpointId | None = None
    since: datetime | None = None
    until: datetime | None = None
    undone: bool = False
    by_exception: bool = False


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class ScanLog:
    """The newest of the scans wanted; `total` counts all of these, `first` and `last` span the whole log."""

    scans: tuple[LoggedScan, ...]
    total: int
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, slots=True)
class RefusalSum:
    """How often scans were refused for one reason, of how many known people, and when last."""

    verdict: Verdict
    count: int
    people: int
    last: datetime


def undoings(voids: Iterable[Fact], desks: Mapping[DeskId, str]) -> dict[str, Undoing]:
    """By the gestures and single facts that stand voided: who did it first; `voids` are all voiding facts."""
    ordered = sorted(voids, key=lambda fact: fact.order)
    gone = voided_names(ordered)
    told: dict[str, Undoing] = {}
    for fact in ordered:
        if not is_voided(fact, gone):
            reason = str(fact.body.get("reason", ""))
            undoing = Undoing(fact.gesture, _at(fact), desks.get(fact.desk, ""), fact.actor, reason)
            told.setdefault(fact.subject.id, undoing)
    return told


def _at(fact: Fact) -> datetime | None:
    try:
        return read_time(str(fact.body.get("at")))
    except ValueError:
        return None


def undone_by(name: str, action: GestureId, told: Mapping[str, Undoing]) -> Undoing | None:
    """Who took back a scan, by itself or with its whole gesture."""
    return told.get(name) or told.get(action)

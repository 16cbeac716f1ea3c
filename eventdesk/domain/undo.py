"""Undo: a gesture, or one fact of it, taken back by a later fact; both stay in the log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.checkin import PersonCard
from eventdesk.domain.fact import Draft, Fact, Kind, Noun, Subject
from eventdesk.domain.ids import GestureId
from eventdesk.domain.rights import Right


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: `target` by the gesture `by`, which can itself be undone."""

    target: str
    by: GestureId
    subjects: tuple[Subject, ...]
    person: PersonCard | None = None

    @property
    def visitors(self) -> int:
        """How many people's scans were taken back; `person` is one of them."""
        return sum(subject.noun == Noun.VISIT for subject in self.subjects)


def void_draft(target: str, reason: str, at: datetime) -> Draft:
    """The fact that takes back a gesture, or one fact named desk/number; `at` by the clock of the desk."""
    return Draft(Subject(Noun.GESTURE, target), Kind.VOIDED, {"reason": reason, "at": at.isoformat()})


def right_to_undo(facts: Iterable[Fact]) -> Right:
    """What taking these facts back asks for: as much as the gravest of them, as making it did.

    A meeting to which two said yes was made by noting that.
    """
    told = tuple(facts)
    agreed = any(fact.subject.noun == Noun.SUGGESTION for fact in told)
    rights = (Right.NOTE if agreed and fact.subject.noun in _AGREED else _right(fact) for fact in told)
    return max(rights, key=list(Right).index, default=Right.CHECK_IN)


_AGREED = frozenset({Noun.SUGGESTION, Noun.MEETING})


_NOTED = frozenset({"missing", "status", "started"})
"""What is said of a meeting by noting how it goes."""

_SETTINGS = frozenset(
    {Noun.EVENT, Noun.CHECKPOINT, Noun.QUESTION, Noun.ACCESS, Noun.DESIGN, Noun.PICTURE, Noun.RULES}
)


def _right(fact: Fact) -> Right:
    match fact.subject.noun:
        case Noun.VISIT | Noun.SCAN | Noun.ANSWER:
            return Right.CHECK_IN
        case noun if noun in _SETTINGS:
            return Right.SETTINGS
        case Noun.PERSON if fact.kind == Kind.CHANGED and fact.body.keys() <= {"payment"}:
            return Right.SETTLE
        case Noun.OUTCOME:
            return Right.NOTE
        case Noun.MEETING if fact.kind == Kind.CHANGED and fact.body.keys() <= _NOTED:
            return Right.NOTE
        case Noun.PERSON | Noun.BADGE | Noun.ORGANISATION if fact.kind == Kind.CREATED:
            return Right.REGISTER
        case _:
            return Right.EDIT

"""Undo: a gesture, or one fact of it, taken back by a later fact; both stay in the log."""

from dataclasses import dataclass

from eventdesk.domain.checkin import PersonCard
from eventdesk.domain.fact import Draft, Kind, Noun, Subject
from eventdesk.domain.ids import GestureId


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: `target` by the gesture `by`, which can itself be undone."""

    target: str
    by: GestureId
    subjects: tuple[Subject, ...]
    person: PersonCard | None = None


def void_draft(target: str, reason: str) -> Draft:
    """The fact that takes back a gesture, or one fact named desk/number."""
    return Draft(Subject(Noun.GESTURE, target), Kind.VOIDED, {"reason": reason})

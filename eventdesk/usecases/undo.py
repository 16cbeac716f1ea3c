"""Undo: what a gesture did is taken back with a reason, and can be brought back in the same way."""

from collections.abc import Iterator

from eventdesk.domain.fact import Fact, Kind, Noun
from eventdesk.domain.fold import is_voided
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.undo import Undone, right_to_undo, void_draft
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading, Writing

LOOK_BACK = (20, 1000)
"""How many facts of a desk are looked through for the last one that can be undone: mostly it is near."""


def undo(desk: Desk, target: str, *, reason: str = "", action: str | None = None) -> Undone | Refused:
    """Take back a gesture (or one fact, named desk/number); undoing an undo brings back what it took."""
    with desk.writing(action) as writing:
        facts = _facts_named(writing, target)
        if not facts:
            return Refused(Reason.NO_SUCH_ACTION, (target,))
        if any(fact.subject.id == target for fact in writing.known_gesture(writing.gesture)):
            return _undone(writing, target, facts)
        gone = writing.voided()
        if all(is_voided(fact, gone) for fact in facts):
            return Refused(Reason.ALREADY_UNDONE, (target,))
        return _take_back(desk, writing, target, facts, reason)


def undo_last(
    desk: Desk, *, reason: str = "", action: str | None = None, scans_only: bool = False
) -> Undone | Refused:
    """Take back what this desk did last and has not undone; `scans_only` passes over all but check-ins."""
    with desk.writing(action) as writing:
        if known := _done_before(writing):
            return known
        gone = writing.voided()
        for count in LOOK_BACK:
            for fact in writing.latest_facts(count, desk=writing.desk):
                if _can_be_undone(fact, scans_only=scans_only) and not is_voided(fact, gone):
                    facts = writing.known_gesture(fact.gesture)
                    return _take_back(desk, writing, fact.gesture, facts, reason)
        return Refused(Reason.NOTHING_TO_UNDO)


def redo_last(desk: Desk, *, action: str | None = None) -> Undone | Refused:
    """Bring back what this desk undid last; refused once it has done something else since."""
    with desk.writing(action) as writing:
        if known := _done_before(writing):
            return known
        gone = writing.voided()
        for fact in writing.latest_facts(LOOK_BACK[-1], desk=writing.desk):
            if fact.kind == Kind.REFUSED or is_voided(fact, gone):
                continue
            if fact.kind != Kind.VOIDED:
                break
            if not _brings_back(writing, fact):
                facts = writing.known_gesture(fact.gesture)
                return _take_back(desk, writing, fact.gesture, facts)
        return Refused(Reason.NOTHING_TO_REDO)


def _brings_back(reading: Reading, fact: Fact) -> bool:
    """Whether an undo takes back an undo."""
    return any(taken.kind == Kind.VOIDED for taken in _facts_named(reading, fact.subject.id))


def _can_be_undone(fact: Fact, *, scans_only: bool) -> bool:
    if fact.kind in (Kind.REFUSED, Kind.VOIDED):
        return False
    return fact.subject.noun == Noun.VISIT if scans_only else True


def _objection(desk: Desk, reading: Reading, facts: tuple[Fact, ...]) -> Refused | None:
    """Whether taking these back needs a right that the desk has not; of an undo, the right to do it again."""
    meant = [one for fact in facts for one in _meant(reading, fact)]
    right = right_to_undo(meant)
    return None if desk.may(right) else Refused(Reason.NOT_ALLOWED, (right.value,))


def _meant(reading: Reading, fact: Fact) -> Iterator[Fact]:
    if fact.kind != Kind.VOIDED:
        yield fact
        return
    for voided in _facts_named(reading, fact.subject.id):
        yield from _meant(reading, voided)


def _facts_named(reading: Reading, target: str) -> tuple[Fact, ...]:
    gesture = reading.known_gesture(GestureId(target))
    if gesture:
        return gesture
    fact = reading.fact_named(target)
    return (fact,) if fact else ()


def _take_back(
    desk: Desk, writing: Writing, target: str, facts: tuple[Fact, ...], reason: str = ""
) -> Undone | Refused:
    refused = _objection(desk, writing, facts)
    if refused is None:
        writing.record([void_draft(target, reason, desk.now())])
    return refused or _undone(writing, target, facts)


def _done_before(writing: Writing) -> Undone | None:
    """What this gesture has taken back already, where it is tried again."""
    known = writing.known_gesture(writing.gesture)
    if not known:
        return None
    target = known[0].subject.id
    return _undone(writing, target, _facts_named(writing, target))


def _undone(writing: Writing, target: str, facts: tuple[Fact, ...]) -> Undone:
    subjects = tuple(dict.fromkeys(fact.subject for fact in facts))
    visitor = next((PersonId(subject.id) for subject in subjects if subject.noun == Noun.VISIT), None)
    holder = writing.checkin.person(visitor) if visitor else None
    return Undone(target, writing.gesture, subjects, holder.card if holder else None)

"""The fold: facts in stamp order become what the tables hold, on every desk the same."""

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

from eventdesk.domain.access import Access
from eventdesk.domain.badge import Badge, Print
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.design import OwnDesign
from eventdesk.domain.event import Event
from eventdesk.domain.fact import Fact, Kind, Noun
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.person import Person
from eventdesk.domain.picture import Picture
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.question import Given, Question
from eventdesk.domain.record import Record
from eventdesk.domain.rules import Order, Pair, Rules, Version
from eventdesk.domain.suggestion import Suggestion

RECORDS: dict[str, type[Record]] = {
    cls.noun: cls
    for cls in (
        Event,
        Organisation,
        Person,
        Group,
        Room,
        Table,
        Slot,
        Session,
        Request,
        Meeting,
        Badge,
        Print,
        Outcome,
        Checkpoint,
        Question,
        Given,
        Access,
        OwnDesign,
        Picture,
        Rules,
        Pair,
        Order,
        Version,
        Suggestion,
    )
}

_RECORD_KINDS = frozenset({Kind.CREATED, Kind.CHANGED})
_OTHER_KINDS: dict[str, frozenset[Kind]] = {
    Noun.VISIT: frozenset({Kind.CAME, Kind.LEFT}),
    Noun.SCAN: frozenset({Kind.REFUSED}),
    Noun.GESTURE: frozenset({Kind.VOIDED}),
}

R = TypeVar("R", bound=Record)


def known(fact: Fact) -> bool:
    """Whether this version understands the fact; others are kept and passed over."""
    if fact.subject.noun in RECORDS:
        return fact.kind in _RECORD_KINDS
    return fact.kind in _OTHER_KINDS.get(fact.subject.noun, frozenset())


def fold(cls: type[R], subject_id: str, facts: Sequence[Fact], start: R | None = None) -> R | None:
    """The record that `facts` of one subject (none voided, any order) make, going on from `start`.

    Going on is the same as folding everything again only where all `facts` come after those behind `start`.
    None where nothing among them brought the record into being.
    """
    record = start
    exists = start is not None
    for fact in facts if len(facts) == 1 else sorted(facts, key=lambda fact: fact.order):
        if fact.kind in _RECORD_KINDS:
            exists = exists or fact.kind == Kind.CREATED
            record = record.with_body(fact.body) if record else cls.of_body(subject_id, fact.body)
    return record if exists else None


def voided_names(voids: Iterable[Fact]) -> frozenset[str]:
    """The gestures and single facts that stand voided, given every voiding fact.

    A void is itself undone by a later void of its own gesture; so they are weighed from the last one back.
    """
    gone: set[str] = set()
    for fact in sorted(voids, key=lambda fact: fact.order, reverse=True):
        if not is_voided(fact, gone):
            gone.add(fact.subject.id)
    return frozenset(gone)


def is_voided(fact: Fact, gone: Collection[str]) -> bool:
    """Whether the fact, by itself or with its gesture, is among the voided names."""
    return fact.gesture in gone or fact.name in gone

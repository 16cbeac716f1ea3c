"""The tables kept true to the facts: new facts extend rows, late facts and voids refold their subjects."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.fact import Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.fold import RECORDS, fold, is_voided, known, voided_names
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.record import Record
from eventdesk.store import log
from eventdesk.store.passages import put_passages, put_presence
from eventdesk.store.refusals import drop_refusals, put_refusals
from eventdesk.store.rows import insert_sql, rows
from eventdesk.store.statement import run, run_many

_PUT_VOID = insert_sql("void", ("desk", "number", "stamp", "gesture", "target", "reason"))


class Tables:
    """The tables of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def extend(self, facts: Sequence[Fact]) -> set[Subject]:
        """Take in facts just made here, later than all others; what they touched."""
        touched = {fact.subject for fact in facts}
        groups = _by_noun(facts)
        # Last, since a gesture may void itself: then it refolds what has just been extended.
        voids = groups.pop(Noun.GESTURE, [])
        for noun, group in groups.items():
            if noun in RECORDS:
                self._extend_records(RECORDS[noun], group)
            elif noun == Noun.VISIT:
                put_passages(self._connection, group)
                put_presence(self._connection, {fact.subject.id for fact in group})
            else:
                put_refusals(self._connection, group)
        return touched | self._void(voids)

    def join(self, facts: Sequence[Fact]) -> set[Subject]:
        """Take in facts of other desks, which may be older than what is here; what they touched."""
        voids = [fact for fact in facts if fact.subject.noun == Noun.GESTURE and known(fact)]
        touched = {fact.subject for fact in facts} | self._void(voids, refold=False)
        self.refold(touched)
        return touched

    def refold(self, subjects: Iterable[Subject]) -> None:
        """Make the rows of these subjects anew from all that was said about them."""
        gone = self.gone()
        ids_by_noun: dict[str, list[str]] = {}
        for subject in subjects:
            ids_by_noun.setdefault(subject.noun, []).append(subject.id)
        for noun, ids in ids_by_noun.items():
            if noun in RECORDS:
                self._refold_records(RECORDS[noun], ids, gone)
            elif noun == Noun.VISIT:
                facts = self._standing(noun, ids, gone)
                put_passages(self._connection, _flat(facts), instead_of=ids)
                put_presence(self._connection, ids)
            elif noun == Noun.SCAN:
                drop_refusals(self._connection, ids)
                put_refusals(self._connection, _flat(self._standing(noun, ids, gone)))

    def gone(self) -> frozenset[str]:
        """The names of gestures and facts that stand voided."""
        sql = "SELECT desk, number, stamp, gesture, target FROM void"
        return voided_names(
            Fact(
                DeskId(desk),
                number,
                Stamp(stamp),
                GestureId(gesture),
                "",
                Subject(Noun.GESTURE, target),
                Kind.VOIDED,
                {},
            )
            for desk, number, stamp, gesture, target in run(self._connection, sql)
        )

    def is_gesture_voided(self, gesture: GestureId) -> bool:
        """Whether what this gesture does has been taken back, perhaps before it arrived."""
        sql = "SELECT 1 FROM void WHERE target = ?"
        hit = run(self._connection, sql, (gesture,)).fetchone()
        return hit is not None and gesture in self.gone()

    def put_voids(self, facts: Iterable[Fact]) -> None:
        """Keep voiding facts where they are looked up."""
        rows_ = [
            (
                fact.desk,
                fact.number,
                fact.stamp,
                fact.gesture,
                fact.subject.id,
                str(fact.body.get("reason", "")),
            )
            for fact in facts
        ]
        if rows_:
            run_many(self._connection, _PUT_VOID, rows_)

    def _void(self, facts: Sequence[Fact], *, refold: bool = True) -> set[Subject]:
        if not facts:
            return set()
        before = self.gone()
        self.put_voids(facts)
        touched = log.subjects_named(self._connection, before ^ self.gone())
        if refold:
            self.refold(touched)
        return touched

    def _extend_records(self, cls: type[Record], facts: Sequence[Fact]) -> None:
        by_subject = _by_subject(facts)
        table = rows(cls)
        first = min(fact.stamp for fact in facts)
        told_before = log.known_before(self._connection, cls.noun, by_subject, first)
        there = table.by_ids(self._connection, told_before)
        half_told = told_before - there.keys()
        extended: list[Record] = []
        for subject, own in by_subject.items():
            if subject not in half_told:
                record = fold(cls, subject, own, there.get(subject))
                extended += [record] if record else []
        table.put(self._connection, extended)
        self.refold(Subject(cls.noun, subject) for subject in half_told)

    def _refold_records(self, cls: type[Record], ids: list[str], gone: frozenset[str]) -> None:
        facts = self._standing(cls.noun, ids, gone)
        folded = {subject: fold(cls, subject, facts.get(subject, ())) for subject in ids}
        table = rows(cls)
        table.drop(self._connection, ids)
        table.put(self._connection, [record for record in folded.values() if record])

    def _standing(self, noun: str, ids: Iterable[str], gone: frozenset[str]) -> dict[str, list[Fact]]:
        told = log.of_subjects(self._connection, noun, ids)
        return {
            subject: [fact for fact in facts if known(fact) and not is_voided(fact, gone)]
            for subject, facts in told.items()
        }


def _by_noun(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        if known(fact):
            groups.setdefault(fact.subject.noun, []).append(fact)
    return groups


def _by_subject(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.subject.id, []).append(fact)
    return groups


def _flat(groups: dict[str, list[Any]]) -> list[Any]:
    return [item for group in groups.values() for item in group]

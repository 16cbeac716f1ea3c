"""Visits: who is in the house, told by the times of the scans, not by their arrival."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from eventdesk.domain.fact import Draft, Fact, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, PersonId
from eventdesk.domain.record import read_time

ENTRANCE = CheckpointId("entrance")
"""The one checkpoint that every event has; who passed it is in the house."""

TABLES = CheckpointId("tables")
"""Where badges are scanned as people sit down: it tells who sits, and lets nobody into the house."""


class Direction(StrEnum):
    """Which way somebody goes through the door."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Passage:
    """One accepted scan: somebody came or left at a time, at a desk; `override` says why in spite of what."""

    person: PersonId
    at: datetime
    direction: Direction
    desk: DeskId
    number: int
    stamp: Stamp
    gesture: GestureId
    checkpoint: CheckpointId = ENTRANCE
    override: str = ""

    @property
    def order(self) -> tuple[datetime, Stamp, DeskId, int]:
        """Passages count by the time they happened, then by the order of their facts."""
        return (self.at, self.stamp, self.desk, self.number)


@dataclass(frozen=True, slots=True)
class Presence:
    """Where the passages of one person have led."""

    inside: bool = False
    first_at: datetime | None = None
    first_desk: DeskId | None = None
    last_at: datetime | None = None
    last_desk: DeskId | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A stay in the house; `left` is None while it lasts or where nobody scanned the way out."""

    came: datetime
    left: datetime | None


NOWHERE = Presence()


def passage_draft(
    person: PersonId,
    direction: Direction,
    at: datetime,
    checkpoint: CheckpointId = ENTRANCE,
    **marks: str,
) -> Draft:
    """The fact of an accepted scan; `marks` is what else it must keep."""
    kind = Kind.CAME if direction is Direction.IN else Kind.LEFT
    where = {} if checkpoint == ENTRANCE else {"checkpoint": checkpoint}
    return Draft(Subject(Noun.VISIT, person), kind, {"at": at.isoformat(), **where, **marks})


def passage_of(fact: Fact) -> Passage | None:
    """The passage a fact tells of; None where the fact cannot be read."""
    if fact.kind not in (Kind.CAME, Kind.LEFT):
        return None
    try:
        at = read_time(str(fact.body["at"]))
    except (KeyError, ValueError):
        return None
    direction = Direction.IN if fact.kind == Kind.CAME else Direction.OUT
    person = PersonId(fact.subject.id)
    checkpoint = CheckpointId(str(fact.body.get("checkpoint", ENTRANCE)))
    override = str(fact.body.get("override", ""))
    return Passage(
        person, at, direction, fact.desk, fact.number, fact.stamp, fact.gesture, checkpoint, override
    )


def presence(passages: Iterable[Passage]) -> Presence:
    """Whether somebody with these passages (in any order) is inside, and since when."""
    ordered = sorted(passages, key=lambda passage: passage.order)
    if not ordered:
        return NOWHERE
    first = next((p for p in ordered if p.direction is Direction.IN), None)
    last = ordered[-1]
    return Presence(
        inside=last.direction is Direction.IN,
        first_at=first.at if first else None,
        first_desk=first.desk if first else None,
        last_at=last.at,
        last_desk=last.desk,
    )


def way_in(passages: Iterable[Passage], gone: datetime | None = None) -> Passage | None:
    """The way in that began the stay which lasts; None where there is none. At `gone` everybody left."""
    began: Passage | None = None
    for passage in sorted(passages, key=lambda passage: passage.order):
        if passage.direction is Direction.OUT or (gone is not None and passage.at <= gone):
            began = None
        else:
            began = began or passage
    return began


def visits(passages: Iterable[Passage]) -> tuple[Visit, ...]:
    """The stays of one person: a second way in while inside lengthens the stay that lasts."""
    stays: list[Visit] = []
    since: datetime | None = None
    for passage in sorted(passages, key=lambda passage: passage.order):
        if passage.direction is Direction.IN:
            since = since or passage.at
        elif since is not None:
            stays.append(Visit(since, passage.at))
            since = None
    if since is not None:
        stays.append(Visit(since, None))
    return tuple(stays)


def double_entries(passages: Iterable[Passage]) -> tuple[tuple[Passage, Passage], ...]:
    """Pairs of ways in without a way out between them: one badge let in twice by desks that were apart."""
    ordered = sorted(passages, key=lambda passage: passage.order)
    return tuple(
        (one, two)
        for one, two in pairwise(ordered)
        if one.direction is Direction.IN and two.direction is Direction.IN
    )

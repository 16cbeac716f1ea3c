"""Holes: slots in which somebody is free or sits alone, because the others did not come; a table there."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.place import Slot, Table, number_order
from eventdesk.domain.suggestion import Profile

PATIENCE = timedelta(minutes=5)
"""So long after the bell whoever sits alone still waits for the others, unless the desk asks for them."""

SOON = timedelta(hours=1)
"""Who has not come yet is in question only for slots that begin later than this."""


@dataclass(frozen=True, slots=True)
class Booked:
    """A meeting that takes its people and its table in a slot; `open` until it begins or is noted."""

    id: MeetingId
    people: tuple[PersonId, ...]
    slot: SlotId | None
    table: TableId | None
    open: bool = True


class Bookings:
    """All meetings that take people and tables, by slot and by person."""

    def __init__(self) -> None:
        self._known: dict[MeetingId, Booked] = {}
        self._in: dict[SlotId | None, dict[MeetingId, Booked]] = defaultdict(dict)
        self._of: dict[PersonId, dict[MeetingId, Booked]] = defaultdict(dict)
        self._counts = Counter[PersonId]()

    def drop(self, meetings: Iterable[MeetingId]) -> None:
        """Forget meetings, known or not."""
        for id_ in meetings:
            booked = self._known.pop(id_, None)
            if booked is not None:
                del self._in[booked.slot][id_]
                for person in booked.people:
                    del self._of[person][id_]
                self._counts.subtract(booked.people)

    def put(self, found: Iterable[Booked]) -> None:
        """Take in meetings that are not known."""
        for booked in found:
            self._known[booked.id] = self._in[booked.slot][booked.id] = booked
            for person in booked.people:
                self._of[person][booked.id] = booked
            self._counts.update(booked.people)

    def in_slot(self, slot: SlotId) -> tuple[Booked, ...]:
        """The meetings of a slot."""
        return tuple(self._in.get(slot, {}).values())

    def of(self, person: PersonId) -> tuple[Booked, ...]:
        """The meetings of a person."""
        return tuple(self._of.get(person, {}).values())

    def partners(self, person: PersonId) -> frozenset[PersonId]:
        """Whom a person meets."""
        return frozenset(p for booked in self.of(person) for p in booked.people) - {person}

    def counts(self) -> Mapping[PersonId, int]:
        """How many meetings each person has; kept up, not to be changed."""
        return self._counts


@dataclass(frozen=True, slots=True)
class Taken:
    """Who is not free in a slot and which tables are not; `lost` are meetings of too few who came."""

    people: frozenset[PersonId]
    tables: frozenset[TableId]
    lost: tuple[Booked, ...] = ()

    def along_with(self, booked: Iterable[Booked]) -> "Taken":
        """The same with what these meetings take, whether somebody waits in them or not."""
        told = list(booked)
        people = (person for one in told for person in one.people)
        return replace(
            self,
            people=self.people.union(people),
            tables=self.tables.union(one.table for one in told if one.table),
        )

    def left_alone(self, people: Collection[PersonId]) -> tuple[Booked, ...]:
        """The lost meetings of some people."""
        return tuple(booked for booked in self.lost if not set(people).isdisjoint(booked.people))


@dataclass(frozen=True, slots=True)
class Hole:
    """A slot in which somebody could meet; `waits_for` are those who did not come to the meeting of then."""

    slot: SlotId
    starts: datetime
    ends: datetime
    waits_for: tuple[PersonId, ...] = ()


def taken(
    booked: Iterable[Booked],
    away: Set[PersonId],
    slot: Slot,
    inside: Set[PersonId],
    at: datetime,
    asked: Collection[PersonId] = (),
) -> Taken:
    """What is taken in a slot as of a time: `away` are in sessions then, those `asked` for wait no longer."""
    people, tables, lost = set(away), set[TableId](), list[Booked]()
    for one in booked:
        if _is_lost(one, slot, inside, at, asked):
            lost.append(one)
            people.update(person for person in one.people if person not in inside)
        else:
            people.update(one.people)
            tables.update([one.table] if one.table else [])
    return Taken(frozenset(people), frozenset(tables), tuple(lost))


def _is_lost(
    booked: Booked, slot: Slot, inside: Set[PersonId], at: datetime, asked: Collection[PersonId]
) -> bool:
    """Whether fewer than two are there for a meeting that should have begun."""
    if not booked.open or slot.starts is None or at < slot.starts:
        return False
    if sum(person in inside for person in booked.people) >= 2:
        return False
    return at >= slot.starts + PATIENCE or not set(asked).isdisjoint(booked.people)


def is_there(one: Profile, slot: Slot, inside: Set[PersonId], left: Set[PersonId], at: datetime) -> bool:
    """Whether somebody can be counted on in a slot: by what they said, and by the door."""
    if one.cancelled or slot.starts is None or slot.ends is None:
        return False
    if one.present_from and one.present_from > slot.starts:
        return False
    if one.present_until and one.present_until < slot.ends:
        return False
    return one.person in inside or (one.person not in left and slot.starts > at + SOON)


class FreeTables:
    """The tables that are free in a slot, those first that are most `liked`."""

    def __init__(self, tables: Iterable[Table], taken: Taken, liked: Sequence[TableId] = ()) -> None:
        order = {table: place for place, table in enumerate(liked)}
        self._own: dict[PersonId, list[Table]] = defaultdict(list)
        self._free: list[Table] = []
        for table in tables:
            is_free = not (table.removed or table.out_of_service or table.id in taken.tables)
            for host in table.hosts:
                self._own[host] += [table] if is_free else []
            if is_free and not table.hosts:
                self._free.append(table)
        for found in (self._free, *self._own.values()):
            found.sort(key=lambda t: (order.get(TableId(t.id), len(order)), number_order(t.number), t.id))

    def first(self, people: Collection[PersonId]) -> Table | None:
        """Where these can meet: at a table of their own where one of them hosts any, else at any other."""
        hosted = [self._own[person] for person in people if person in self._own]
        tables = [table for found in hosted for table in found] if hosted else self._free
        fitting = (table for table in tables if not 0 < table.capacity < len(people))
        return next(fitting, None)

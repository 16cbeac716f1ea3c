"""A card carried over the plan: what would clash in each cell, and what dropping it there would cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.obstacles import Block, Obstacle, absence_of
from eventdesk.domain.planner import Card, Planner, PlannerTable
from eventdesk.domain.quality import waits


@dataclass(frozen=True, slots=True)
class Effect:
    """What comes of dropping the card in a cell: `waits`, `breaks` and `changes` (of table; of room, they
    count twice) are how many more the people of the card would have, below 0 how many less."""

    blocks: tuple[Block, ...] = ()
    waits: int = 0
    breaks: int = 0
    changes: int = 0

    @property
    def possible(self) -> bool:
        """Whether the card can be dropped here at all."""
        return not any(block.obstacle.hard for block in self.blocks)

    @property
    def cost(self) -> int:
        """One number to compare cells by, where nothing clashes."""
        return 2 * self.waits + 2 * self.breaks + self.changes


@dataclass(frozen=True, slots=True)
class Carried:
    """What is picked up: the card of a meeting, or the people of a wish that has none."""

    people: tuple[PersonId, ...]
    card: Card | None = None

    @property
    def id(self) -> MeetingId | None:
        """The meeting that is carried, None for a wish."""
        return self.card.id if self.card else None


@dataclass(frozen=True, slots=True)
class _Column:
    """What a slot says whatever the table; `neighbours` are the tables before and after, person by person."""

    blocks: tuple[Block, ...]
    waits: int
    breaks: int
    neighbours: tuple[tuple[int | None, int | None], ...]


@dataclass(frozen=True, slots=True)
class Carrying:
    """A card in the hand, with all that can be known before it is over a cell."""

    planner: Planner
    carried: Carried
    columns: tuple[_Column, ...]
    rows: tuple[tuple[Block, ...], ...]
    changes_before: int

    def at(self, slot: int, table: int) -> Effect:
        """What would come of dropping it there."""
        column = self.columns[slot]
        taken = tuple(
            Block(Obstacle.TABLE_TAKEN, meeting=card.id)
            for card in self.planner.held_at(table, slot)
            if card.id != self.carried.id
        )
        tables = self.planner.tables
        after = 0
        for before, then in column.neighbours:
            after += _change(tables, before, table) + _change(tables, table, then)
            after -= _change(tables, before, then)
        return Effect(
            column.blocks + taken + self.rows[table], column.waits, column.breaks, after - self.changes_before
        )

    def best(self) -> tuple[int, int] | None:
        """The cell without any obstacle that costs least, the earliest and first of them; not where it is."""
        card = self.carried.card
        stays = (card.slot, card.table) if card else None
        free = (
            (effect.cost, slot, table)
            for slot, column in enumerate(self.columns)
            if not column.blocks
            for table, blocks in enumerate(self.rows)
            if not blocks and (slot, table) != stays and not (effect := self.at(slot, table)).blocks
        )
        found = min(free, default=None)
        return (found[1], found[2]) if found else None


def carry(planner: Planner, carried: Carried, now: datetime | None = None) -> Carrying:
    """Pick a card or a wish up; slots that have begun by `now` are the past."""
    days = [_meets(planner, person, carried.id) for person in carried.people]
    at, tables = carried.card, planner.tables
    before = 0
    if at is not None and at.slot is not None:
        for day in days:
            last, then = _neighbours(day, at.slot)
            before += _change(tables, last, at.table) + _change(tables, at.table, then)
            before -= _change(tables, last, then)
    waited = [
        _waiting(planner, person, day, at.slot if at else None)
        for person, day in zip(carried.people, days, strict=True)
    ]
    return Carrying(
        planner,
        carried,
        tuple(_column(planner, carried, days, waited, slot, now) for slot in range(len(planner.slots))),
        tuple(_row_blocks(planner, carried, table) for table in range(len(tables))),
        before,
    )


Day = Mapping[int, int | None]
"""The slots in which somebody meets, without the carried card, and at which table."""


def _meets(planner: Planner, person: PersonId, without: MeetingId | None) -> Day:
    return {
        slot: others[0].table
        for slot, cards in planner.days.get(person, {}).items()
        if (others := [card for card in cards if card.id != without])
    }


def _waiting(planner: Planner, person: PersonId, day: Day, slot: int | None) -> tuple[int, int]:
    """How many slots somebody waits, and how often, with a meeting in the slot, too; not while they meet."""
    known = planner.people.get(person)
    away = known.away if known else {}
    held = day if slot is None else {*day, slot}
    met = {there for place in held for there in planner.during(place)} if planner.beside else held
    places = range(len(planner.slots))
    found = waits([place in met for place in places], [place in away for place in places])
    return sum(found), len(found)


def _neighbours(day: Day, slot: int) -> tuple[int | None, int | None]:
    earlier = max((place for place in day if place < slot), default=None)
    later = min((place for place in day if place > slot), default=None)
    return (
        None if earlier is None else day[earlier],
        None if later is None else day[later],
    )


def _change(tables: Sequence[PlannerTable], one: int | None, two: int | None) -> int:
    """A change of table counts once, one of room twice; from nowhere to somewhere is none."""
    if one is None or two is None or one == two:
        return 0
    return 1 if tables[one].room_id == tables[two].room_id else 2


def _column(
    planner: Planner,
    carried: Carried,
    days: Sequence[Day],
    waited: Sequence[tuple[int, int]],
    slot: int,
    now: datetime | None,
) -> _Column:
    more_waits = more_breaks = 0
    for person, day, (long, often) in zip(carried.people, days, waited, strict=True):
        waits_then, breaks_then = _waiting(planner, person, day, slot)
        more_waits += waits_then - long
        more_breaks += breaks_then - often
    blocks = [
        block
        for person, day in zip(carried.people, days, strict=True)
        for block in _person_blocks(planner, carried, person, day, slot)
    ]
    if now is not None and planner.slots[slot].starts <= now:
        blocks.append(Block(Obstacle.PAST))
    if carried.id is None and _apart(planner, carried.people):
        blocks.append(Block(Obstacle.APART))
    neighbours = tuple(_neighbours(day, slot) for day in days)
    return _Column(tuple(blocks), more_waits, more_breaks, neighbours)


def _person_blocks(planner: Planner, carried: Carried, person: PersonId, day: Day, slot: int) -> list[Block]:
    found = [
        Block(Obstacle.PERSON_BUSY, person, card.id)
        for card in planner.met_by(person, slot)
        if card.id != carried.id
    ]
    known = planner.people.get(person)
    absence = absence_of(known, slot) if known else None
    if absence is not None:
        found.append(absence)
    if known and carried.id is None and 0 < known.most_meetings <= len(day):
        found.append(Block(Obstacle.TOO_MANY, person))
    most = (known.most_in_row if known else 0) or planner.rules.in_row
    if 0 < most < _row_through(day, slot):
        found.append(Block(Obstacle.IN_ROW, person))
    if _out_of_order(planner, carried, person, slot):
        found.append(Block(Obstacle.ORDER, person))
    return found


def _row_through(day: Day, slot: int) -> int:
    """How many meetings in a row somebody would have around the slot."""
    first = last = slot
    while first - 1 in day:
        first -= 1
    while last + 1 in day:
        last += 1
    return last - first + 1


def _out_of_order(planner: Planner, carried: Carried, person: PersonId, slot: int) -> bool:
    for one, first, then in planner.rules.orders:
        if one != person or (first in carried.people) == (then in carried.people):
            continue
        other = then if first in carried.people else first
        for place, cards in planner.days.get(person, {}).items():
            if any(other in card.people and card.id != carried.id for card in cards) and (
                place <= slot if other == then else place >= slot
            ):
                return True
    return False


def _apart(planner: Planner, people: Sequence[PersonId]) -> bool:
    names = [
        (person, str(known.organisation_id)) if (known := planner.people.get(person)) else (person,)
        for person in people
    ]
    return any(
        frozenset((mine, theirs)) in planner.rules.never
        for number, one in enumerate(names)
        for two in names[number + 1 :]
        for mine in one
        for theirs in two
    )


def _row_blocks(planner: Planner, carried: Carried, place: int) -> tuple[Block, ...]:
    """What a table says whatever the slot."""
    table = planner.tables[place]
    found: list[Block] = []
    if table.out_of_service:
        found.append(Block(Obstacle.TABLE_OUT_OF_SERVICE))
    if 0 < table.capacity < len(set(carried.people)):
        found.append(Block(Obstacle.TABLE_TOO_SMALL))
    if table.hosts and not set(table.hosts) & set(carried.people):
        found.append(Block(Obstacle.OTHERS_TABLE, table.hosts[0]))
    if not set(table.hosts) & set(carried.people):
        host = next((p for other in planner.tables for p in other.hosts if p in carried.people), None)
        if host is not None:
            found.append(Block(Obstacle.OWN_TABLE_ELSEWHERE, host))
    return tuple(found)

"""Seating: each slot's meetings get tables, and people stay where they sit, or at least in the room."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Placement

People = tuple[PersonId, ...]

UNCOUNTED = 1_000_000


def seats(table: Table, people: int) -> bool:
    """Whether so many people find a chair at the table; a capacity of 0 means that nobody counts."""
    return table.capacity == 0 or table.capacity >= people


def enough(tables: Iterable[Table], sizes: Iterable[int]) -> bool:
    """Whether meetings of these sizes can all sit at these tables at once."""
    chairs = sorted((table.capacity or UNCOUNTED for table in tables), reverse=True)
    wanted = sorted(sizes, reverse=True)
    return len(wanted) <= len(chairs) and all(
        size <= there for size, there in zip(wanted, chairs, strict=False)
    )


@dataclass(slots=True)
class _Hall:
    """Where everybody sat last, and which tables are open in the slot at hand."""

    tables: dict[TableId, Table]
    sat: dict[PersonId, TableId] = field(default_factory=dict)
    open: dict[TableId, Table] = field(default_factory=dict)

    def take(self, people: People, table: TableId) -> None:
        self.open.pop(table, None)
        self.sat.update(dict.fromkeys(people, table))

    def last_tables(self, people: People) -> list[TableId]:
        return [self.sat[person] for person in people if person in self.sat]

    def last_rooms(self, people: People) -> list[RoomId | None]:
        return [self.tables[table].room for table in self.last_tables(people) if table in self.tables]


def seat(
    slots: Sequence[SlotId],
    tables: Sequence[Table],
    kept: Iterable[Placement],
    meetings: Iterable[tuple[People, SlotId]],
) -> tuple[Placement, ...]:
    """Every meeting with its slot at a table of its own there; kept meetings hold theirs.

    The caller sees to it that each slot has `enough` tables.
    """
    at_tables: dict[SlotId, list[Placement]] = defaultdict(list)
    waiting: dict[SlotId, list[People]] = defaultdict(list)
    for placement in kept:
        at_tables[placement.slot].append(placement)
    for people, slot in meetings:
        waiting[slot].append(people)
    hall = _Hall({TableId(table.id): table for table in tables})
    placements: list[Placement] = []
    for slot in slots:
        hall.open = dict(hall.tables)
        for placement in at_tables[slot]:
            hall.take(placement.people, placement.table)
        placements += (Placement(people, slot, table) for people, table in _seat_slot(hall, waiting[slot]))
    return tuple(placements)


def _seat_slot(hall: _Hall, meetings: list[People]) -> list[tuple[People, TableId]]:
    """The largest meetings first, where only some tables do; then those that can stay; then the rest."""
    sized = sorted(meetings, key=len, reverse=True)
    staying: list[tuple[People, TableId]] = []
    for wanted in (2, 1, 0):
        for people in list(sized):
            table = _best_table(hall, people, wanted) if len(people) == 2 or wanted == 2 else None
            if table is not None:
                sized.remove(people)
                staying.append((people, table))
                hall.open.pop(table)
    for people, table in staying:
        hall.take(people, table)
    return staying


def _best_table(hall: _Hall, people: People, staying: int) -> TableId | None:
    """An open table at which `staying` of two people sit; a large meeting takes the smallest that does."""
    if len(people) > 2:
        fitting = [table for table in hall.open.values() if seats(table, len(people))]
        return TableId(min(fitting, key=lambda table: table.capacity or UNCOUNTED).id)
    last = hall.last_tables(people)
    if staying:
        found = (table for table in last if last.count(table) >= staying and table in hall.open)
        return next((table for table in found if seats(hall.open[table], 2)), None)
    rooms = hall.last_rooms(people)
    free = [table for table in hall.open.values() if seats(table, 2)]
    return TableId(max(free, key=lambda table: rooms.count(table.room)).id)

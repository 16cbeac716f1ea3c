"""Tables for the meetings of a timetable: people stay where they sit, or at least in the room.

Slot by slot the best assignment of meetings to tables is found, given where the people sit before and after;
repeated until nothing gets better. Each step is exact (a flow), the whole a good compromise.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.schedule import Day, Placement
from eventdesk.scheduling.seating import UNCOUNTED, seats

SAME_ROOM = 1
OTHER_ROOM = 2
NOWHERE = -1
FROM_KIND = -1

Held = tuple[tuple[PersonId, ...], int, TableId | None]
"""People, their slot and, where it is given, their table."""


class Tables:
    """Meetings at tables; `sweep` makes people change less."""

    def __init__(self, day: Day, held: Iterable[Held], before: Iterable[Placement] = ()) -> None:
        self.day = day
        self.tables = list(day.tables)
        self._place = {table.id: number for number, table in enumerate(self.tables)}
        self._room = [table.room for table in self.tables]
        kinds = [(table.room, table.capacity or UNCOUNTED) for table in self.tables]
        self._kinds = list(dict.fromkeys(kinds))
        self._kind_of = [self._kinds.index(kind) for kind in kinds]
        self._stale = [True] * len(day.slots)
        slots = {slot: number for number, slot in enumerate(day.slots)}
        kept = [(k.people, slots[k.slot], k.table) for k in day.kept if k.slot in slots]
        self.meetings: list[Held] = [*kept, *held]
        self._kept = len(kept)
        told = {(p.people, slots[p.slot]): p.table for p in before if p.slot in slots}
        tables = (table or told.get((people, slot)) for people, slot, table in self.meetings)
        self.seat = [NOWHERE if table is None else self._place.get(table, NOWHERE) for table in tables]
        self._link()
        self._arrange()

    def _link(self) -> None:
        """For each meeting those that its people come from and go to."""
        own: dict[PersonId, list[int]] = defaultdict(list)
        for number in sorted(range(len(self.meetings)), key=lambda n: self.meetings[n][1]):
            for person in self.meetings[number][0]:
                own[person].append(number)
        self._near: list[list[int]] = [[] for _ in self.meetings]
        for day in own.values():
            for one, two in pairwise(day):
                self._near[one].append(two)
                self._near[two].append(one)

    def _arrange(self) -> None:
        """Which meetings of each slot are to be seated, and at which tables."""
        hosted = {number for number, table in enumerate(self.tables) if table.hosts}
        self._open: list[list[int]] = []
        self._seated: list[list[int]] = [[] for _ in self.day.slots]
        given: list[set[int]] = [set() for _ in self.day.slots]
        places = {slot: number for number, slot in enumerate(self.day.slots)}
        for number, (_, slot, table) in enumerate(self.meetings):
            if table is None:
                self._seated[slot].append(number)
            else:
                given[slot].add(self.seat[number])
        for name, table in self.day.held:
            if name in places:
                given[places[name]].add(self._place.get(table, NOWHERE))
        for taken in given:
            self._open.append([t for t in range(len(self.tables)) if t not in taken and t not in hosted])

    def settle(self) -> None:
        """A table for every meeting that has none, in the order of the day."""
        for slot, own in enumerate(self._seated):
            if any(self.seat[number] == NOWHERE for number in own):
                self._solve(slot)

    def sweep(self) -> bool:
        """Once through the day and back; whether anybody has to change less."""
        before = self.changes()
        slots = range(len(self.day.slots))
        for slot in (*slots, *reversed(slots)):
            self._solve(slot)
        return self.changes() < before

    def changes(self) -> int:
        """The changes of all people, those of rooms counted twice."""
        return (
            sum(
                self._apart(self.seat[one], self.seat[two])
                for one, near in enumerate(self._near)
                for two in near
            )
            // 2
        )

    def _apart(self, one: int, two: int) -> int:
        if one == two:
            return 0
        rooms = [self._room[table] if table != NOWHERE else None for table in (one, two)]
        return SAME_ROOM if rooms[0] == rooms[1] else OTHER_ROOM

    def _solve(self, slot: int) -> None:
        """The best tables for the meetings of a slot, at the least cost of a flow.

        A meeting goes to a table that its people know, or by way of a kind of tables, all as good for it.
        """
        own, open_tables = self._seated[slot], self._open[slot]
        if not own or not self._stale[slot]:
            return
        from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

        self._stale[slot] = False
        flow = SimpleMinCostFlow()
        first_kind, end = len(own), len(own) + len(self._kinds)
        sink = end + len(self.tables)
        ways: list[tuple[int, int]] = []
        for row, number in enumerate(own):
            flow.set_node_supply(row, 1)
            for head, cost in self._ways(number, set(open_tables)):
                flow.add_arc_with_capacity_and_unit_cost(row, first_kind + head, 1, cost)
                ways.append((row, head))
        for table in open_tables:
            kind = first_kind + self._kind_of[table]
            flow.add_arc_with_capacity_and_unit_cost(kind, end + table, 1, 0)
            ways.append((FROM_KIND, table))
        for table in open_tables:
            flow.add_arc_with_capacity_and_unit_cost(end + table, sink, 1, 0)
        flow.set_node_supply(sink, -len(own))
        if flow.solve() != SimpleMinCostFlow.OPTIMAL:
            raise AssertionError("a slot has more meetings than tables")
        self._take(slot, [way for arc, way in enumerate(ways) if flow.flow(arc)])

    def _take(self, slot: int, ways: Sequence[tuple[int, int]]) -> None:
        """Seat the meetings of a slot as they flow; who is near them has to be looked at again."""
        given: dict[int, list[int]] = defaultdict(list)
        for row, table in ways:
            if row == FROM_KIND:
                given[self._kind_of[table]].append(table)
        for row, head in ways:
            if row == FROM_KIND:
                continue
            number = self._seated[slot][row]
            kinds = len(self._kinds)
            table = head - kinds if head >= kinds else given[head].pop()
            if table != self.seat[number]:
                self.seat[number] = table
                for other in self._near[number]:
                    self._stale[self.meetings[other][1]] = True

    def _ways(self, number: int, open_tables: Collection[int]) -> Iterator[tuple[int, int]]:
        """Where a meeting may go, with what it costs its people: kinds of tables, then tables they know."""
        people = len(self.meetings[number][0])
        near = [self.seat[other] for other in self._near[number] if self.seat[other] != NOWHERE]
        for kind, (room, capacity) in enumerate(self._kinds):
            if capacity >= people:
                yield kind, sum(SAME_ROOM if self._room[t] == room else OTHER_ROOM for t in near)
        for table in dict.fromkeys([*near, self.seat[number]]):
            if table in open_tables and seats(self.tables[table], people):
                yield len(self._kinds) + table, sum(self._apart(table, other) for other in near)

    def placements(self) -> tuple[Placement, ...]:
        """All but what the day keeps."""
        names: Sequence[SlotId] = self.day.slots
        return tuple(
            Placement(people, names[slot], table or TableId(self.tables[self.seat[number]].id))
            for number, (people, slot, table) in enumerate(self.meetings)
            if number >= self._kept
        )

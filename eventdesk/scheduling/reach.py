"""Reach: which meetings of a day a repair has to look at, and which cannot stay whatever it does.

A meeting that moves pushes others out of the way, and those push others. In a repair with the fewest moves
nothing moves that was not pushed: what moves needlessly could as well stay. So where k meetings move beside
those that must, none of them is more than k pushes away from those; to look no further is enough (`within`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eventdesk.domain.ids import MeetingId, PersonId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.repair import Task
from eventdesk.scheduling.seating import UNCOUNTED

Offer = Mapping[int, frozenset[int]]
"""The items that may move, each with the slots in which it may lie."""


@dataclass(frozen=True, slots=True)
class Item:
    """A meeting that may move, or a wish to be placed; `slots` are where it may lie, numbered as in the day.

    `slot` is None for a wish and where it cannot stay, `was` is where it stood. `hosts` are the tables that
    are its people's own; without any it sits where nobody hosts.
    """

    people: tuple[PersonId, ...]
    weight: int
    slots: frozenset[int]
    was: int | None = None
    table: TableId | None = None
    meeting: MeetingId | None = None
    hosts: tuple[TableId, ...] = ()
    slot: int | None = None

    @property
    def wanted(self) -> bool:
        """Whether it is a wish."""
        return self.meeting is None

    @property
    def size(self) -> int:
        """How many chairs it needs."""
        return len(self.people)


@dataclass(slots=True)
class Reach:
    """A task by numbers. `fixed` are people and slots of the meetings that stay, `busy` and `held` what they
    take of people and tables, in all slots that run meanwhile; `gone` are the slots in which somebody is not
    there. `beside` are for each slot all that run during it, itself first; `knots` are the slots by which of
    them overlap, straight or by others: each a slot of its own on a day without such.

    `roots` are the items that something is wrong with, of which at least `forced` must give up their slot;
    `crowded` are those of them whose slot just lacks tables.
    """

    task: Task
    items: list[Item]
    fixed: list[tuple[tuple[PersonId, ...], int]]
    busy: set[tuple[PersonId, int]]
    held: dict[int, Counter[TableId]]
    tables: Mapping[TableId, Table]
    gone: Mapping[PersonId, set[int]]
    beside: Sequence[tuple[int, ...]]
    knots: Sequence[tuple[int, ...]]
    of_person: dict[PersonId, list[int]] = field(default_factory=lambda: defaultdict(list))
    in_slot: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    at: dict[tuple[PersonId, int], list[int]] = field(default_factory=lambda: defaultdict(list))
    ordered: frozenset[PersonId] = frozenset()
    roots: frozenset[int] = frozenset()
    crowded: frozenset[int] = frozenset()
    forced: int = 0

    @property
    def tableless(self) -> bool:
        """Whether the day knows no tables, so that nobody needs one."""
        return not self.tables and all(one.table is None for one in self.task.standing)

    @property
    def unsettled(self) -> frozenset[PersonId]:
        """Whose sheet changes whatever is done: a meeting of theirs cannot stay where it is."""
        lost = (n for n, item in enumerate(self.items) if not item.wanted and not self.settled(n))
        return frozenset(person for n in lost for person in self.items[n].people)

    def settled(self, number: int) -> bool:
        """Whether an item can stay just where it is, as far as it goes itself."""
        return self.items[number].slot is not None and (self.tableless or self.sound(number))

    def sound(self, number: int) -> bool:
        """Whether an item can keep its table, as far as the table goes; none is as good as one."""
        item = self.items[number]
        if item.table is None:
            return True
        table = self.tables.get(item.table)
        return (
            item.slot is not None
            and table is not None
            and (table.capacity or UNCOUNTED) >= item.size
            and not self.held[item.slot][item.table]
        )

    def free_slots(self, number: int) -> frozenset[int]:
        """The slots in which an item lies, or could lie with nobody else in the way."""
        item = self.items[number]
        busy = (
            slot
            for slot in item.slots - {item.slot}
            if any(self.at.get((person, there)) for there in self.beside[slot] for person in item.people)
        )
        return item.slots.difference(busy)

    def pool(self, size: int) -> list[TableId]:
        """The tables without hosts at which so many people can sit."""
        return [
            id_ for id_, one in self.tables.items() if not one.hosts and (one.capacity or UNCOUNTED) >= size
        ]

    def spare(self, slot: int, size: int) -> int:
        """Tables for so many that nobody has in a slot, where everybody stays who can; below 0: too few."""
        pool = set(self.pool(size))
        taken = len(pool & {table for table, n in self.held[slot].items() if n})
        for number in self.during(self.beside[slot]):
            item = self.items[number]
            if item.table is None:
                continue
            if self.sound(number):
                taken += item.table in pool
            elif not item.hosts and item.size >= size:
                taken += 1
        return len(pool) - taken

    def during(self, slots: Iterable[int]) -> list[int]:
        """The items that lie in these slots."""
        return [number for slot in slots for number in self.in_slot[slot]]

    def within(self, steps: int, *, tables: bool = True) -> frozenset[int]:
        """The items that can be pushed in so many steps, roots and wishes with them.

        Without `tables` only who needs the same people counts, not who needs a table where they run short.
        """
        reached = set(self.roots)
        edge: Iterable[int] = self.roots
        for _ in range(steps):
            pushed = self._by_people(edge)
            if tables and not self.tableless:
                pushed |= self._by_tables(reached, self.forced + steps + len(self.task.wanted))
            edge = pushed - reached
            if not edge:
                break
            reached |= pushed
        return frozenset(reached)

    def _by_people(self, edge: Iterable[int]) -> set[int]:
        """All that is in the way of these items somewhere."""
        pushed: set[int] = set()
        for number in edge:
            item = self.items[number]
            for slot in item.slots - {item.slot}:
                pushed.update(self._in_the_way(item, slot))
        return pushed

    def _by_tables(self, reached: set[int], most: int) -> set[int]:
        """All in slots that run out of tables where these items come to them, `most` of them at all."""
        coming: Counter[int] = Counter()
        sizes: dict[int, int] = defaultdict(int)
        for number in reached:
            item = self.items[number]
            others = item.slots - {item.slot}
            for slot in {there for other in others for there in self.beside[other]}:
                coming[slot] += not item.hosts
                sizes[slot] = max(sizes[slot], item.size)
        knot = {slot: knot for knot in self.knots for slot in knot}
        pushed: set[int] = set()
        for slot, count in coming.items():
            smaller = {self.items[n].size for n in self.during(self.beside[slot])} | {sizes[slot]}
            spare = min(self.spare(slot, size) for size in smaller if size <= sizes[slot])
            if spare < min(count, most):
                pushed.update(self.during(knot[slot]))
        return pushed

    def _in_the_way(self, item: Item, slot: int) -> Iterable[int]:
        for person in item.people:
            most = self.task.row_of(person)
            row = {*range(slot - most, slot + most + 1), *self.beside[slot]}
            if person in self.ordered:
                yield from (n for n in self.of_person[person] if self.items[n].slot is not None)
            else:
                yield from (n for there in row for n in self.at.get((person, there), ()))
        for other in self.during(self.beside[slot]) if item.hosts else ():
            if self.items[other].table in item.hosts:
                yield other

"""Reach: which meetings of a day a repair has to look at, and which cannot stay whatever it does.

A meeting that moves pushes others out of the way, and those push others. In a repair with the fewest moves
nothing moves that was not pushed: what moves needlessly could as well stay. So where k meetings move beside
those that must, none of them is more than k pushes away from those; to look no further is enough (`within`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.repair import Standing, Task
from eventdesk.scheduling.seating import UNCOUNTED
from eventdesk.scheduling.staying import staying

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
    take of people and tables; `gone` are the slots in which somebody is not there.

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

    def pool(self, size: int) -> list[TableId]:
        """The tables without hosts at which so many people can sit."""
        return [
            id_ for id_, one in self.tables.items() if not one.hosts and (one.capacity or UNCOUNTED) >= size
        ]

    def spare(self, slot: int, size: int) -> int:
        """Tables for so many that nobody has in a slot, where everybody stays who can; below 0: too few."""
        pool = set(self.pool(size))
        taken = len(pool & {table for table, n in self.held[slot].items() if n})
        for number in self.in_slot[slot]:
            item = self.items[number]
            if item.table is None:
                continue
            if self.sound(number):
                taken += item.table in pool
            elif not item.hosts and item.size >= size:
                taken += 1
        return len(pool) - taken

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
            for slot in item.slots - {item.slot}:
                coming[slot] += not item.hosts
                sizes[slot] = max(sizes[slot], item.size)
        pushed: set[int] = set()
        for slot, count in coming.items():
            smaller = {self.items[n].size for n in self.in_slot[slot]} | {sizes[slot]}
            spare = min(self.spare(slot, size) for size in smaller if size <= sizes[slot])
            if spare < min(count, most):
                pushed.update(self.in_slot[slot])
        return pushed

    def _in_the_way(self, item: Item, slot: int) -> Iterable[int]:
        for person in item.people:
            most = self.task.row_of(person)
            row = range(slot - most, slot + most + 1)
            if person in self.ordered:
                yield from (n for n in self.of_person[person] if self.items[n].slot is not None)
            else:
                yield from (n for there in row for n in self.at.get((person, there), ()))
        for other in self.in_slot[slot] if item.hosts else ():
            if self.items[other].table in item.hosts:
                yield other


def reach_of(task: Task, away: Mapping[PersonId, frozenset[SlotId]]) -> Reach:
    """The task by numbers; `away` with the sessions."""
    tables = {TableId(table.id): table for table in task.tables}
    number = {slot: n for n, slot in enumerate(task.slots)}
    held = defaultdict[int, Counter[TableId]](Counter)
    left = staying(task, away)
    stays = [one for one in task.standing if (one.fixed or one.meeting in left) and one.slot in number]
    for one in stays:
        held[number[one.slot]].update([one.table] if one.table else [])
    fixed = [(one.people, number[one.slot]) for one in stays]
    busy = {(person, slot) for people, slot in fixed for person in people}
    gone = {person: {number[slot] for slot in slots if slot in number} for person, slots in away.items()}
    movable = [one for one in task.standing if not one.fixed and one.meeting not in left]
    reach = Reach(task, _items(task, movable, number, busy, gone), fixed, busy, held, tables, gone)
    for n, item in enumerate(reach.items):
        for person in item.people:
            reach.of_person[person].append(n)
        if item.slot is not None:
            reach.in_slot[item.slot].append(n)
            for person in item.people:
                reach.at[person, item.slot].append(n)
    reach.ordered = frozenset(person for person, _, _ in task.orders)
    _find_roots(reach)
    return reach


def _items(
    task: Task,
    movable: Iterable[Standing],
    number: Mapping[SlotId, int],
    busy: set[tuple[PersonId, int]],
    gone: Mapping[PersonId, set[int]],
) -> list[Item]:
    """What may move, then what is wanted."""
    hosts = defaultdict[PersonId, list[TableId]](list)
    for table in task.tables:
        for person in table.hosts:
            hosts[person].append(TableId(table.id))
    open_slots = {number[slot] for slot in task.open_slots if slot in number}

    taken: dict[PersonId, set[int]] = defaultdict(set, {one: set(slots) for one, slots in gone.items()})
    for person, slot in busy:
        taken[person].add(slot)

    def free(people: Iterable[PersonId], slots: set[int]) -> frozenset[int]:
        return frozenset(slots).difference(*(taken[person] for person in people if person in taken))

    def own(people: Iterable[PersonId]) -> tuple[TableId, ...]:
        return tuple(dict.fromkeys(table for person in people for table in hosts.get(person, ())))

    items = []
    heaviest = sum(one.weight for one in task.standing) + 1  # what runs is given up for nothing
    for one in movable:
        if one.slot in number:
            was = number[one.slot]
            slots = free(one.people, {was} if one.keeps_time else {was, *open_slots})
            here = was if was in slots else None
            hosts_of = own(one.people)
            weight = heaviest if one.keeps_time else one.weight
            items.append(Item(one.people, weight, slots, was, one.table, one.meeting, hosts_of, here))
    for wish in task.wanted:
        items.append(Item(wish.people, wish.weight, free(wish.people, open_slots), hosts=own(wish.people)))
    return items


def _find_roots(reach: Reach) -> None:
    """What cannot stay: no slot, two at once, too few tables; and how many of these at least must go."""
    roots = {n for n, item in enumerate(reach.items) if item.slot is None}
    crowded: set[int] = set()
    reach.forced = sum(not reach.items[n].wanted for n in roots)
    for slot, numbers in list(reach.in_slot.items()):
        twice, at_once = _at_once(reach, numbers)
        roots |= twice
        short = 0
        if not reach.tableless:
            short = _short(reach, slot, numbers)
            crowded.update(numbers if short else ())
            roots.update(n for n in numbers if not reach.sound(n) and reach.items[n].hosts)
            roots.update(_contested(reach, numbers))
        reach.forced += max(at_once, short)
    reach.roots = frozenset(roots | crowded)
    reach.crowded = frozenset(crowded - roots)


def _short(reach: Reach, slot: int, numbers: list[int]) -> int:
    """How many tables a slot lacks for those that need one which nobody hosts, whoever changes tables."""
    needing = [reach.items[n].size for n in numbers if plain(reach, n)]
    lacks = 0
    for size in set(needing):
        pool = reach.pool(size)
        free = len(pool) - sum(reach.held[slot][table] > 0 for table in pool)
        lacks = max(lacks, sum(one >= size for one in needing) - free)
    return lacks


def _at_once(reach: Reach, numbers: list[int]) -> tuple[set[int], int]:
    """Items of one slot that share somebody, and how many pairs of them share nothing with each other."""
    first: dict[PersonId, int] = {}
    twice: set[int] = set()
    paired: set[int] = set()
    for n in numbers:
        for person in reach.items[n].people:
            other = first.setdefault(person, n)
            if other != n:
                twice |= {n, other}
                paired |= {n, other} if not {n, other} & paired else set()
    return twice, len(paired) // 2


def _contested(reach: Reach, numbers: list[int]) -> set[int]:
    """Items of one slot that sit at a table of another."""
    at = Counter(reach.items[n].table for n in numbers)
    return {n for n in numbers if (table := reach.items[n].table) is not None and at[table] > 1}


def plain(reach: Reach, n: int) -> bool:
    """Whether the item needs a table that nobody hosts, as nearly all do; not so one that keeps another."""
    item = reach.items[n]
    table = reach.tables.get(item.table) if item.table else None
    elsewhere = table is not None and bool(table.hosts) and reach.sound(n)
    return not item.hosts and item.table is not None and not elsewhere

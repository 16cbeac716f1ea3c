"""Found: a repair by numbers, told as moves with tables, and what it costs counted from the definition."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from eventdesk.domain.ids import PersonId, TableId
from eventdesk.domain.quality import waits
from eventdesk.domain.repair import Aim, Move, Place
from eventdesk.domain.schedule import Wish
from eventdesk.scheduling.reach import Item, Reach
from eventdesk.scheduling.seating import UNCOUNTED


@dataclass(frozen=True, slots=True)
class Found:
    """The slot of each item that may move, None where it is lost; who `lets` their table go at the old time.

    `at` names the tables of those that have hosts, and of all in slots that overlap.
    """

    slots: Mapping[int, int | None] = field(default_factory=dict)
    lets: frozenset[int] = frozenset()
    at: Mapping[int, TableId] = field(default_factory=dict)

    def slot(self, reach: Reach, number: int) -> int | None:
        """Where an item lies then."""
        return self.slots.get(number, reach.items[number].slot)

    def changes(self, reach: Reach) -> list[int]:
        """The items that are not as before."""
        return [
            number
            for number, item in enumerate(reach.items)
            if number in self.lets or self.slot(reach, number) != (None if item.wanted else item.was)
        ]


def costs(reach: Reach, found: Found) -> dict[Aim, int]:
    """What it costs of each aim."""
    told = dict.fromkeys(Aim, 0)
    touched: set[PersonId] = set()
    for number in found.changes(reach):
        item, slot = reach.items[number], found.slot(reach, number)
        touched.update(item.people)
        told[Aim.LOST] += 0 if item.wanted or slot is not None else item.weight
        told[Aim.MOVED] += not item.wanted and slot is not None and slot != item.was
        told[Aim.TABLES] += not item.wanted and slot == item.was
    for number, item in enumerate(reach.items):
        told[Aim.UNMET] += item.weight if item.wanted and found.slot(reach, number) is None else 0
    told[Aim.TOUCHED] = len(touched)
    lengths = _waits(reach, found)
    return told | {Aim.WAITS: sum(lengths), Aim.BREAKS: len(lengths)}


def _waits(reach: Reach, found: Found) -> list[int]:
    """The lengths of all waits of all people; nobody waits while they meet, whatever other slot runs."""
    slots = range(len(reach.task.slots))
    busy = set(reach.busy)
    for number, item in enumerate(reach.items):
        slot = found.slot(reach, number)
        if slot is not None:
            busy.update((person, there) for there in reach.beside[slot] for person in item.people)
    lengths: list[int] = []
    for one in {person for person, _ in busy}:
        gone = reach.gone.get(one, ())
        lengths += waits([(one, slot) in busy for slot in slots], [slot in gone for slot in slots])
    return lengths


def settled(reach: Reach, found: Found) -> Found:
    """The same where nobody lets a table go to get it back."""
    while True:
        tables = _tables(reach, found, found.changes(reach))
        back = {n for n in found.lets if tables.get(n) == reach.items[n].table}
        if not back:
            return found
        found = replace(found, lets=found.lets - back)


def unmet(reach: Reach, found: Found) -> tuple[Wish, ...]:
    """The wishes that found no place."""
    wished = [number for number, item in enumerate(reach.items) if item.wanted]
    return tuple(
        wish
        for number, wish in zip(wished, reach.task.wanted, strict=True)
        if found.slot(reach, number) is None
    )


def moves(reach: Reach, found: Found) -> tuple[Move, ...]:
    """What changes, in the order of the day, with tables: those of before where they are free, or near."""
    changed = found.changes(reach)
    tables = _tables(reach, found, changed)
    told: list[tuple[tuple[int, int], Move]] = []
    for number in changed:
        item, slot = reach.items[number], found.slot(reach, number)
        names = reach.task.slots
        before = None if item.wanted or item.was is None else Place(names[item.was], item.table)
        after = None if slot is None else Place(names[slot], tables.get(number))
        when = item.was if item.was is not None else slot
        told.append(((-1 if when is None else when, number), Move(item.meeting, item.people, before, after)))
    return tuple(move for _, move in sorted(told, key=lambda one: one[0]))


def _tables(reach: Reach, found: Found, changed: Iterable[int]) -> dict[int, TableId]:
    """A table for each item that comes to one: the largest meetings first, where only some tables do."""
    changing = set(changed)
    taken: dict[int, set[TableId]] = defaultdict(set)
    for slot, held in reach.held.items():
        taken[slot] |= {table for table, count in held.items() if count}
    for number, item in enumerate(reach.items):
        if number not in changing and item.slot is not None and item.table is not None:
            taken[item.slot].add(item.table)
    given: dict[int, TableId] = {}
    for number in sorted(changing, key=lambda n: (-reach.items[n].size, n)):
        item, there = reach.items[number], found.slot(reach, number)
        if there is None or reach.tableless:
            continue
        if number in found.at:
            given[number] = found.at[number]
        else:
            free = [table for table in reach.pool(item.size) if table not in taken[there]]
            given[number] = _nearest(reach, item, free)
        taken[there].add(given[number])
    return given


def _nearest(reach: Reach, item: Item, free: list[TableId]) -> TableId:
    """The table of before, else one in its room, small ones first."""
    before = reach.tables.get(item.table or TableId(""))
    room = before.room if before else None

    def far(table: TableId) -> tuple[bool, bool, int]:
        one = reach.tables[table]
        return table != item.table, one.room != room, one.capacity or UNCOUNTED

    return min(free, key=far)

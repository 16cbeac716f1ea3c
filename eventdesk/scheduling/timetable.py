"""A timetable in the making: who meets when, legal at any time, with the moves that keep it so.

Meetings are of two or more people; the table of a host is one more participant of all meetings held there, so
that nobody else sits at it and its own never clash. Moving a meeting to another slot carries along all that
would clash, there and back: with two people a meeting these are the two-coloured chains of edge colouring
(Kempe), and only those at their ends get another day.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Day
from eventdesk.scheduling.orders import OUT, Orders
from eventdesk.scheduling.seating import seats

FREE = -1
SHUT = -2


class Timetable:
    """The wishes of a day and their slots; people, slots and wishes are numbers.

    `at[person][slot]` is a wish, FREE or SHUT; `busy[person]` has a bit for each slot with a meeting, kept
    ones too; `left[person]` is how many more meetings they may have, `rows[person]` how many without a pause,
    0 for all; `row` is 0 where that limits nobody.
    """

    def __init__(self, day: Day) -> None:
        self.day = day
        self.slots = len(day.slots)
        self.freedom = Freedom(day, None)
        self.hosted = _hosted(day.tables)
        place = self.freedom.place
        kept = ((kept.slot, kept.table) for kept in day.kept)
        self._taken = {(place[slot], table) for slot, table in (*kept, *day.held) if slot in place}
        self.names: list[PersonId] = list(self.freedom.days)
        self.number = {person: number for number, person in enumerate(self.names)}
        self.real = len(self.names)
        self._add_tables()
        self.people = [self._participants(number) for number in range(len(day.wishes))]
        self.weight = [wish.weight for wish in day.wishes]
        self.slot = [OUT] * len(day.wishes)
        self.placed = 0
        self._open_days()
        self._count_rooms()
        self.orders = Orders(self.freedom) if day.orders else None
        self.rows = [day.row_of(person) for person in self.names]
        self.row = max(self.rows, default=0)

    def _add_tables(self) -> None:
        """Tables of hosts are participants, numbered after the people."""
        tables = dict.fromkeys(table.id for own in self.hosted.values() for table in own)
        self.table_number = {table: self.real + place for place, table in enumerate(tables)}

    def _participants(self, wish: int) -> tuple[int, ...]:
        """The people of a wish and the table that it must be held at; nobody where it is not to be placed."""
        people = self.day.wishes[wish].people
        if not self.freedom.common[wish]:
            return ()
        numbers = tuple(self.number[person] for person in people)
        table = self.table_of(people)
        return numbers if table is None else (*numbers, self.table_number[table.id])

    def table_of(self, people: Iterable[PersonId]) -> Table | None:
        """The table of the hosts among these people, large enough for all where they have one."""
        own = [table for person in people for table in self.hosted.get(person, ())]
        large = (table for table in own if seats(table, len(tuple(people))))
        return next(large, own[0] if own else None)

    def _open_days(self) -> None:
        self.at: list[list[int]] = []
        self.busy: list[int] = []
        self.away: list[int] = []
        self.left: list[int] = []
        for person in self.names:
            kept = self.freedom.kept_of.get(person, frozenset())
            open_slots = self.freedom.open_slots(person)
            self.at.append([FREE if slot in open_slots else SHUT for slot in range(self.slots)])
            self.busy.append(sum(1 << slot for slot in kept))
            away = set(range(self.slots)) - open_slots - kept
            self.away.append(sum(1 << slot for slot in away))
            self.left.append(self.freedom.capacity(person))
        for table in self.table_number:
            held = {slot for slot, taken in self._taken if taken == table}
            self.at.append([SHUT if slot in held else FREE for slot in range(self.slots)])
            self.busy.append(0)
            self.away.append(0)
            self.left.append(self.slots)

    def _count_rooms(self) -> None:
        """How many meetings of each size and above every slot has tables for; hosted ones have their own."""
        open_tables = [table for table in self.day.tables if table.id not in self.table_number]
        sizes = {len(people) for people in self.people if people and max(people) < self.real} | {2}
        self.sizes = sorted(sizes)
        taken = self._taken
        self.room = [
            [sum(seats(t, size) and (slot, t.id) not in taken for t in open_tables) for size in self.sizes]
            for slot in range(self.slots)
        ]
        grade = {size: place + 1 for place, size in enumerate(self.sizes)}
        self.grade = [
            grade[len(people)] if people and max(people) < self.real else 0 for people in self.people
        ]
        for number, people in enumerate(self.people):
            if people and self.grade[number] == 0 and not self._fits_own_table(number):
                self.people[number] = ()
        self.wishes_of: dict[int, list[int]] = defaultdict(list)
        for number, people in enumerate(self.people):
            for person in people:
                self.wishes_of[person].append(number)
        self.load = [[0] * len(self.sizes) for _ in range(self.slots)]
        kept = Counter(self.freedom.place[kept.slot] for kept in self.freedom.kept)
        self.used = [kept[slot] for slot in range(self.slots)]

    def _fits_own_table(self, wish: int) -> bool:
        people = self.day.wishes[wish].people
        table = self.table_of(people)
        return table is not None and seats(table, len(people))

    def in_order(self, moved: Mapping[int, int]) -> bool:
        """Whether all orders hold once these wishes lie in other slots."""
        return not self.orders or self.orders.hold(self.slot, moved)

    def fits_row(self, person: int, busy: int) -> bool:
        """Whether nobody meets too often without a pause; who does already may go on as before."""
        if not self.row or person >= self.real or not self.rows[person]:
            return True
        mask, before = busy, self.busy[person]
        for _ in range(self.rows[person]):
            mask &= mask >> 1
            before &= before >> 1
        return mask & ~before == 0

    def has_room(self, slot: int, wish: int) -> bool:
        """Whether the slot has a table for one more such meeting."""
        load, room = self.load[slot], self.room[slot]
        return all(load[k] < room[k] for k in range(self.grade[wish]))

    def seats_left(self) -> bool:
        """Whether any slot has a table left for two."""
        return any(load[0] < room[0] for load, room in zip(self.load, self.room, strict=True))

    def free_for(self, wish: int, slot: int) -> bool:
        """Whether nobody in it meets or is away in that slot."""
        people = self.people[wish]
        return bool(people) and all(self.at[person][slot] == FREE for person in people)

    def may_add(self, wish: int, slot: int) -> bool:
        """Whether a wish without a place can be placed there with nothing else changed."""
        return (
            self.free_for(wish, slot)
            and self.has_room(slot, wish)
            and all(self.left[person] > 0 for person in self.people[wish])
            and self.in_order({wish: slot})
            and (not self.row or all(self.fits_row(p, self.busy[p] | 1 << slot) for p in self.people[wish]))
        )

    def add(self, wish: int, slot: int) -> None:
        """Place a wish."""
        self.slot[wish] = slot
        self.placed += 1
        for person in self.people[wish]:
            self.at[person][slot] = wish
            self.busy[person] |= 1 << slot
            self.left[person] -= 1
        self._weigh(wish, slot, 1)

    def drop(self, wish: int) -> int:
        """Take a wish out again; the slot where it was."""
        slot = self.slot[wish]
        self.slot[wish] = OUT
        self.placed -= 1
        for person in self.people[wish]:
            self.at[person][slot] = FREE
            self.busy[person] &= ~(1 << slot)
            self.left[person] += 1
        self._weigh(wish, slot, -1)
        return slot

    def _weigh(self, wish: int, slot: int, by: int) -> None:
        self.used[slot] += by
        load = self.load[slot]
        for k in range(self.grade[wish]):
            load[k] += by

    def chain(self, wish: int, target: int, longest: int = 1_000_000) -> list[int] | None:
        """All wishes that change between its slot and another when a wish does; None where they cannot.

        Tables are not looked at.
        """
        source = self.slot[wish]
        at, people, slot = self.at, self.people, self.slot
        found = [wish]
        known = {wish}
        for one in found:
            other = target if slot[one] == source else source
            for person in people[one]:
                next_one = at[person][other]
                if next_one >= 0:
                    if next_one not in known:
                        known.add(next_one)
                        found.append(next_one)
                elif next_one == SHUT:
                    return None
            if len(found) > longest:
                return None
        return found

    def tables_for(self, chain: Sequence[int], source: int, target: int) -> bool:
        """Whether both slots have the tables once the chain has changed between them."""
        slot, grade = self.slot, self.grade
        net = Counter[int]()
        for wish in chain:
            for k in range(grade[wish]):
                net[k] += 1 if slot[wish] == source else -1
        return all(
            (self.load[target][k] + more <= self.room[target][k] or more <= 0)
            and (self.load[source][k] - more <= self.room[source][k] or more >= 0)
            for k, more in net.items()
        )

    def ends(self, chain: Sequence[int], source: int, target: int) -> list[int]:
        """The people whose day gets other slots: those with a meeting in only one of the two."""
        both = 1 << source | 1 << target
        busy = self.busy
        return [p for wish in chain for p in self.people[wish] if busy[p] & both != both]

    def orderly(self, chain: Sequence[int], source: int, target: int) -> bool:
        """Whether all orders hold once the chain has changed."""
        slot = self.slot
        return not self.orders or self.orders.hold(
            slot, {wish: target if slot[wish] == source else source for wish in chain}
        )

    def flip(self, chain: Sequence[int], source: int, target: int) -> None:
        """Change all of the chain between the two slots."""
        slot, at, busy = self.slot, self.at, self.busy
        for wish in chain:
            for person in self.people[wish]:
                at[person][slot[wish]] = FREE
        both = 1 << source | 1 << target
        ends = [p for wish in chain for p in self.people[wish] if busy[p] & both != both]
        for wish in chain:
            here = slot[wish]
            there = target if here == source else source
            self._weigh(wish, here, -1)
            self._weigh(wish, there, 1)
            slot[wish] = there
            for person in self.people[wish]:
                at[person][there] = wish
        for person in ends:
            busy[person] ^= both


def _hosted(tables: Iterable[Table]) -> dict[PersonId, list[Table]]:
    found: dict[PersonId, list[Table]] = defaultdict(list)
    for table in tables:
        for host in table.hosts:
            found[host].append(table)
    return found


def waits_of(busy: int, away: int) -> list[int]:
    """The lengths of the waits of a day: idle slots between meetings, those of absence left out."""
    lengths, idle, met = [], 0, False
    while busy:
        if busy & 1:
            if idle and met:
                lengths.append(idle)
            idle, met = 0, True
        elif not away & 1:
            idle += 1
        busy >>= 1
        away >>= 1
    return lengths

"""Why a wish found no place, and what would make room for it: each way out tried on the timetable itself."""

from collections.abc import Iterator
from itertools import islice

from eventdesk.domain.ids import PersonId
from eventdesk.domain.schedule import Hindrance, Remedy, Unplaced, WayOut
from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.seating import seats
from eventdesk.scheduling.timetable import FREE, Timetable

WAYS = 3
"""So many ways out are told of one kind at most."""


class Reasons:
    """Answers for the wishes that a timetable leaves out."""

    def __init__(self, table: Timetable) -> None:
        self.table = table
        self.day = table.day
        self._away = {person: frozenset(slots) for person, slots in self.day.away.items()}
        self._first: dict[frozenset[PersonId], int] = {}
        for number, wish in enumerate(self.day.wishes):
            self._first.setdefault(frozenset(wish.people), number)

    def unplaced(self) -> tuple[Unplaced, ...]:
        """All wishes without a place, those that the day refuses last."""
        out = (number for number, slot in enumerate(self.table.slot) if slot == OUT)
        return (*(self.why(number) for number in out), *self.day.refused)

    def why(self, number: int) -> Unplaced:
        """The reason that lies deepest, and the ways out of it."""
        wish = self.day.wishes[number]
        people = frozenset(wish.people)
        if len(people) != len(wish.people) or len(people) < 2:
            return Unplaced(wish, Hindrance.TOO_FEW_PEOPLE)
        if any(pair <= people for pair in self.day.never):
            return Unplaced(wish, Hindrance.NEVER)
        if self._first[people] != number:
            return Unplaced(wish, Hindrance.REPEATED)
        if not self._together(number):
            return Unplaced(wish, Hindrance.NO_COMMON_SLOT, ways_out=tuple(self._more_time(number)))
        if not self._has_table(number):
            return Unplaced(wish, Hindrance.NO_TABLE)
        return self._full(number) or self._crowded(number)

    def _together(self, number: int) -> bool:
        people = self.day.wishes[number].people
        return any(all(slot not in self._away.get(p, ()) for p in people) for slot in self.day.slots)

    def _has_table(self, number: int) -> bool:
        people = self.day.wishes[number].people
        own = self.table.table_of(people)
        shared = [t for t in self.day.tables if t.id not in self.table.table_number]
        return any(seats(table, len(people)) for table in ([own] if own else shared))

    def _full(self, number: int) -> Unplaced | None:
        """Somebody in it has no meeting left."""
        wish, freedom = self.day.wishes[number], self.table.freedom
        for person in wish.people:
            there = freedom.capacity(person)
            if self._left(person) > 0:
                continue
            wanted = sum(person in other.people for other in self.day.wishes)
            if there < len(freedom.open_slots(person)):
                ways = (*self._more_meetings(number), *self._gives_way(number))
                return Unplaced(wish, Hindrance.OVER_LIMIT, person, wanted, there, ways)
            ways = (*self._gives_way(number), *self._more_time(number))
            return Unplaced(wish, Hindrance.TOO_MANY_WISHES, person, wanted, there, ways)
        return None

    def _left(self, person: PersonId) -> int:
        """How many more meetings somebody may have; also of one who is in no wish that can be placed."""
        number = self.table.number.get(person)
        return self.table.left[number] if number is not None else self.table.freedom.capacity(person)

    def _crowded(self, number: int) -> Unplaced:
        wish, table = self.day.wishes[number], self.table
        free = [slot for slot in range(table.slots) if table.free_for(number, slot)]
        ways: tuple[WayOut, ...]
        if not any(table.in_order({number: slot}) for slot in free or range(table.slots)):
            return Unplaced(wish, Hindrance.ORDER, ways_out=tuple(self._gives_way(number)))
        if not free:
            ways = (*self._gives_way(number), *self._more_time(number))
            return Unplaced(wish, Hindrance.CROWDED, ways_out=ways)
        if roomy := [slot for slot in free if table.has_room(slot, number)]:
            orderly = any(table.in_order({number: slot}) for slot in roomy)
            reason = Hindrance.IN_ROW if orderly else Hindrance.ORDER
            return Unplaced(wish, reason, ways_out=tuple(self._gives_way(number)))
        ways = (*self._more_tables(number, free), *self._gives_way(number))
        return Unplaced(wish, Hindrance.NO_TABLE, ways_out=ways)

    def _rested(self, number: int, slot: int) -> bool:
        table = self.table
        return all(table.fits_row(p, table.busy[p] | 1 << slot) for p in table.people[number])

    def _right_but(self, number: int, slot: int) -> bool:
        """Whether neither order nor row speaks against a slot."""
        return self.table.in_order({number: slot}) and self._rested(number, slot)

    def _more_meetings(self, number: int) -> Iterator[WayOut]:
        table = self.table
        full = [person for person in self.day.wishes[number].people if self._left(person) <= 0]
        fits = any(
            table.free_for(number, slot) and table.has_room(slot, number) and self._right_but(number, slot)
            for slot in range(table.slots)
        )
        if len(full) == 1 and fits:
            yield WayOut(Remedy.MORE_MEETINGS, full[0])

    def _more_tables(self, number: int, free: list[int]) -> Iterator[WayOut]:
        good = (slot for slot in free if self._right_but(number, slot))
        for slot in islice(good, WAYS):
            yield WayOut(Remedy.MORE_TABLES, slot=self.day.slots[slot])

    def _more_time(self, number: int) -> Iterator[WayOut]:
        """Slots in which one person is away and nothing else is in the way."""
        people = self.day.wishes[number].people
        found = (
            WayOut(Remedy.MORE_TIME, missing[0], slot)
            for place, slot in enumerate(self.day.slots)
            if self._seated(people, place)
            and len(missing := [p for p in people if slot in self._away.get(p, ())]) == 1
            and all(self._free(person, place) for person in people if person != missing[0])
            and place not in self.table.freedom.kept_of.get(missing[0], ())
            and not self._limited(missing[0])
            and self.table.in_order({number: place})
            and all(self._fits(person, place) for person in people)
        )
        yield from islice(found, WAYS)

    def _seated(self, people: tuple[PersonId, ...], slot: int) -> bool:
        """Whether there is a table for so many in a slot."""
        table = self.table
        own = table.table_of(people)
        if own is not None:
            return table.at[table.table_number[own.id]][slot] == FREE
        counts = zip(table.sizes, table.load[slot], table.room[slot], strict=True)
        return all(load < room for size, load, room in counts if size <= len(people))

    def _fits(self, person: PersonId, slot: int) -> bool:
        """Whether somebody would not meet too often without a pause."""
        number = self.table.number.get(person)
        return number is None or self.table.fits_row(number, self.table.busy[number] | 1 << slot)

    def _limited(self, person: PersonId) -> bool:
        """Whether somebody has as many meetings as may be, so that one more slot would be of no use."""
        limit = self.day.limits.get(person, self.day.limit)
        number = self.table.number.get(person)
        return (
            limit is not None and (self.table.busy[number].bit_count() if number is not None else 0) >= limit
        )

    def _free(self, person: PersonId, slot: int) -> bool:
        number = self.table.number.get(person)
        if number is None:
            return slot in self.table.freedom.open_slots(person) and self._left(person) > 0
        return self.table.at[number][slot] == FREE and self.table.left[number] > 0

    def _gives_way(self, number: int) -> Iterator[WayOut]:
        """The lightest wishes of these people without which this one would fit."""
        table = self.table
        rivals = {w for p in table.people[number] for w in table.at[p] if w >= 0}
        if not rivals:
            return
        found = 0
        for rival in sorted(rivals, key=lambda w: (table.weight[w], w)):
            slot = table.drop(rival)
            fits = next((s for s in range(table.slots) if table.may_add(number, s)), None)
            table.add(rival, slot)
            if fits is not None:
                yield WayOut(
                    Remedy.GIVES_WAY, slot=self.day.slots[fits], people=self.day.wishes[rival].people
                )
                found += 1
            if found == WAYS:
                return

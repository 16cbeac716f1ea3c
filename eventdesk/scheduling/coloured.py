"""A day by edge colouring: as many wishes as can be get a slot and a table, and nothing clashes.

A meeting of two is an edge between people, a slot is a colour. Heavy wishes come first, then tight ones. It
knows of absences, limits of all and tables for all: where a search for a day may start.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from eventdesk.domain.ids import PersonId, SlotId
from eventdesk.domain.schedule import Day, Hindrance, Placement, Plan, Unplaced, Wish
from eventdesk.scheduling.colouring import AWAY, FREE, Colouring
from eventdesk.scheduling.evening import even_out
from eventdesk.scheduling.seating import enough, seat, seats

PAIR = 2


def coloured(day: Day) -> Plan:
    """A schedule without clashes for the wishes of the day, the same for the same day."""
    return _Builder(day).plan()


class _Builder:
    """One schedule in the making."""

    def __init__(self, day: Day) -> None:
        self.day = day
        people = {person: None for wish in day.wishes for person in wish.people}
        people |= {person: None for placement in day.kept for person in placement.people}
        self.vertex = {person: number for number, person in enumerate(people)}
        self.colour = {slot: number for number, slot in enumerate(day.slots)}
        self.colouring = Colouring(len(people), len(day.slots))
        self.tables = [table for table in day.tables if seats(table, PAIR)]
        self.room = [len(self.tables)] * len(day.slots)
        self.left: dict[PersonId, int] = {}
        self.unplaced: list[Unplaced] = []
        self.large: list[tuple[Wish, int]] = []
        self.edges: dict[int, Wish] = {}

    def plan(self) -> Plan:
        """Slots for large meetings, then for those of two, then tables for all."""
        self._take_what_is_kept()
        wishes = list(self._sound_wishes())
        for wish in wishes:
            if len(wish.people) > PAIR:
                self._place_large(wish)
        for wish in wishes:
            if len(wish.people) == PAIR:
                self._place_pair(wish)
        even_out(self.colouring, self.room)
        self._drop_what_has_no_table()
        held = (Placement((), slot, table) for slot, table in self.day.held)
        kept = (*self.day.kept, *held)
        return Plan(seat(self.day.slots, self.tables, kept, self._meetings()), tuple(self.unplaced))

    def _take_what_is_kept(self) -> None:
        """Kept meetings and absences take slots from people, kept meetings take tables from slots."""
        mine = {table.id for table in self.tables}
        held = Counter(person for placement in self.day.kept for person in set(placement.people))
        for placement in self.day.kept:
            slot = self.colour.get(placement.slot)
            if slot is None:
                continue
            self.room[slot] -= placement.table in mine
            for person in placement.people:
                self.colouring.forbid(self.vertex[person], slot)
        for slot_id, table in self.day.held - {(kept.slot, kept.table) for kept in self.day.kept}:
            if slot_id in self.colour:
                self.room[self.colour[slot_id]] -= table in mine
        for person, vertex in self.vertex.items():
            for slot_id in self.day.away.get(person, ()):
                if slot_id in self.colour:
                    self.colouring.forbid(vertex, self.colour[slot_id])
            free = self.colouring.at[vertex].count(FREE)
            limit = free if self.day.limit is None else max(self.day.limit - held[person], 0)
            self.left[person] = min(free, limit)

    def _sound_wishes(self) -> Iterator[Wish]:
        """The wishes that can be thought of at all, in the order in which they get their slots."""
        wanted = Counter(person for wish in self.day.wishes for person in wish.people)
        slack = {person: self.left[person] - count for person, count in wanted.items()}
        seen: set[frozenset[PersonId]] = set()
        for wish in sorted(
            self.day.wishes, key=lambda wish: (-wish.weight, min((slack[p] for p in wish.people), default=0))
        ):
            people = frozenset(wish.people)
            if len(people) != len(wish.people) or len(people) < PAIR:
                self._refuse(wish, Hindrance.TOO_FEW_PEOPLE)
            elif people in seen:
                self._refuse(wish, Hindrance.REPEATED)
            else:
                seen.add(people)
                yield wish

    def _place_large(self, wish: Wish) -> None:
        rows = [self.colouring.at[self.vertex[person]] for person in wish.people]
        common = [c for c in range(len(self.day.slots)) if all(row[c] == FREE for row in rows)]
        tabled = [c for c in common if self._seats_too(len(wish.people), c)]
        if not all(self.left[person] for person in wish.people):
            self._refuse(wish, self._why(wish, Hindrance.OVER_LIMIT))
        elif not tabled:
            self._refuse(wish, Hindrance.NO_TABLE if common else self._why(wish, Hindrance.CROWDED))
        else:
            colour = max(tabled, key=self.room.__getitem__)
            self.large.append((wish, colour))
            self.room[colour] -= 1
            self._count(wish)
            for person in wish.people:
                self.colouring.forbid(self.vertex[person], colour)

    def _seats_too(self, size: int, colour: int) -> bool:
        """Whether the slot has a table for so many more, beside the large meetings that it has already."""
        taken = (*((kept.slot, kept.table) for kept in self.day.kept), *self.day.held)
        held = {table for slot, table in taken if self.colour.get(slot) == colour}
        sizes = [len(wish.people) for wish, slot in self.large if slot == colour]
        return enough((table for table in self.tables if table.id not in held), [*sizes, size])

    def _place_pair(self, wish: Wish) -> None:
        one, two = wish.people
        if not (self.left[one] and self.left[two]):
            self._refuse(wish, self._why(wish, Hindrance.OVER_LIMIT))
        elif sum(self.colouring.size) >= sum(self.room):
            self._refuse(wish, Hindrance.NO_TABLE)
        elif (edge := self.colouring.add(self.vertex[one], self.vertex[two])) is None:
            self._refuse(wish, self._why(wish, Hindrance.CROWDED))
        else:
            self.edges[edge] = wish
            self._count(wish)

    def _count(self, wish: Wish) -> None:
        for person in wish.people:
            self.left[person] -= 1

    def _why(self, wish: Wish, otherwise: Hindrance) -> Hindrance:
        """The reason that no other order would take away, before the one that comes of the others' wishes."""
        rows = [self.colouring.at[self.vertex[person]] for person in wish.people]
        apart = all(any(row[c] == AWAY for row in rows) for c in range(len(self.day.slots)))
        return Hindrance.NO_COMMON_SLOT if apart else otherwise

    def _refuse(self, wish: Wish, reason: Hindrance) -> None:
        self.unplaced.append(Unplaced(wish, reason))

    def _drop_what_has_no_table(self) -> None:
        """Where absences kept a slot from being relieved, the lightest of its wishes give way."""
        for edge, wish in sorted(self.edges.items(), key=lambda item: item[1].weight):
            colour = self.colouring.colour[edge]
            if self.colouring.size[colour] > self.room[colour]:
                self.colouring.drop(edge)
                del self.edges[edge]
                self._refuse(wish, Hindrance.NO_TABLE)

    def _meetings(self) -> Sequence[tuple[tuple[PersonId, ...], SlotId]]:
        slots = self.day.slots
        large = [(wish.people, slots[colour]) for wish, colour in self.large]
        return large + [(wish.people, slots[self.colouring.colour[e]]) for e, wish in self.edges.items()]

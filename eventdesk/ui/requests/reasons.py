"""Why wishes found no place: what is left over where all that stands is kept, reckoned in a process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.schedule import Placement, Unplaced
from eventdesk.scheduling.build import build
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.unplaced import Called, reason_words, way_out_words
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.schedule import day_to_plan

Pair = frozenset[PersonId]


@dataclass(frozen=True, slots=True)
class Reasons:
    """By the two who want to meet: why it cannot be, or where there is room for it as things stand.

    Who joins them comes after them in a wish. Names, times and numbers are those of the same moment.
    """

    unplaced: Mapping[Pair, Unplaced] = field(default_factory=dict)
    room: Mapping[Pair, Placement] = field(default_factory=dict)
    names: Mapping[PersonId, str] = field(default_factory=dict)
    starts: Mapping[SlotId, datetime] = field(default_factory=dict)
    tables: Mapping[TableId, str] = field(default_factory=dict)

    def called(self, moments: Moments) -> Called:
        """How people and slots are written."""
        return Called(
            lambda person: self.names.get(person, person), lambda slot: moments.time(self.starts.get(slot))
        )

    def why(self, pair: Pair, moments: Moments) -> str:
        """The reason in words, "" where none is known."""
        unplaced = self.unplaced.get(pair)
        return reason_words(unplaced, self.called(moments)) if unplaced else ""

    def ways_out(self, pair: Pair, moments: Moments) -> tuple[str, ...]:
        """What would make room, each in words, the first one first."""
        unplaced = self.unplaced.get(pair)
        ways = unplaced.ways_out if unplaced else ()
        return tuple(dict.fromkeys(way_out_words(way, self.called(moments)) for way in ways))


def why_not(desk: Desk) -> Reasons:
    """What stands in the way of every wish that has no meeting."""
    day = day_to_plan(desk)
    plan = build(day)
    with desk.reading() as reading:
        people, slots, tables = reading.all(Person), reading.all(Slot), reading.all(Table)
    left_over = (*day.refused, *plan.unplaced)
    return Reasons(
        unplaced={frozenset(one.wish.people[:2]): one for one in left_over},
        room={frozenset(placement.people[:2]): placement for placement in plan.placements},
        names={PersonId(person.id): person.name for person in people},
        starts={SlotId(slot.id): slot.starts for slot in slots if slot.starts},
        tables={TableId(table.id): table.number for table in tables},
    )

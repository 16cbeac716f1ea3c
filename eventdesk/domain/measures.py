"""How good a whole schedule is, goal by goal, each with a least that no schedule as good before it can have.

A bound of a goal looks at all schedules that leave no more weight of wishes out than this one, where the
wishes are the more important goal; else at all schedules. Those of breaks, fairness and changes look only at
those with no longer waits, no more waits, no more breaks, as far as these are more important. Each is true,
not always tight.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from eventdesk.domain.bounds import Bounds
from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.quality import Goal, Measure, waits
from eventdesk.domain.schedule import Day, Placement


def measures(day: Day, placements: Iterable[Placement]) -> tuple[Measure, ...]:
    """The measures of what is placed and what the day keeps, one for each goal of the day in their order."""
    return Measuring(day).of(placements)


class Measuring:
    """Measures one schedule of a day after the other; the bounds are found once for all that lose as much."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self._all = Bounds(Freedom(day, None))
        self._within = self._all

    def of(self, placements: Iterable[Placement]) -> tuple[Measure, ...]:
        """The measures of what is placed and what the day keeps."""
        judged = Judged(self.day, (*self.day.kept, *placements))
        reached: dict[Goal, int] = {}
        told = []
        for goal in self.day.goals:
            value = judged.value(goal)
            bounds = self._bounds(judged.lost) if Goal.WISHES in reached else self._all
            told.append(Measure(goal, value, min(value, bounds.of(goal, reached))))
            reached[goal] = value
        return tuple(told)

    def _bounds(self, lost: int) -> Bounds:
        if self._within.freedom.lost != lost:
            self._within = Bounds(Freedom(self.day, lost))
        return self._within


@dataclass(frozen=True)
class Judged:
    """All meetings of a day as they would be held."""

    day: Day
    meetings: tuple[Placement, ...]

    def value(self, goal: Goal) -> int:
        """What is reached of a goal."""
        lengths = [length for own in self.waits.values() for length in own]
        match goal:
            case Goal.WISHES:
                return self.lost
            case Goal.LONGEST_WAIT:
                return max(lengths, default=0)
            case Goal.WAITS:
                return sum(lengths)
            case Goal.BREAKS:
                return len(lengths)
            case Goal.FAIRNESS:
                breaks = [len(own) for own in self.waits.values()]
                return max(breaks, default=0) - min(breaks, default=0)
            case Goal.CHANGES:
                return self._changes()
            case Goal.EVENNESS:
                loads = Counter(meeting.slot for meeting in self.meetings)
                held = [loads[slot] for slot in self.day.slots]
                return max(held, default=0) - min(held, default=0)

    @cached_property
    def lost(self) -> int:
        """Weight of the wishes without a meeting."""
        met = Counter(meeting.people for meeting in self.meetings[len(self.day.kept) :])
        lost = 0
        for wish in self.day.wishes:
            if met[wish.people]:
                met[wish.people] -= 1
            else:
                lost += wish.weight
        return lost

    @cached_property
    def waits(self) -> Mapping[PersonId, tuple[int, ...]]:
        """The waits of everybody who meets somebody."""
        slots = self.day.slots
        return {
            person: waits(
                [slot in own for slot in slots], [slot in self.day.away.get(person, ()) for slot in slots]
            )
            for person, own in self._meetings_of.items()
        }

    @cached_property
    def _meetings_of(self) -> Mapping[PersonId, Mapping[SlotId, TableId]]:
        found: dict[PersonId, dict[SlotId, TableId]] = defaultdict(dict)
        for meeting in self.meetings:
            for person in meeting.people:
                found[person][meeting.slot] = meeting.table
        return found

    def _changes(self) -> int:
        rooms = {table.id: table.room for table in self.day.tables}
        return sum(
            _steps([own[slot] for slot in self.day.slots if slot in own], rooms)
            for own in self._meetings_of.values()
        )


def _steps(tables: Sequence[TableId], rooms: Mapping[str, RoomId | None]) -> int:
    """The changes of somebody who sits at these tables one after the other."""
    return sum(
        (one != two) + (rooms.get(one) != rooms.get(two)) for one, two in pairwise(tables) if one != two
    )

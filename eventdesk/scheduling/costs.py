"""What a person's day costs: the organiser's goals as one number, steeper the longer a wait is.

The goals are lexicographic, a search needs one number: each goal weighs several times the next. So the number
leads the way, and what is kept in the end is judged goal by goal.
"""

from collections.abc import Sequence

from eventdesk.domain.quality import Goal
from eventdesk.domain.schedule import Day
from eventdesk.scheduling.timetable import Timetable

RANKS = (30.0, 10.0, 2.0, 0.5, 0.1)
"""Weights of the first, second ... of the goals that slots decide."""

STEEP = 4.0
"""How many times worse a wait gets with each further slot, as for the longest wait."""

DECIDED_BY_SLOTS = (Goal.LONGEST_WAIT, Goal.WAITS, Goal.BREAKS, Goal.FAIRNESS, Goal.EVENNESS)
UNEVEN = 0.2
"""A step of the squares of the slots' loads, against the waits of people."""


class Costs:
    """The costs of days, each counted once: a day is the bits of busy slots and the bits of absence."""

    def __init__(self, day: Day, table: Timetable) -> None:
        told = [goal for goal in day.goals if goal in DECIDED_BY_SLOTS]
        weights = dict.fromkeys(DECIDED_BY_SLOTS, 0.0) | dict(zip(told, RANKS, strict=False))
        self._longest = weights[Goal.LONGEST_WAIT]
        self._waits = weights[Goal.WAITS]
        self._breaks = weights[Goal.BREAKS]
        self._fair = weights[Goal.FAIRNESS]
        self.uneven = weights[Goal.EVENNESS] * UNEVEN
        known: dict[int, dict[int, float]] = {}
        self._away = table.away[: table.real]
        self._known = [known.setdefault(away, {}) for away in self._away]

    def of(self, person: int, busy: int) -> float:
        """What the day of somebody costs; the tables of hosts cost nothing."""
        if person >= len(self._known):
            return 0.0
        known = self._known[person]
        cost = known.get(busy)
        if cost is None:
            cost = known[busy] = self._counted(waits_of(busy, self._away[person]))
        return cost

    def _counted(self, lengths: Sequence[int]) -> float:
        breaks = len(lengths)
        steep = sum((STEEP ** (length - 1) - 1) / (STEEP - 1) for length in lengths)
        return (
            self._longest * steep
            + self._waits * sum(lengths)
            + self._breaks * breaks
            + self._fair * breaks * breaks
        )


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

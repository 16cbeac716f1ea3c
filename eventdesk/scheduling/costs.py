"""What people's days cost: the organiser's goals as one number, steeper the longer a wait is.

The goals are lexicographic, a search needs one number: each goal weighs several times the next. So the number
leads the way, and what is kept in the end is judged goal by goal.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from eventdesk.domain.quality import Goal
from eventdesk.domain.schedule import Day
from eventdesk.scheduling.timetable import Timetable

RANKS = (30.0, 10.0, 2.0, 0.5, 0.1)
"""Weights of the first, second ... of the goals that slots decide."""

STEEP = 4.0
"""How many times worse a wait gets with each further slot, as for the longest wait."""

DECIDED_BY_SLOTS = (Goal.LONGEST_WAIT, Goal.WAITS, Goal.BREAKS, Goal.FAIRNESS, Goal.EVENNESS)

WORD = 63
"""Days of fewer slots are bits of machine words, longer ones of whole numbers without an end."""

KNOWN = 20
"""Of days of no more slots all costs are counted beforehand: 8 MB at most."""

Bits = NDArray[Any]
"""One number for each person, with a bit for each slot."""

Numbers = NDArray[np.float64]


class Costs:
    """The costs of days. A day is the bits of the slots with meetings, where absence has no slots.

    `bit[person, slot]` is the bit of a slot in somebody's day, 0 where they are away; the tables of hosts
    have no bits, so that they cost nothing.
    """

    def __init__(self, day: Day, table: Timetable) -> None:
        told = [goal for goal in day.goals if goal in DECIDED_BY_SLOTS]
        weights = dict.fromkeys(DECIDED_BY_SLOTS, 0.0) | dict(zip(told, RANKS, strict=False))
        self._longest = weights[Goal.LONGEST_WAIT]
        self._waits = weights[Goal.WAITS]
        self._breaks = weights[Goal.BREAKS]
        self._fair = weights[Goal.FAIRNESS]
        self.uneven = weights[Goal.EVENNESS]
        self._slots = table.slots
        self.kind = np.int64 if table.slots < WORD else object
        self.bit = np.array([self._bits(table, person) for person in range(len(table.at))], self.kind)
        self.bit.shape = (len(table.at), table.slots)
        self._known: Numbers | None = None

    def _bits(self, table: Timetable, person: int) -> list[int]:
        bit, told = 1, []
        for slot in range(table.slots):
            there = person < table.real and not table.away[person] >> slot & 1
            told.append(bit if there else 0)
            bit <<= there
        return told

    def of(self, days: Bits) -> Numbers:
        """What each of these days costs."""
        if self._slots > KNOWN:
            return self._counted(days)
        if self._known is None:
            self._known = self._counted(np.arange(1 << self._slots))
        return self._known[days]

    def _counted(self, days: Bits) -> Numbers:
        idle = self._idle(days)
        breaks = _count(idle & ~(idle << 1))
        cost = self._waits * _count(idle) + self._breaks * breaks + self._fair * breaks * breaks
        price, longer = self._longest, idle & idle << 1
        while longer.any():
            still = longer & longer << 1
            cost += price * (_count(longer) - _count(still))
            price, longer = price * STEEP, still
        return cost

    def _idle(self, days: Bits) -> Bits:
        """The bits without a meeting between the first and the last one."""
        spread, step = days, 1
        while step < self._slots:
            spread = spread | spread >> step
            step *= 2
        first = days & -days
        return spread & ~days & ~(first - 1)


def _count(bits: Bits) -> Numbers:
    return np.bitwise_count(bits).astype(np.float64)

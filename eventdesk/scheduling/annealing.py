"""Annealing: chains of meetings change slots where people wait less then, at first also where they wait more.

Each step proposes one chain: into a wait of somebody, or any. The same seed makes the same steps.
"""

import random
from collections.abc import Sequence
from math import log

from eventdesk.scheduling.costs import Costs
from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.timetable import FREE, SHUT, Timetable

LONGEST_CHAIN = 60
AT_RANDOM = 0.4
"""How many of the proposals are for anybody; the others fill the waits of people."""

HOPE = 25.0
"""What those at the far end of a chain may be expected to gain at most; more is not looked for."""


class Annealing:
    """A timetable on its way; `cost` is that of all people's days together."""

    def __init__(self, table: Timetable, costs: Costs, chance: random.Random) -> None:
        self.table = table
        self.costs = costs
        self._chance = chance
        self._slots_of: dict[int, tuple[int, ...]] = {}
        self.recount()

    def recount(self) -> None:
        """Look at the timetable anew, after others have changed it."""
        table = self.table
        self._movable = [wish for wish, slot in enumerate(table.slot) if slot >= 0]
        self._cost = [self.costs.of(person, busy) for person, busy in enumerate(table.busy)]
        self.cost = sum(self._cost)
        self._waiting = [person for person, cost in enumerate(self._cost) if cost > 0]
        self._place = {person: place for place, person in enumerate(self._waiting)}

    def run(self, steps: int, hot: float, cold: float) -> None:
        """So many proposals while it cools from `hot` to `cold`."""
        if not self._movable:
            return
        heat = hot
        rate = (cold / hot) ** (1 / max(1, steps // 64))
        for step in range(steps):
            if not step & 63:
                heat *= rate
            self._propose(heat)

    def _propose(self, heat: float) -> None:
        chance, table = self._chance.random, self.table
        if self._waiting and chance() > AT_RANDOM:
            person = self._waiting[int(chance() * len(self._waiting))]
            own, idle = table.wishes_of[person], self._idle(person)
            if not idle or not own:
                return
            target = idle[int(chance() * len(idle))]
            wish = own[int(chance() * len(own))]
            source = table.slot[wish]
            if source == OUT:
                return
        else:
            wish = self._movable[int(chance() * len(self._movable))]
            source, target = table.slot[wish], int(chance() * table.slots)
            if source == target:
                return
        limit = -heat * log(1.0 - chance())
        if self._hopeful(wish, target, limit + HOPE):
            chain = table.chain(wish, target, LONGEST_CHAIN)
            if chain is not None:
                self._judge(chain, source, target, limit)

    def _idle(self, person: int) -> tuple[int, ...]:
        """The slots in which somebody waits."""
        busy, away = self.table.busy[person], self.table.away[person]
        between = (1 << busy.bit_length()) - (busy & -busy)
        idle = between & ~busy & ~away
        known = self._slots_of.get(idle)
        if known is None:
            known = tuple(slot for slot in range(self.table.slots) if idle >> slot & 1)
            self._slots_of[idle] = known
        return known

    def _hopeful(self, wish: int, target: int, limit: float) -> bool:
        """Whether what a move costs its own people leaves hope that it is made good elsewhere."""
        table, of, cost = self.table, self.costs.of, self._cost
        both = 1 << table.slot[wish] | 1 << target
        at, busy = table.at, table.busy
        for person in table.people[wish]:
            there = at[person][target]
            if there == FREE:
                limit += cost[person] - of(person, busy[person] ^ both)
            elif there == SHUT:
                return False
        return limit >= 0

    def _judge(self, chain: Sequence[int], source: int, target: int, limit: float) -> None:
        """Flip the chain where it is legal and costs no more than may be."""
        table, of, cost = self.table, self.costs.of, self._cost
        both = 1 << source | 1 << target
        busy = table.busy
        if self.costs.uneven:
            limit -= self._unevenness(chain, source, target)
        ends = table.ends(chain, source, target)
        for person in ends:
            limit += cost[person] - of(person, busy[person] ^ both)
        if limit < 0:
            return
        if not table.tables_for(chain, source, target) or not table.orderly(chain, source, target):
            return
        if table.row and not all(table.fits_row(person, busy[person] ^ both) for person in ends):
            return
        table.flip(chain, source, target)
        for person in ends:
            self._note(person)

    def _unevenness(self, chain: Sequence[int], source: int, target: int) -> float:
        """What the squares of the loads of both slots grow by."""
        table = self.table
        slot = table.slot
        more = sum(1 if slot[wish] == source else -1 for wish in chain)
        if not more:
            return 0.0
        return self.costs.uneven * 2 * more * (table.used[target] - table.used[source] + more)

    def _note(self, person: int) -> None:
        if person >= self.table.real:
            return
        cost = self.costs.of(person, self.table.busy[person])
        before = self._cost[person]
        self.cost += cost - before
        self._cost[person] = cost
        if cost > 0 and before == 0:
            self._place[person] = len(self._waiting)
            self._waiting.append(person)
        elif cost == 0 and before > 0:
            place = self._place.pop(person)
            last = self._waiting.pop()
            if last != person:
                self._waiting[place] = last
                self._place[last] = place

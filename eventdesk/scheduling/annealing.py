"""Annealing: meetings change between two slots where people wait less then, or at first where they wait more.

All in two slots falls into chains that can change sides each for itself (Kempe); nobody's day depends on two
of them. Only the tables tie them together: each chain is drawn by what it costs (Gibbs sampling), then the
cheapest others even out what would find no tables. The same seed makes the same steps.
"""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf, log

from eventdesk.scheduling.costs import Costs
from eventdesk.scheduling.timetable import Timetable


@dataclass(slots=True)
class _Chain:
    """A chain with its price where it changes sides, and how many meetings the first slot gives away then."""

    wishes: list[int]
    price: float
    given: int
    taken: bool

    @property
    def change(self) -> int:
        """What more is given away where it is taken or, once taken, left."""
        return -self.given if self.taken else self.given

    def per_meeting(self, lacking: int) -> float:
        """What it costs for each meeting that is lacking, below 0 where too many are given away."""
        helpful = self.change * lacking > 0
        return abs(self.price) / min(abs(self.change), abs(lacking)) if helpful else inf


class Annealing:
    """A timetable on its way."""

    def __init__(self, table: Timetable, costs: Costs, chance: random.Random) -> None:
        self.table = table
        self.costs = costs
        self._chance = chance
        self.recount()

    def recount(self) -> None:
        """Look at the timetable anew, after others have changed it."""
        self._cost = [self.costs.of(person, busy) for person, busy in enumerate(self.table.busy)]

    def run(self, steps: int, hot: float, cold: float) -> None:
        """So many chains are looked at while it cools from `hot` to `cold`."""
        slots, chance = self.table.slots, self._chance.random
        done = 0
        while done < steps and slots > 1:
            one, other = int(chance() * slots), int(chance() * (slots - 1))
            other += other >= one
            chains = self._chains(one, other, hot * (cold / hot) ** (done / steps))
            if self._even_out(chains, one, other):
                self._flip((chain.wishes for chain in chains if chain.taken), one, other)
            done += len(chains) + 1

    def _chains(self, one: int, other: int, heat: float) -> list[_Chain]:
        """The chains of two slots that may change sides, each taken with the chance that its cost gives."""
        table, chance = self.table, self._chance.random
        at, busy, slot = table.at, table.busy, table.slot
        seen: set[int] = set()
        found = []
        for person in range(table.real):
            if not (busy[person] >> one ^ busy[person] >> other) & 1:
                continue
            wish = max(at[person][one], at[person][other])
            if wish < 0 or wish in seen:
                continue
            wishes = table.chain(wish, other if slot[wish] == one else one)
            if wishes is None:
                continue
            seen.update(wishes)
            if not self._legal(wishes, one, other):
                continue
            drawn = chance() or 0.5
            given = sum((1 if slot[w] == one else -1) for w in wishes if table.grade[w])
            price = self._more(wishes, one, other) + heat * log(drawn / (1 - drawn))
            found.append(_Chain(wishes, price, given, price < 0))
        return found

    def _legal(self, wishes: list[int], one: int, other: int) -> bool:
        """Whether order and pauses allow it; tables are not looked at."""
        table = self.table
        if not table.orderly(wishes, one, other):
            return False
        both = 1 << one | 1 << other
        ends = table.ends(wishes, one, other) if table.row else ()
        return all(table.fits_row(person, table.busy[person] ^ both) for person in ends)

    def _more(self, wishes: list[int], one: int, other: int) -> float:
        """What it costs more when a chain changes sides."""
        table, of, cost = self.table, self.costs.of, self._cost
        both = 1 << one | 1 << other
        busy = table.busy
        more = 0.0
        for wish in wishes:
            for person in table.people[wish]:
                if busy[person] & both != both:
                    more += of(person, busy[person] ^ both) - cost[person]
        if self.costs.uneven:
            given = sum(1 if table.slot[wish] == one else -1 for wish in wishes)
            more += self.costs.uneven * 2 * given * (table.used[other] - table.used[one] + given)
        return more

    def _even_out(self, chains: list[_Chain], one: int, other: int) -> bool:
        """Take or leave the cheapest chains until both slots have the tables; whether they have."""
        table = self.table
        low = table.load[one][0] - table.room[one][0]
        high = table.room[other][0] - table.load[other][0]
        given = sum(chain.given for chain in chains if chain.taken)
        left = [chain for chain in chains if chain.given]
        while not low <= given <= high:
            lacking = low - given if given < low else high - given
            best = min(left, key=lambda chain: chain.per_meeting(lacking), default=None)
            if best is None or best.per_meeting(lacking) == inf:
                return False
            left.remove(best)
            given += best.change
            best.taken = not best.taken
        return len(table.sizes) == 1 or self._seated(chains, one, other)

    def _seated(self, chains: list[_Chain], one: int, other: int) -> bool:
        """Whether there are tables for each size of meeting."""
        table = self.table
        net = Counter[int]()
        for chain in chains:
            for wish in chain.wishes if chain.taken else ():
                for size in range(table.grade[wish]):
                    net[size] += 1 if table.slot[wish] == one else -1
        return all(
            table.load[other][size] + more <= table.room[other][size]
            and table.load[one][size] - more <= table.room[one][size]
            for size, more in net.items()
        )

    def _flip(self, taken: Iterable[list[int]], one: int, other: int) -> None:
        table = self.table
        for wishes in taken:
            ends = table.ends(wishes, one, other)
            table.flip(wishes, one, other)
            for person in ends:
                self._cost[person] = self.costs.of(person, table.busy[person])

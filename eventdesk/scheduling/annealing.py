"""Annealing: meetings change between two slots where people wait less then, or at first where they wait more.

All in two slots falls into chains that can change sides each for itself (Kempe); nobody's day depends on two
of them. Only the tables tie them together: each chain is drawn by what it costs (Gibbs sampling), then the
cheapest others even out what would find no tables. All chains of two slots are looked at in one go, as
arrays, several times as fast as one by one. The same seed makes the same steps.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eventdesk.scheduling.costs import Bits, Costs, Numbers
from eventdesk.scheduling.timetable import FREE, SHUT, Timetable

Ints = NDArray[Any]
Truths = NDArray[np.bool_]


@dataclass(slots=True)
class _Chains:
    """The chains of two slots: each by its first wish, what it costs to change sides, whether it is taken.

    `given` is how many meetings the first slot gives away then that need one of the tables for all.
    """

    roots: Ints
    prices: Numbers
    given: Numbers
    taken: Truths


@dataclass(frozen=True, slots=True)
class _Ends:
    """People with a meeting in only one of two slots: its chain, and their day once it has changed sides."""

    people: Ints
    chains: Ints
    days: Bits
    costs: Numbers


class Annealing:
    """A timetable on its way."""

    def __init__(self, table: Timetable, costs: Costs, seed: int) -> None:
        self.table = table
        self.costs = costs
        self._chance = np.random.default_rng(seed)
        self._graded = np.array(table.grade, np.int64) > 0
        self._sized = any(min(room) < room[0] for room in table.room)
        tied = [bool(table.orders and table.orders.ties(wish)) for wish in range(len(table.slot))]
        self._tied = np.array(tied, np.bool_)
        self._rows = np.array([*table.rows, *(0 for _ in table.table_number)], np.int64)
        self.recount()

    def recount(self) -> None:
        """Look at the timetable anew, after others have changed it."""
        table, bit = self.table, self.costs.bit
        self._slot = np.array(table.slot, np.int64)
        self._at = np.array(table.at, np.int64).reshape(bit.shape)
        self._busy = np.array(table.busy, self.costs.kind)
        meets = [[busy >> slot & 1 for slot in range(table.slots)] for busy in table.busy]
        self._days = (bit * np.array(meets, self.costs.kind).reshape(bit.shape)).sum(axis=1)
        self._cost = self.costs.of(self._days)

    def run(self, steps: int, hot: float, cold: float) -> None:
        """So many chains are looked at while it cools from `hot` to `cold`."""
        slots, done = self.table.slots, 0
        while done < steps and slots > 1:
            pairs = self._chance.permutation(slots)[: slots - slots % 2].reshape(-1, 2)
            chain_of = self._chains_of(pairs)
            heat = hot + (cold - hot) * done / steps
            done += sum(self._change(chain_of, one, other, heat) + 1 for one, other in pairs.tolist())

    def _chains_of(self, pairs: Ints) -> Ints:
        """For each wish the first of its chain, between the two slots of the pair that it lies in."""
        here, there = self._at[:, pairs[:, 0]], self._at[:, pairs[:, 1]]
        both = (here >= 0) & (there >= 0)
        one, other = here[both], there[both]
        chain_of = np.arange(len(self._slot))
        while True:
            first, second = chain_of[one], chain_of[other]
            if (first == second).all():
                return chain_of
            np.minimum.at(chain_of, np.maximum(first, second), np.minimum(first, second))
            chain_of = chain_of[chain_of]

    def _change(self, chain_of: Ints, one: int, other: int, heat: float) -> int:
        """Let chains of two slots change sides; how many there are."""
        ends, chains = self._priced(chain_of, one, other)
        chains.prices += self._chance.logistic(scale=heat, size=len(chains.roots))
        chains.taken = chains.prices < 0
        if self._even_out(chains, one, other) and chains.taken.any():
            self._flip(chain_of, ends, chains.roots[chains.taken], one, other)
        return len(chains.roots)

    def _flip(self, chain_of: Ints, ends: _Ends, roots: Ints, one: int, other: int) -> None:
        """Change sides, where there are tables for each size of meeting.

        FREE and SHUT count from the end of `moves`, where nothing does.
        """
        here, there = self._at[:, one].copy(), self._at[:, other].copy()
        moves = np.zeros(len(self._slot) + len((FREE, SHUT)), np.bool_)
        moves[roots] = True
        ended = moves[ends.chains]
        moves[: len(self._slot)] = moves[chain_of] & ((self._slot == one) | (self._slot == other))
        wishes = np.flatnonzero(moves)
        moving = wishes.tolist()
        if self._sized and not self.table.tables_for(moving, one, other):
            return
        self.table.flip(moving, one, other)
        self._slot[wishes] = one + other - self._slot[wishes]
        people = moves[here] | moves[there]
        self._at[people, one], self._at[people, other] = there[people], here[people]
        changed = ends.people[ended]
        self._busy[changed] ^= 1 << one | 1 << other
        self._days[changed], self._cost[changed] = ends.days[ended], ends.costs[ended]

    def _priced(self, chain_of: Ints, one: int, other: int) -> tuple[_Ends, _Chains]:
        """The chains of two slots with what more they cost, endless where they must not change sides."""
        table, bit = self.table, self.costs.bit
        here, there = self._at[:, one], self._at[:, other]
        wish, beside = np.maximum(here, there), np.minimum(here, there)
        alone = (here >= 0) != (there >= 0)
        people = np.flatnonzero(alone & (beside == FREE))
        days = self._days[people] ^ (bit[people, one] | bit[people, other])
        ends = _Ends(people, chain_of[wish[people]], days, self.costs.of(days))
        more = np.zeros(len(self._slot))
        more += np.bincount(ends.chains, ends.costs - self._cost[people], len(self._slot))
        more[chain_of[wish[alone & (beside == SHUT)]]] = np.inf
        if table.row:
            more[ends.chains[self._unpaused(people, one, other)]] = np.inf
        first, second = np.flatnonzero(self._slot == one), np.flatnonzero(self._slot == other)
        lying = np.concatenate((first, second))
        self._order(chain_of, lying, one, other, more)
        roots = lying[chain_of[lying] == lying]
        net = given = self._net(chain_of, first, second)[roots]
        if not self._graded.all():
            given = self._net(chain_of, first[self._graded[first]], second[self._graded[second]])[roots]
        more[roots] += self.costs.uneven * 2 * net * (table.used[other] - table.used[one] + net)
        return ends, _Chains(roots, more[roots], given, np.zeros(len(roots), np.bool_))

    def _net(self, chain_of: Ints, first: Ints, second: Ints) -> Ints:
        """By how many of these wishes each chain has more in the first slot."""
        wishes = len(self._slot)
        return np.bincount(chain_of[first], None, wishes) - np.bincount(chain_of[second], None, wishes)

    def _unpaused(self, people: Ints, one: int, other: int) -> Truths:
        """Who of these people would meet too often without a pause, and does not yet."""
        rows, before = self._rows[people], self._busy[people]
        after = before ^ (1 << one | 1 << other)
        for step in range(self.table.row):
            before = np.where(step < rows, before & before >> 1, before)
            after = np.where(step < rows, after & after >> 1, after)
        wrong: Truths = ((after & ~before) != 0) & (rows > 0)
        return wrong

    def _order(self, chain_of: Ints, lying: Ints, one: int, other: int, more: Numbers) -> None:
        """Chains that would break an order cost too much."""
        for root in dict.fromkeys(chain_of[lying[self._tied[lying]]].tolist()):
            chain = lying[chain_of[lying] == root].tolist()
            if not self.table.orderly(chain, one, other):
                more[root] = np.inf

    def _even_out(self, chains: _Chains, one: int, other: int) -> bool:
        """Take or leave the cheapest chains until both slots have the tables; whether they have."""
        table = self.table
        low = table.load[one][0] - table.room[one][0]
        high = table.room[other][0] - table.load[other][0]
        left = np.flatnonzero((chains.given != 0) & (chains.prices < np.inf))
        while not low <= (given := int(chains.given[chains.taken].sum())) <= high:
            lacking = low - given if given < low else high - given
            change = np.where(chains.taken[left], -chains.given[left], chains.given[left])
            if not (helpful := change * lacking > 0).any():
                return False
            met = np.minimum(np.abs(change), abs(lacking))
            per_meeting = np.where(helpful, np.abs(chains.prices[left]) / met, np.inf)
            best = left[per_meeting.argmin()]
            left = left[left != best]
            chains.taken[best] = not chains.taken[best]
        return True

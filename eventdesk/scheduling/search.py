"""Search: a repair made better step by step, each step looking further, until nothing less is possible.

What is lost comes first, then what finds no place, then what moves. A step finds the least among the repairs
it looks at, which are all where it looks at everything. Until then the least possible is known in three ways:
a step that leaves all others out of sight finds no more than is possible; where so few move that none of
them can lie beyond what a step looks at (`reach`), its least is the least; crowds are counted (`crowding`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from time import monotonic

from eventdesk.domain.repair import Aim
from eventdesk.scheduling.crowding import Crowd, crowd
from eventdesk.scheduling.found import Found, costs, settled
from eventdesk.scheduling.manners import add_manners
from eventdesk.scheduling.mending import Mending, mending
from eventdesk.scheduling.reach import Offer, Reach
from eventdesk.scheduling.solving import Least, least
from eventdesk.scheduling.tabling import add_tables
from eventdesk.scheduling.weighing import weights

FIRST = (Aim.LOST, Aim.UNMET, Aim.MOVED)
"""What is proven."""

MANY = 400
"""Among so many items and no more it is quick to find what is possible at least, or how to wait less."""


@dataclass(slots=True)
class Search:
    """The best repair so far and what it costs; none as good in the aims before costs less than a bound.

    It works `until` a time of the monotonic clock. `offer` is what the best was found in, `complete` whether
    no repair as good lies outside of it.
    """

    reach: Reach
    until: float
    found: Found = field(default_factory=Found)
    values: dict[Aim, int] = field(default_factory=dict)
    bounds: dict[Aim, int] = field(default_factory=lambda: dict.fromkeys(Aim, 0))
    offer: Offer = field(default_factory=dict)
    complete: bool = False

    @property
    def proven(self) -> bool:
        """Whether fewest are lost and fewest moved for sure."""
        return bool(self.values) and self.reached(FIRST)

    def reached(self, aims: Iterable[Aim]) -> bool:
        """Whether nothing less of these is possible."""
        return all(self.values[aim] <= self.bounds[aim] for aim in aims)

    @property
    def late(self) -> bool:
        """Whether the time is over."""
        return monotonic() >= self.until

    def look(self) -> Iterator[bool]:
        """Look further and further; after each step tell whether the time was enough. Ends with the proof."""
        crowded = crowd(self.reach)
        while crowded is not None and not (exact := self._in_crowd(crowded)):
            yield exact
        steps, glanced, whole = 0, 0, False
        farthest: frozenset[int] | None = None
        while not (self.proven or whole):
            active, pushed = self._within(steps)
            if steps and farthest is None:
                farthest = self.reach.within(len(self.reach.items))
            if len(active) > MANY and glanced < steps:
                if not self._glance(steps):
                    yield False
                    continue
                glanced = steps
            if active == farthest:
                exact = whole = self._in_all(all_slots(self.reach, active))
            else:
                exact = self._near(all_slots(self.reach, active), steps, pushed=pushed)
            yield exact
            steps += exact

    def _within(self, steps: int) -> tuple[frozenset[int], bool]:
        """The items to look at, and whether these are all that can be pushed in so many steps.

        Many they are where slots run short of tables. Then it is tried first without those that would only
        have to leave a table, as long as this brings any nearer.
        """
        active = self.reach.within(steps)
        slim = self.reach.within(steps, tables=False)
        nearer = steps == 0 or slim != self.reach.within(steps - 1, tables=False)
        if len(active) <= MANY or len(slim) > MANY or not nearer:
            return active, True
        return slim, False

    def _glance(self, steps: int) -> bool:
        """Among many items look first at what is soon seen: roots go anywhere, others where they are free."""
        near = self.reach.within(steps, tables=False)
        exact = self._least(free_slots(self.reach, near)).exact
        if exact and len(near) <= 2 * MANY:
            self._bound(self._apart(all_slots(self.reach, near)))
        return exact

    def made(self, offer: Offer, *, alone: bool = False) -> Mending:
        """The model of an offer."""
        made = mending(self.reach, offer, alone=alone)
        add_tables(made)
        add_manners(made)
        return made

    def take(self, found: Found, offer: Offer) -> bool:
        """Keep what was found unless it is worse; whether it was kept."""
        found = settled(self.reach, found)
        values = costs(self.reach, found)
        if self.values and [values[aim] for aim in FIRST] > [self.values[aim] for aim in FIRST]:
            return False
        self.found, self.values, self.offer = found, values, offer
        self.bounds[Aim.TOUCHED] = max(self.bounds[Aim.TOUCHED], len(self.reach.unsettled))
        return True

    def _least(self, offer: Offer, share: float = 1, *, alone: bool = False) -> Least[Aim]:
        made = self.made(offer, alone=alone)
        hint = self.found if self.values and not alone else None
        result = least(made, weights(made, FIRST), hint, (self.until - monotonic()) * share)
        if result.found is not None and not alone:
            self.take(result.found, offer)
        return result

    def _in_crowd(self, crowded: Crowd) -> bool:
        result = self._least(crowded.offer)
        self._bound({Aim.LOST: crowded.lost, Aim.UNMET: 0, Aim.MOVED: crowded.moved})
        return result.exact

    def _in_all(self, offer: Offer) -> bool:
        result = self._least(offer)
        self._bound(result.bounds)
        self.complete = result.exact
        return result.exact

    def _near(self, offer: Offer, steps: int, *, pushed: bool) -> bool:
        apart = self._apart(offer) if self.values and len(offer) <= MANY else {}
        self._bound(apart)
        if self.proven:
            return True
        result = self._least(offer)
        self._bound(apart)
        if not result.exact or not self.values or not pushed:
            return result.exact
        self._count(result, steps)
        if steps == 0 and len(offer) <= MANY and not self.reached(FIRST):
            self._bound(self._apart(offer))
            self._count(result, steps)
        return True

    def _apart(self, offer: Offer) -> Mapping[Aim, int]:
        """What these items cost at least, as if no others were there."""
        return self._least(offer, 0.5, alone=True).bounds

    def _bound(self, bounds: Mapping[Aim, int]) -> None:
        """Nothing less is possible: each bound holds where the ones before it are reached."""
        for aim in FIRST if self.values and bounds else ():
            self.bounds[aim] = max(self.bounds[aim], min(bounds[aim], self.values[aim]))
            if bounds[aim] != self.values[aim]:
                return

    def _count(self, result: Least[Aim], steps: int) -> None:
        """Who moves without need was pushed by another: so few of them cannot go far."""
        for aim in (Aim.LOST, Aim.UNMET):
            if self.values[aim] > self.bounds[aim] or result.values.get(aim) != self.values[aim]:
                return
        near = steps + self.reach.forced - self._most_lost + 1
        least_moved = min(result.values[Aim.MOVED], near)
        self.bounds[Aim.MOVED] = max(self.bounds[Aim.MOVED], least_moved)
        self.complete = self.values[Aim.MOVED] < near

    @property
    def _most_lost(self) -> int:
        """How many meetings can be lost at most where their weight is that of the best repair."""
        lightest = min((item.weight for item in self.reach.items if not item.wanted), default=1)
        return self.values[Aim.LOST] // max(1, lightest)


def all_slots(reach: Reach, active: frozenset[int]) -> Offer:
    """These items, wherever they may lie."""
    return {n: reach.items[n].slots for n in active}


def free_slots(reach: Reach, active: frozenset[int]) -> Offer:
    """These items, the roots wherever they may lie, others only where all of their people are free now."""
    return {n: reach.items[n].slots if n in reach.roots else reach.free_slots(n) for n in active}

"""Orders in a timetable: of the meetings of somebody the one with A lies before the one with B."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId

OUT = -1
"""The slot of a meeting that has no place."""


class Orders:
    """For each wish what must be earlier or later: another wish, or the slot of a meeting that is kept."""

    def __init__(self, freedom: Freedom) -> None:
        self._freedom = freedom
        self._ties: dict[int, list[tuple[bool, int]]] = defaultdict(list)
        self._low: dict[int, int] = {}
        self._high: dict[int, int] = {}
        for person, first, then in freedom.day.orders:
            self._tie(frozenset((person, first)), frozenset((person, then)))

    def _tie(self, one: frozenset[PersonId], two: frozenset[PersonId]) -> None:
        ones, twos = self._wishes(one), self._wishes(two)
        for a in ones:
            for b in twos:
                if a != b:
                    self._ties[a].append((False, b))
                    self._ties[b].append((True, a))
        for a in ones:
            for slot in self._kept(two):
                self._high[a] = min(slot, self._high.get(a, slot))
        for b in twos:
            for slot in self._kept(one):
                self._low[b] = max(slot, self._low.get(b, slot))

    def _wishes(self, pair: frozenset[PersonId]) -> list[int]:
        return [number for number, wish in enumerate(self._freedom.day.wishes) if pair <= set(wish.people)]

    def _kept(self, pair: frozenset[PersonId]) -> list[int]:
        return [self._freedom.place[kept.slot] for kept in self._freedom.kept if pair <= set(kept.people)]

    def ties(self, wish: int) -> list[tuple[bool, int]]:
        """The wishes that lie earlier (True) or later than one."""
        return self._ties.get(wish, [])

    def against(self, slots: Sequence[int], wish: int, slot: int) -> list[int] | None:
        """The wishes whose slots keep one out of a slot; None where a meeting that is kept does."""
        if not self._low.get(wish, OUT) < slot < self._high.get(wish, slot + 1):
            return None
        return [
            other
            for earlier, other in self._ties.get(wish, ())
            if slots[other] != OUT and (slots[other] >= slot if earlier else slots[other] <= slot)
        ]

    def hold(self, slots: Sequence[int], moved: Mapping[int, int]) -> bool:
        """Whether they all hold once the wishes `moved` lie in other slots than in `slots`."""
        for wish, slot in moved.items():
            if not self._low.get(wish, OUT) < slot < self._high.get(wish, slot + 1):
                return False
            for earlier, other in self._ties.get(wish, ()):
                there = moved.get(other, slots[other])
                if there != OUT and (there >= slot if earlier else there <= slot):
                    return False
        return True

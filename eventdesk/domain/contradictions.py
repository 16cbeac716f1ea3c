"""What was said of a day that cannot hold together: locks that clash, orders that lead back or out of it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.schedule import Cause, CauseKind, Day, Placement

Causes = tuple[Cause, ...]


def contradictions(day: Day) -> tuple[Causes, ...]:
    """Each contradiction by the fewest causes that make it."""
    found: list[Causes] = list(_clashing(day))
    if day.orders:
        found += _Chains(day).broken()
    return tuple(dict.fromkeys(found))


def _clashing(day: Day) -> Iterator[Causes]:
    """Two meetings that are kept in one slot with the same person or at the same table."""
    in_slot: dict[SlotId, list[Placement]] = defaultdict(list)
    for kept in day.kept:
        in_slot[kept.slot].append(kept)
    for held in in_slot.values():
        at: dict[str, list[Placement]] = defaultdict(list)
        for kept in held:
            for thing in (*kept.people, kept.table):
                at[thing].append(kept)
        for both in at.values():
            for pair in combinations(both, 2):
                yield tuple(_lock(kept) for kept in pair)


def _lock(kept: Placement) -> Cause:
    return Cause(CauseKind.LOCK, kept.people, kept.slot, kept.table)


@dataclass(frozen=True, slots=True)
class _Node:
    """A meeting that an order speaks of, with the slots in which it may lie; one that is kept has a table."""

    people: tuple[PersonId, ...]
    allowed: tuple[int, ...]
    table: TableId | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """One meeting must lie before another, by an order."""

    before: int
    after: int
    cause: Cause


class _Chains:
    """The orders as steps from meeting to meeting."""

    def __init__(self, day: Day) -> None:
        self.day = day
        freedom = Freedom(day, None)
        told = {frozenset((one, other)) for one, first, then in day.orders for other in (first, then)}
        wishes = zip(day.wishes, freedom.common, strict=True)
        self.nodes = [
            *(_Node(kept.people, (freedom.place[kept.slot],), kept.table) for kept in freedom.kept),
            *(_Node(wish.people, tuple(sorted(common))) for wish, common in wishes if common),
        ]
        of_pair: dict[frozenset[PersonId], list[int]] = {
            pair: [number for number, node in enumerate(self.nodes) if pair <= set(node.people)]
            for pair in told
        }
        self.steps = list(dict.fromkeys(self._steps(of_pair)))
        self._told_steps = tuple(self.steps)

    def _steps(self, of_pair: Mapping[frozenset[PersonId], Sequence[int]]) -> Iterator[_Step]:
        for person, first, then in self.day.orders:
            for before in of_pair[frozenset((person, first))]:
                for after in of_pair[frozenset((person, then))]:
                    if before != after:
                        yield _Step(before, after, Cause(CauseKind.ORDER, (person, first, then)))

    def broken(self) -> list[Causes]:
        """The shortest rings of orders, then the shortest chains that do not fit into the day."""
        found: list[Causes] = []
        while ring := self._ring():
            found.append(tuple(step.cause for step in ring))
            self.steps.remove(ring[-1])
        return found + list(self._too_long())

    def _ring(self) -> list[_Step]:
        """A shortest ring, empty where there is none."""
        rings = (self._way(step.after, step.before) for step in self.steps)
        closed = [(way, step) for way, step in zip(rings, self.steps, strict=True) if way is not None]
        if not closed:
            return []
        way, step = min(closed, key=lambda pair: len(pair[0]))
        return [*way, step]

    def _way(self, start: int, end: int) -> list[_Step] | None:
        """The shortest way from meeting to meeting."""
        ways: dict[int, list[_Step]] = {start: []}
        queue = [start]
        for here in queue:
            for step in self.steps:
                if step.before == here and step.after not in ways:
                    ways[step.after] = [*ways[here], step]
                    queue.append(step.after)
        return ways.get(end)

    def _too_long(self) -> Iterator[Causes]:
        """Chains along which the earliest slots run past the last that a meeting may have."""
        earliest = {number: (node.allowed[0], [number]) for number, node in enumerate(self.nodes)}
        steps = self.steps
        while earliest:
            then: dict[int, tuple[int, list[int]]] = {}
            for step in list(steps):
                if step.before not in earliest:
                    continue
                slot, way = earliest[step.before]
                allowed = self.nodes[step.after].allowed
                place = bisect_right(allowed, slot)
                if place == len(allowed):
                    yield self._told([*way, step.after])
                    steps = [other for other in steps if other.after != step.after]
                elif step.after not in then or then[step.after][0] < allowed[place]:
                    then[step.after] = (allowed[place], [*way, step.after])
            earliest = then

    def _told(self, way: Sequence[int]) -> Causes:
        """The causes of a chain: where it must begin, its orders, where it jumps, and where it must end."""
        causes: list[Cause] = []
        slot = -1
        for place, number in enumerate(way[:-1]):
            node = self.nodes[number]
            then = node.allowed[bisect_right(node.allowed, slot)]
            if then > slot + 1 or node.table is not None:
                causes.append(self._because(node, CauseKind.NOT_BEFORE, then))
            causes.append(self._order(number, way[place + 1]))
            slot = then
        end = self.nodes[way[-1]]
        if end.allowed[-1] < len(self.day.slots) - 1 or end.table is not None:
            causes.append(self._because(end, CauseKind.NOT_AFTER, end.allowed[-1]))
        return tuple(causes)

    def _because(self, node: _Node, kind: CauseKind, slot: int) -> Cause:
        """Why a meeting lies no earlier or no later."""
        lock = CauseKind.LOCK if node.table is not None else kind
        return Cause(lock, node.people, self.day.slots[slot], node.table)

    def _order(self, before: int, after: int) -> Cause:
        return next(step.cause for step in self._told_steps if (step.before, step.after) == (before, after))

"""The order of those who were found: nearest first, then who is awaited, then the better fit."""

import heapq
from bisect import bisect_left, insort
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import islice

from eventdesk.search.entry import Entry
from eventdesk.search.sortedtexts import FEW

UNASKED_WORD = 0.02
"""For every word of a name that was not asked for: Anna Holm comes before Anna Maria Holm."""

NEARNESS_WEIGHT, AWAITED_WEIGHT = 100.0, 50.0
"""Larger than all that is added up below them: eight words cost at most 40."""

MANY = 200
"""More people are not sorted one by one."""

Costs = Mapping[int, float]
"""By person: what the best meaning of one word costs."""


def meeting(costs: Sequence[Costs]) -> set[int]:
    """The people in whom all words were found."""
    by_size = sorted(costs, key=len)
    found = set(by_size[0])
    for other in by_size[1:]:
        found &= other.keys()
    return found


def best(
    found: set[int],
    costs: Sequence[Costs],
    entries: Mapping[int, Entry],
    alphabet: "Alphabet",
    awaited: Container[int],
    count: int,
) -> list[int]:
    """The first `count` of the people found; among equals by name, so that the order is always the same."""
    asked = len(costs)
    ranked = []
    for person in found:
        told = [cost[person] for cost in costs]
        rank = int(max(told)) * NEARNESS_WEIGHT + sum(told)
        if person not in awaited:
            rank += AWAITED_WEIGHT
        ranked.append((rank + UNASKED_WORD * max(0, entries[person].size - asked), person))
    if len(ranked) <= count:
        return alphabet.ordered(ranked)
    limit = heapq.nsmallest(count, ranked)[-1][0]
    better = alphabet.ordered([pair for pair in ranked if pair[0] < limit])
    equal = {person for rank, person in ranked if rank == limit}
    return better + alphabet.first(equal, count - len(better))


class Alphabet:
    """Everybody in the order of their names."""

    def __init__(self, entries: Mapping[int, Entry]) -> None:
        self._entries = entries
        self._people: list[tuple[tuple[str, str, str], int]] = []

    def change(self, gone: Mapping[int, Entry], new: Mapping[int, Entry]) -> None:
        """Take people out and put people in."""
        if (len(gone) + len(new)) * FEW > len(self._entries):
            self._people = sorted((entry.order, person) for person, entry in self._entries.items())
            return
        for person, entry in gone.items():
            del self._people[bisect_left(self._people, (entry.order, person))]
        for person, entry in new.items():
            insort(self._people, (entry.order, person))

    def ordered(self, ranked: Iterable[tuple[float, int]]) -> list[int]:
        """By rank, then by name."""
        return [person for _, person in sorted(ranked, key=lambda one: (one[0], self._entries[one[1]].order))]

    def first(self, people: set[int], count: int) -> list[int]:
        """The first of these people; where they are many the alphabet is walked, and not they are sorted."""
        if len(people) > MANY:
            return list(islice((person for _, person in self._people if person in people), count))
        return sorted(people, key=lambda person: self._entries[person].order)[:count]

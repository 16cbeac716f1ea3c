"""Crowding: slots with more meetings than tables, as when a room is lost; which of them had best go.

Counting alone says how much is lost at least: where there are tables for so many fewer, the lightest go. And
then how many move at least: a slot with too few light ones gives others away, one with too many takes some.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from eventdesk.scheduling.reach import Reach
from eventdesk.scheduling.roots import plain

SPARE = 8
"""So many more than needed are offered to be moved out of a slot, and four times as many as must."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """What to offer first, and what is lost at least; where no more is, so many meetings move at least."""

    offer: dict[int, frozenset[int]] = field(default_factory=dict)
    lost: int = 0
    moved: int = 0


def crowd(reach: Reach) -> Crowd | None:
    """The crowd of a day, None where every slot has its tables."""
    in_slot = {slot: [n for n in numbers if plain(reach, n)] for slot, numbers in reach.in_slot.items()}
    free = {slot: _free(reach, slot) for slot in range(len(reach.task.slots))}
    short = {slot: len(own) - free[slot] for slot, own in in_slot.items() if len(own) > free[slot]}
    if not short or reach.tableless:
        return None
    stuck = _stuck(reach, in_slot, short)
    in_slot = {slot: own for slot, own in in_slot.items() if slot not in stuck.slots}
    short = {slot: lacking for slot, lacking in short.items() if slot not in stuck.slots}
    loose = {n: reach.items[n].slots for n in reach.roots - reach.crowded} | stuck.offer
    homeless = [n for n in loose if reach.items[n].slot is None and plain(reach, n)]
    open_ones = {slot for item in reach.items for slot in item.slots} - stuck.slots
    excess = sum(map(len, in_slot.values())) + len(homeless) - sum(free[slot] for slot in open_ones)
    if excess > 0:
        over = {slot: len(in_slot.get(slot, ())) - free[slot] for slot in open_ones}
        found = _lightest(reach, in_slot, over, homeless, excess)
    else:
        found = Crowd(_movable(reach, in_slot, short, free), 0, sum(short.values()))
    return Crowd(found.offer | loose, stuck.lost + found.lost, found.moved)


@dataclass(frozen=True, slots=True)
class _Stuck:
    """Slots out of which nothing may be moved, as the one that runs: the lightest there are lost."""

    slots: frozenset[int]
    offer: dict[int, frozenset[int]]
    lost: int


def _stuck(reach: Reach, in_slot: dict[int, list[int]], short: dict[int, int]) -> _Stuck:
    items = reach.items
    slots = frozenset(slot for slot in short if all(len(items[n].slots) == 1 for n in in_slot[slot]))
    offer = {n: items[n].slots for slot in slots for n in in_slot[slot]}
    lost = sum(sum(sorted(items[n].weight for n in in_slot[slot])[: short[slot]]) for slot in slots)
    return _Stuck(slots, offer, lost)


def _free(reach: Reach, slot: int) -> int:
    pool = reach.pool(1)
    return len(pool) - sum(reach.held[slot][table] > 0 for table in pool)


def _lightest(
    reach: Reach,
    in_slot: dict[int, list[int]],
    over: dict[int, int],
    homeless: list[int],
    excess: int,
) -> Crowd:
    """There is no place for so many in the whole day: the lightest may go, and others take their places.

    Where just the lightest go, every slot is full then: it is `over` by so many now, below 0 where not full.
    """
    items = reach.items
    weights = sorted(items[n].weight for n in (*homeless, *(n for own in in_slot.values() for n in own)))
    edge = weights[excess - 1]
    giving, takes = defaultdict[int, int](int), defaultdict[int, int](int)
    for slot, more in over.items():
        own = in_slot.get(slot, [])
        lighter = sum(items[n].weight < edge for n in own)
        light = sum(items[n].weight <= edge for n in own)
        if more > light:
            giving[slot] = more - light
        takes[slot] = max(0, lighter - more)
    hungry = frozenset(slot for slot, count in takes.items() if count)
    offer = {
        n: frozenset({slot}) | (items[n].slots & hungry)
        for slot, own in in_slot.items()
        for n in own
        if items[n].weight <= edge or slot in giving or items[n].slots & hungry - {slot}
    }
    return Crowd(offer, sum(weights[:excess]), max(sum(giving.values()), sum(takes.values())))


def _movable(
    reach: Reach, in_slot: dict[int, list[int]], short: dict[int, int], free: dict[int, int]
) -> dict[int, frozenset[int]]:
    """Other slots have tables left: those who can go there most easily are offered."""
    items = reach.items
    roomy = frozenset(slot for slot in free if free[slot] > len(in_slot.get(slot, ())))
    busy = {(p, s) for s, numbers in reach.in_slot.items() for n in numbers for p in items[n].people}

    def ways(n: int) -> frozenset[int]:
        return frozenset(
            s for s in items[n].slots & roomy if not any((p, s) in busy for p in items[n].people)
        )

    offer: dict[int, frozenset[int]] = {}
    for slot, lacking in short.items():
        easiest = sorted(in_slot[slot], key=lambda n: (-len(ways(n)), n))[: 4 * lacking + SPARE]
        offer.update((n, ways(n) | {slot}) for n in easiest)
    return offer

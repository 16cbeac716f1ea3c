"""Roots: the meetings that something is wrong with where they are, from which every repair begins."""

from collections import Counter
from collections.abc import Sequence

from eventdesk.domain.ids import PersonId
from eventdesk.scheduling.reach import Reach


def find_roots(reach: Reach) -> None:
    """What cannot stay: no slot, two at once, too few tables; and how many of these at least must go."""
    roots = {n for n, item in enumerate(reach.items) if item.slot is None}
    crowded: set[int] = set()
    reach.forced = sum(not reach.items[n].wanted for n in roots)
    for slot, numbers in list(reach.in_slot.items()):
        twice, at_once = _at_once(reach, numbers)
        roots |= twice
        short = 0
        if not reach.tableless:
            short = _short(reach, slot, numbers)
            crowded.update(numbers if short else ())
            roots.update(n for n in numbers if not reach.sound(n) and reach.items[n].hosts)
            roots.update(_contested(reach, numbers))
        reach.forced += max(at_once, short)
    for slot, meanwhile in enumerate(reach.beside):
        for other in meanwhile[1:]:
            roots |= _at_once(reach, reach.during((slot, other)))[0]
    if not reach.tableless:
        crowded.update(n for knot in reach.knots if _tangled(reach, knot) for n in reach.during(knot))
    reach.roots = frozenset(roots | crowded)
    reach.crowded = frozenset(crowded - roots)


def _short(reach: Reach, slot: int, numbers: list[int]) -> int:
    """How many tables a slot lacks for those that need one which nobody hosts, whoever changes tables."""
    needing = [reach.items[n].size for n in numbers if plain(reach, n)]
    lacks = 0
    for size in set(needing):
        pool = reach.pool(size)
        free = len(pool) - sum(reach.held[slot][table] > 0 for table in pool)
        lacks = max(lacks, sum(one >= size for one in needing) - free)
    return lacks


def _at_once(reach: Reach, numbers: list[int]) -> tuple[set[int], int]:
    """Items of one slot that share somebody, and how many pairs of them share nothing with each other."""
    first: dict[PersonId, int] = {}
    twice: set[int] = set()
    paired: set[int] = set()
    for n in numbers:
        for person in reach.items[n].people:
            other = first.setdefault(person, n)
            if other != n:
                twice |= {n, other}
                paired |= {n, other} if not {n, other} & paired else set()
    return twice, len(paired) // 2


def _contested(reach: Reach, numbers: list[int]) -> set[int]:
    """Items of one slot that sit at a table of another."""
    at = Counter(reach.items[n].table for n in numbers)
    return {n for n in numbers if (table := reach.items[n].table) is not None and at[table] > 1}


def _tangled(reach: Reach, knot: Sequence[int]) -> bool:
    """Whether somebody of slots that overlap lacks a table: who gives one up may be anybody of them."""
    pairs = [(slot, other) for slot in knot for other in reach.beside[slot] if other != slot]
    lacking = any(not reach.sound(n) for n in (reach.during(knot) if pairs else ()))
    return lacking or any(_contested(reach, reach.during(pair)) for pair in pairs)


def plain(reach: Reach, n: int) -> bool:
    """Whether the item needs a table that nobody hosts, as nearly all do; not so one that keeps another."""
    item = reach.items[n]
    table = reach.tables.get(item.table) if item.table else None
    elsewhere = table is not None and bool(table.hosts) and reach.sound(n)
    return not item.hosts and item.table is not None and not elsewhere

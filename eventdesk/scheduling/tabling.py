"""Tabling: a repair's model is told of tables.

Those that nobody hosts are counted, not named: where for each size as many tables are there as items need one
of that size or more, all find theirs (Hall's condition for nested choices). At a table with hosts are their
meetings, and all of theirs are there. Where slots overlap, counting does not do, since a table must be free
in all of them: there all are named.
"""

from collections import defaultdict
from collections.abc import Sequence

from eventdesk.domain.ids import TableId
from eventdesk.scheduling.mending import Mending, Term, Times, at_most
from eventdesk.scheduling.naming import Lying, name_tables
from eventdesk.scheduling.seating import UNCOUNTED


def add_tables(made: Mending) -> None:
    """Every item has a table; `keeps` says who has the one of before."""
    reach = made.reach
    for knot in reach.knots:
        lying = [_lying(made, slot) for slot in knot]
        concerned = any(
            one.coming or any(n in made.active or not reach.sound(n) for n in one.own) for one in lying
        )
        if reach.tableless:
            made.keeps.update((n, made.there(n, one.slot)) for one in lying for n in one.own)
        elif concerned and len(knot) == 1:
            _add_slot(made, lying[0])
        elif concerned:
            for one in lying:
                for n in one.own:
                    _may_keep(made, n, one.slot, freely=False)
            name_tables(made, lying, lambda n: True)


def _lying(made: Mending, slot: int) -> Lying:
    items, active = made.reach.items, made.active
    own = [n for n in made.reach.in_slot[slot] if n in active] + made.others.get(slot, [])
    coming = [n for n in sorted(active) if (n, slot) in made.lies and items[n].slot != slot]
    return Lying(slot, own, coming)


def _add_slot(made: Mending, lying: Lying) -> None:
    items, tables = made.reach.items, made.reach.tables
    slot, own, coming = lying.slot, lying.own, lying.coming
    needing = [*coming, *(n for n in own if not made.reach.sound(n))]
    smallest = min((one.capacity or UNCOUNTED for one in tables.values() if not one.hosts), default=0)
    one_size = max((items[n].size for n in needing), default=0) <= smallest
    sharing = defaultdict[TableId | None, int](int)
    for n in own:
        sharing[items[n].table] += 1
    for n in own:
        table = tables.get(items[n].table or TableId(""))
        usual = table is None or (not table.hosts and not items[n].hosts)
        alone = usual and (table is None or sharing[items[n].table] == 1)
        _may_keep(made, n, slot, freely=one_size and alone)
    _take_turns(made, own)
    for size in sorted({items[n].size for n in (*coming, *own) if not items[n].hosts}):
        _count(made, slot, size, own, coming)
    name_tables(made, [lying], lambda n: bool(items[n].hosts))


def _may_keep(made: Mending, n: int, slot: int, *, freely: bool) -> None:
    """Who stays keeps the table where it would help nobody to give it up."""
    lies = made.there(n, slot)
    if not made.reach.sound(n):
        made.keeps[n] = 0
    elif freely:
        made.keeps[n] = lies
    else:
        made.keeps[n] = keeps = made.model.new_bool_var("")
        at_most(made, [(keeps, 1), (lies, -1)], 0)


def _take_turns(made: Mending, own: Sequence[int]) -> None:
    """Of those who sat at the same table one keeps it."""
    at: dict[TableId, list[Term]] = defaultdict(list)
    for n in own:
        table = made.reach.items[n].table
        if table is not None:
            at[table].append(made.keeps[n])
    for keeping in at.values():
        if len(keeping) > 1:
            at_most(made, [(keeps, 1) for keeps in keeping], 1)


def _count(made: Mending, slot: int, size: int, own: Sequence[int], coming: Sequence[int]) -> None:
    """For so many people or more there are as many tables as are wanted."""
    pool = set(made.reach.pool(size))
    free = len(pool) - sum(made.reach.held[slot][table] > 0 for table in pool)
    taken: list[Times] = []
    most = 0
    for n in (*coming, *own):
        item = made.reach.items[n]
        lies, keeps = made.there(n, slot), made.keeps[n] if item.slot == slot else 0
        needs = not item.hosts and item.size >= size
        sits = item.slot == slot and item.table in pool
        if needs and sits:
            taken.append((lies, 1))
        elif needs:
            taken += [(lies, 1), (keeps, -1)]
        elif sits:
            taken.append((keeps, 1))
        most += needs or sits
    if most > free:
        at_most(made, taken, free)

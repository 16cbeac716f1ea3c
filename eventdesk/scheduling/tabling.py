"""Tabling: a repair's model is told of tables.

Those that nobody hosts are counted, not named: where for each size as many tables are there as items need one
of that size or more, all find theirs (Hall's condition for nested choices). At a table with hosts are their
meetings, one at a time, and all of theirs are there.
"""

from collections import defaultdict
from collections.abc import Sequence

from eventdesk.domain.ids import TableId
from eventdesk.scheduling.mending import Mending, Term, Times, at_most
from eventdesk.scheduling.seating import UNCOUNTED


def add_tables(made: Mending) -> None:
    """Every item has a table; `keeps` says who has the one of before."""
    for slot in range(len(made.reach.task.slots)):
        own = [n for n in made.reach.in_slot[slot] if n in made.active] + made.others.get(slot, [])
        coming = [
            n for n in sorted(made.active) if (n, slot) in made.lies and made.reach.items[n].slot != slot
        ]
        if made.reach.tableless:
            made.keeps.update((n, made.there(n, slot)) for n in own)
        elif coming or any(n in made.active or not made.reach.sound(n) for n in own):
            _add_slot(made, slot, own, coming)


def _add_slot(made: Mending, slot: int, own: Sequence[int], coming: Sequence[int]) -> None:
    items, tables = made.reach.items, made.reach.tables
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
    _host(made, slot, own, coming)


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


def _host(made: Mending, slot: int, own: Sequence[int], coming: Sequence[int]) -> None:
    items, tables = made.reach.items, made.reach.tables
    at: dict[TableId, list[Term]] = defaultdict(list)
    for n in own:
        table = items[n].table
        if table is not None and table in tables and tables[table].hosts:
            at[table].append(made.keeps[n])
    for n in (*own, *coming):
        item = items[n]
        if not item.hosts:
            continue
        sitting: list[Term] = []
        for table in item.hosts:
            if (tables[table].capacity or UNCOUNTED) >= item.size:
                sits = made.at[n, slot, table] = made.model.new_bool_var("")
                at[table].append(sits)
                sitting.append(sits)
        keeps = made.keeps[n] if item.slot == slot else 0
        seated = [*((sits, -1) for sits in sitting), (made.there(n, slot), 1), (keeps, -1)]
        at_most(made, seated, 0)
        at_most(made, ((term, -times) for term, times in seated), 0)
    for table, taking in at.items():
        if len(taking) > 1 or made.reach.held[slot][table]:
            at_most(made, [(takes, 1) for takes in taking], int(not made.reach.held[slot][table]))

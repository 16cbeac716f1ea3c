"""Naming: who may sit at which tables, where it is not enough that there are as many as are wanted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from eventdesk.domain.ids import TableId
from eventdesk.scheduling.mending import Mending, Term, at_most
from eventdesk.scheduling.seating import UNCOUNTED

Taking = Mapping[tuple[int, TableId], list[Term]]
"""By slot and table what holds where somebody sits there."""


@dataclass(frozen=True, slots=True)
class Lying:
    """The items that are in a slot, whether they may move or not, and those that may come there."""

    slot: int
    own: Sequence[int]
    coming: Sequence[int]


def name_tables(made: Mending, lying: Sequence[Lying], named: Callable[[int], bool]) -> None:
    """Whoever is named sits at one of these tables; none is used twice at once, in whatever slots."""
    taking: Taking = defaultdict(list)
    for one in lying:
        for n in one.own:
            table = made.reach.items[n].table
            if table is not None and table in made.reach.tables and _tells(made, table, named(n)):
                taking[one.slot, table].append(made.keeps[n])
        for n in filter(named, (*one.own, *one.coming)):
            _sit(made, n, one.slot, taking)
    for (slot, table), here in taking.items():
        for other in made.reach.beside[slot]:
            at_once = here if other == slot else [*here, *taking.get((other, table), ())]
            if len(at_once) > 1 and other >= slot:
                at_most(made, [(takes, 1) for takes in at_once], 1)


def _tells(made: Mending, table: TableId, named: bool) -> bool:
    """Whether it matters by name who keeps a table."""
    return named or bool(made.reach.tables[table].hosts)


def _sit(made: Mending, n: int, slot: int, taking: Taking) -> None:
    """An item that is in the slot keeps its table or sits at one of those that it may."""
    keeps = made.keeps[n] if made.reach.items[n].slot == slot else 0
    seated: list[tuple[Term, int]] = [(made.there(n, slot), 1), (keeps, -1)]
    for table in _tables(made, n, slot):
        sits = made.at[n, slot, table] = made.model.new_bool_var("")
        taking[slot, table].append(sits)
        seated.append((sits, -1))
    at_most(made, seated, 0)
    at_most(made, ((term, -times) for term, times in seated), 0)


def _tables(made: Mending, n: int, slot: int) -> Iterable[TableId]:
    """The tables to which an item may come."""
    reach, item = made.reach, made.reach.items[n]
    fitting = (table for table in item.hosts if (reach.tables[table].capacity or UNCOUNTED) >= item.size)
    free = fitting if item.hosts else reach.pool(item.size)
    return (table for table in free if not reach.held[slot][table])

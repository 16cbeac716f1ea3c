"""Mending: the model of a repair, in which some items may move and all others stay where they are."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from eventdesk.domain.ids import PersonId, TableId
from eventdesk.scheduling.reach import Offer, Reach

Term = cp_model.LinearExpr | int

Times = tuple[Term, int]
"""A term so many times."""


@dataclass(slots=True)
class Mending:
    """A growing model. `lies` says whether an item is in a slot, `keeps` whether it keeps its table there.

    `busy` is what fixed items and those that do not move take of people, in all slots that run meanwhile;
    `others` are the latter. `at` are the tables
    of items that have hosts.
    """

    reach: Reach
    active: frozenset[int]
    alone: bool = False
    model: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    lies: dict[tuple[int, int], cp_model.IntVar] = field(default_factory=dict)
    keeps: dict[int, Term] = field(default_factory=dict)
    at: dict[tuple[int, int, TableId], cp_model.IntVar] = field(default_factory=dict)
    others: dict[int, list[int]] = field(default_factory=dict)
    busy: set[tuple[PersonId, int]] = field(default_factory=set)

    def placed(self, number: int) -> list[cp_model.IntVar]:
        """An item that may move lies somewhere where one of these holds."""
        slots = sorted(self.reach.items[number].slots)
        return [self.lies[number, slot] for slot in slots if (number, slot) in self.lies]

    def there(self, number: int, slot: int) -> Term:
        """What holds where an item lies in a slot."""
        if number in self.active:
            return self.lies.get((number, slot), 0)
        return int(self.reach.items[number].slot == slot)

    def active_of(self, person: PersonId) -> list[int]:
        """The items of somebody that may move."""
        return [number for number in self.reach.of_person.get(person, ()) if number in self.active]

    @property
    def people(self) -> list[PersonId]:
        """All of items that may move."""
        return list(dict.fromkeys(p for n in sorted(self.active) for p in self.reach.items[n].people))


def mending(reach: Reach, offer: Offer, *, alone: bool = False) -> Mending:
    """The offered items, each in one of its slots or lost, nobody at two at once.

    `alone`: as if no others were there; what is found so is at least as good as what can be had.
    """
    active = frozenset(offer)
    made = Mending(reach, active, alone, busy=set(reach.busy))
    for slot, numbers in reach.in_slot.items():
        made.others[slot] = [n for n in numbers if n not in active and not alone]
        taken = {person for n in made.others[slot] for person in reach.items[n].people}
        made.busy.update((person, there) for there in reach.beside[slot] for person in taken)
    wanted: dict[tuple[PersonId, int], list[cp_model.IntVar]] = defaultdict(list)
    for number in sorted(active):
        item = reach.items[number]
        for slot in sorted(offer[number]):
            if not any((person, slot) in made.busy for person in item.people):
                lies = made.lies[number, slot] = made.model.new_bool_var("")
                for person in item.people:
                    wanted[person, slot].append(lies)
        if placed := made.placed(number):
            made.model.add_at_most_one(placed)
    for (person, slot), lying in wanted.items():
        for other in reach.beside[slot]:
            both = lying if other == slot else [*lying, *wanted.get((person, other), ())]
            if len(both) > 1 and other >= slot:
                made.model.add_at_most_one(both)
    return made


def total(terms: Iterable[Times]) -> Term:
    """The sum of terms, each so many times."""
    told = [(term, times) for term, times in terms if times]
    fixed = sum(term * times for term, times in told if isinstance(term, int))
    open_ones = [(term, times) for term, times in told if not isinstance(term, int)]
    if not open_ones:
        return fixed
    weighed = cp_model.LinearExpr.weighted_sum([one for one, _ in open_ones], [n for _, n in open_ones])
    return weighed + fixed


def at_most(made: Mending, terms: Iterable[Times], most: int) -> None:
    """The sum is no more than that; where it is even so, nothing can be had at all."""
    limit = total(terms)
    if not isinstance(limit, int):
        made.model.add(limit <= most)
    elif limit > most:
        made.model.add_bool_or([])

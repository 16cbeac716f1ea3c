"""Manners: a repair's model keeps the organiser's limits, pauses and orders, where they were kept before."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from eventdesk.domain.ids import PersonId
from eventdesk.scheduling.mending import Mending, Times, at_most

Where = tuple[int | None, int | None]
"""An item, None for a fixed meeting, and its slot."""


def add_manners(made: Mending) -> None:
    """Nobody has too many meetings, none has too many in a row, whom one meets first one meets first."""
    stay = [*made.reach.fixed]
    stay += [(made.reach.items[n].people, slot) for slot, own in made.others.items() for n in own]
    taken: dict[PersonId, list[int]] = defaultdict(list)
    for people, slot in stay:
        for person in people:
            taken[person].append(slot)
    for person in made.people:
        if made.reach.task.row_of(person):
            _pause(made, person, set(taken[person]))
    _limit(made, taken)
    for order in made.reach.task.orders:
        _order(made, *order)


def _limit(made: Mending, taken: Mapping[PersonId, Sequence[int]]) -> None:
    """Nobody has more meetings than allowed, or than before."""
    task = made.reach.task
    before = Counter(person for one in task.standing for person in one.people)
    for person in made.people:
        own = made.active_of(person)
        if person in task.limit and len(own) + len(taken[person]) > task.limit[person]:
            left = max(task.limit[person], before[person]) - len(taken[person])
            at_most(made, [(lies, 1) for n in own for lies in made.placed(n)], left)


def _pause(made: Mending, person: PersonId, taken: set[int]) -> None:
    """No row is too long but one that was."""
    most, own = made.reach.task.row_of(person), made.active_of(person)
    before = taken | {made.reach.items[n].was for n in made.reach.of_person[person]}
    for begin in range(len(made.reach.task.slots) - most):
        row = range(begin, begin + most + 1)
        lying = [made.lies[n, slot] for n in own for slot in row if (n, slot) in made.lies]
        if lying and not before.issuperset(row):
            at_most(made, [(lies, 1) for lies in lying], most - len(taken.intersection(row)))


def _order(made: Mending, person: PersonId, first: PersonId, then: PersonId) -> None:
    """Each meeting with the one is before each with the other, unless it was not."""
    for early in _with(made, person, first):
        for late in _with(made, person, then):
            _before(made, early, late)


def _before(made: Mending, early: Where, late: Where) -> None:
    """What stays as it is, fixed or not, has its slot alone."""
    (first, was), (then, until) = early, late
    moves = {first, then} & made.active
    if first == then or not moves or (was is not None and until is not None and was >= until):
        return
    slots = range(len(made.reach.task.slots))
    for slot in slots:
        not_before = [_lies(made, early, one) for one in slots[slot:]]
        at_most(made, [*not_before, *(_lies(made, late, one) for one in slots[: slot + 1])], 1)


def _with(made: Mending, person: PersonId, other: PersonId) -> list[Where]:
    """The meetings of two people, those that stay for good without a number."""
    items = made.reach.items
    there = made.active_of(person) if made.alone else made.reach.of_person.get(person, ())
    own = [n for n in there if other in items[n].people]
    fixed = [slot for people, slot in made.reach.fixed if person in people and other in people]
    return [*((n, items[n].slot) for n in own), *((None, slot) for slot in fixed)]


def _lies(made: Mending, where: Where, slot: int) -> Times:
    number, was = where
    return (int(was == slot) if number is None else made.there(number, slot)), 1

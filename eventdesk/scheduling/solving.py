"""Solving: the least of several aims one after the other, with what is proven of it, in a given time."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from ortools.sat.python import cp_model

from eventdesk.scheduling.found import Found
from eventdesk.scheduling.mending import Mending, at_most, total
from eventdesk.scheduling.weighing import Weight

A = TypeVar("A", bound=Hashable)

SEED = 1
LINEAR = 2
"""How much of a model is also solved as a linear programme: all of it, which is what proves these at once.

They are not simplified before: on large days that takes as long as all the rest, and leaves a hint aside.
"""


@dataclass(frozen=True, slots=True)
class Least(Generic[A]):
    """What was found, None where nothing was; what it costs, and what it costs at least.

    `exact` is whether the time was enough to know that nothing else is better.
    """

    found: Found | None
    values: Mapping[A, int]
    bounds: Mapping[A, int]
    exact: bool


def least(made: Mending, weights: Mapping[A, Weight], hint: Found | None, seconds: float) -> Least[A]:
    """The least of the aims, the first one most; what is found is kept to, aim by aim, in what follows."""
    multipliers: dict[A, int] = {}
    times = 1
    for aim in reversed(list(weights)):
        multipliers[aim] = times
        times *= weights[aim].most + 1
    objective = total(
        (term, count * multipliers[aim]) for aim, weight in weights.items() for term, count in weight.terms
    )
    made.model.clear_objective()  # type: ignore[no-untyped-call]
    if not isinstance(objective, int):
        made.model.minimize(objective)
    _hint(made, hint)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = LINEAR
    solver.parameters.cp_model_presolve = False
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = max(seconds, 0.001)
    status = solver.solve(made.model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Least(None, {}, {}, exact=status == cp_model.INFEASIBLE)
    values = {aim: _value(solver, weight) for aim, weight in weights.items()}
    for aim, weight in weights.items():
        at_most(made, weight.terms, values[aim])
    bounds = dict(values)
    if status != cp_model.OPTIMAL:
        left = max(0, round(solver.best_objective_bound))
        for aim in weights:
            bounds[aim], left = divmod(left, multipliers[aim])
            if bounds[aim] != values[aim]:
                left = 0
    return Least(_found(made, solver), values, bounds, exact=status == cp_model.OPTIMAL)


def _value(solver: cp_model.CpSolver, weight: Weight) -> int:
    return sum(term * n if isinstance(term, int) else solver.value(term) * n for term, n in weight.terms)


def _hint(made: Mending, hint: Found | None) -> None:
    """Where a repair was found, begin there; else with everybody where they are."""
    made.model.clear_hints()  # type: ignore[no-untyped-call]
    for (number, slot), lies in made.lies.items():
        was = made.reach.items[number].slot
        there = hint.slots.get(number, was) if hint else was
        made.model.add_hint(lies, there == slot)


def _found(made: Mending, solver: cp_model.CpSolver) -> Found:
    slots: dict[int, int | None] = dict.fromkeys(sorted(made.active))
    slots.update((n, slot) for (n, slot), lies in made.lies.items() if solver.value(lies))
    lets = frozenset(n for n in made.keeps if _lets(made, solver, n, slots))
    at = {n: table for (n, slot, table), sits in made.at.items() if solver.value(sits)}
    return Found(slots, lets, at)


def _lets(made: Mending, solver: cp_model.CpSolver, n: int, slots: Mapping[int, int | None]) -> bool:
    """Whether an item stays where it was, but not at its table."""
    was, keeps = made.reach.items[n].slot, made.keeps[n]
    return slots.get(n, was) == was and not (keeps if isinstance(keeps, int) else solver.value(keeps))

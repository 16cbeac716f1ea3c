"""The least weight of wishes that any schedule leaves out, by linear programming, and which wishes it takes.

Relaxed: wishes may be placed in part; nobody has more than they can, and all have no more than the tables.
The bound is counted exactly from the dual prices, so that no rounding of the solver makes it wrong.
"""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId

DENOMINATOR = 1_000


@dataclass(frozen=True, slots=True)
class Loss:
    """No schedule leaves out less than `least`; `shares` say how far the relaxation places each wish."""

    least: int
    shares: tuple[float, ...]


def loss(freedom: Freedom, seats: int) -> Loss:
    """The bound for a day with so many seats of two or more at its tables."""
    wishes = freedom.day.wishes
    wanted = Counter(person for number in freedom.possible for person in wishes[number].people)
    short = [person for person, count in wanted.items() if count > freedom.capacity(person)]
    shares = [0.0] * len(wishes)
    if not short and len(freedom.possible) <= seats:
        for number in freedom.possible:
            shares[number] = 1.0
        return Loss(freedom.hopeless, tuple(shares))
    prices, price = _solve(freedom, seats, short, shares)
    most = price * seats + sum(prices[person] * freedom.capacity(person) for person in short)
    for number in freedom.possible:
        wish = wishes[number]
        paid = price + sum(prices.get(person, Fraction(0)) for person in wish.people)
        most += max(Fraction(0), wish.weight - paid)
    total = sum(wishes[number].weight for number in freedom.possible)
    return Loss(freedom.hopeless + max(0, total - floor(most)), tuple(shares))


def _solve(
    freedom: Freedom, seats: int, short: list[PersonId], shares: list[float]
) -> tuple[dict[PersonId, Fraction], Fraction]:
    """The prices of a meeting of each busy person, and of a seat; fills in the shares."""
    from ortools.linear_solver.pywraplp import Solver

    solver = Solver.CreateSolver("GLOP")
    objective = solver.Objective()
    objective.SetMaximization()
    tables = solver.Constraint(0, seats)
    people = {person: solver.Constraint(0, freedom.capacity(person)) for person in short}
    placed = {}
    for number in freedom.possible:
        placed[number] = variable = solver.NumVar(0, 1, "")
        objective.SetCoefficient(variable, freedom.day.wishes[number].weight)
        tables.SetCoefficient(variable, 1)
        for person in freedom.day.wishes[number].people:
            if person in people:
                people[person].SetCoefficient(variable, 1)
    solver.Solve()
    for number, variable in placed.items():
        shares[number] = variable.solution_value()
    return {person: _price(row.dual_value()) for person, row in people.items()}, _price(tables.dual_value())


def _price(dual: float) -> Fraction:
    """Any price that is not negative gives a true bound; the simple fraction nearby is the one meant."""
    return Fraction(max(0.0, dual)).limit_denominator(DENOMINATOR)

"""Why no day can be made: a smallest set of rules that no placing keeps together."""

from time import monotonic

from eventdesk.scheduling.clauses import Clauses
from eventdesk.scheduling.fewest import Demand, Model, Problem, Rule

PATIENCE = 20.0
"""Seconds after which the set is told as small as it is by then."""

_LAST = (Rule.FAIRNESS, Rule.TABLES, Rule.ORDER, Rule.SLOTS)
"""Which rules are tried without first: what is left is better told by what is about few things."""


def causes(problem: Problem, patience: float = PATIENCE) -> tuple[Demand, ...]:
    """Rules that cannot all hold, though without any one of them the others can; empty where all can.

    Found by leaving out one rule after the other: whatever is still impossible without it does not need it.
    """
    until = monotonic() + patience
    clauses = Clauses()
    try:
        model = Model(clauses, problem, switched=True)
        core = _core(clauses, list(model.switches))
        if core is None:
            return ()
        needed: list[int] = []
        rest = sorted(core, key=lambda switch: _LAST.index(model.switches[switch].rule))
        while rest and monotonic() < until:
            left_out, *others = rest
            smaller = _core(clauses, needed + others)
            if smaller is None:
                needed.append(left_out)
                rest = others
            else:
                rest = [switch for switch in others if switch in smaller]
        return tuple(sorted((model.switches[one] for one in needed + rest), key=lambda c: (c.rule, c.about)))
    finally:
        clauses.close()


def _core(clauses: Clauses, assumed: list[int]) -> frozenset[int] | None:
    """Those of the switches that are too much together; None where all of them can be on."""
    return None if clauses.ask(assumed) else frozenset(clauses.core())

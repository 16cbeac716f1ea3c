"""Clauses for a SAT solver: names for variables, counts of literals, and switches for groups of clauses."""

from collections.abc import Hashable, Iterable, Sequence
from enum import StrEnum

from pysat.card import CardEnc, EncType, ITotalizer
from pysat.formula import IDPool
from pysat.solvers import Cadical195

FEW = 5
"""Up to so many literals, pairs say "at most one" shortest."""


class Counting(StrEnum):
    """How it is said that at most so many literals hold: nobody knows beforehand which is proven sooner."""

    SEQUENTIAL = "sequential"
    TOTALIZER = "totalizer"


_ENCODINGS = {Counting.SEQUENTIAL: EncType.seqcounter, Counting.TOTALIZER: EncType.kmtotalizer}


class Clauses:
    """A growing formula. A literal is a variable's number, negative where it is denied.

    Clauses added under a switch hold only while the switch is assumed; so a contradiction can be traced to
    the switches behind it.
    """

    def __init__(self, counting: Counting = Counting.SEQUENTIAL) -> None:
        self._counting = counting
        self._solver = Cadical195()
        self._names = IDPool()
        self._switch: int | None = None

    def variable(self, *name: Hashable) -> int:
        """The variable of this name, made at the first call."""
        return int(self._names.id(name))

    def under(self, switch: int | None) -> None:
        """What is added from now on holds only while `switch` is assumed; None: always."""
        self._switch = switch

    def add(self, literals: Iterable[int]) -> None:
        """At least one of the literals holds."""
        clause = list(literals)
        self._solver.add_clause(clause if self._switch is None else [-self._switch, *clause])

    def implies(self, cause: int, *effects: int) -> None:
        """Where `cause` holds, so do all effects."""
        for effect in effects:
            self.add([-cause, effect])

    def exactly(self, literals: Sequence[int], count: int) -> None:
        """So many of the literals hold."""
        if count > len(literals):
            self.add([])
        elif count == 1:
            self.add(literals)
            self.at_most(literals, 1)
        else:
            self._add_all(
                CardEnc.equals(list(literals), count, vpool=self._names, encoding=EncType.seqcounter)
            )

    def at_most(self, literals: Sequence[int], count: int) -> None:
        """At most so many of the literals hold."""
        if count >= len(literals):
            return
        if count == 1:
            encoding = EncType.pairwise if len(literals) <= FEW else EncType.ladder
        else:
            encoding = _ENCODINGS[self._counting]
        self._add_all(CardEnc.atmost(list(literals), count, vpool=self._names, encoding=encoding))

    def at_least(self, literals: Sequence[int], count: int, where: int) -> None:
        """At least so many of the literals hold where `where` does."""
        if count > len(literals):
            self.add([-where])
            return
        made = CardEnc.atleast(list(literals), count, vpool=self._names, encoding=EncType.seqcounter)
        for clause in made.clauses:
            self.add([-where, *clause])

    def counter(self, literals: Sequence[int], most: int) -> tuple[int, ...]:
        """Variables that hold where more than 0, 1, 2 ... of the literals do, counted up to `most`."""
        if not literals:
            return ()
        total = ITotalizer(list(literals), ubound=min(len(literals), most), top_id=self._names.top)
        self._names.top = total.top_id
        for clause in total.cnf.clauses:
            self.add(clause)
        counted = tuple(total.rhs)
        total.delete()
        return counted

    def ask(self, assumed: Sequence[int] = (), conflicts: int | None = None) -> bool | None:
        """Whether there is a solution under what is assumed; None where so many conflicts did not tell.

        Asked again the solver goes on with all that it has learnt.
        """
        if conflicts is None:
            return bool(self._solver.solve(assumptions=list(assumed)))
        self._solver.conf_budget(conflicts)
        answer: bool | None = self._solver.solve_limited(assumptions=list(assumed))
        return answer

    def holding(self) -> frozenset[int]:
        """The variables that hold in the solution that was found last."""
        return frozenset(literal for literal in self._solver.get_model() if literal > 0)

    def core(self) -> tuple[int, ...]:
        """What of the last assumptions is already too much; empty where nothing helps."""
        return tuple(self._solver.get_core() or ())

    def close(self) -> None:
        """Give the solver's memory back."""
        self._solver.delete()

    def _add_all(self, made: object) -> None:
        for clause in made.clauses:  # type: ignore[attr-defined]
            self.add(clause)

"""The fewest breaks: every meeting placed so that nobody waits more often than must be, proven by SAT.

The model is that of Bofill et al., "Constraint Solving Approaches to the Business-to-Business Meeting
Scheduling Problem", JAIR 74 (2022): meetings in slots, people busy in slots, a break wherever somebody who
has met before is idle and meets again; with its implied constraints. Sought from the bottom: each number of
breaks that is impossible is one more proven bound, and the first possible one is the answer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from eventdesk.scheduling.clauses import Clauses, Counting

FAIRNESS = 2
"""By how much the breaks of two people may differ: the d of the paper."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Meetings to be placed in `slots` slots with `tables` tables, all numbered from 0.

    `people` of each meeting; `allowed` are the slots in which each may lie; of each pair in `earlier` the
    first meeting must lie strictly before the second. The breaks of two people differ by at most `fairness`,
    None where they may differ as they like; `everybody` counts all people, those without a meeting among
    them, who have no breaks. In the slots in which somebody is `gone` being idle is no break.
    """

    slots: int
    tables: int
    people: tuple[tuple[int, ...], ...]
    allowed: tuple[frozenset[int], ...]
    earlier: tuple[tuple[int, int], ...] = ()
    fairness: int | None = FAIRNESS
    everybody: int = 0
    gone: Mapping[int, frozenset[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placed:
    """The slot of each meeting, and the breaks this makes: no placing makes fewer."""

    slot_of: tuple[int, ...]
    breaks: int


def fewest_breaks(
    problem: Problem,
    hear: Callable[[int], object] = lambda bound: None,
    counting: Counting = Counting.SEQUENTIAL,
) -> Placed | None:
    """The best placing; None where there is none. `hear` is told each bound as it is proven."""
    proof = Proof(problem, counting)
    try:
        while not proof.as_few() and not proof.impossible:
            hear(proof.breaks)
        return proof.placed
    finally:
        proof.close()


class Proof:
    """Questions to a problem: None where so many conflicts did not tell; asked anew, the search goes on.

    No placing makes fewer than `breaks`; where it is `impossible` there is none. `placed` was found last.
    """

    def __init__(self, problem: Problem, counting: Counting = Counting.SEQUENTIAL) -> None:
        self.breaks = 0
        self.impossible = False
        self.placed: Placed | None = None
        self._clauses = Clauses(counting)
        self._model = Model(self._clauses, problem)
        self._counted: tuple[int, ...] | None = None

    def at_all(self, conflicts: int | None = None) -> bool | None:
        """Whether there is any placing."""
        return self._asked([], conflicts)

    def as_few(self, conflicts: int | None = None, most: int | None = None) -> bool | None:
        """Whether one makes no more than `breaks`; where none does, they are one more.

        Nobody asks for `most` where it is told; so breaks are counted up to there.
        """
        if self._counted is None:
            ends = [end for own in self._model.breaks.values() for end in own]
            self._counted = self._clauses.counter(ends, len(ends) if most is None else most)
        answer = self._asked(self._limit(), conflicts)
        self.breaks += answer is False and not self.impossible
        return answer

    def as_fair(self, fairness: int, conflicts: int | None = None) -> bool | None:
        """Whether one that makes no more shares them with a difference of at most so many."""
        return self._asked([*self._limit(), self._model.fair(fairness)], conflicts)

    def close(self) -> None:
        """Give the solver's memory back."""
        self._clauses.close()

    def _limit(self) -> list[int]:
        """What is assumed where there are no more breaks."""
        counted = self._counted or ()
        return [-counted[self.breaks]] if self.breaks < len(counted) else []

    def _asked(self, assumed: list[int], conflicts: int | None) -> bool | None:
        answer = self._clauses.ask(assumed, conflicts)
        if answer:
            self.placed = Placed(self._model.placing(self._clauses.holding()), self.breaks)
        self.impossible = answer is False and not self._clauses.core()
        return answer


class Rule(StrEnum):
    """What can stand in the way of every placing."""

    SLOTS = "slots"
    ORDER = "order"
    TABLES = "tables"
    FAIRNESS = "fairness"


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule about some things: the slots of a meeting, the order of two, the tables in a slot."""

    rule: Rule
    about: tuple[int, ...] = ()


class Model:
    """The clauses of a problem, and what its variables are called.

    With `switched` every rule that could be given up holds only while its switch is assumed. People with one
    meeting or none have no breaks: with one of them, nobody's least is more than none.
    """

    def __init__(self, clauses: Clauses, problem: Problem, *, switched: bool = False) -> None:
        self.breaks: dict[int, list[int]] = {}
        self.switches: dict[int, Demand] = {}
        self._fair: set[int] = set()
        self._clauses = clauses
        self._problem = problem
        self._switched = switched
        everywhere = frozenset(range(problem.slots))
        self._allowed = tuple(everywhere for _ in problem.allowed) if switched else problem.allowed
        self._meetings: dict[int, list[int]] = {}
        for meeting, people in enumerate(problem.people):
            for person in people:
                self._meetings.setdefault(person, []).append(meeting)
        self._place()
        for person, own in self._meetings.items():
            self._occupy(person, own)
        self._seat()
        self._order()
        for person, own in self._meetings.items():
            if len(own) > 1:
                self.breaks[person] = self._broken(person)
        if problem.fairness is not None:
            self._begin(Rule.FAIRNESS)
            self._be_fair(problem.fairness)
            clauses.under(None)

    def fair(self, fairness: int) -> int:
        """What holds only where the breaks of two people differ by at most so many."""
        switch = self._clauses.variable("fair", fairness)
        if switch not in self._fair:
            self._fair.add(switch)
            self._clauses.under(switch)
            self._be_fair(fairness)
            self._clauses.under(None)
        return switch

    def placing(self, found: frozenset[int]) -> tuple[int, ...]:
        """The slot of each meeting in a solution."""
        return tuple(
            next(slot for slot in allowed if self._lies(meeting, slot) in found)
            for meeting, allowed in enumerate(self._problem.allowed)
        )

    def _lies(self, meeting: int, slot: int) -> int:
        return self._clauses.variable("lies", meeting, slot)

    def _busy(self, person: int, slot: int) -> int:
        return self._clauses.variable("busy", person, slot)

    def _place(self) -> None:
        """Every meeting lies in one of its slots."""
        for meeting, allowed in enumerate(self._allowed):
            self._clauses.exactly([self._lies(meeting, slot) for slot in sorted(allowed)], 1)
            self._begin(Rule.SLOTS, meeting)
            for slot in allowed - self._problem.allowed[meeting]:
                self._clauses.add([-self._lies(meeting, slot)])
            self._clauses.under(None)

    def _occupy(self, person: int, own: list[int]) -> None:
        """Somebody is busy in as many slots as they have meetings, with one meeting in each."""
        for slot in range(self._problem.slots):
            here = [self._lies(meeting, slot) for meeting in own if slot in self._allowed[meeting]]
            busy = self._busy(person, slot)
            self._clauses.add([-busy, *here])
            for lies in here:
                self._clauses.implies(lies, busy)
            self._clauses.at_most(here, 1)
        self._clauses.exactly([self._busy(person, slot) for slot in range(self._problem.slots)], len(own))

    def _seat(self) -> None:
        """A slot has no more meetings than there are tables, and so no more people than sit at them."""
        pairs = all(len(people) == 2 for people in self._problem.people)
        for slot in range(self._problem.slots):
            lying = [
                self._lies(meeting, slot) for meeting, allowed in enumerate(self._allowed) if slot in allowed
            ]
            self._begin(Rule.TABLES, slot)
            self._clauses.at_most(lying, self._problem.tables)
            if pairs:
                busy = [self._busy(person, slot) for person in self._meetings]
                self._clauses.at_most(busy, 2 * self._problem.tables)
            self._clauses.under(None)

    def _order(self) -> None:
        """What must be earlier lies earlier."""
        allowed = self._allowed
        for first, second in self._problem.earlier:
            self._begin(Rule.ORDER, first, second)
            for slot in allowed[second]:
                before = [self._lies(first, one) for one in sorted(allowed[first]) if one < slot]
                self._clauses.add([-self._lies(second, slot), *before])
            for slot in allowed[first]:
                after = [self._lies(second, one) for one in sorted(allowed[second]) if one > slot]
                self._clauses.add([-self._lies(first, slot), *after])
            self._clauses.under(None)

    def _broken(self, person: int) -> list[int]:
        """The ends of somebody's breaks: idle in a slot, met before, and busy in the next one."""
        clauses, gone = self._clauses, self._problem.gone.get(person, frozenset())
        told = [slot for slot in range(self._problem.slots) if slot not in gone]
        ends = []
        for place, slot in enumerate(told):
            busy, met = self._busy(person, slot), clauses.variable("met", person, slot)
            clauses.implies(busy, met)
            before = [clauses.variable("met", person, told[place - 1])] if place else []
            clauses.add([-met, busy, *before])
            if place:
                clauses.implies(*before, met)
            if 0 < place < len(told) - 1:
                end, then = clauses.variable("end", person, slot), self._busy(person, told[place + 1])
                clauses.add([busy, -then, -met, end])
                clauses.implies(end, -busy, then, met)
                ends.append(end)
        return ends

    def _be_fair(self, fairness: int) -> None:
        """There is a least number of breaks that everybody has, and nobody has more than `fairness` more."""
        clauses = self._clauses
        most = max((self._most(person) for person in self.breaks), default=0)
        least = [clauses.variable("least", number) for number in range(most + 2)]
        clauses.add([least[0]])
        for fewer, more in pairwise(least):
            clauses.implies(more, fewer)
        if self._problem.everybody > len(self.breaks):
            clauses.add([-least[1]])
        for person, ends in self.breaks.items():
            counted = clauses.counter(ends, len(ends))
            for number in range(1, most + 2):
                if number + fairness - 1 < len(counted):
                    clauses.add([least[number], -counted[number + fairness - 1]])
                clauses.at_least(ends if number <= self._most(person) else [], number, least[number])

    def _begin(self, rule: Rule, *about: int) -> None:
        """What follows is said by one rule."""
        if self._switched:
            switch = self._clauses.variable("switch", rule, *about)
            self.switches[switch] = Demand(rule, about)
            self._clauses.under(switch)

    def _most(self, person: int) -> int:
        """How many breaks somebody can have."""
        return min(len(self._meetings[person]) - 1, (self._problem.slots - 1) // 2)

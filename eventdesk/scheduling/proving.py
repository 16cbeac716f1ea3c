"""Proving: a day with the goals of the published problem is stated as it, and its fewest breaks are proven.

It can be where all tables are alike to its meetings. What the day keeps are meetings with one slot each;
being away is no break, as the day counts.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from eventdesk.domain.ids import PersonId
from eventdesk.domain.quality import FEWEST_BREAKS
from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.seating import seats
from eventdesk.scheduling.timetable import Timetable

if TYPE_CHECKING:
    from eventdesk.scheduling.fewest import Problem, Proof

LARGEST = 5_000
"""With more places for its meetings than this, counted slot by slot, a proof is not to be hoped for.

The largest of the published instances have 4,300.
"""


class Proving:
    """The proof of a day's fewest breaks, and of how fairly so few are shared at best.

    No timetable with all that can be placed has fewer breaks than `breaks`, and none with so few shares them
    more fairly than `fairness`. Where it is `impossible` there is none.
    """

    def __init__(self, table: Timetable, problem: "Problem", begin: "Callable[[], Proof]") -> None:
        self.breaks = 0
        self.fairness = 0
        self.impossible = False
        self.found: list[int] = []
        """The slots of all wishes in the best timetable that came out of it; empty where none did."""

        self._wishes = [wish for wish, people in enumerate(table.people) if people]
        self._out = [OUT] * len(table.people)
        self._problem = problem
        self._begin = begin
        self._proof: Proof | None = None

    def over(self, breaks: int | None, fairness: int) -> bool:
        """Whether nothing better than what is reached can come; `breaks` is None where not all is placed."""
        fewest = breaks is not None and breaks <= self.breaks
        return self.impossible or (fewest and fairness <= self.fairness)

    def go_on(self, breaks: int | None, conflicts: int) -> bool:
        """Seek what is better than so many breaks; whether an answer came within so many conflicts."""
        proof = self._proof = self._proof or self._begin()
        if breaks is None:
            answer = proof.at_all(conflicts)
        elif breaks > self.breaks:
            answer = proof.as_few(conflicts, breaks)
            self.breaks = proof.breaks
        else:
            answer = self._share(proof, conflicts)
        self.impossible = proof.impossible
        if answer and proof.placed is not None:
            self.found = list(self._out)
            for wish, slot in zip(self._wishes, proof.placed.slot_of, strict=False):
                self.found[wish] = slot
        return answer is not None

    def _share(self, proof: "Proof", conflicts: int) -> bool | None:
        """Breaks of so many people cannot be shared evenly unless they divide."""
        uneven = self.breaks % self._problem.everybody > 0
        if uneven and self.fairness == 0:
            self.fairness = 1
            return False
        answer = proof.as_fair(self.fairness, conflicts)
        self.fairness += answer is False
        return answer


def proving(table: Timetable) -> Proving | None:
    """The proof of a day that has not begun; None where the day asks for something else."""
    day, freedom = table.day, table.freedom
    wishes = [wish for wish, people in enumerate(table.people) if people]
    people = [*(day.wishes[wish].people for wish in wishes), *(kept.people for kept in freedom.kept)]
    if not (_asked(table) and _plain(table, people)):
        return None
    allowed = [_allowed(table, wish) for wish in wishes]
    allowed += [frozenset((freedom.place[kept.slot],)) for kept in freedom.kept]
    if sum(map(len, allowed)) > LARGEST:
        return None
    from eventdesk.scheduling.fewest import Problem, Proof

    problem = Problem(
        slots=table.slots,
        tables=len(day.tables),
        people=tuple(tuple(table.number[person] for person in own) for own in people),
        allowed=tuple(allowed),
        earlier=tuple(_earlier(table, wishes)),
        fairness=None,
        everybody=len({person for own in people for person in own}),
        gone={number: _bits(away) for number, away in enumerate(table.away)},
    )
    return Proving(table, problem, partial(Proof, problem))


def _asked(table: Timetable) -> bool:
    """Whether the day wants fewest breaks first, and sets no rules that the published problem has not."""
    return table.day.goals[: len(FEWEST_BREAKS)] == FEWEST_BREAKS and not table.row and not table.hosted


def _plain(table: Timetable, meetings: Sequence[Sequence[PersonId]]) -> bool:
    """Whether any table does for any meeting, all may have a place, and what is kept clashes with nothing."""
    day, freedom = table.day, table.freedom
    alike = all(seats(one, max(map(len, meetings), default=0)) for one in day.tables)
    tables = {one.id for one in day.tables}
    at = [(kept.slot, thing) for kept in day.kept for thing in (kept.table, *kept.people)]
    sound = len(set(at)) == len(at) and all(k.slot in freedom.place and k.table in tables for k in day.kept)
    wanted = Counter(person for people in meetings for person in people)
    held = {person: len(slots) for person, slots in freedom.kept_of.items()}
    room = all(n <= freedom.capacity(p) + held.get(p, 0) for p, n in wanted.items())
    return bool(meetings) and alike and sound and room and not day.held


def _allowed(table: Timetable, wish: int) -> frozenset[int]:
    """The slots of a wish in which its people are there and the order with what is kept holds."""
    orders, nowhere = table.orders, [OUT] * len(table.people)
    return frozenset(
        slot
        for slot in table.freedom.common[wish]
        if orders is None or orders.against(nowhere, wish, slot) is not None
    )


def _earlier(table: Timetable, wishes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each two wishes of which the first must lie earlier, as places among the wishes."""
    place = {wish: number for number, wish in enumerate(wishes)}
    for wish in wishes if table.orders else ():
        for earlier, other in table.orders.ties(wish) if table.orders else ():
            if earlier and other in place:
                yield place[other], place[wish]


def _bits(number: int) -> frozenset[int]:
    return frozenset(bit for bit in range(number.bit_length()) if number >> bit & 1)

"""Squeezing in: a few wishes and their neighbours placed as well as can be, all others staying, by CP-SAT.

For what pushing one out for another does not find: one that gives way to two, or a ring of them.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.timetable import Timetable

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import IntVar

EFFORT = 0.5
"""Deterministic seconds of the solver for one try."""

SCALE = 1_000
GUARANTEED = 1_000 * SCALE
"""A meeting that somebody is guaranteed against one of weight."""


class Squeezing:
    """A model of the wishes `loose`, which may be placed, moved or left out; the rest stays as it is."""

    def __init__(self, table: Timetable, loose: Sequence[int], guaranteed: Sequence[int]) -> None:
        from ortools.sat.python import cp_model

        self.table = table
        self.loose = [wish for wish in loose if table.people[wish]]
        self.best = False
        """Whether nothing better can be had for these wishes."""

        self._guaranteed = guaranteed
        self._solver = cp_model.CpSolver()
        self._good = (cp_model.OPTIMAL, cp_model.FEASIBLE)
        self._done = (cp_model.OPTIMAL, cp_model.INFEASIBLE)
        self._model = cp_model.CpModel()
        self._lies: dict[tuple[int, int], IntVar] = {}

    def place(self) -> bool:
        """Place more of them if that can be, whatever slots it takes; whether it could."""
        table = self.table
        before = {wish: table.slot[wish] for wish in self.loose}
        for wish in self.loose:
            if table.slot[wish] != OUT:
                table.drop(wish)
        self._build(before)
        self._solver.parameters.num_workers = 1
        self._solver.parameters.max_deterministic_time = EFFORT
        after = before
        status = self._solver.solve(self._model)
        self.best = status in self._done
        if status in self._good:
            after = dict.fromkeys(self.loose, OUT) | {w: s for w, s in self._lies if self._value(w, s)}
        for wish, slot in after.items():
            if slot != OUT:
                table.add(wish, slot)
        return after is not before

    def _value(self, wish: int, slot: int) -> bool:
        return bool(self._solver.value(self._lies[wish, slot]))

    def _build(self, before: Mapping[int, int]) -> None:
        model, table = self._model, self.table
        for wish in self.loose:
            for slot in range(table.slots):
                if table.free_for(wish, slot) and table.has_room(slot, wish):
                    self._lies[wish, slot] = model.new_bool_var("")
            model.add_at_most_one(self._of(wish))
        for (wish, slot), lies in self._lies.items():
            model.add_hint(lies, int(before[wish] == slot))
        own: dict[int, list[int]] = defaultdict(list)
        for wish in self.loose:
            for person in table.people[wish]:
                own[person].append(wish)
        for person, wishes in own.items():
            self._person(person, wishes)
        self._rooms()
        self._orders()
        self._aim(own, before)

    def _of(self, wish: int) -> "list[IntVar]":
        return [lies for (other, _), lies in self._lies.items() if other == wish]

    def _in(self, slot: int, wishes: Sequence[int]) -> "list[IntVar]":
        return [self._lies[wish, slot] for wish in wishes if (wish, slot) in self._lies]

    def _person(self, person: int, wishes: Sequence[int]) -> None:
        """Nobody twice at once, nobody too often, nobody too often without a pause."""
        model, table = self._model, self.table
        for slot in range(table.slots):
            model.add_at_most_one(self._in(slot, wishes))
        model.add(sum(lies for wish in wishes for lies in self._of(wish)) <= max(0, table.left[person]))
        most = table.rows[person] if person < table.real else 0
        if not most:
            return
        for start in range(table.slots - most):
            span = range(start, start + most + 1)
            held = sum(table.busy[person] >> slot & 1 for slot in span)
            new = [lies for slot in span for lies in self._in(slot, wishes)]
            if held <= most and held + len(new) > most:
                model.add(sum(new) <= most - held)

    def _rooms(self) -> None:
        table = self.table
        for slot in range(table.slots):
            for k in range(len(table.sizes)):
                new = self._in(slot, [wish for wish in self.loose if table.grade[wish] > k])
                if new:
                    self._model.add(sum(new) <= table.room[slot][k] - table.load[slot][k])

    def _orders(self) -> None:
        """Of two that are tied no two slots may be taken in the wrong order; nor one against what stays."""
        table, model = self.table, self._model
        if not table.orders:
            return
        for (wish, slot), lies in self._lies.items():
            against = table.orders.against(table.slot, wish, slot)
            if against is None or against:
                model.add(lies == 0)
                continue
            for earlier, other in table.orders.ties(wish):
                for there in range(table.slots):
                    wrong = there >= slot if earlier else there <= slot
                    if wrong and (other, there) in self._lies:
                        model.add_bool_or(~lies, ~self._lies[other, there])

    def _aim(self, own: Mapping[int, Sequence[int]], before: Mapping[int, int]) -> None:
        """Guarantees, then weight."""
        table, model = self.table, self._model
        worth = [SCALE * table.weight[wish] * lies for (wish, _), lies in self._lies.items()]
        held = [wish for wish, slot in before.items() if slot != OUT]
        worth_before = sum(SCALE * table.weight[wish] for wish in held)
        for person, wishes in own.items():
            least = self._guaranteed[person] - table.busy[person].bit_count() if person < table.real else 0
            if least > 0:
                met = model.new_int_var(0, least, "")
                model.add(met <= sum(lies for wish in wishes for lies in self._of(wish)))
                worth.append(GUARANTEED * met)
                worth_before += GUARANTEED * min(least, len(set(held).intersection(wishes)))
        model.add(sum(worth) > worth_before)
        model.maximize(sum(worth))


def neighbourhood(table: Timetable, wish: int, most: int) -> list[int]:
    """A wish with those around it: of its people, then of the people of these, so many at most."""
    found = dict.fromkeys([wish])
    reached = 0
    while reached < len(found) < most:
        one = list(found)[reached]
        reached += 1
        for person in table.people[one]:
            found.update(dict.fromkeys(table.wishes_of[person]))
    return list(found)[:most]

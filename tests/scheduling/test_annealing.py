"""Annealing: legal after every step, days cost what the definition says, however many slots there are."""

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Day, Placement, Plan, Wish
from eventdesk.scheduling.annealing import Annealing
from eventdesk.scheduling.costs import KNOWN, RANKS, STEEP, WORD, Costs
from eventdesk.scheduling.orders import OUT
from eventdesk.scheduling.timetable import Timetable, waits_of
from tests.scheduling.checker import faults
from tests.scheduling.days import days


def filled(day: Day) -> Timetable:
    """A timetable of what fits without moving anything."""
    table = Timetable(day)
    for wish in range(len(day.wishes)):
        slot = next((slot for slot in range(table.slots) if table.may_add(wish, slot)), None)
        if slot is not None:
            table.add(wish, slot)
    return table


def seated(table: Timetable) -> Plan:
    """The wishes that have a place, each at a table of its own; the tables do for anybody."""
    taken: dict[SlotId, int] = {}
    placements = []
    for wish, slot in zip(table.day.wishes, table.slot, strict=True):
        if slot != OUT:
            name = table.day.slots[slot]
            taken[name] = taken.get(name, 0) + 1
            placements.append(Placement(wish.people, name, TableId(f"t{taken[name]}")))
    return Plan(tuple(placements))


def expected(lengths: list[int]) -> float:
    """What the waits of a day cost, goal by goal in the usual order."""
    steep = sum((STEEP ** (length - 1) - 1) / (STEEP - 1) for length in lengths)
    breaks = len(lengths)
    return RANKS[0] * steep + RANKS[1] * sum(lengths) + RANKS[2] * breaks + RANKS[3] * breaks**2


def cost(table: Timetable) -> float:
    """What all days cost together."""
    return sum(expected(waits_of(table.busy[p], table.away[p])) for p in range(table.real))


@given(days(people=8, slots=6, tables=4, wishes=20, kept=3), st.integers(0, 3))
@settings(max_examples=40, deadline=None)
def test_what_is_kept_beside_the_timetable_stays_true(day: Day, seed: int) -> None:
    """Who looks at everything anew in between goes on in the same way."""
    one, two = filled(day), filled(day)
    first, second = (Annealing(table, Costs(day, table), seed) for table in (one, two))
    first.run(100, 20.0, 5.0)
    second.run(100, 20.0, 5.0)
    second.recount()
    first.run(200, 5.0, 0.0)
    second.run(200, 5.0, 0.0)
    assert one.slot == two.slot
    again = Timetable(day)
    for wish, slot in enumerate(one.slot):
        if slot != OUT:
            again.add(wish, slot)
    for told in ("at", "busy", "load", "used", "placed"):
        assert getattr(one, told) == getattr(again, told)


@pytest.mark.parametrize("slots", [KNOWN - 6, KNOWN + 3, WORD + 9])
def test_long_days_wait_less_as_well(slots: int) -> None:
    chance = random.Random(slots)
    people = [PersonId(f"p{n}") for n in range(24)]
    names = tuple(SlotId(f"s{n:03}") for n in range(slots))
    wishes = tuple(Wish(pair) for pair in chance.sample(list(combinations(people, 2)), 100))
    away = {person: frozenset(chance.sample(names, slots // 6)) for person in people[:8]}
    day = Day(names, tuple(Table(f"t{n}") for n in range(1, 11)), wishes, away)
    table = Timetable(day)
    for wish in range(len(wishes)):
        open_slots = [slot for slot in range(slots) if table.may_add(wish, slot)]
        if open_slots:
            table.add(wish, chance.choice(open_slots))
    annealing = Annealing(table, Costs(day, table), 1)
    before = cost(table)
    annealing.run(20_000, 9.0, 0.0)
    assert cost(table) < before / 4
    assert [fault for fault in faults(day, seated(table)) if "answers" not in fault] == []


def test_a_day_costs_the_more_the_longer_one_waits() -> None:
    day = Day(tuple(SlotId(f"s{n}") for n in range(8)), (Table("t"),), ())
    costs = Costs(day, Timetable(day))
    told = costs.of(np.array([0b0, 0b1011, 0b10101, 0b1001, 0b10001]))
    assert told.tolist() == [expected([]), expected([1]), expected([1, 1]), expected([2]), expected([3])]
    assert sorted(told) == told.tolist()

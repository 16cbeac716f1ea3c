"""Complete days: nothing clashes whatever is asked, and everything is placed where a theorem says so."""

import random
from itertools import combinations
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Day, Hindrance, Placement, Wish
from eventdesk.scheduling.build import build
from tests.scheduling.checker import faults


def slots(n: int) -> tuple[SlotId, ...]:
    return tuple(SlotId(f"s{i}") for i in range(n))


def tables(n: int, capacity: int = 4, rooms: int = 1) -> tuple[Table, ...]:
    return tuple(Table(f"t{i}", room=RoomId(f"r{i * rooms // n}"), capacity=capacity) for i in range(n))


def wish(*people: str, weight: int = 1) -> Wish:
    return Wish(tuple(PersonId(person) for person in people), weight)


@st.composite
def days(draw: st.DrawFn) -> Day:
    people = [PersonId(f"p{i}") for i in range(draw(st.integers(2, 9)))]
    day_slots = slots(draw(st.integers(1, 6)))
    day_tables = tuple(
        Table(f"t{i}", capacity=capacity)
        for i, capacity in enumerate(draw(st.lists(st.integers(0, 5), max_size=5)))
    )
    groups = st.lists(st.sampled_from(people), min_size=1, max_size=4)
    wishes = draw(st.lists(st.builds(Wish, groups.map(tuple), st.integers(1, 5)), max_size=30))
    away = draw(st.dictionaries(st.sampled_from(people), st.frozensets(st.sampled_from(day_slots))))
    kept = []
    keeping: bool = draw(st.booleans())
    if day_tables and keeping:
        slot, table = draw(st.sampled_from(day_slots)), draw(st.sampled_from(day_tables))
        kept = [Placement((people[0], people[1]), slot, TableId(table.id))]
    return Day(day_slots, day_tables, tuple(wishes), away, tuple(kept), draw(st.none() | st.integers(0, 4)))


@given(days())
def test_no_plan_clashes_and_every_wish_is_answered(day: Day) -> None:
    assert faults(day, build(day)) == []


@pytest.mark.parametrize("people", [4, 5, 8, 9, 20, 21])
def test_everybody_meets_everybody_with_one_slot_to_spare(people: int) -> None:
    """Vizing: as many slots as one person has meetings, plus one, do for any wishes."""
    names = [f"p{i}" for i in range(people)]
    wishes = [wish(*pair) for pair in combinations(names, 2)]
    for seed in range(10):
        random.Random(seed).shuffle(wishes)
        day = Day(slots(people), tables(people // 2), tuple(wishes))
        plan = build(day)
        assert faults(day, plan) == []
        assert plan.unplaced == ()


@given(st.integers(0, 10_000), st.integers(6, 30))
def test_any_wishes_fit_with_one_slot_to_spare(seed: int, people: int) -> None:
    chance = random.Random(seed)
    pairs = list(combinations([f"p{i}" for i in range(people)], 2))
    wishes = tuple(wish(*pair) for pair in chance.sample(pairs, min(len(pairs), people * 3)))
    busiest = max(sum(f"p{i}" in w.people for w in wishes) for i in range(people))
    day = Day(slots(busiest + 1), tables(-(-len(wishes) // (busiest + 1))), wishes)
    plan = build(day)
    assert faults(day, plan) == []
    assert plan.unplaced == ()


def test_a_busy_day_is_built_whole_and_soon() -> None:
    """As many tables as there must be, people in working groups away, the busiest with 17 of 18 slots."""
    chance = random.Random(7)
    people = [f"p{i}" for i in range(420)]
    left = {person: 17 if i < 40 else chance.randint(6, 15) for i, person in enumerate(people)}
    wishes: set[tuple[str, str]] = set()
    while len(wishes) < 2300:
        one, two = sorted(chance.sample([p for p in people if left[p]], 2))
        if (one, two) not in wishes:
            wishes.add((one, two))
            left[one] -= 1
            left[two] -= 1
    day_slots = slots(20)
    away = {
        PersonId(p): frozenset(day_slots[i % 10 : i % 10 + 2]) for i, p in enumerate(people) if i % 3 == 0
    }
    day = Day(day_slots, tables(120, rooms=4), tuple(wish(*pair) for pair in sorted(wishes)), away, limit=17)
    started = perf_counter()
    plan = build(day)
    seconds = perf_counter() - started
    assert faults(day, plan) == []
    assert plan.unplaced == ()
    assert build(day) == plan
    assert seconds < 5


def test_heavy_wishes_come_first() -> None:
    day = Day(slots(1), tables(2), (wish("a", "b"), wish("a", "c", weight=3)))
    plan = build(day)
    assert [placement.people for placement in plan.placements] == [("a", "c")]
    assert [(u.wish.people, u.reason) for u in plan.unplaced] == [(("a", "b"), Hindrance.TOO_MANY_WISHES)]


def test_why_wishes_stay_unplaced() -> None:
    day_slots = slots(2)
    away = {PersonId("f"): frozenset(day_slots[:1]), PersonId("g"): frozenset(day_slots[1:])}
    wishes = (
        wish("a", "b", weight=9),
        wish("b", "a"),
        wish("c"),
        wish("f", "g"),
        wish("d", "e", "a", "b", "c"),
    )
    plan = build(Day(day_slots, tables(1), wishes, away))
    assert {u.wish.people: u.reason for u in plan.unplaced} == {
        ("b", "a"): Hindrance.REPEATED,
        ("c",): Hindrance.TOO_FEW_PEOPLE,
        ("f", "g"): Hindrance.NO_COMMON_SLOT,
        ("d", "e", "a", "b", "c"): Hindrance.NO_TABLE,
    }


def test_three_who_want_each_other_in_two_slots_are_crowded() -> None:
    plan = build(Day(slots(2), tables(3), (wish("a", "b"), wish("b", "c"), wish("a", "c"))))
    assert [u.reason for u in plan.unplaced] == [Hindrance.CROWDED]


def test_more_wishes_than_tables_leave_the_lightest() -> None:
    wishes = (wish("a", "b"), wish("c", "d", weight=2), wish("e", "f", weight=3))
    plan = build(Day(slots(1), tables(2), wishes))
    assert [(u.wish.people, u.reason) for u in plan.unplaced] == [(("a", "b"), Hindrance.NO_TABLE)]


def test_a_slot_that_absences_fill_gives_up_its_lightest_wish() -> None:
    day_slots = slots(2)
    away = {PersonId(p): frozenset(day_slots[1:]) for p in "abcd"}
    wishes = (wish("a", "b", weight=2), wish("c", "d"))
    day = Day(day_slots, tables(1), wishes, away)
    plan = build(day)
    assert faults(day, plan) == []
    assert [(u.wish.people, u.reason) for u in plan.unplaced] == [(("c", "d"), Hindrance.NO_TABLE)]


def test_large_meetings_get_large_tables_and_kept_ones_stay() -> None:
    day_tables = (Table("small", capacity=2), Table("large", capacity=6))
    kept = (Placement((PersonId("x"), PersonId("y")), SlotId("s0"), TableId("large")),)
    day = Day(slots(2), day_tables, (wish("a", "b", "c", "d"), wish("a", "x")), kept=kept)
    plan = build(day)
    assert faults(day, plan) == []
    assert [(p.people, p.slot, p.table) for p in plan.placements] == [(("a", "b", "c", "d"), "s1", "large")]
    assert [u.wish.people for u in plan.unplaced] == [("a", "x")]


def test_people_stay_at_their_table() -> None:
    day = Day(slots(6), tables(10, rooms=2), tuple(wish("host", f"guest{i}") for i in range(6)))
    plan = build(day)
    assert len({placement.table for placement in plan.placements}) == 1


def test_a_full_day_of_people_who_are_often_away_is_built_all_the_same() -> None:
    """Every table in every slot is taken, and people miss up to six slots."""
    chance = random.Random(2)
    people, day_slots = [PersonId(f"p{i}") for i in range(420)], slots(20)
    away = {person: frozenset(chance.sample(day_slots, chance.randint(0, 6))) for person in people}
    left = {person: 19 - len(away[person]) for person in people}
    wishes: set[tuple[PersonId, ...]] = set()
    while len(wishes) < 2400:
        pair = tuple(sorted(chance.sample([p for p in people if left[p]], 2)))
        if pair not in wishes:
            wishes.add(pair)
            for person in pair:
                left[person] -= 1
    day = Day(day_slots, tables(120), tuple(Wish(pair) for pair in sorted(wishes)), away)
    plan = build(day)
    assert faults(day, plan) == []
    assert plan.unplaced == ()


def test_what_is_kept_in_a_slot_of_another_day_takes_nothing() -> None:
    kept = (Placement((PersonId("a"), PersonId("b")), SlotId("yesterday"), TableId("t0")),)
    plan = build(Day(slots(1), tables(1), (wish("a", "b"),), kept=kept))
    assert len(plan.placements) == 1

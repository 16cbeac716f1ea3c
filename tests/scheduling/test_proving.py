"""The published problem as the rules of a day: built, and proven where nothing better is possible."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.asked import day_asked
from eventdesk.domain.freedom import Freedom
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.measures import Judged
from eventdesk.domain.place import Table
from eventdesk.domain.quality import FEWEST_BREAKS, Goal, Measure
from eventdesk.domain.schedule import Day, Placement, Plan, Wish
from eventdesk.scheduling.plans import plans
from tests.scheduling.checker import faults
from tests.scheduling.days import days, legal
from tests.scheduling.published import DATA, MORNING, event_of

QUICK = (
    "tic-12.original", "tic-13.original", "tic-13crafc.original", "tic-14crafa.original",
    "tic-13crafc.fixed020-Forb", "tic-13.prec15",
)  # fmt: skip


def told(plan: Plan) -> dict[Goal, tuple[int, int]]:
    return {measure.goal: (measure.value, measure.bound) for measure in plan.measures}


@pytest.mark.skipif(not DATA.is_dir(), reason="the published instances are not beside the project")
@pytest.mark.parametrize("name", QUICK)
def test_an_event_with_the_rules_of_the_published_problem_is_built_to_its_proven_answer(name: str) -> None:
    lines = (DATA / "expected.tsv").read_text(encoding="utf-8").splitlines()
    (breaks,) = (int(line.split("\t")[2]) for line in lines if line.startswith(f"{name}\t"))
    day = day_asked(event_of(name), MORNING)
    for plan in plans(day):
        assert faults(day, plan) == []
    assert all(measure.proven for measure in plan.measures)
    assert plan.measures[:2] == (Measure(Goal.WISHES, 0), Measure(Goal.BREAKS, breaks, breaks))
    assert plan.measures[2].value <= 2


def by_force(day: Day) -> Iterator[Judged]:
    """Every schedule with all wishes that can be placed at all; tables are all alike."""
    for slots in product((None, *day.slots), repeat=len(day.wishes)):
        placed = [
            Placement(wish.people, slot, TableId(""))
            for wish, slot in zip(day.wishes, slots, strict=True)
            if slot is not None
        ]
        seated = tuple(_seated(day, placed))
        if len(seated) == len(placed) and legal(day, seated):
            yield Judged(day, (*day.kept, *seated))


def _seated(day: Day, placed: list[Placement]) -> Iterator[Placement]:
    free = {slot: [TableId(table.id) for table in day.tables] for slot in day.slots}
    for kept in day.kept:
        free[kept.slot].remove(kept.table)
    for one in placed:
        if free[one.slot]:
            yield replace(one, table=free[one.slot].pop())


def plain(day: Day, tables: int) -> Day:
    """A day without what the published problem does not know."""
    alike = tuple(Table(f"t{n}") for n in range(tables))
    kept = tuple(replace(one, table=TableId("t0")) for one in day.kept)
    wishes = tuple(dict.fromkeys(replace(wish, weight=1) for wish in day.wishes))
    return replace(day, tables=alike, kept=kept, wishes=wishes, in_row=0, in_rows={}, goals=FEWEST_BREAKS)


@given(days(wishes=4), st.integers(1, 2))
@settings(max_examples=60, deadline=None)
def test_small_days_are_proven_to_be_as_brute_force_says(drawn: Day, tables: int) -> None:
    day = plain(drawn, tables)
    *_, best = plans(day, steps=8_000)
    assert faults(day, best) == []
    least = min((one.lost, one.value(Goal.BREAKS), one.value(Goal.FAIRNESS)) for one in by_force(day))
    assert told(best)[Goal.WISHES][1] <= least[0]
    if least[0] == Freedom(day, None).hopeless:
        assert [measure.value for measure in best.measures] == list(least)
        assert all(measure.proven for measure in best.measures)


def test_who_has_three_breaks_beside_one_without_any_is_known_to_be_the_fairest() -> None:
    """The meetings of b and c stay; a comes between or not at all."""
    a, b, c, d = (PersonId(name) for name in "abcd")
    slots = tuple(SlotId(f"s{n}") for n in range(7))
    kept = tuple(Placement((b, c), slots[n], TableId("t0")) for n in (0, 2, 4, 6))
    day = Day(slots, (Table("t0"), Table("t1")), (Wish((a, d)),), kept=kept, goals=FEWEST_BREAKS)
    *_, best = plans(day, steps=5_000)
    assert told(best) == {Goal.WISHES: (0, 0), Goal.BREAKS: (6, 6), Goal.FAIRNESS: (3, 3)}


def test_that_all_cannot_be_placed_is_known() -> None:
    """Three people who all meet need three slots; two and tables enough leave one wish out."""
    a, b, c, d = (PersonId(name) for name in "abcd")
    wishes = tuple(Wish(pair) for pair in ((a, b), (b, c), (a, c), (a, d)))
    away = {d: frozenset((SlotId("s0"), SlotId("s1")))}
    day = Day(tuple(SlotId(f"s{n}") for n in range(2)), (Table("t0"), Table("t1")), wishes, away)
    *_, best = plans(replace(day, goals=FEWEST_BREAKS), steps=5_000)
    assert told(best)[Goal.WISHES] == (2, 2)


def test_the_same_seed_and_steps_prove_the_same() -> None:
    people = [PersonId(f"p{n}") for n in range(6)]
    wishes = tuple(Wish((one, two)) for n, one in enumerate(people) for two in people[:n] if (n * 3) % 5)
    away = {people[0]: frozenset((SlotId("s1"),))}
    day = Day(tuple(SlotId(f"s{n}") for n in range(8)), (Table("t0"),) * 2, wishes, away, goals=FEWEST_BREAKS)
    day = replace(day, tables=(Table("t0"), Table("t1")))
    one, two = (list(plans(day, seed=2, steps=20_000)) for _ in range(2))
    assert one == two

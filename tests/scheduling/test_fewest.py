"""The fewest breaks: against brute force on small days, against the proven answers of published instances."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.scheduling.fewest import Placed, Problem, fewest_breaks
from tests.scheduling.instances import breaks, faults, read

DATA = Path(__file__).parents[3] / "shared" / "data" / "b2b"
QUICK = (
    "forumt-14.original", "forumt-14crafd.original", "tic-12.original", "tic-13.original",
    "forum-13.fixed040-Forb", "tic-12.fixed040-Forb", "tic-13.fixed040-Forb", "forum-13.prec25",
)  # fmt: skip


@pytest.mark.skipif(not DATA.is_dir(), reason="the published instances are not beside the project")
@pytest.mark.parametrize("name", QUICK)
def test_published_instances_have_their_proven_answers(name: str) -> None:
    lines = (DATA / "expected.tsv").read_text(encoding="utf-8").splitlines()
    expected = {one: (result, count) for one, result, count in (line.split("\t") for line in lines)}
    problem = read(DATA / f"{name}.dzn")
    found = fewest_breaks(problem)
    if found is None:
        assert expected[name] == ("infeasible", "")
    else:
        assert expected[name] == ("optimal", str(found.breaks))
        assert faults(problem, found.slot_of) == []
        assert sum(breaks(problem, found.slot_of)) == found.breaks


@pytest.mark.parametrize(("slots", "last"), [(5, 4), (7, 6), (9, 7), (9, 8), (14, 13)])
def test_a_long_wait_is_one_break(slots: int, last: int) -> None:
    allowed = (frozenset({0}), frozenset({last}))
    problem = Problem(slots, 1, ((0, 1), (0, 1)), allowed, everybody=2)
    assert fewest_breaks(problem) == Placed((0, last), 2)


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    slots, people = draw(st.integers(2, 5)), draw(st.integers(2, 5))
    pairs = st.lists(st.integers(0, people - 1), min_size=2, max_size=3, unique=True).map(tuple)
    meetings = draw(st.lists(pairs, min_size=1, max_size=5))
    allowed = [draw(st.frozensets(st.integers(0, slots - 1), max_size=slots)) for _ in meetings]
    places = st.integers(0, len(meetings) - 1)
    earlier = draw(st.lists(st.tuples(places, places), max_size=2))
    return Problem(
        slots,
        draw(st.integers(1, 3)),
        tuple(meetings),
        tuple(allowed),
        tuple(earlier),
        draw(st.integers(0, 2)),
        people,
    )


def by_force(problem: Problem) -> int | None:
    """The fewest breaks of all placings there are."""
    counts = [
        sum(breaks(problem, placing))
        for placing in product(*map(sorted, problem.allowed))
        if not faults(problem, placing)
    ]
    return min(counts, default=None)


@settings(max_examples=150, deadline=None)
@given(problems())
def test_small_days_have_the_answer_of_brute_force(problem: Problem) -> None:
    found = fewest_breaks(problem)
    assert (found.breaks if found else None) == by_force(problem)
    if found is not None:
        assert faults(problem, found.slot_of) == []


def test_each_bound_is_told_as_it_is_proven() -> None:
    """Somebody idle in the middle: one break cannot be avoided."""
    ends = (frozenset({0}), frozenset({2}))
    problem = Problem(3, 1, ((0, 1), (0, 2)), ends, everybody=3)
    heard: list[int] = []
    assert fewest_breaks(problem, heard.append) == Placed((0, 2), 1)
    assert heard == [1]

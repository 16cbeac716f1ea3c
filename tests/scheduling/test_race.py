"""Two ways at once give the one answer."""

import pytest

from eventdesk.scheduling.clauses import Counting
from eventdesk.scheduling.fewest import Placed, Problem, fewest_breaks
from tests.benchmarks.race import first_proven

FREE = frozenset(range(5))
SPLIT = Problem(5, 1, ((0, 1), (0, 2), (1, 2)), (frozenset({0}), frozenset({2}), FREE))
IMPOSSIBLE = Problem(2, 1, ((0, 1), (0, 2), (1, 2)), (frozenset({0, 1}),) * 3)


@pytest.mark.parametrize("counting", Counting)
@pytest.mark.parametrize("problem", [SPLIT, IMPOSSIBLE])
def test_each_way_of_counting_proves_the_same(problem: Problem, counting: Counting) -> None:
    usual, other = fewest_breaks(problem), fewest_breaks(problem, counting=counting)
    assert (usual and usual.breaks) == (other and other.breaks)


def test_the_first_answer_counts() -> None:
    placed, best = first_proven(SPLIT), fewest_breaks(SPLIT)
    assert isinstance(placed, Placed)
    assert best is not None
    assert placed.breaks == best.breaks


def test_that_there_is_no_day_is_an_answer() -> None:
    assert first_proven(IMPOSSIBLE) is None

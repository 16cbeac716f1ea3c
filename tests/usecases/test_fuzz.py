"""Texts that are no codes: random, mutated and hostile, in thousands; the benchmark tries a million."""

import pytest

from tests.benchmarks.fuzz import fuzz


@pytest.mark.parametrize("seed", [7, 8])
def test_nothing_that_is_no_code_lets_anybody_in(seed: int) -> None:
    tally = fuzz(6000, people=60, seed=seed)
    assert tally.tried > 5000
    assert (tally.accepted, tally.mistaken, tally.crashes) == (0, 0, 0), tally.examples

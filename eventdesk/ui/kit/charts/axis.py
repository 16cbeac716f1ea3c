"""Axes: round numbers beside them, and as many labels as find room."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

MOST_TICKS = 5


def ticks(most: int) -> tuple[int, ...]:
    """Whole round numbers from 0 to the first one not below `most`, few enough to read."""
    step = next(size for size in _sizes() if size * MOST_TICKS >= most)
    return tuple(range(0, max(step, -(-most // step) * step) + 1, step))


def labels_that_fit(ranks: Sequence[int], widths: Sequence[float], slot: float, gap: float) -> list[int]:
    """The places of the labels to write: of the lowest rank at which none touches the next one.

    All labels stand in the middle of slots of one width.
    """
    for rank in sorted(set(ranks)):
        places = [place for place, own in enumerate(ranks) if own >= rank]
        if all((two - one) * slot >= (widths[one] + widths[two]) / 2 + gap for one, two in pairwise(places)):
            return places
    return []


def _sizes() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10

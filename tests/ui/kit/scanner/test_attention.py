"""The clock of the keys: it goes with time as long as somebody looks, and stands still while nobody can."""

import pytest

from eventdesk.ui.kit.scanner.attention import BEAT_MS, LATE_MS, Attention


class HandTime:
    """Milliseconds, moved by hand."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("gone", "counted"),
    [
        (0.0, 0.0),
        (BEAT_MS, BEAT_MS),
        (BEAT_MS + LATE_MS, BEAT_MS + LATE_MS),
        (BEAT_MS + LATE_MS + 1, BEAT_MS),
        (3000.0, BEAT_MS),
    ],
)
def test_a_time_that_was_too_long_counts_as_a_beat(gone: float, counted: float) -> None:
    clock = HandTime()
    attention = Attention(clock)
    clock.now += gone
    assert attention.look() == counted
    clock.now += BEAT_MS
    assert attention.look() == counted + BEAT_MS


def test_a_rest_in_which_nothing_was_due_counts_whole() -> None:
    clock = HandTime()
    attention = Attention(clock)
    clock.now += 3000
    assert attention.wake() == 3000.0
    clock.now += 3000
    assert attention.look() == 3000.0 + BEAT_MS

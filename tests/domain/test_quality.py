"""What counts as a wait."""

from eventdesk.domain.quality import Goal, Measure, waits


def told(day: str) -> tuple[int, ...]:
    """Waits of a day drawn as m (meets), a (away) and . (idle)."""
    return waits([mark == "m" for mark in day], [mark == "a" for mark in day])


def test_idle_slots_before_the_first_and_after_the_last_meeting_are_no_waits() -> None:
    assert told("..mm..") == ()
    assert told("......") == ()
    assert told("") == ()


def test_a_wait_is_as_long_as_its_slots() -> None:
    assert told("m.m..m") == (1, 2)


def test_being_away_neither_counts_nor_parts_a_wait() -> None:
    assert told("maam") == ()
    assert told("m.a.m") == (2,)
    assert told("m..a") == ()


def test_a_measure_is_proven_at_its_bound() -> None:
    assert Measure(Goal.WAITS, 3, 3).proven
    assert not Measure(Goal.WAITS, 4, 3).proven

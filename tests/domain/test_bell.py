"""The bell rings at each edge of a slot, once, and not when it is long past."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.bell import bell_times, rings
from eventdesk.domain.place import Slot

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def slot(id: str, starts: float, ends: float) -> Slot:
    return Slot(id=id, starts=at(starts), ends=at(ends))


def test_slots_that_follow_each_other_at_once_ring_once_between_them() -> None:
    slots = [slot("b", 20, 40), slot("a", 0, 20), Slot(id="untimed"), slot("c", 45, 65)]
    assert bell_times(slots) == (at(0), at(20), at(40), at(45), at(65))


def test_it_rings_when_the_clock_comes_to_an_edge_and_not_again() -> None:
    times = bell_times([slot("a", 0, 20)])
    assert not rings(times, at(-1), at(-0.1))
    assert rings(times, at(-0.1), at(0))
    assert not rings(times, at(0), at(0.1))
    assert rings(times, at(19.9), at(20.1))
    assert not rings((), at(19.9), at(20.1))


def test_what_was_slept_through_or_leapt_over_stays_silent() -> None:
    times = bell_times([slot("a", 0, 20)])
    assert rings(times, at(-1), at(2))
    assert not rings(times, at(-30), at(5))
    assert not rings(times, at(10), at(-5))

"""The pace of desks: what is counted of a queue, and what all desks take together."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.arrivals import STRETCH
from eventdesk.domain.ids import DeskId
from eventdesk.domain.pace import (
    FEWEST,
    QUEUE_GAP,
    DeskPace,
    desk_paces,
    per_minute,
    seconds_each,
    usual,
)

EIGHT = datetime(2030, 5, 14, 6, 0, tzinfo=UTC)
ONE, TWO = DeskId("one"), DeskId("two")


@given(st.lists(st.integers(0, 40_000).map(lambda tenths: tenths / 10), max_size=40))
def test_seconds_for_each_do_not_depend_on_the_order_in_which_scans_arrive(times: list[float]) -> None:
    told = seconds_each(times)
    assert all(0 < seconds <= QUEUE_GAP for seconds in told)
    assert len(told) < max(1, len(times))
    assert sum(told) <= max(times, default=0.0) + 1e-6
    assert told == seconds_each(reversed(times))


def test_only_what_was_done_in_a_queue_counts() -> None:
    times = [0.0, 10.0, 40.0, 40.0, 40.0, 200.0, 215.0]
    assert seconds_each(times) == [10, 10, 10, 10, 15]
    assert usual(seconds_each(times)) == 10
    assert usual([7.0] * (FEWEST - 1)) is None


def test_desks_are_told_by_name_with_what_they_do() -> None:
    came = {(EIGHT, ONE): 3, (EIGHT + STRETCH, ONE): 4, (EIGHT, TWO): 2}
    told = desk_paces({ONE: "Desk 2", TWO: "Desk 1"}, came, {ONE: 4}, {ONE: [20.0] * FEWEST})
    assert told == (DeskPace(TWO, "Desk 1", 2, 0, None), DeskPace(ONE, "Desk 2", 7, 4, 20.0))
    assert per_minute(told) == 3
    assert per_minute([DeskPace(TWO, "", 30, 15, None)]) == 0
    assert per_minute([DeskPace(TWO, "", 30, 1, None)], 15.0) == 4
    assert per_minute([DeskPace(TWO, "", 30, 0, 20.0)]) == 0

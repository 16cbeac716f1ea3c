"""Series of tables and slots."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from eventdesk.domain.place import Room, Unfit, unfit
from eventdesk.domain.series import numbers, spans

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)


def test_tables_are_numbered_from_the_first_to_the_last() -> None:
    assert numbers(9, 11) == ("9", "10", "11")
    assert numbers(1, 2, "A") == ("A1", "A2")
    assert numbers(2, 1) == ()


def test_slots_fill_the_time_and_none_runs_over_its_end() -> None:
    found = spans(NINE, NINE + timedelta(hours=3), 20, 5)
    assert [span.starts - NINE for span in found] == [n * timedelta(minutes=25) for n in range(7)]
    assert {span.ends - span.starts for span in found} == {timedelta(minutes=20)}
    assert spans(NINE, NINE + timedelta(minutes=20), 20, 5) == found[:1]
    assert spans(NINE, NINE + timedelta(minutes=45), 20, 5) == found[:2]
    assert spans(NINE, NINE + timedelta(minutes=19), 20) == ()
    assert spans(NINE, NINE, 20) == ()


@pytest.mark.parametrize(("minutes", "pause"), [(0, 5), (20, -1)])
def test_no_series_of_nothing(minutes: int, pause: int) -> None:
    with pytest.raises(ValueError, match=str(minutes)):
        spans(NINE, NINE, minutes, pause)


def test_a_slot_is_no_longer_when_clocks_are_changed() -> None:
    zone = ZoneInfo("Europe/Copenhagen")
    starts, ends = datetime(2030, 10, 27, 1, 30, tzinfo=zone), datetime(2030, 10, 27, 4, 0, tzinfo=zone)
    found = spans(starts, ends, 30)
    lengths = {span.ends.timestamp() - span.starts.timestamp() for span in found}
    assert (len(found), lengths) == (7, {1800.0})


def test_a_room_suits_by_seats_and_by_what_is_in_it() -> None:
    room = Room("r", capacity=4, equipment=("beamer", "flip chart"))
    assert unfit(room, 4, ["Beamer"]) is None
    assert unfit(room, 5, []) is Unfit.TOO_SMALL
    assert unfit(room, 1, ["organ"]) is Unfit.LACKS
    assert unfit(Room("r"), 500, []) is None
    assert unfit(Room("r", out_of_service=True), 1, []) is Unfit.OUT_OF_SERVICE

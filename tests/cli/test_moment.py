"""Times as they are typed."""

from argparse import ArgumentTypeError
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from eventdesk.cli.moment import in_event_time, moment

ZONE = ZoneInfo("Europe/Copenhagen")
DAWN = datetime(2030, 5, 14, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10:40", datetime(2030, 5, 14, 10, 40, tzinfo=ZONE)),
        ("8:05", datetime(2030, 5, 14, 8, 5, tzinfo=ZONE)),
        ("08:05:30", datetime(2030, 5, 14, 8, 5, 30, tzinfo=ZONE)),
        ("08:05+00:00", datetime(2030, 5, 14, 8, 5, tzinfo=UTC)),
        ("2031-01-02T10:40", datetime(2031, 1, 2, 10, 40, tzinfo=ZONE)),
        ("2031-01-02 10:40-05:00", datetime(2031, 1, 2, 10, 40, tzinfo=timezone(-timedelta(hours=5)))),
    ],
)
def test_a_time_is_meant_on_the_day_and_in_the_zone_of_the_event(typed: str, meant: datetime) -> None:
    at = in_event_time(moment(typed), ZONE, DAWN)
    assert at == meant
    assert at is not None
    assert at.utcoffset() == meant.utcoffset()


@pytest.mark.parametrize(("typed", "day"), [("21:30", 14), ("23:59", 14), ("00:30", 15), ("11:00", 15)])
def test_after_midnight_a_night_goes_on(typed: str, day: int) -> None:
    at = in_event_time(moment(typed), ZONE, DAWN.replace(hour=12))
    assert at is not None
    assert at.day == day


def test_no_time_is_none() -> None:
    assert in_event_time(None, ZONE, DAWN) is None


@pytest.mark.parametrize(
    "typed", ["", "x", "2026", "25:00", "10:99", ":5", "1040h", "0001-01-01T00:00", "9999-12-31T23:59"]
)
def test_what_is_no_time_is_a_matter_of_usage(typed: str) -> None:
    with pytest.raises(ArgumentTypeError):
        moment(typed)

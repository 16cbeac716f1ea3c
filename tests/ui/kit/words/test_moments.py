"""Times stand in the event's zone, dates and numbers in the conventions of the language."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from eventdesk.ui.kit.words.languages import locale_of
from eventdesk.ui.kit.words.moments import Moments

AT = datetime(2026, 11, 25, 9, 40, 5, tzinfo=UTC)


def test_times_are_the_events() -> None:
    moments = Moments(ZoneInfo("Europe/Copenhagen"), locale_of("en"))
    assert moments.time(AT) == "10:40"
    assert moments.time(None) == ""
    assert moments.seconds(AT) == "10:40:05"
    assert moments.span(AT, AT.replace(minute=59)) == "10:40–10:59"
    assert moments.date(AT) == "Wednesday, 25 November 2026"
    assert moments.short_date(AT) == "25/11/2026"
    assert moments.number(10_000) == "10,000"
    assert moments.percent(0.5) == "50%"
    in_french = Moments(ZoneInfo("Europe/Copenhagen"), locale_of("fr"))
    assert in_french.percent(0.5) == "50\N{NO-BREAK SPACE}%"
    with pytest.raises(ValueError, match="without a zone"):
        moments.time(datetime(2026, 11, 25))  # noqa: DTZ001 - the mistake under test


def test_dates_follow_the_language() -> None:
    moments = Moments(ZoneInfo("Europe/Paris"), locale_of("fr"))
    assert moments.date(AT) == "mercredi 25 novembre 2026"

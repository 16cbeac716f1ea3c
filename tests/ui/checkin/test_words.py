"""What the desk says about a scan, in one line."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.ids import GestureId
from eventdesk.domain.visit import Direction
from eventdesk.ui.checkin.aside import aside
from eventdesk.ui.checkin.words import MOST_READ, circumstance_words, read_words
from eventdesk.ui.kit.words.moments import Moments

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
MOMENTS = Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB"))


def answer(came: datetime) -> ScanAnswer:
    return ScanAnswer(
        Verdict.ALREADY_IN, GestureId("g"), NOW, Direction.IN, first_at=came, first_desk="Desk 2"
    )


def test_who_is_in_is_told_when_and_where_they_came_with_the_day_of_another_day() -> None:
    assert circumstance_words(answer(NOW), MOMENTS) == "Came at 09:00:00, Desk 2"
    before = circumstance_words(answer(NOW - timedelta(days=1)), MOMENTS)
    assert before.startswith("Came at 13")
    assert before.endswith(" 09:00:00, Desk 2")
    assert "Came at 09:00:00, Desk 2" in aside(answer(NOW), MOMENTS).text


def test_what_was_read_is_shown_on_one_short_line() -> None:
    assert read_words("BEGIN:VCARD\r\nN:Ada\x1d") == "BEGIN:VCARD N:Ada"
    assert read_words("x" * 500) == "x" * MOST_READ + "…"

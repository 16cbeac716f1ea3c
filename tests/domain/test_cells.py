"""Cells of lists understood, or the code of what is wrong with them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.cells import Cells, clock_of
from eventdesk.domain.lists import ListRow, Problem, ProblemCode
from eventdesk.domain.organisation import SizeClass
from eventdesk.domain.person import Role

ZONE = ZoneInfo("Europe/Copenhagen")


ZONES = st.sampled_from(["UTC", "Europe/Copenhagen", "Pacific/Kiritimati", "America/New_York"])


def cells(text: str) -> Cells:
    return Cells(ListRow(7, {"field": text}), ZONE)


def codes(read: Cells) -> list[ProblemCode]:
    return [problem.code for problem in read.problems]


def test_text() -> None:
    assert cells("").text("field") is None
    assert cells("x").text("other") is None
    assert cells(" a \n b\t").text("field") == "a b"
    assert cells("a \nb ").long_text("field") == "a \nb"
    assert cells("").long_text("field") is None
    for fine in ("+45 12 34", "+(45) 12", "- (none)", "-", "Ã", "Łódź", "Ñandú"):
        read = cells(fine)
        assert read.text("field")
        assert not read.problems, fine


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("=1+1", ProblemCode.FORMULA),
        ("@SUM(A1)", ProblemCode.FORMULA),
        ("+HYPERLINK(1)", ProblemCode.FORMULA),
        ("JÃ¸rgen", ProblemCode.GARBLED),
        ("J\ufffdrgen", ProblemCode.GARBLED),
    ],
)
def test_text_that_is_none(text: str, code: ProblemCode) -> None:
    read = cells(text)
    read.text("field")
    assert read.problems == [Problem(7, "field", code, text)]


def test_shapes() -> None:
    assert cells("a.b@x.org").email("field") == "a.b@x.org"
    for text in ("mailto:a.b@x.org", "Ada B. <a.b@x.org>", "<a.b@x.org>"):
        assert cells(text).email("field") == "a.b@x.org"
    assert cells("DK").country("field") == "DK"
    assert cells("").countries("field") is None
    assert cells("DK, SE").countries("field") == ("DK", "SE")
    assert cells("da; pt-BR").languages("field") == ("da", "pt-BR")
    for read, code in ((cells("a at x"), ProblemCode.BAD_EMAIL), (cells("a@x"), ProblemCode.BAD_EMAIL)):
        read.email("field")
        assert codes(read) == [code]
    read = cells("DK, Atlantis")
    read.countries("field")
    assert read.problems == [Problem(7, "field", ProblemCode.BAD_COUNTRY, "Atlantis")]


def test_numbers_and_choices() -> None:
    assert cells("4").number("field", 1, 5) == 4
    assert cells("").number("field", 1, 5) is None
    for text in ("6", "x", "-1", "9" * 5000):
        read = cells(text)
        assert read.number("field", 1, 5) is None
        assert codes(read) == [ProblemCode.BAD_NUMBER]
    assert [cells(text).yes("field") for text in ("Oui", "nej", "")] == [True, False, None]
    assert [cells(text).yes("field") for text in ("WAHR", "Sí", "Não", "FALSK")] == [True, True, False, False]
    assert cells("Micro").choice("field", SizeClass) is SizeClass.MICRO
    assert cells("").choice("field", SizeClass) is None
    assert cells("Buyer, speaker").choices("field", Role) == ("buyer", "speaker")
    assert cells("").choices("field", Role) is None
    read = cells("perhaps")
    assert read.yes("field") is None
    assert read.choice("field", SizeClass) is None
    read.choices("field", Role)
    assert codes(read) == [ProblemCode.BAD_CHOICE] * 3


def test_days() -> None:
    for text in (
        "2030-05-14", "14.05.2030", "14/5/2030", "14-05-2030", "2030/05/14", "2030.05.14", "2030-05-14 09:00",
    ):  # fmt: skip
        assert cells(text).day("field") == date(2030, 5, 14)
    assert cells("").day("field") is None
    for text in ("soon", "31.02.2030", "0001-01-01", "9999-12-31"):
        read = cells(text)
        assert read.day("field") is None
        assert codes(read) == [ProblemCode.BAD_DATE]


@pytest.mark.parametrize(
    "text",
    [
        "2030-05-14 09:05",
        "14.05.2030 9.05",
        "14-05-2030 09:05:00",
        "2030/05/14 9:05 AM",
        "14/05/2030, 9h05",
        "9:05 AM",
        "09:05:00",
        "2030-05-14T09:05",
        "9:05 a.m.",
        "9:05 Uhr",
        "09.05 h",
    ],
)
def test_moments_are_of_the_zone_of_the_event(text: str) -> None:
    assert cells(text).moment("field", date(2030, 5, 14)) == datetime(2030, 5, 14, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("13h", 13),
        ("9 Uhr", 9),
        ("1 pm", 13),
        ("1 p.m.", 13),
        ("12am", 0),
        ("9", None),
        ("9 x", None),
        ("13 pm", None),
    ],
)
def test_full_hours(text: str, hour: int | None) -> None:
    told = clock_of(text)
    assert (told.hour if told else None) == hour


def test_times_of_day() -> None:
    assert [cells(text).clock("field") for text in ("8:05", "18h30", "")] == [time(8, 5), time(18, 30), None]
    read = cells("late")
    assert read.clock("field") is None
    assert codes(read) == [ProblemCode.BAD_TIME]


def test_other_moments() -> None:
    offset = timezone(timedelta(hours=5))
    assert cells("2030-05-14T09:05+05:00").moment("field", None) == datetime(2030, 5, 14, 9, 5, tzinfo=offset)
    at = cells("12:30 pm").moment("field", date(2030, 5, 14))
    assert at is not None
    assert at.hour == 12
    assert cells("").moment("field", None) is None
    for text in (
        "noon", "2030-05-14 25:00", "2030-05-14 13:05 pm", "2030-02-31 09:05", "0001-01-01 00:00",
        "9999-12-31T23:59-12:00",
    ):  # fmt: skip
        read = cells(text)
        assert read.moment("field", None) is None
        assert codes(read) == [ProblemCode.BAD_TIME], text
    read = cells("9:05")
    assert read.moment("field", None) is None
    assert codes(read) == [ProblemCode.NO_DAY]
    read = cells("2030-03-31 02:30")
    assert read.moment("field", None) is None
    assert codes(read) == [ProblemCode.NO_SUCH_LOCAL_TIME]


@given(
    st.text(max_size=40) | st.from_regex(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ T]?\d{0,2}[:.h]?\d{0,2}"), ZONES
)
def test_any_text_is_understood_or_told(text: str, zone: str) -> None:
    read = Cells(ListRow(7, {"field": text}), ZoneInfo(zone))
    at = read.moment("field", read.day("field"))
    assert at is None or 1899 <= at.astimezone(UTC).year <= 2200
    assert read.number("field", 0, 10) in (None, *range(11))
    assert all(problem.line == 7 for problem in read.problems)

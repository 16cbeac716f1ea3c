"""Dates with the month in front are told from others by the list they stand in."""

import pytest

from eventdesk.exchange.dates import month_first
from eventdesk.exchange.line import Line
from eventdesk.exchange.rows import listed


def read(*days: str) -> list[str]:
    columns = {"given": 0, "valid_from": 1, "notes": 2}
    rows = listed([Line(n, ("Ann", day, "10/31/2026")) for n, day in enumerate(days, 2)], columns, 3)
    assert {row.values["notes"] for row in rows} == {"10/31/2026"}
    return [row.values["valid_from"] for row in rows]


@pytest.mark.parametrize(
    ("days", "read_as"),
    [
        (["11/26/2026 8:00 AM", "11/05/2026 9:00"], ["2026-11-26 8:00 AM", "2026-11-05 9:00"]),
        (["11/26/2026", ""], ["2026-11-26", ""]),
        (["05/11/2026", "06/11/2026"], ["05/11/2026", "06/11/2026"]),
        (["26/11/2026", "11/26/2026"], ["26/11/2026", "11/26/2026"]),
        (["26.11.2026", "26.11.2026"], ["26.11.2026", "26.11.2026"]),
    ],
)
def test_a_month_in_front_is_seen_in_any_line(days: list[str], read_as: list[str]) -> None:
    assert read(*days) == read_as


def test_columns_of_one_list_tell_each_other() -> None:
    assert month_first([{"registered": "10/31/2026", "valid_from": "11/05/2026"}])
    assert not month_first([{"registered": "10/31/2026", "valid_from": "31/10/2026"}])

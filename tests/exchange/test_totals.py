"""A sum below a list becomes nobody, and nobody is taken for a sum."""

import pytest

from eventdesk.domain.lists import ListKind
from eventdesk.exchange.columns import mapped
from eventdesk.exchange.line import Line

HEAD = ("First name", "Last name", "Company")


def families(*last: str) -> list[str]:
    lines = [Line(1, HEAD), Line(2, ("Ann", "Lee", "Acme")), Line(3, last)]
    return [row.values["family"] for row in mapped(lines, ListKind.PEOPLE).rows]


@pytest.mark.parametrize(
    "last",
    [
        ("Total", "1", ""),
        ("Total: 412", "", ""),
        ("", "I alt", "1"),
        ("Gesamt", "", "1.024"),
        ("SUMA", "7", ""),
    ],
)
def test_a_sum_in_the_last_line_is_left_out(last: tuple[str, ...]) -> None:
    assert families(*last) == ["Lee"]


@pytest.mark.parametrize(
    "last", [("Anna", "Total", ""), ("", "Total", ""), ("Total", "Lee", "3"), ("", "Suma", "")]
)
def test_people_whose_name_is_such_a_word_stay(last: tuple[str, ...]) -> None:
    assert families(*last) == ["Lee", last[1]]

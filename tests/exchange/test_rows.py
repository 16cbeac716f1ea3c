"""Cells that spreadsheets spoilt: told by line and column, good ones left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.lists import EXACT, FIELDS, ListKind, Problem, ProblemCode
from eventdesk.exchange.columns import mapped
from eventdesk.exchange.line import Line
from eventdesk.exchange.rows import listed


def value(field: str, text: str) -> tuple[str, list[ProblemCode]]:
    (row,) = listed([Line(2, (text, "x"))], {field: 0, "given": 1}, 2)
    assert all((problem.line, problem.column) == (2, field) for problem in row.problems)
    return row.values[field], [problem.code for problem in row.problems]


def test_the_fields_that_count_letter_by_letter() -> None:
    assert {"external_id", "phone", "code", "asker_id", "first_id", "fourth_id"} <= EXACT
    assert {field for fields in FIELDS.values() for field in fields} > EXACT


@pytest.mark.parametrize(
    "text",
    ["4.2E+11", "4,2E+11", "4.52071E+11", "1E+19", "1.23456789012346E+019", "1.2345678901234567e+19",
     "420E+9", "-1.2E+15", "1.5E-05"],
)  # fmt: skip
def test_lost_digits(text: str) -> None:
    for field in ("phone", "external_id", "code", "asker_id"):
        assert value(field, text) == (text, [ProblemCode.LOST_DIGITS])
    assert value("notes", text) == (text, [])


@pytest.mark.parametrize(
    "text",
    ["1E5", "12E-5", "E+11", "4.2", "+45 12 34 56 78", "(0)12/345", "P-1E+3", "12345678901234567890", "1e",
     "4E+4E+4", "1.2.3", "+4", "ABC", "0x1E+12", "0045"],
)  # fmt: skip
def test_good_ids_and_phones_stay_as_they_are(text: str) -> None:
    for field in ("phone", "external_id", "code"):
        assert value(field, text) == (text, [])


def test_ids_that_a_program_took_for_fractions_and_signs_that_keep_text() -> None:
    assert value("external_id", "45123.0") == ("45123", [])
    assert value("external_id", "45123.50") == ("45123.50", [])
    assert value("phone", "45.0") == ("45.0", [])
    assert value("phone", "'+45 12") == ("+45 12", [])
    assert value("code", "'0012") == ("0012", [])
    assert value("code", "'ABC") == ("'ABC", [])


@given(st.integers(0, 10**15 - 1))
def test_whole_numbers_are_never_refused(number: int) -> None:
    assert value("external_id", str(number)) == (str(number), [])
    assert value("external_id", f"{number}.0") == (str(number), [])


@given(st.integers(10**15, 10**30), st.sampled_from([5, 14, 16]), st.sampled_from("Ee"))
def test_what_a_spreadsheet_makes_of_long_numbers_is_always_told(number: int, digits: int, e: str) -> None:
    text = f"{float(number):.{digits}{e}}"
    assert value("phone", text)[1] == [ProblemCode.LOST_DIGITS]
    assert value("phone", text.replace(".", ","))[1] == [ProblemCode.LOST_DIGITS]


def test_errors_of_spreadsheets() -> None:
    assert value("organisation", "#N/A") == ("#N/A", [ProblemCode.SPREADSHEET_ERROR])
    assert value("organisation", "#1 Shipping") == ("#1 Shipping", [])


def test_more_cells_than_columns() -> None:
    lines = (Line(1, ("Name", "Company", "")), Line(2, ("Ada", "Acme", " Inc", "DK")), Line(3, ("Bo",)))
    found = mapped(lines, ListKind.PEOPLE).rows
    assert found[0].problems == (Problem(2, "", ProblemCode.TOO_MANY_CELLS, "DK"),)
    assert found[1].problems == ()
    grid = tuple(Line(line.number, line.cells, in_grid=True) for line in lines)
    assert mapped(grid, ListKind.PEOPLE).rows[0].problems == ()


@pytest.mark.parametrize("text", ["-", "–", "n/a", "N/A", "NULL"])
def test_what_exports_write_for_nothing_is_nothing(text: str) -> None:
    assert [value(field, text)[0] for field in ("email", "country", "phone", "code", "vip")] == [""] * 5
    (row,) = listed([Line(2, (text, "x"))], {"family": 0, "given": 1}, 2)
    assert row.values["family"] == text

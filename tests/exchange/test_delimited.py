"""Text taken apart at its delimiters: quotes, ragged lines, and a quote that swallows nothing."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.delimited import DELIMITERS, MOST_IN_LINE, delimited
from eventdesk.exchange.line import Line, without_controls

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
ROWS = st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6)


def lines(text: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(line.number, line.cells) for line in delimited(text)]


def trouble(text: str) -> tuple[ListTrouble, str]:
    with pytest.raises(ListError) as caught:
        list(delimited(text))
    return caught.value.code, caught.value.detail


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_delimiters_and_quotes(delimiter: str) -> None:
    text = (
        delimiter.join(['"a, b; c"', "d"]) + "\r\n\r\n" + delimiter.join(['"two\nlines, of it"', '"x ""y"""'])
    )
    assert lines(text) == [(1, ("a, b; c", "d")), (2, ()), (3, ("two\nlines, of it", 'x "y"'))]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_that_names_the_delimiter(end: str) -> None:
    assert lines(f"sep=;{end}a,b;c{end}d;e{end}") == [(2, ("a,b", "c")), (3, ("d", "e"))]
    assert lines(f'"sep=!"{end}a;c') == [(2, ("a", "c"))]
    assert lines(f"sep=\t{end}a\tc") == [(2, ("a", "c"))]
    assert lines("sep=;") == []


def test_the_delimiter_that_stands_in_most_lines() -> None:
    assert lines("Name;Notes\nAda;a, b, c\nBo;e, f, g")[1] == (2, ("Ada", "a, b, c"))
    assert lines("Name,Notes,x\nAda,a;b\nBo,e;f\nCy,1\nDi")[1] == (2, ("Ada", "a;b"))
    assert lines('a,b\n"1;2;3;4",x\n"5;6;7;8",y')[1] == (2, ("1;2;3;4", "x"))


def test_quotes_that_are_only_letters() -> None:
    text = 'Name,Company\nAda,"Acme" GmbH\nBo,12" pipes\nCy,O"Brien\nDi,"x" \n'
    assert [cells for _, cells in lines(text)][1:] == [
        ("Ada", "Acme GmbH"), ("Bo", '12" pipes'), ("Cy", 'O"Brien'), ("Di", "x"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('Name,Company\nAda,"Nord\nBo,Sud\nCy,West\n', 2),
        ('Name,Company\nAda,"Nord\nBo,Sud\nCy,"West, Ltd"\nDi,x\n', 2),
        ('Name,Company\nAda,"Nord\nBo,"",x\nCy,West', 2),
        ('Name,Company\nAda,Nord\nBo,"Sud', 3),
        ('sep=,\nName,Company\n\n"Ada\nSole","Nord\nBo,Sud\n', 5),
        ('Name;Company\r\n"Ada\r\nSole";x;"two\r\nlines";"open\r\n' + "Bo;Sud\r\n" * 10_000, 4),
        ('a,b\r"c,d\re,f\r', 2),
        ('a,b\n"never closed' + "\nx" * 40_000, 2),
    ],
)
def test_a_quote_that_is_never_closed_is_told_by_its_line(text: str, line: int) -> None:
    assert trouble(text) == (ListTrouble.UNCLOSED_QUOTE, str(line))


def test_signs_that_show_nothing_are_dropped() -> None:
    assert lines("Name;Notes\nA\x07da\x0bSole;\u202egnorw\u202c\n")[1] == (2, ("Ada Sole", "gnorw"))
    assert lines('Name;Notes\n"two\tparts\nof it";Ã\x98\n')[1] == (2, ("two\tparts\nof it", "Ã\x98"))


def test_what_is_too_large() -> None:
    assert trouble("a,b\n" + "x" * 40_000 + ",y\n") == (ListTrouble.CELL_TOO_LARGE, "2")
    assert trouble('a,b\n"' + "x" * 40_000 + '",y\n') == (ListTrouble.CELL_TOO_LARGE, "2")
    assert trouble("a,b\n" + "," * (MOST_IN_LINE + 1)) == (ListTrouble.TOO_MANY_COLUMNS, "2")


@given(ROWS, st.sampled_from(DELIMITERS), st.sampled_from(["\n", "\r\n"]))
def test_what_was_written_is_read(rows: list[list[str]], delimiter: str, end: str) -> None:
    out = io.StringIO()
    out.write(f"sep={delimiter}{end}")
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    assert [list(line.cells) for line in delimited(out.getvalue())] == [
        [without_controls(cell).strip() for cell in row] for row in rows
    ]


@given(ROWS, st.sampled_from(DELIMITERS), st.data())
def test_no_line_is_lost_to_an_open_quote(rows: list[list[str]], delimiter: str, data: st.DataObject) -> None:
    """Whichever cell opens a quote for good, either the line is told or every line still stands by itself."""
    plain = [["".join(c for c in cell if c.isalnum()) or "x" for cell in row] for row in rows]
    spoilt = data.draw(st.integers(0, len(plain) - 1))
    place = data.draw(st.integers(0, len(plain[spoilt]) - 1))
    plain[spoilt][place] = '"' + plain[spoilt][place]
    text = f"sep={delimiter}\n" + "\n".join(map(delimiter.join, plain))
    assert trouble(text) == (ListTrouble.UNCLOSED_QUOTE, str(spoilt + 2))


@given(st.text(st.sampled_from("ab\",;\n\r '")))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Every letter of the text is in a cell, or the list is refused."""
    try:
        found: list[Line] = list(delimited(text))
    except ListError:
        return
    letters = [sign for line in found for cell in line.cells for sign in cell if sign in "ab"]
    assert len(letters) == text.count("a") + text.count("b")

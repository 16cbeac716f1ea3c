"""Workbooks: their cells as text, the right sheet, and hostile ones refused."""

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange import sheet
from eventdesk.exchange.line import MOST_COLUMNS, Line
from eventdesk.exchange.sheet import SheetLines, sheet_lines

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(path: Path, *rows: list[object]) -> bytes:
    book = Workbook()
    (first,) = book.worksheets
    for row in rows:
        first.append(row)
    book.save(path)
    return path.read_bytes()


def patched(path: Path, part: str, content: bytes) -> bytes:
    """A sound workbook with another content of one part."""
    with zipfile.ZipFile(path) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, kept in {**parts, part: content}.items():
            out.writestr(name, kept)
    return path.read_bytes()


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in sheet_lines(data).lines]


def trouble(data: bytes) -> ListTrouble:
    with pytest.raises(ListError) as caught:
        sheet_lines(data)
    return caught.value.code


def outcome(data: bytes) -> ListTrouble | None:
    try:
        return None if sheet_lines(data).lines else ListTrouble.EMPTY
    except ListError as error:
        return error.code


def test_cells_as_text(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Full")
    full = book["Full"]
    full.append(["When", "n"])
    full.append([datetime.fromisoformat("2030-05-14T09:05"), 3.0])
    full.append([])
    full.append([date(2030, 5, 14), 2.5])
    full.append([time(9, 5), True])
    full.append(["=1+1", False])
    book.save(tmp_path / "list.xlsx")
    assert sheet_lines((tmp_path / "list.xlsx").read_bytes()).lines == (
        Line(1, ("When", "n"), in_grid=True),
        Line(2, ("2030-05-14 09:05", "3"), in_grid=True),
        Line(4, ("2030-05-14", "2.5"), in_grid=True),
        Line(5, ("09:05", "yes"), in_grid=True),
        Line(6, ("=1+1", "no"), in_grid=True),
    )


def test_numbers_keep_their_digits_or_show_that_they_lost_some(tmp_path: Path) -> None:
    data = saved(tmp_path / "list.xlsx", [45123.0, 4.2e11, 4512345678, 999_999_999_999_999, 12.5])
    assert cells(data) == [("45123", "420000000000", "4512345678", "999999999999999", "12.5")]
    data = saved(tmp_path / "list.xlsx", [12345678901234567890, 1.2345678901234567e19, 10**15])
    assert cells(data) == [("1.23456789012346E+19", "1.23456789012346E+19", "1.00000000000000E+15")]


def test_numbers_that_are_shown_with_zeros_before_them_keep_them(tmp_path: Path) -> None:
    book = Workbook()
    (first,) = book.worksheets
    first.append([123, 123, 12345678, 7])
    for place, form in enumerate(["00000", "#,##0", "0000", "0"]):
        first.cell(row=1, column=place + 1).number_format = form
    book.save(tmp_path / "list.xlsx")
    assert cells((tmp_path / "list.xlsx").read_bytes()) == [("00123", "123", "12345678", "7")]


def test_formulas_stay_formulas_and_signs_that_show_nothing_are_dropped(tmp_path: Path) -> None:
    array = ArrayFormula("A1:A2", "=SUM(B1:B2)")
    odd = [array, "=1+1", "two_x000D_\nlines", "_x0041_da_x0007__xD83D_", timedelta(hours=2)]
    data = saved(tmp_path / "list.xlsx", odd)
    assert cells(data) == [("=SUM(B1:B2)", "=1+1", "two\r\nlines", "Ada", "2:00:00")]
    table = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/>'
        '<v>1</v></c><c r="B1"><v>1E400</v></c></row></sheetData></worksheet>'
    ).encode()
    assert cells(patched(tmp_path / "list.xlsx", SHEET, table)) == [("=TABLE()", "INF")]


def test_a_hidden_sheet_comes_last(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["codes of the platform"])
    book.worksheets[0].sheet_state = "hidden"
    book.create_sheet("People").append(["Name"])
    book.save(tmp_path / "list.xlsx")
    assert cells((tmp_path / "list.xlsx").read_bytes()) == [("Name",)]


def test_any_sheet_is_read_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = Workbook()
    book.worksheets[0].title = "Read me"
    book.worksheets[0].append(["How to fill this in"])
    book.create_sheet("Teilnehmer").append(["Name"])
    book.create_sheet("Empty")
    book.create_sheet("Räume").append(["Raum"])
    book.create_sheet("codes").append(["x"])
    book["codes"].sheet_state = "hidden"
    book.save(path)
    data = path.read_bytes()
    seen = ("Read me", "Teilnehmer", "Räume")
    first = sheet_lines(data)
    assert (first.lines[0].cells, first.name, first.names) == (("How to fill this in",), "Read me", seen)
    named = sheet_lines(data, "raume")
    assert (named.lines[0].cells, named.name, named.names) == (("Raum",), "Räume", seen)
    assert (sheet_lines(data, "codes").lines[0].cells, sheet_lines(data, "Empty").lines) == (("x",), ())
    with pytest.raises(ListError) as caught:
        sheet_lines(data, "***")
    assert (caught.value.code, caught.value.detail) == (ListTrouble.NO_SUCH_SHEET, "***")


def test_a_damaged_sheet_beside_the_one_that_is_read_is_not_offered(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = Workbook()
    book.worksheets[0].append(["Name"])
    book.create_sheet("Other").append(["x"])
    book.save(path)
    cut = f'<worksheet xmlns="{MAIN}"><dimension ref="A1:A2"/><sheetData><row r="1"><c r="A1"'.encode()
    found = sheet_lines(patched(path, "xl/worksheets/sheet2.xml", cut))
    assert (found.lines[0].cells, found.names) == (("Name",), ("Sheet",))


def test_a_cell_far_out(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = Workbook()
    book.worksheets[0]["XFD2"] = "far"
    book.save(path)
    assert trouble(path.read_bytes()) is ListTrouble.TOO_MANY_COLUMNS
    book = Workbook()
    book.worksheets[0].cell(row=2, column=MOST_COLUMNS, value="edge")
    book.save(path)
    assert len(cells(path.read_bytes())[0]) == MOST_COLUMNS
    book = Workbook()
    book.worksheets[0]["A1048576"] = "deep"
    book.save(path)
    assert trouble(path.read_bytes()) is ListTrouble.TOO_MANY_LINES


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    saved(path, ["Name"])
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
    assert trouble(patched(path, "xl/workbook.xml", bomb)) is ListTrouble.NOT_A_WORKBOOK
    saved(path, ["Name"])
    assert trouble(patched(path, SHEET, bomb)) is ListTrouble.NOT_A_WORKBOOK
    monkeypatch.setattr(sheet, "MOST_UNPACKED", 2**19)
    assert trouble(patched(path, SHEET, b" " * 2**20)) is ListTrouble.TOO_LARGE


@pytest.mark.parametrize(
    ("part", "content"),
    [
        (SHEET, b""),
        (SHEET, b"<worksheet"),
        (SHEET, b"<worksheet/>\0"),
        (SHEET, b'<worksheet><sheetData><row r="x"><c r="A1"/></row></sheetData></worksheet>'),
        ("xl/workbook.xml", b"<workbook/>"),
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/styles.xml", b"<x>"),
    ],
)
def test_damaged_parts(tmp_path: Path, part: str, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    saved(path, ["Name"])
    assert outcome(patched(path, part, content)) in (ListTrouble.NOT_A_WORKBOOK, ListTrouble.EMPTY)


def test_other_things_that_are_zipped(tmp_path: Path) -> None:
    for name in ("mimetype", "Index/Document.iwa"):
        with zipfile.ZipFile(tmp_path / "list", "w") as out:
            out.writestr(name, "application/vnd.oasis.opendocument.spreadsheet")
        assert trouble((tmp_path / "list").read_bytes()) is ListTrouble.OTHER_WORKBOOK
    with zipfile.ZipFile(tmp_path / "list", "w") as out:
        out.writestr("notes.txt", "nothing of a workbook")
    assert trouble((tmp_path / "list").read_bytes()) is ListTrouble.NOT_A_WORKBOOK
    whole = saved(tmp_path / "list", ["Name"])
    assert trouble(whole[: len(whole) // 2]) is ListTrouble.NOT_A_WORKBOOK
    assert sheet_lines(saved(tmp_path / "list")) == SheetLines(())

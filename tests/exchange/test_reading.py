"""Reading lists of any usual make, and refusing what is no list."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.line import Line
from eventdesk.exchange.reading import MOST_BYTES, Source, read


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    return path


def code_of(path: Path) -> ListTrouble:
    with pytest.raises(ListError) as caught:
        read(path)
    return caught.value.code


def test_text_and_workbooks_whatever_they_are_called(tmp_path: Path) -> None:
    assert read(written(tmp_path, b"Name\nZo\xeb\n")).lines == (Line(1, ("Name",)), Line(2, ("Zoë",)))
    book = Workbook()
    book.worksheets[0].append(["Name"])
    book.save(tmp_path / "list.xlsx")
    found = read((tmp_path / "list.xlsx").rename(tmp_path / "list.csv"))
    assert found == Source((Line(1, ("Name",), in_grid=True),), "Sheet", ("Sheet",))


def test_a_sheet_is_wanted_by_its_name(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Name"])
    book.create_sheet("Rooms").append(["Room"])
    book.create_sheet("Empty")
    book.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx", "rooms")
    assert (found.lines[0].cells, found.sheet, found.others) == (("Room",), "Rooms", ("Sheet",))
    with pytest.raises(ListError) as caught:
        read(tmp_path / "list.xlsx", "Empty")
    assert (caught.value.code, caught.value.detail) == (ListTrouble.EMPTY, "Empty")
    with pytest.raises(ListError) as caught:
        read(written(tmp_path, b"Name\nBo\n"), "Rooms")
    assert caught.value.code is ListTrouble.NO_SUCH_SHEET


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ListTrouble.EMPTY),
        (b"\xef\xbb\xbf", ListTrouble.EMPTY),
        (b"\xff\xfe", ListTrouble.EMPTY),
        (b"\n,,\n", ListTrouble.EMPTY),
        (b"sep=;", ListTrouble.EMPTY),
        (b"a,b\nc\0d,e\n", ListTrouble.NOT_TEXT),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ListTrouble.NOT_TEXT),
        (b"%PDF-1.4\n1 0 obj\n", ListTrouble.NOT_TEXT),
        (b"{\\rtf1\\ansi Name;E-mail}", ListTrouble.NOT_TEXT),
        (b"\n<HTML><table><tr><td>Name</td></tr></table>", ListTrouble.WEB_PAGE),
        (b'<?xml version="1.0"?>\n<Workbook/>', ListTrouble.WEB_PAGE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ListTrouble.OLD_WORKBOOK),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), ListTrouble.PROTECTED),
        (b"PK\x03\x04 and nothing of a zip", ListTrouble.NOT_A_WORKBOOK),
        (b"a,b\n" + b"x" * 40_000 + b",y\n", ListTrouble.CELL_TOO_LARGE),
        (b'a,b\n"never closed' + b"\nx" * 40_000, ListTrouble.UNCLOSED_QUOTE),
        (b"," * 2_000 + b"x", ListTrouble.TOO_MANY_COLUMNS),
        (b"," * 10_000_000, ListTrouble.TOO_MANY_COLUMNS),
        (b"x\n" * 300_001, ListTrouble.TOO_MANY_LINES),
    ],
)
def test_what_is_no_list(tmp_path: Path, data: bytes, code: ListTrouble) -> None:
    assert code_of(written(tmp_path, data)) is code


def test_files_that_are_not_there_or_too_large(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.csv") is ListTrouble.NO_SUCH_FILE
    assert code_of(tmp_path) is ListTrouble.CANNOT_READ
    assert code_of(Path("a\0b.csv")) is ListTrouble.CANNOT_READ
    with (tmp_path / "huge.csv").open("wb") as out:
        out.truncate(2**30)
    assert code_of(tmp_path / "huge.csv") is ListTrouble.TOO_LARGE


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only here a file without end can be had")
def test_a_file_without_end() -> None:
    assert Path("/dev/zero").stat().st_size < MOST_BYTES
    assert code_of(Path("/dev/zero")) is ListTrouble.TOO_LARGE

"""Reading lists of any usual make, and refusing hostile ones."""

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange import reading
from eventdesk.exchange.reading import Line, read

TEXT = "Name,Ville\nZoë Müller,Łódź\n"
WESTERN = "Prénom;Société\nJørgen;Fjällräven Énergie\nÅse;Søren & Fils, Besançon\nBjörn;Müller GmbH\n"


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    lines = read(written(tmp_path, TEXT.encode(encoding)))
    assert lines == (Line(1, ("Name", "Ville")), Line(2, ("Zoë Müller", "Łódź")))


def test_the_western_encoding_of_windows(tmp_path: Path) -> None:
    lines = read(written(tmp_path, WESTERN.encode("cp1252")))
    assert [line.cells[0] for line in lines] == ["Prénom", "Jørgen", "Åse", "Björn"]
    assert lines[2].cells[1] == "Søren & Fils, Besançon"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_quotes(tmp_path: Path, delimiter: str) -> None:
    text = (
        delimiter.join(['"a, b; c"', "d"]) + "\r\n\r\n" + delimiter.join(['"two\nlines, of it"', '"x ""y"""'])
    )
    lines = read(written(tmp_path, text.encode()))
    assert lines == (Line(1, ("a, b; c", "d")), Line(3, ("two\nlines, of it", 'x "y"')))


def test_a_line_that_names_the_delimiter(tmp_path: Path) -> None:
    assert read(written(tmp_path, b"sep=;\r\na,b;c\r\n")) == (Line(2, ("a,b", "c")),)
    assert read(written(tmp_path, b'"sep=!"\r\na;c\r\n')) == (Line(2, ("a", "c")),)


def test_workbooks(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Full")
    sheet = book["Full"]
    sheet.append(["When", "n"])
    sheet.append([datetime.fromisoformat("2030-05-14T09:05"), 3.0])
    sheet.append([])
    sheet.append([date(2030, 5, 14), 2.5])
    sheet.append([time(9, 5), True])
    sheet.append(["=1+1", False])
    path = tmp_path / "list.xlsx"
    book.save(path)
    assert read(path) == (
        Line(1, ("When", "n")),
        Line(2, ("2030-05-14 09:05", "3")),
        Line(4, ("2030-05-14", "2.5")),
        Line(5, ("09:05", "yes")),
        Line(6, ("=1+1", "no")),
    )


def code_of(path: Path) -> ListTrouble:
    with pytest.raises(ListError) as caught:
        read(path)
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ListTrouble.EMPTY),
        (b"\n,,\n", ListTrouble.EMPTY),
        (b"a,b\nc\0d,e\n", ListTrouble.NOT_TEXT),
        (b"\xe9a,b\nc\0d,e\n", ListTrouble.NOT_TEXT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ListTrouble.OLD_WORKBOOK),
        (b"PK\x03\x04 and nothing of a zip", ListTrouble.NOT_A_WORKBOOK),
        (b"a,b\n" + b"x" * 40_000 + b",y\n", ListTrouble.CELL_TOO_LARGE),
        (b'a,b\n"never closed' + b"\nx" * 40_000, ListTrouble.CELL_TOO_LARGE),
        (b"," * 2_000 + b"x", ListTrouble.TOO_MANY_COLUMNS),
        (b"x\n" * 300_001, ListTrouble.TOO_MANY_LINES),
    ],
)
def test_hostile_text(tmp_path: Path, data: bytes, code: ListTrouble) -> None:
    assert code_of(written(tmp_path, data)) is code


def test_files_that_are_not_there_or_too_large(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.csv") is ListTrouble.NO_SUCH_FILE
    assert code_of(tmp_path) is ListTrouble.CANNOT_READ
    with (tmp_path / "huge.csv").open("wb") as out:
        out.truncate(2**30)
    assert code_of(tmp_path / "huge.csv") is ListTrouble.TOO_LARGE


def test_hostile_workbooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    Workbook().save(path)
    assert code_of(path) is ListTrouble.EMPTY
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w") as out, zipfile.ZipFile(path) as sound:
        for name in sound.namelist():
            out.writestr(name, bomb if name == "xl/workbook.xml" else sound.read(name))
    assert code_of(tmp_path / "bomb.xlsx") is ListTrouble.NOT_A_WORKBOOK
    with zipfile.ZipFile(tmp_path / "big.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("xl/worksheets/sheet1.xml", b" " * 2**20)
    monkeypatch.setattr(reading, "MOST_UNPACKED", 2**19)
    assert code_of(tmp_path / "big.xlsx") is ListTrouble.TOO_LARGE

"""Workbooks: sheets of plain values, written in one pass, where text stays text and times are times.

Written by hand, since the best library takes a call for each cell and the export 2.3 times as long (60,000
meetings: 6.7 s for 3.0 s by XlsxWriter 3.2): rows become text at once.
Source of the format: ECMA-376 part 1, SpreadsheetML (18.2 workbook, 18.3 worksheets, 18.8 styles).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

Cell: TypeAlias = str | int | bool | datetime | None
Row: TypeAlias = Sequence[Cell]
Sheet: TypeAlias = tuple[str, Sequence[str], Iterable[Row]]
"""Its name, its columns and its rows."""

LONGEST_CELL = 32_767
"""Characters that a spreadsheet takes in one cell. Source: Excel specifications and limits."""

SPREADSHEET_EPOCH = datetime.fromisoformat("1899-12-30")
"""Day 0 of spreadsheets. Source: ECMA-376 part 1, 18.17.4.1."""

BATCH = 1000
"""Rows handed to the archive at once."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
_MOMENT, _BOLD = ' s="1"', ' s="2"'

_SPECIAL = re.compile(r"[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def write_workbook(path: Path, sheets: Sequence[Sheet], tell: Callable[[datetime], datetime]) -> None:
    """Write the sheets, row by row; `tell` gives a time in the zone in which it is to be shown."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _parts([name for name, _, _ in sheets]):
            archive.writestr(name, text)
        for number, (_, columns, rows) in enumerate(sheets, start=1):
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as part:
                for text in _sheet(columns, rows, tell):
                    part.write(text.encode())


def column_name(place: int) -> str:
    """The letters of the column at this place, counted from 0."""
    letters = ""
    while place >= 0:
        letters, place = chr(ord("A") + place % 26) + letters, place // 26 - 1
    return letters


def cell_text(text: str) -> str:
    """The text as XML; what XML cannot hold is written as _xHHHH_. Source: ECMA-376 part 1, 22.9.2.19."""
    if _SPECIAL.search(text) is None:
        return text
    return escape(_UNWRITABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", text))


def _sheet(
    columns: Sequence[str], rows: Iterable[Row], tell: Callable[[datetime], datetime]
) -> Iterator[str]:
    letters = [column_name(place) for place in range(len(columns))]

    @cache
    def serial(at: datetime) -> float:
        return (tell(at).replace(tzinfo=None) - SPREADSHEET_EPOCH) / timedelta(days=1)

    yield (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<cols><col min="1" max="{len(columns)}" width="18" customWidth="1"/></cols><sheetData>'
    )
    head = [_string(f'"{letter}1"{_BOLD}', column) for letter, column in zip(letters, columns, strict=True)]
    yield f'<row r="1">{"".join(head)}</row>'
    last, lines = 1, iter(rows)
    while batch := list(islice(lines, BATCH)):
        yield "".join(
            [_row(number, row, letters, serial) for number, row in enumerate(batch, start=last + 1)]
        )
        last += len(batch)
    yield f'</sheetData><autoFilter ref="A1:{letters[-1]}{last}"/></worksheet>'


def _row(number: int, row: Row, letters: Sequence[str], serial: Callable[[datetime], float]) -> str:
    """Text is marked as text, so that it is never taken for a formula, a number or a link."""
    cells = [f'<row r="{number}">']
    for letter, cell in zip(letters, row, strict=True):
        if isinstance(cell, str):
            if cell:
                cells.append(_string(f'"{letter}{number}"', cell))
        elif isinstance(cell, bool):
            cells.append(f'<c r="{letter}{number}" t="b"><v>{cell:d}</v></c>')
        elif isinstance(cell, datetime):
            cells.append(f'<c r="{letter}{number}"{_MOMENT}><v>{serial(cell)!r}</v></c>')
        elif cell is not None:
            cells.append(f'<c r="{letter}{number}"><v>{cell}</v></c>')
    cells.append("</row>")
    return "".join(cells)


def _string(place: str, text: str) -> str:
    kept = cell_text(text[:LONGEST_CELL])
    return f'<c r={place} t="inlineStr"><is><t xml:space="preserve">{kept}</t></is></c>'


def _parts(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts of the package beside its sheets."""
    numbers = range(1, len(names) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for n in numbers
    )
    yield (
        "[Content_Types].xml",
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{kinds}</Types>',
    )
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in zip(numbers, names, strict=True)
    )
    yield (
        "xl/workbook.xml",
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
    )
    yield (
        "xl/_rels/workbook.xml.rels",
        _relations([*(("worksheet", f"worksheets/sheet{n}.xml") for n in numbers), ("styles", "styles.xml")]),
    )
    yield "xl/styles.xml", _STYLES


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'

"""The lines of a sheet of a workbook, cells as the text that stands for them; hostile ones are refused."""

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from typing import Any
from warnings import catch_warnings, simplefilter
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.domain.naming import folded
from eventdesk.exchange.line import Line, kept, without_controls

MOST_UNPACKED = 256 * 2**20
LOOKED_AT = 200
"""Rows: a sheet that holds nothing in so many is not offered."""
MOST_DIGITS = 15
"""A spreadsheet keeps no more of a number. Source: Excel specifications and limits."""
_NOT_SOUND = (
    ArithmeticError, AttributeError, BadZipFile, DefusedXmlException, EOFError, IndexError,
    InvalidFileException, KeyError, NotImplementedError, OSError, ParseError, RuntimeError, TypeError,
    ValueError, zlib.error,
)  # fmt: skip
"""What openpyxl and zipfile raise at workbooks that are no workbooks."""


@dataclass(frozen=True, slots=True)
class SheetLines:
    """The lines of one sheet, its name, and the names of all sheets that are seen and hold anything."""

    lines: tuple[Line, ...]
    name: str = ""
    names: tuple[str, ...] = ()


def sheet_lines(data: bytes, wanted: str = "") -> SheetLines:
    """The wanted sheet, or the first that is seen and holds anything, hidden ones last; a formula counts as
    its text, never as what it computes. Raises ListError.

    openpyxl reads by defusedxml wherever that is installed, so that entities of XML are refused.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if "mimetype" in archive.namelist() or "Index/Document.iwa" in archive.namelist():
                raise ListError(ListTrouble.OTHER_WORKBOOK)
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                raise ListError(ListTrouble.TOO_LARGE)
        with catch_warnings():
            simplefilter("ignore")
            return _read(data, wanted)
    except _NOT_SOUND as error:
        raise ListError(ListTrouble.NOT_A_WORKBOOK, type(error).__name__) from None


def _read(data: bytes, wanted: str) -> SheetLines:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    sheets = sorted(book.worksheets, key=lambda sheet: sheet.sheet_state != "visible")
    if wanted:
        sheets = [_named(sheets, wanted)]
    for sheet in sheets:
        lines = _lines(sheet)
        if lines:
            seen = [one for one in book.worksheets if one.sheet_state == "visible"]
            names = (one.title for one in seen if one is sheet or _holds_anything(one))
            return SheetLines(lines, sheet.title, tuple(names))
    return SheetLines(())


def _named(sheets: Sequence[Any], wanted: str) -> Any:
    """The sheet that is called so, capitals and accents aside where none is called just so."""
    alike = [sheet for sheet in sheets if folded(sheet.title) == folded(wanted) != ""]
    found = [sheet for sheet in sheets if sheet.title == wanted] or alike
    if not found:
        raise ListError(ListTrouble.NO_SUCH_SHEET, wanted)
    return found[0]


def _lines(sheet: Any) -> tuple[Line, ...]:
    sheet.reset_dimensions()
    rows = enumerate(sheet.iter_rows(), start=1)
    return kept(Line(number, _cells(row), in_grid=True) for number, row in rows)


def _holds_anything(sheet: Any) -> bool:
    """Whether one would call the sheet a list: spreadsheets come with empty ones, charts have sheets too."""
    try:
        sheet.reset_dimensions()
        return any(_cells(row) for row in islice(sheet.iter_rows(), LOOKED_AT))
    except _NOT_SOUND:
        return False


def _cells(row: tuple[Any, ...]) -> tuple[str, ...]:
    """The cells up to the last one with anything in it: openpyxl fills rows up, however far out that is."""
    last = next((place for place in range(len(row), 0, -1) if row[place - 1].value is not None), 0)
    return tuple(map(_cell, row[:last]))


def _cell(cell: Any) -> str:
    match cell.value:
        case None:
            return ""
        case str() as text:
            return without_controls(unescape(text) if "_x" in text else text).strip()
        case bool() as answer:
            return "yes" if answer else "no"
        case int() | float() as number:
            return _number(number, cell.number_format)
        case datetime() as at:
            return f"{at:%Y-%m-%d}" if at.time() == time() else f"{at:%Y-%m-%d %H:%M}"
        case date() as day:
            return day.isoformat()
        case time() as clock:
            return f"{clock:%H:%M}"
        case ArrayFormula() as formula:
            return f"={str(formula.text or '').removeprefix('=')}"
        case DataTableFormula():
            return "=TABLE()"
        case other:
            return str(other)


def _number(number: float, shown: str) -> str:
    """The number as text; one that is shown with zeros before it, as ids are, keeps them."""
    if abs(number) >= 10**MOST_DIGITS:
        return f"{float(number):.{MOST_DIGITS - 1}E}"
    if not float(number).is_integer():
        return str(number)
    return str(int(number)).zfill(len(shown) if shown and not shown.strip("0") else 0)

"""Reading lists: the cells of CSV and XLSX files as text, whatever wrote them, and hostile ones refused."""

import csv
import io
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from charset_normalizer import from_bytes
from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from eventdesk.domain.lists import ListError, ListTrouble

MOST_BYTES = 64 * 2**20
MOST_UNPACKED = 256 * 2**20
MOST_IN_CELL = 32_767
"""What a spreadsheet allows in a cell. Source: Excel specifications and limits."""
MOST_LINES = 300_000
MOST_COLUMNS = 1_000
DELIMITERS = ",;\t|"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_NOT_SOUND = (
    AttributeError, BadZipFile, DefusedXmlException, EOFError, IndexError, InvalidFileException, KeyError,
    NotImplementedError, OSError, ParseError, TypeError, ValueError, zlib.error,
)  # fmt: skip
"""What openpyxl raises at workbooks that are no workbooks."""


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one line; `number` as an editor or spreadsheet shows it."""

    number: int
    cells: tuple[str, ...]


def read(path: Path) -> tuple[Line, ...]:
    """All lines that are not empty. Raises ListError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ListError(ListTrouble.TOO_LARGE, path.name)
        data = path.read_bytes()
    except FileNotFoundError:
        raise ListError(ListTrouble.NO_SUCH_FILE, path.name) from None
    except OSError as error:
        raise ListError(ListTrouble.CANNOT_READ, str(error)) from None
    if data.startswith(_OLD_WORKBOOK):
        raise ListError(ListTrouble.OLD_WORKBOOK, path.name)
    lines = _checked(_workbook(data) if data.startswith(_ZIP) else _csv(_text(data)))
    if not lines:
        raise ListError(ListTrouble.EMPTY, path.name)
    return lines


def _checked(lines: Iterable[Line]) -> tuple[Line, ...]:
    kept = []
    for line in lines:
        if line.number > MOST_LINES:
            raise ListError(ListTrouble.TOO_MANY_LINES, str(MOST_LINES))
        if any(line.cells[MOST_COLUMNS:]):
            raise ListError(ListTrouble.TOO_MANY_COLUMNS, str(line.number))
        if any(len(cell) > MOST_IN_CELL for cell in line.cells):
            raise ListError(ListTrouble.CELL_TOO_LARGE, str(line.number))
        if any(line.cells):
            kept.append(line)
    return tuple(kept)


def _text(data: bytes) -> str:
    text = _decoded(data)
    if "\0" in text:
        raise ListError(ListTrouble.NOT_TEXT)
    return text.removeprefix("\ufeff")


def _decoded(data: bytes) -> str:
    """UTF-8 and what says what it is first; the rest by its letters, most of it Windows' Western one."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        guesses = ["utf-16"]
    elif b"\0" in data[1:2]:
        guesses = ["utf-16-le"]
    elif data[:1] == b"\0":
        guesses = ["utf-16-be"]
    else:
        guesses = ["utf-8"]
    for encoding in guesses:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    if b"\0" in data:
        raise ListError(ListTrouble.NOT_TEXT)
    return _guessed(data)


def _guessed(data: bytes) -> str:
    found = from_bytes(
        data[:200_000], cp_isolation=["cp1252", "cp1250", "cp1251", "cp1253", "cp1257", "mac_roman", "cp850"]
    ).best()
    encoding = found.encoding if found else "cp1252"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _csv(text: str) -> Iterator[Line]:
    skipped = 0
    delimiter = _delimiter(text)
    first, _, rest = text.partition("\n")
    if first.strip().strip('"').lower().startswith("sep="):
        delimiter, text, skipped = _named_delimiter(first, delimiter), rest, 1
    csv.field_size_limit(MOST_IN_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    start = 1
    try:
        for cells in reader:
            yield Line(start + skipped, tuple(cell.strip() for cell in cells))
            start = reader.line_num + 1
    except csv.Error:
        raise ListError(ListTrouble.CELL_TOO_LARGE, str(start + skipped)) from None


def _named_delimiter(first: str, otherwise: str) -> str:
    named = first.rstrip("\r\n").strip('"')[len("sep=") :]
    return named[0] if named[:1] and named[0] in DELIMITERS else otherwise


def _delimiter(text: str) -> str:
    """The sign that most often parts as many cells in one line as in the others, quotes aside."""
    sample = "".join(text[:100_000].split('"')[::2]).splitlines()[:200]
    if sample and sample[0].lower().startswith("sep="):
        sample = sample[1:]
    best, best_score = ",", 0
    for sign in DELIMITERS:
        counts = Counter(line.count(sign) for line in sample)
        counts.pop(0, None)
        score = max((count * min(signs, 40) for signs, count in counts.items()), default=0)
        if score > best_score:
            best, best_score = sign, score
    return best


def _workbook(data: bytes) -> tuple[Line, ...]:
    """The first sheet with anything in it; a formula counts as its text, never as what it computes.

    openpyxl reads by defusedxml wherever that is installed, so that entities of XML are refused.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                raise ListError(ListTrouble.TOO_LARGE)
        with catch_warnings():
            simplefilter("ignore")
            return _first_sheet(data)
    except _NOT_SOUND as error:
        raise ListError(ListTrouble.NOT_A_WORKBOOK, type(error).__name__) from None


def _first_sheet(data: bytes) -> tuple[Line, ...]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        rows = enumerate(sheet.iter_rows(values_only=True), start=1)
        lines = _checked(Line(number, _cells(row)) for number, row in rows)
        if lines:
            return lines
    return ()


def _cells(row: tuple[Any, ...]) -> tuple[str, ...]:
    """The cells up to the last one with anything in it: openpyxl fills rows up, however far out that is."""
    last = next((place for place in range(len(row), 0, -1) if row[place - 1] is not None), 0)
    return tuple(map(_cell, row[:last]))


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value).strip()

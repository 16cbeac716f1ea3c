"""Reading lists: the cells of CSV and XLSX files as text, whatever wrote them, and hostile ones refused."""

import re
from dataclasses import dataclass
from pathlib import Path

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.decoding import decoded
from eventdesk.exchange.delimited import delimited
from eventdesk.exchange.line import Line, kept

MOST_BYTES = 64 * 2**20
_OLE = b"\xd0\xcf\x11\xe0"
"""How workbooks of before 2007 begin, and those that are protected by a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"
_DOCUMENT = (b"%PDF-", b"{\\rtf")
_WEB_PAGE = re.compile(r"\s*<(!doctype|html|head|body|table|meta|\?xml|!--)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of a list that are not empty; of a workbook which `sheet` they are of, and the `sheets` that
    there are to choose from."""

    lines: tuple[Line, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    @property
    def others(self) -> tuple[str, ...]:
        """The sheets that were not read."""
        return tuple(name for name in self.sheets if name != self.sheet)


def read(path: Path, sheet: str = "", encoding: str | None = None) -> Source:
    """What stands in a list; of a workbook in a `sheet` by its name, or in the first one that is seen and
    holds anything; of text in an `encoding` that Python knows, or the likeliest one. Raises ListError."""
    found = _source(path.name, _bytes(path), sheet, encoding)
    if not found.lines:
        raise ListError(ListTrouble.EMPTY, sheet or path.name)
    return found


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ListError(ListTrouble.TOO_LARGE, path.name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise ListError(ListTrouble.NO_SUCH_FILE, path.name) from None
    except (OSError, ValueError) as error:
        raise ListError(ListTrouble.CANNOT_READ, str(error)) from None
    if len(data) > MOST_BYTES:
        raise ListError(ListTrouble.TOO_LARGE, path.name)
    return data


def _source(name: str, data: bytes, sheet: str, encoding: str | None) -> Source:
    if data.startswith(_OLE):
        raise ListError(ListTrouble.PROTECTED if _ENCRYPTED in data else ListTrouble.OLD_WORKBOOK, name)
    if data.startswith(_ZIP):
        from eventdesk.exchange.sheet import sheet_lines

        found = sheet_lines(data, sheet)
        return Source(found.lines, found.name, found.names)
    if sheet:
        raise ListError(ListTrouble.NO_SUCH_SHEET, sheet)
    if data.startswith(_DOCUMENT):
        raise ListError(ListTrouble.NOT_TEXT)
    text = decoded(data, encoding)
    if _WEB_PAGE.match(text):
        raise ListError(ListTrouble.WEB_PAGE, name)
    return Source(kept(delimited(text)))

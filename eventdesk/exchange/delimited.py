"""Text with delimiters taken apart into lines of cells; a quote that is never closed swallows nothing."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.line import MOST_IN_CELL, Line, without_controls

DELIMITERS = ";,\t|"
MOST_IN_LINE = 20_000
"""Delimiters: a spreadsheet has 16,384 columns and may write them all, empty ones too."""
_SAMPLE = 100_000
_SAMPLE_LINES = 200


def delimited(text: str) -> Iterator[Line]:
    """The lines with their cells, empty ones too. Raises ListError where they cannot be told apart."""
    first = io.StringIO(text[:_SAMPLE], newline="").readline()
    if first.strip().strip('"').lower().startswith("sep="):
        text = text[len(first) :]
        return _lines(text, _named(first) or _likeliest(text), 2)
    return _lines(text, _likeliest(text), 1)


def _named(first: str) -> str:
    named = first.rstrip("\r\n").strip('"')[len("sep=") :]
    return named[0] if named[:1] and named[0] in DELIMITERS else ""


def _likeliest(text: str) -> str:
    """The sign that stands in most lines, and in most of those equally often, quoted cells aside."""
    sample = "".join(text[:_SAMPLE].split('"')[::2]).splitlines()[:_SAMPLE_LINES]
    return max(DELIMITERS, key=lambda sign: _evenness(line.count(sign) for line in sample))


def _evenness(counts: Iterable[int]) -> tuple[int, int, int]:
    told = Counter(counts)
    told.pop(0, None)
    often, lines = max(told.items(), key=lambda entry: (entry[1], entry[0]), default=(0, 0))
    return told.total(), lines, often


def _lines(text: str, delimiter: str, first: int) -> Iterator[Line]:
    csv.field_size_limit(MOST_IN_CELL)
    source = _Source(text, delimiter, first)
    reader = csv.reader(source, delimiter=delimiter)
    while True:
        source.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise source.trouble() from None
        if source.may_be_open and source.opening() is not None:
            raise source.trouble()
        if not "".join(cells).isprintable():
            cells = [without_controls(cell) for cell in cells]
        yield Line(source.line, tuple([cell.strip() for cell in cells]))


class _Source:
    """The lines of the text as the csv module asks for them; remembers which make up the cells at hand."""

    def __init__(self, text: str, delimiter: str, first: int) -> None:
        self._file = io.StringIO(text, newline="")
        self._delimiter = delimiter
        self._taken: list[str] = []
        self._next = first
        self._at_end = False
        self.line = first

    def __iter__(self) -> "_Source":
        return self

    def __next__(self) -> str:
        line = self._file.readline()
        if not line:
            self._at_end = True
            raise StopIteration
        self._next += 1
        if line.count(self._delimiter) > MOST_IN_LINE:
            raise ListError(ListTrouble.TOO_MANY_COLUMNS, str(self._next - 1))
        self._taken.append(line)
        return line

    def begin(self) -> None:
        """Remember that the next line begins new cells."""
        self._taken.clear()
        self.line = self._next

    @property
    def may_be_open(self) -> bool:
        """Whether cells run over several lines, or to the end of the text."""
        return len(self._taken) > 1 or self._at_end

    def opening(self) -> int | None:
        """The line of the first quote whose cell does not end with a closing one."""
        text, sign = "".join(self._taken), re.escape(self._delimiter)
        sound = re.compile(rf'(?:"(?:[^"]++|"")*+"[ ]*|(?!")[^{sign}\r\n]*+)(?:{sign}|\r\n?|\n|\Z)')
        place = 0
        while place < len(text):
            found = sound.match(text, place)
            if found is None:
                return self.line + len(re.findall(r"\r\n?|\n", text[:place]))
            place = found.end()
        return None

    def trouble(self) -> ListError:
        """Why the csv module gave up: a cell over many lines is one whose quote is not closed."""
        opening = self.opening() if len(self._taken) > 1 or self._at_end else None
        if opening is None:
            return ListError(ListTrouble.CELL_TOO_LARGE, str(self.line))
        return ListError(ListTrouble.UNCLOSED_QUOTE, str(opening))

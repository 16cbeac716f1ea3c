"""Columns: which one of a list holds which field, found by what it is called or told by who imports it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from eventdesk.domain.lists import FIELDS, NEEDED, ListError, ListKind, ListRow, ListTrouble
from eventdesk.domain.naming import folded
from eventdesk.exchange.line import Line
from eventdesk.exchange.rows import listed
from eventdesk.exchange.synonyms import synonyms
from eventdesk.exchange.totals import without_sum

_TITLE_LINES = 20
"""So many lines may stand above the header."""
_WHOLE_ALONE = frozenset({"nombre", "nome"})
"""What is the given name or the whole one, as other columns tell."""
_LONGEST_TITLE = 8
"""In letters: Dr., Prof., Madame are titles of people, what is longer is a job."""


@dataclass(frozen=True, slots=True)
class MappedList:
    """A list by fields. `headings` are its columns as they are called, each other than the others and one
    without a name by its letter, `columns` the place of each field's, `missing` the groups of fields of which
    at least one is still needed."""

    kind: ListKind
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    missing: tuple[tuple[str, ...], ...]
    rows: tuple[ListRow, ...]

    def heading(self, field: str) -> str:
        """What the list calls the field; the field itself where no column holds it."""
        place = self.columns.get(field)
        return field if place is None else self.headings[place]


def mapped(lines: Sequence[Line], kind: ListKind, told: Mapping[str, str] | None = None) -> MappedList:
    """The list by fields; `told` names columns of fields and wins over what their names suggest.

    A told column that is "" is left out. Raises ListError where a told field or column is not there.
    """
    header = max(range(min(len(lines), _TITLE_LINES)), key=lambda place: _score(lines[place], kind, told))
    headings, body = _named(lines[header:]), without_sum(lines[header + 1 :])
    columns = _guessed(lines[header].cells, kind)
    if kind is ListKind.PEOPLE:
        columns = _title_or_job(_given_or_full(columns, headings), body)
    columns = _with_told(columns, headings, kind, told or {})
    again = [line for line in body[:_TITLE_LINES] if _is_header(line, columns, kind)]
    missing = tuple(group for group in NEEDED[kind] if not any(field in columns for field in group))
    width = len(lines[header].cells)
    rows = listed((line for line in body if line not in again), columns, width)
    return MappedList(kind, headings, columns, missing, rows)


def _named(lines: Sequence[Line]) -> tuple[str, ...]:
    """The headings, each once; a column with cells but without a heading is called by its letter."""
    header = lines[0].cells
    width = max(len(line.cells) for line in lines)
    if not all(header[-1:]) or width > len(header):
        width = max(map(_width, lines))
    names: dict[str, None] = {}
    for place, heading in enumerate([*header, *[""] * width][:width]):
        name = heading or _letters(place)
        turns = (name if turn == 1 else f"{name} ({turn})" for turn in count(1))
        names[next(turn for turn in turns if turn not in names)] = None
    return tuple(names)


def _letters(place: int) -> str:
    """What a spreadsheet calls the column of this place: A, B, ... Z, AA."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(place + 1)


def _width(line: Line) -> int:
    return next((place for place in range(len(line.cells), 0, -1) if line.cells[place - 1]), 0)


def _is_header(line: Line, columns: Mapping[str, int], kind: ListKind) -> bool:
    """Whether a line says what the header says, as technical names under translated ones do."""
    cells = {field: line.cells[at] for field, at in columns.items() if at < len(line.cells)}
    known = [folded(text) in synonyms(kind)[field] for field, text in cells.items() if text]
    return len(known) > 1 and all(known)


def _score(line: Line, kind: ListKind, told: Mapping[str, str] | None) -> tuple[int, int]:
    names = {folded(name) for name in (told or {}).values()}
    found = len(_guessed(line.cells, kind)) + sum(folded(cell) in names for cell in line.cells if cell)
    return found, sum(map(bool, line.cells))


def _guessed(headings: Sequence[str], kind: ListKind) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        places.setdefault(folded(heading), place)
    found: dict[str, int] = {}
    for field, names in synonyms(kind).items():
        taken = set(found.values())
        free = [places[name] for name in names if name in places and places[name] not in taken]
        if free:
            found[field] = free[0]
    return found


def _given_or_full(columns: dict[str, int], headings: Sequence[str]) -> dict[str, int]:
    """Nombre and Nome are the given name beside a family name, and the whole name alone."""
    if columns.keys() & {"family", "full"} or folded(headings[columns.get("given", 0)]) not in _WHOLE_ALONE:
        return columns
    return {"full" if field == "given" else field: at for field, at in columns.items()}


def _title_or_job(columns: dict[str, int], body: Sequence[Line]) -> dict[str, int]:
    """Some platforms call the job the title: it is one where nothing else is the job and cells are long."""
    if "title" not in columns or "job" in columns:
        return columns
    place = columns["title"]
    cells = [line.cells[place] for line in body[:200] if len(line.cells) > place and line.cells[place]]
    if cells and all(len(cell) <= _LONGEST_TITLE for cell in cells):
        return columns
    return {**{field: at for field, at in columns.items() if field != "title"}, "job": place}


def _with_told(
    columns: dict[str, int], headings: Sequence[str], kind: ListKind, told: Mapping[str, str]
) -> dict[str, int]:
    asked: dict[str, int] = {}
    for field, name in told.items():
        if field not in FIELDS[kind]:
            raise ListError(ListTrouble.NO_SUCH_FIELD, field)
        columns.pop(field, None)
        if name:
            matching = [at for at, one in enumerate(headings) if folded(one) == folded(name)]
            if not matching:
                raise ListError(ListTrouble.NO_SUCH_COLUMN, name)
            asked[field] = matching[0]
    taken = set(asked.values())
    return {**{field: place for field, place in columns.items() if place not in taken}, **asked}

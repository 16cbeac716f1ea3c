"""The lines of a list as text by field, with all that is wrong with their cells whatever they mean."""

import re
from collections.abc import Iterable, Mapping, Sequence

from eventdesk.domain.lists import EXACT, ListRow, Problem, ProblemCode
from eventdesk.exchange.line import Line
from eventdesk.exchange.spelling import country, language, several

_SPELT = {"country": country, "ambassador_of": country, "languages": language}
_LOST = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?[eE]\+\d{1,3}|[+-]?\d[.,]\d+[eE]-\d{1,3}")
"""A number as spreadsheets write it when it has more digits than they show or keep; 12E-5 may be an id."""
_AS_NUMBER = re.compile(r"(\d+)\.0")
"""An id that a program took for a number with a fraction."""
_MASKED = re.compile(r"'[+\d]")
"""How spreadsheets keep digits as text, and exports a plus from being run."""
_ERRORS = frozenset(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"])


def listed(lines: Iterable[Line], columns: Mapping[str, int], width: int) -> tuple[ListRow, ...]:
    """The lines that say something; `width` is how many cells the header has."""
    exact = [field for field in columns if field in EXACT]
    rows = []
    for line in lines:
        values = _values(line.cells, columns)
        if not any(values.values()):
            continue
        for field in exact:
            values[field] = _as_text(field, values[field])
        rows.append(ListRow(line.number, values, tuple(_problems(line, values, exact, width))))
    return tuple(rows)


def _values(cells: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    values = {field: cells[place] if place < len(cells) else "" for field, place in columns.items()}
    for field, text in values.items():
        if text and field in _SPELT:
            values[field] = several(_SPELT[field], text)
    return values


def _as_text(field: str, text: str) -> str:
    if _MASKED.match(text):
        text = text[1:]
    found = None if field == "phone" else _AS_NUMBER.fullmatch(text)
    return found[1] if found else text


def _problems(line: Line, values: Mapping[str, str], exact: Iterable[str], width: int) -> Iterable[Problem]:
    for field in exact:
        if _LOST.fullmatch(values[field]):
            yield Problem(line.number, field, ProblemCode.LOST_DIGITS, values[field])
    for field, text in values.items():
        if text[:1] == "#" and text in _ERRORS:
            yield Problem(line.number, field, ProblemCode.SPREADSHEET_ERROR, text)
    if not line.in_grid and any(line.cells[width:]):
        more = next(cell for cell in line.cells[width:] if cell)
        yield Problem(line.number, "", ProblemCode.TOO_MANY_CELLS, more)

"""The lines of a list as text by field, with all that is wrong with their cells whatever they mean."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from eventdesk.domain.lists import EXACT, ListRow, Problem, ProblemCode
from eventdesk.exchange.dates import TIMES, month_first, year_first
from eventdesk.exchange.line import Line
from eventdesk.exchange.spelling import country, language, several

_SPELT = {"country": country, "ambassador_of": country, "markets": country, "languages": language}
_LOST = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?[eE]\+\d{1,3}|[+-]?\d[.,]\d+[eE]-\d{1,3}")
"""A number as spreadsheets write it when it has more digits than they show or keep; 12E-5 may be an id."""
_AS_NUMBER = re.compile(r"(\d+)\.0")
"""An id that a program took for a number with a fraction."""
_MASKED = re.compile(r"'[+\d]")
"""How spreadsheets keep digits as text, and exports a plus from being run."""
_NOTHING = frozenset(["-", "–", "—", "n/a", "N/A", "null", "NULL"])
"""What exports write where there is nothing."""
_NAMES = frozenset(["given", "family", "full", "shown"])
"""Fields in which none of that is taken for nothing: there are people called Null."""
_ERRORS = frozenset(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"])


def listed(lines: Iterable[Line], columns: Mapping[str, int], width: int) -> tuple[ListRow, ...]:
    """The lines that say something; `width` is how many cells the header has."""
    exact = [field for field in columns if field in EXACT]
    spelt = {field: _SPELT[field] for field in columns if field in _SPELT}
    rows = []
    for line in lines:
        cells = line.cells
        values = {field: cells[place] if place < len(cells) else "" for field, place in columns.items()}
        if not _NOTHING.isdisjoint(cells):
            values = {field: "" if _is_nothing(field, text) else text for field, text in values.items()}
        if not any(values.values()):
            continue
        for field, spelling in spelt.items():
            values[field] = several(spelling, values[field])
        lost = []
        for field in exact:
            text = values[field] = _as_text(field, values[field])
            if ("E" in text or "e" in text) and _LOST.fullmatch(text):
                lost.append(Problem(line.number, field, ProblemCode.LOST_DIGITS, text))
        rows.append(ListRow(line.number, values, (*lost, *_spoilt(line, values, width))))
    return tuple(map(_year_first, rows) if month_first(row.values for row in rows) else rows)


def _year_first(row: ListRow) -> ListRow:
    dates = {field: year_first(row.values[field]) for field in TIMES & row.values.keys()}
    return replace(row, values={**row.values, **dates})


def _is_nothing(field: str, text: str) -> bool:
    return text in _NOTHING and field not in _NAMES


def _as_text(field: str, text: str) -> str:
    if text[:1] == "'" and _MASKED.match(text):
        text = text[1:]
    found = _AS_NUMBER.fullmatch(text) if text.endswith(".0") and field != "phone" else None
    return found[1] if found else text


def _spoilt(line: Line, values: Mapping[str, str], width: int) -> Sequence[Problem]:
    problems = []
    if not _ERRORS.isdisjoint(line.cells):
        problems += [
            Problem(line.number, field, ProblemCode.SPREADSHEET_ERROR, text)
            for field, text in values.items()
            if text in _ERRORS
        ]
    if len(line.cells) > width and not line.in_grid:
        problems += [
            Problem(line.number, "", ProblemCode.TOO_MANY_CELLS, cell)
            for cell in [cell for cell in line.cells[width:] if cell][:1]
        ]
    return problems

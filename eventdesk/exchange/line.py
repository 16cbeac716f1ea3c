"""A line of a list as its cells, whatever kind of file it stands in, and how large a list may be."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventdesk.domain.lists import ListError, ListTrouble

MOST_IN_CELL = 32_767
"""What a spreadsheet allows in a cell. Source: Excel specifications and limits."""
MOST_LINES = 300_000
MOST_COLUMNS = 1_000


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one line; `number` as an editor or spreadsheet shows it.

    `in_grid` is whether each cell is surely in its column, as in a workbook: a delimiter that was not quoted
    moves all cells behind it.
    """

    number: int
    cells: tuple[str, ...]
    in_grid: bool = False


def kept(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that are not empty. Raises ListError where a list is larger than one can be."""
    found = []
    for line in lines:
        if line.number > MOST_LINES:
            raise ListError(ListTrouble.TOO_MANY_LINES, str(MOST_LINES))
        if any(line.cells[MOST_COLUMNS:]):
            raise ListError(ListTrouble.TOO_MANY_COLUMNS, str(line.number))
        if any(len(cell) > MOST_IN_CELL for cell in line.cells):
            raise ListError(ListTrouble.CELL_TOO_LARGE, str(line.number))
        if any(line.cells):
            found.append(line)
    return tuple(found)

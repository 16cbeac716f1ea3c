"""A line of a list as its cells, whatever kind of file it stands in, and how large a list may be."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventdesk.domain.lists import ListError, ListTrouble

MOST_IN_CELL = 32_767
"""What a spreadsheet allows in a cell. Source: Excel specifications and limits."""
MOST_LINES = 300_000
MOST_COLUMNS = 1_000
_UNSEEN = (
    *range(0x09), *range(0x0E, 0x1C), 0x7F, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060,
    *range(0x2066, 0x206A), *range(0xD800, 0xE000), 0xFEFF,
)  # fmt: skip
_PARTING = (0x0B, 0x0C, *range(0x1C, 0x20))
_CONTROLS = {**dict.fromkeys(_UNSEEN), **dict.fromkeys(_PARTING, " ")}
"""Signs that show nothing or turn what stands behind them; those that part words become spaces."""


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
        longest = max(map(len, line.cells), default=0)
        if longest > MOST_IN_CELL:
            raise ListError(ListTrouble.CELL_TOO_LARGE, str(line.number))
        if longest:
            found.append(line)
    return tuple(found)


def without_controls(text: str) -> str:
    """The text as it can be shown, whatever terminal or program it went through."""
    return text.translate(_CONTROLS) if not text.isprintable() else text

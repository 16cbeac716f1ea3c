"""Which rows and columns of a matrix are in view, where they stand, and how keys go through them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from eventdesk.domain.naming import folded
from eventdesk.domain.requests import Matrix, MatrixCell

At = tuple[int, int]
"""A row and a column."""


@dataclass(frozen=True, slots=True)
class Places:
    """The rows and the columns in view, each by its place in the matrix; `found` ones were looked for."""

    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    found: frozenset[int] = frozenset()

    def of(self, at: At) -> At:
        """The place in the matrix of what stands at a place in view."""
        return self.rows[at[0]], self.columns[at[1]]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where cells stand: `left` and `top` are the room for names, `over` is how far one has scrolled.

    A cell is `side` high and `across` wide, all in pixels at 100 %.
    """

    side: float
    across: float
    left: int
    top: int
    over: tuple[int, int]
    size: tuple[int, int]

    @property
    def area(self) -> QRectF:
        """What the cells have of the screen."""
        return QRectF(self.left, self.top, self.size[0] - self.left, self.size[1] - self.top)

    def rect(self, at: At) -> QRectF:
        """Where a cell in view stands."""
        x = self.left + at[1] * self.across - self.over[0]
        return QRectF(x, self.top + at[0] * self.side - self.over[1], self.across, self.side)

    def rows(self, count: int) -> range:
        """The rows of so many that can be seen."""
        first = int(self.over[1] // self.side)
        return range(first, min(count, first + int(self.size[1] // self.side) + 2))

    def columns(self, count: int) -> range:
        """The columns of so many that can be seen."""
        first = int(self.over[0] // self.across)
        return range(first, min(count, first + int(self.size[0] // self.across) + 2))

    def at(self, point: QPointF) -> At | None:
        """The cell under a point; None over the names."""
        if point.x() < self.left or point.y() < self.top:
            return None
        row = (point.y() - self.top + self.over[1]) // self.side
        return int(row), int((point.x() - self.left + self.over[0]) // self.across)


def places_for(matrix: Matrix, words: str) -> Places:
    """The organisations whose names hold all the words, with who asked them and whom they asked."""
    wanted = folded(words).split()
    rows = [place for place, name in enumerate(matrix.names) if all(w in folded(name) for w in wanted)]
    if not wanted:
        return Places(tuple(rows), tuple(rows))
    found = frozenset(rows)
    askers = {row for row, column in matrix.cells if column in found}
    asked = {column for row, column in matrix.cells if row in found}
    return Places(tuple(sorted(found | askers)), tuple(sorted(found | asked)), found)


def stepped(
    at: At | None, key: Qt.Key, rows: Sequence[Mapping[int, MatrixCell]], columns: int, *, far: bool
) -> At | None:
    """Where a key leads from a cell, `far` to the next one that is not empty; None where it leads nowhere."""
    if at is None or not rows:
        return None
    row, column = at
    match key:
        case Qt.Key.Key_Home:
            return row, min(rows[row], default=0)
        case Qt.Key.Key_End:
            return row, max(rows[row], default=columns - 1)
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            step = 1 if key == Qt.Key.Key_Right else -1
            ways = [(row, place) for place in _line(column, step, columns)]
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            step = 1 if key == Qt.Key.Key_Down else -1
            ways = [(place, column) for place in _line(row, step, len(rows))]
        case _:
            return None
    if not far:
        return next(iter(ways), at)
    return next((way for way in ways if way[1] in rows[way[0]]), at)


def _line(start: int, step: int, end: int) -> range:
    return range(start + step, end if step > 0 else -1, step)

"""A matrix that is walked through: who asked whom, by mouse and by keyboard, nearer and farther.

Only what is in view and not empty is painted, so that 280 organisations take no longer than twenty.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from eventdesk.domain.requests import Matrix, MatrixCell
from eventdesk.ui.kit.look.theme import tokens_of
from eventdesk.ui.requests.matrix_paint import NAMED, MatrixPainter, Name, Names
from eventdesk.ui.requests.matrix_walk import At, Frame, Places, stepped

ZOOMS = (2, 6, 10, 16, 24, 34)
"""Sides of a cell in pixels at 100 %, where it does not grow to fill the view."""

FIRST_ZOOM = 4
HIGHEST, WIDEST = 1.5, 4
"""How many times its side a cell gets high and wide at most where few leave the view empty."""

NAME_ROOM = 190
"""For names at the left, and on top where that leaves two thirds of the height to the cells."""

BARE = 12
"""Room at the edges where no names are written."""


class MatrixView(QAbstractScrollArea):
    """Arrows go from cell to cell, with Ctrl to the next that is not empty; Enter opens, + and - zoom."""

    marked = Signal(object)
    """payload: tuple of the row and the column of the matrix that the cursor is on, or None."""

    opened = Signal(object)
    """payload: the same, of a cell that is not empty."""

    zoomed = Signal()

    def __init__(self, name: str, tell: Callable[[At], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.zoom = FIRST_ZOOM
        self._tell = tell
        self._painter = MatrixPainter()
        self._matrix = Matrix()
        self._places = Places()
        self._rows: list[dict[int, MatrixCell]] = []
        self._names: Names = ((), ())
        self._at: At | None = None
        self._stretch()

    @property
    def current(self) -> At | None:
        """The row and the column of the matrix that the cursor is on."""
        return None if self._at is None else self._places.of(self._at)

    def show_matrix(self, matrix: Matrix, places: Places, nobody: str) -> None:
        """Show some rows and columns of a matrix, who comes for no organisation as `nobody`.

        The cursor stays on its cell where that is still shown.
        """
        before = self._ids(self._at)
        self._matrix, self._places = matrix, places
        self._rows = [{} for _ in places.rows]
        row_at = {row: number for number, row in enumerate(places.rows)}
        column_at = {column: number for number, column in enumerate(places.columns)}
        for (row, column), asked in matrix.cells.items():
            if row in row_at and column in column_at:
                self._rows[row_at[row]][column_at[column]] = asked
        self._names = (
            [Name(matrix.names[row] or nobody, row in places.found) for row in places.rows],
            [Name(matrix.names[column] or nobody, column in places.found) for column in places.columns],
        )
        full = sorted((row, column) for row, cells in enumerate(self._rows) for column in cells)
        self._at = next((at for at in full if self._ids(at) == before), next(iter(full), None))
        self._stretch()
        self._say()

    def set_zoom(self, zoom: int) -> None:
        """Show larger or smaller cells, the cursor kept in view."""
        self.zoom = max(0, min(len(ZOOMS) - 1, zoom))
        self._stretch()
        self._reveal()
        self.viewport().update()
        self.zoomed.emit()

    def frame(self) -> Frame:
        """Where cells stand now, as large as lets them fill the view."""
        side, size = ZOOMS[self.zoom], self.viewport().size()
        left, top = (NAME_ROOM, min(NAME_ROOM, size.height() // 3)) if side >= NAMED else (BARE, BARE)
        wide = (size.width() - left) / max(1, len(self._places.columns))
        high = (size.height() - top) / max(1, len(self._places.rows))
        over = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return Frame(
            min(max(side, high), HIGHEST * side),
            min(max(side, wide), WIDEST * side),
            left,
            top,
            over,
            (size.width(), size.height()),
        )

    # What Qt asks

    def sizeHint(self) -> QSize:
        return QSize(700, 460)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, far = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom + 1)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom - 1)
        elif (at := stepped(self._at, key, self._rows, len(self._places.columns), far=far)) is not None:
            self._mark(at)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._under(event.position())
        if at is not None:
            self._mark(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was pressed here is let go of here."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) == self._at:
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._under(event.position())
        full = at is not None and at[1] in self._rows[at[0]]
        self.viewport().setToolTip(self._tell(self._places.of(at)) if at and full else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + (1 if event.angleDelta().y() > 0 else -1))
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, frame = QPainter(self.viewport()), tokens_of(self), self.frame()
        painter.fillRect(self.viewport().rect(), QColor(tokens.surface))
        self._painter.bands(painter, tokens, frame, self._names)
        self._painter.cells(painter, tokens, frame, self._rows, max(1, self._matrix.most))
        if frame.side >= NAMED:
            self._painter.names(painter, tokens, frame, self._names, self._at)
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        edge = frame.area.adjusted(-1, -1, 0, 0)
        painter.drawLine(edge.topLeft(), edge.topRight())
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
        if self._at is not None:
            ring = tokens.accent if self.hasFocus() else tokens.line_strong
            self._painter.cursor(painter, frame, self._at, ring)
        painter.end()

    # How it is done

    def _ids(self, at: At | None) -> object:
        if at is None:
            return None
        row, column = self._places.of(at)
        return self._matrix.ids[row], self._matrix.ids[column]

    def _under(self, point: QPointF) -> At | None:
        at = self.frame().at(point)
        inside = at is not None and at[0] < len(self._places.rows) and at[1] < len(self._places.columns)
        return at if inside else None

    def _stretch(self) -> None:
        frame = self.frame()
        counts = (len(self._places.columns), len(self._places.rows))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        seen = (int(frame.area.width()), int(frame.area.height()))
        sizes = (frame.across, frame.side)
        for bar, count, size, room in zip(bars, counts, sizes, seen, strict=True):
            bar.setRange(0, max(0, int(count * size) - room))
            bar.setPageStep(max(1, room))
            bar.setSingleStep(int(size))

    def _reveal(self) -> None:
        """Scroll as little as brings the cursor into view."""
        if self._at is None:
            return
        frame = self.frame()
        rect, area = frame.rect(self._at), frame.area
        across = min(0.0, rect.left() - area.left()) or max(0.0, rect.right() - area.right())
        down = min(0.0, rect.top() - area.top()) or max(0.0, rect.bottom() - area.bottom())
        self.horizontalScrollBar().setValue(frame.over[0] + round(across))
        self.verticalScrollBar().setValue(frame.over[1] + round(down))

    def _mark(self, at: At) -> None:
        self._at = at
        self._reveal()
        self._say()

    def _open(self) -> None:
        if self._at is not None and self._at[1] in self._rows[self._at[0]]:
            self.opened.emit(self.current)

    def _say(self) -> None:
        self.setAccessibleDescription("" if self.current is None else self._tell(self.current))
        self.marked.emit(self.current)
        self.viewport().update()

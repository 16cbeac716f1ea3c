"""Somebody's day as a line of blocks over the hours; each is told in words as keys or the mouse mark it.

Blocks differ by colour, hatching and height: meetings stand high, sessions lie lower, holes are outlines.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.personday import Piece, PieceKind
from eventdesk.ui.kit.charts.steps import step_of
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Size, Space, Tokens, tokens_of
from eventdesk.ui.kit.words.moments import Moments

HEIGHT = 66
BLOCKS = 40
"""Of the height, what the blocks have; the hours stand below them."""

LOW = 9
"""By so much a session is lower than a meeting."""

DOT = 5
EDGE = 16
"""Pixels at either end, so that the first and the last hour stand in the middle below their ticks."""

HOUR = timedelta(hours=1)


class DayLine(QWidget):
    """Left, Right, Home and End mark a piece, Enter opens it; so does a click, twice."""

    marked = Signal(object)
    """payload: Piece, or None where there is none."""

    opened = Signal(object)
    """payload: Piece."""

    def __init__(self, name: str, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pieces: tuple[Piece, ...] = ()
        self._moments = moments
        self._font = font(Size.CAPTION)
        self._at: int | None = None

    @property
    def current(self) -> Piece | None:
        """The piece that is marked."""
        return None if self._at is None else self.pieces[self._at]

    def hours(self) -> list[tuple[datetime, float]]:
        """The whole hours of the day that find room below the blocks, and where each stands."""
        if not self.pieces:
            return []
        first, last = (self._moments.local(at) for at in self._span())
        hour, found = first.replace(minute=0, second=0, microsecond=0), list[tuple[datetime, float]]()
        while hour <= last:
            x = self._x(hour)
            if hour >= first and (not found or x - found[-1][1] >= self._hour_room()):
                found.append((hour, x))
            hour += HOUR
        return found

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show another day, its first hole marked, else its first piece."""
        self.pieces = tuple(pieces)
        holes = (n for n, piece in enumerate(self.pieces) if piece.kind is PieceKind.WAIT)
        self._at = next(holes, 0) if self.pieces else None
        self.marked.emit(self.current)
        self.update()

    def describe(self, words: str) -> None:
        """Say aloud what is marked."""
        self.setAccessibleDescription(words)

    def rect_of(self, piece: Piece) -> QRectF:
        """Where a piece stands."""
        left, right = self._x(piece.starts), self._x(piece.ends)
        low = LOW if piece.kind is PieceKind.SESSION else 0
        return QRectF(left + 1, 2 + low, max(3.0, right - left - 2), BLOCKS - low)

    # What Qt asks

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event, self._at, len(self.pieces))
        if step is not None:
            self._mark(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._under(event.position())
        if at is not None:
            self._mark(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is not None and self.current is not None:
            self.opened.emit(self.current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_hours(painter, tokens)
        for piece in self.pieces:
            self._paint(painter, tokens, piece)
        if self.current is not None:
            colour = tokens.accent if self.hasFocus() else tokens.line_strong
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect_of(self.current).adjusted(-1, -1, 1, 1), 4, 4)
        painter.end()

    # How it is done

    def _span(self) -> tuple[datetime, datetime]:
        return min(piece.starts for piece in self.pieces), max(piece.ends for piece in self.pieces)

    def _x(self, at: datetime) -> float:
        first, last = self._span()
        share = (at - first) / (last - first) if last > first else 0.0
        return EDGE + share * (self.width() - 2 * EDGE)

    def _under(self, point: QPointF) -> int | None:
        for number, piece in enumerate(self.pieces):
            rect = self.rect_of(piece)
            if rect.left() - 1 <= point.x() <= rect.right() + 1:
                return number
        return None

    def _mark(self, at: int) -> None:
        self._at = at
        self.marked.emit(self.current)
        self.update()

    def _paint(self, painter: QPainter, tokens: Tokens, piece: Piece) -> None:
        rect = self.rect_of(piece)
        painter.setPen(Qt.PenStyle.NoPen)
        match piece.kind:
            case PieceKind.MEETING:
                painter.setBrush(QColor(tokens.accent))
            case PieceKind.SESSION:
                painter.setBrush(QColor(tokens.ok))
            case PieceKind.WAIT:
                painter.setPen(QPen(QColor(tokens.warn), 1.5))
                painter.setBrush(QColor(tokens.warn_soft))
            case PieceKind.FREE:
                painter.setPen(QPen(QColor(tokens.line_strong), 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            case PieceKind.AWAY:
                painter.setBrush(QBrush(QColor(tokens.line_strong), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect, 4, 4)
        if piece.hopes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.text))
            painter.drawEllipse(rect.center(), DOT / 2, DOT / 2)

    def _paint_hours(self, painter: QPainter, tokens: Tokens) -> None:
        """The hours that find room, each with a tick."""
        painter.setPen(QColor(tokens.muted))
        room = self._hour_room()
        for hour, x in self.hours():
            words = QRectF(x - room / 2, BLOCKS + 6, room, HEIGHT - BLOCKS - 6)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), f"{hour:%H:%M}")
            painter.drawLine(QPointF(x, BLOCKS + 3), QPointF(x, BLOCKS + 7))

    def _hour_room(self) -> int:
        return QFontMetrics(self._font).horizontalAdvance("00:00") + Space.S

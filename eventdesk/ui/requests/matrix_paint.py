"""How a matrix looks: shades with numbers, a corner where it is mutual, names at the left and on top."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from eventdesk.domain.requests import MatrixCell
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Size, Space, Tokens, Tone
from eventdesk.ui.requests.matrix_walk import At, Frame

NAMED = 16
"""Names and numbers are written where the side of a cell has so many pixels."""

DARK_FROM = 0.5
"""Share of the largest count from which the shade is so strong that the number is written in its colour."""

LEAST_RING, LEAST_DASH = 9.0, 2.0
"""Pixels that can still be seen where cells are tiny."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a row or a column is called, and whether it was looked for."""

    text: str
    found: bool = False


Names = tuple[Sequence[Name], Sequence[Name]]
"""Those of the rows and those of the columns."""


class MatrixPainter:
    """Paints what can be seen of some rows; of these only cells that are not empty."""

    def __init__(self) -> None:
        self._plain = font(Size.CAPTION)
        self._bold = font(Size.CAPTION, QFont.Weight.DemiBold)

    def bands(self, painter: QPainter, tokens: Tokens, frame: Frame, names: Names) -> None:
        """A ground from edge to edge below the rows and columns that were looked for, however small."""
        ground, (right, bottom) = QColor(tokens.shade(Tone.NEUTRAL).soft), frame.size
        painter.setClipRect(QRectF(0, frame.top, right, bottom - frame.top))
        for row in frame.rows(len(names[0])):
            if names[0][row].found:
                painter.fillRect(QRectF(0, frame.rect((row, 0)).top(), right, frame.side), ground)
        painter.setClipRect(QRectF(frame.left, 0, right - frame.left, bottom))
        for column in frame.columns(len(names[1])):
            if names[1][column].found:
                painter.fillRect(QRectF(frame.rect((0, column)).left(), 0, frame.across, bottom), ground)
        painter.setClipping(False)

    def cells(
        self,
        painter: QPainter,
        tokens: Tokens,
        frame: Frame,
        rows: Sequence[Mapping[int, MatrixCell]],
        most: int,
    ) -> None:
        """The cells, over hairlines where they are large enough."""
        painter.setClipRect(frame.area)
        painter.setFont(self._bold)
        seen = frame.rows(len(rows))
        if frame.side >= NAMED:
            painter.setPen(QPen(QColor(tokens.line), 1))
            for row in seen:
                y = frame.rect((row, 0)).bottom() - 0.5
                painter.drawLine(QPointF(frame.left, y), QPointF(frame.size[0], y))
        for row in seen:
            for column, asked in rows[row].items():
                rect = frame.rect((row, column))
                if rect.intersects(frame.area):
                    self._cell(painter, tokens, rect, asked, asked.count / most)
        painter.setClipping(False)

    def cursor(self, painter: QPainter, frame: Frame, at: At, colour: str) -> None:
        """A ring of whole pixels around one cell, which at the edge of the names goes over the line there."""
        rect = frame.rect(at)
        if not rect.intersects(frame.area):
            return
        wider, higher = (max(0.0, LEAST_RING - side) / 2 for side in (rect.width(), rect.height()))
        painter.setClipRect(frame.area.adjusted(-wider - 2, -higher - 2, 0, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(colour), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(-wider, -higher, wider, higher).toAlignedRect())
        painter.setClipping(False)

    def names(self, painter: QPainter, tokens: Tokens, frame: Frame, names: Names, at: At | None) -> None:
        """The names of the rows, then those of the columns; the cursor's are strong and coloured."""
        painter.setClipRect(QRectF(0, frame.top, frame.left, frame.size[1] - frame.top))
        for row in frame.rows(len(names[0])):
            rect = QRectF(Space.S, frame.rect((row, 0)).top(), frame.left - 2 * Space.S, frame.side)
            self._name(painter, tokens, rect, names[0][row], here=at is not None and at[0] == row)
        painter.setClipRect(QRectF(frame.left, 0, frame.size[0] - frame.left, frame.top))
        for column in frame.columns(len(names[1])):
            painter.save()
            painter.translate(frame.rect((0, column)).center().x() - frame.side / 2, frame.top - Space.S)
            painter.rotate(-90)
            rect = QRectF(0, 0, frame.top - 2 * Space.S, frame.side)
            self._name(painter, tokens, rect, names[1][column], here=at is not None and at[1] == column)
            painter.restore()
        painter.setClipping(False)

    def _cell(self, painter: QPainter, tokens: Tokens, rect: QRectF, asked: MatrixCell, share: float) -> None:
        if rect.height() < NAMED:
            self._dot(painter, tokens, rect, asked, share)
            return
        painter.fillRect(
            rect.adjusted(1, 1, -1, -1), QColor(tokens.accent if share > DARK_FROM else tokens.accent_soft)
        )
        if asked.mutual:
            corner, size = rect.topRight() + QPointF(-1, 1), max(3.0, rect.height() / 3)
            painter.setPen(QPen(QColor(tokens.surface), 1) if share > DARK_FROM else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ok))
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]))
        painter.setPen(QColor(tokens.on_accent if share > DARK_FROM else tokens.accent_text))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(asked.count))

    @staticmethod
    def _dot(painter: QPainter, tokens: Tokens, rect: QRectF, asked: MatrixCell, share: float) -> None:
        """Where there is no room for a number and a corner: mutual ones fill the cell, others half of it."""
        shade = QColor(tokens.ok if asked.mutual else tokens.accent)
        shade.setAlphaF(1.0 if asked.mutual or share > DARK_FROM else 0.7)
        low = 0.0 if asked.mutual else rect.height() - max(LEAST_DASH, rect.height() / 2)
        painter.fillRect(rect.adjusted(0, low / 2, 0, -low / 2), shade)

    def _name(self, painter: QPainter, tokens: Tokens, rect: QRectF, name: Name, *, here: bool) -> None:
        painter.setFont(self._bold if here or name.found else self._plain)
        painter.setPen(QColor(tokens.accent_text if here else tokens.text))
        measure = QFontMetrics(painter.font())
        shown = measure.elidedText(name.text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

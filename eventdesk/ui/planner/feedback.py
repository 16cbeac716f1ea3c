"""What is painted over the plan while a card is carried: every cell's answer, and the words of one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from eventdesk.domain.carrying import Carrying, Effect
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon, tone_icon
from eventdesk.ui.kit.look.theme import RADIUS, Size, Space, Tokens, Tone
from eventdesk.ui.planner.cards import BOTH, LEFT
from eventdesk.ui.planner.layout import Layout
from eventdesk.ui.planner.words import signed

LINE = 20.0
WIDEST = 380.0
ICON = 16.0


def tone_of(effect: Effect) -> Tone:
    """Red where the card cannot be, amber where something speaks against it, green where nothing does."""
    if not effect.possible:
        return Tone.REFUSE
    return Tone.WARN if effect.blocks else Tone.OK


class AnswerPen:
    """Paints into each cell whether the carried card could be dropped there, and at what cost."""

    def __init__(self, painter: QPainter, tokens: Tokens, layout: Layout) -> None:
        self._painter = painter
        self._tokens = tokens
        self._layout = layout
        cell = layout.cell
        self._font = font(
            max(8, min(14, int(cell.height() * 0.7), int(cell.width() * 0.5))), QFont.Weight.Bold
        )
        self._air = 0.5 if cell.height() < 16 else 1.0
        self._writes = cell.width() >= 14 and cell.height() >= 9
        veil = QColor(tokens.surface)
        veil.setAlpha(165)
        self._veil = veil
        self._hatch = QBrush(QColor(tokens.refuse), Qt.BrushStyle.FDiagPattern)

    def paint(self, carrying: Carrying, origin: QPointF, view: QRectF) -> None:
        """The answers of all cells in view."""
        painter, layout = self._painter, self._layout
        painter.setFont(self._font)
        self._draw_veil(origin, view)
        for table in range(len(layout.rows)):
            top = layout.rows[table].y() - origin.y()
            if not -layout.cell.height() <= top <= view.height():
                continue
            for slot in range(layout.slots):
                taken = (slot, table) in carrying.planner.cells
                if taken and (slot, table) != self._own(carrying):
                    continue
                cell = layout.rect(slot, table).translated(-origin)
                if cell.intersects(view):
                    inner = cell.adjusted(self._air, self._air, -self._air, -self._air)
                    self._cell(inner, carrying, slot, table)

    def _own(self, carrying: Carrying) -> tuple[int | None, int | None]:
        """The cell that the card was picked up from."""
        card = carrying.carried.card
        return (card.slot, card.table) if card else (None, None)

    def _draw_veil(self, origin: QPointF, view: QRectF) -> None:
        """Cells that are taken step back behind those that are free, line by line."""
        layout = self._layout
        for table in range(len(layout.rows)):
            line = layout.rect(0, table).united(layout.rect(layout.slots - 1, table)).translated(-origin)
            self._painter.fillRect(line.intersected(view), self._veil)

    def _cell(self, cell: QRectF, carrying: Carrying, slot: int, table: int) -> None:
        painter = self._painter
        if (slot, table) == self._own(carrying):
            painter.fillRect(cell, QColor(self._tokens.accent_soft))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tokens.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(cell)
            return
        effect = carrying.at(slot, table)
        tone = tone_of(effect)
        shade = self._tokens.shade(tone)
        if tone is Tone.REFUSE:
            painter.fillRect(cell, QColor(shade.soft))
            painter.fillRect(cell, self._hatch)
            return
        painter.fillRect(cell, QColor(shade.soft))
        if self._writes:
            painter.setPen(QColor(shade.text))
            told = "!" if effect.blocks else signed(effect.cost) if effect.cost else "0"
            painter.drawText(cell, BOTH, told)


class Bubble:
    """A few lines beside a cell: where it is, what would clash there, what it costs."""

    def __init__(self, title: str, lines: Sequence[str], tone: Tone) -> None:
        self._title = title
        self._lines = tuple(lines)
        self._tone = tone
        self._bold = font(Size.SMALL, QFont.Weight.DemiBold)
        self._plain = font(Size.SMALL)

    def rect(self, cell: QRectF, view: QRectF) -> QRectF:
        """Where it goes: below the cell or above it, inside the view."""
        bold, plain = QFontMetricsF(self._bold), QFontMetricsF(self._plain)
        widths = [bold.horizontalAdvance(self._title), *map(plain.horizontalAdvance, self._lines)]
        width = min(WIDEST, max(widths) + ICON + 3 * Space.M)
        size = QSizeF(width, LINE * (1 + len(self._lines)) + 2 * Space.S)
        left = min(max(view.left() + 4, cell.center().x() - width / 2), view.right() - width - 4)
        top = cell.bottom() + 8
        if top + size.height() > view.bottom():
            top = max(view.top(), cell.top() - 8 - size.height())
        return QRectF(QPointF(left, top), size)

    def paint(self, painter: QPainter, tokens: Tokens, rect: QRectF) -> None:
        """The whole bubble."""
        shade = tokens.shade(self._tone)
        painter.setPen(QPen(QColor(shade.text), 1.5))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        icon = QRectF(inner.left(), inner.top() + (LINE - ICON) / 2, ICON, ICON)
        paint_icon(painter, tone_icon(self._tone), icon, shade.text)
        left = inner.left() + ICON + Space.S
        for number, words in enumerate((self._title, *self._lines)):
            painter.setFont(self._plain if number else self._bold)
            painter.setPen(QColor(tokens.text))
            line = QRectF(left, inner.top() + number * LINE, inner.right() - left, LINE)
            measure = QFontMetricsF(painter.font())
            fitting = measure.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, LEFT, fitting)

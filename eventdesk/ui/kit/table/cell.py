"""Paints a cell of a table: calm rows with a hairline, text with an icon, text in two lines, or a chip."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.marked import paint_marked
from eventdesk.ui.kit.look.theme import Size, Space, Tokens, Tone, tokens_of
from eventdesk.ui.kit.table.columns import LEFT, Column
from eventdesk.ui.kit.table.model import COLUMN_ROLE, ROW_ROLE, tone_of

ROW_HEIGHT = 44
ICON = 18
CHIP_HEIGHT = 26
CHIP_WORDS = 80
"""From so many pixels on a chip has words beside its icon."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Told:
    """What a cell says, with an icon or "" for none, and at which side of it."""

    text: str
    icon: str
    tone: Tone
    align: Qt.AlignmentFlag


class CellDelegate(QStyledItemDelegate):
    """The look of every table of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._plain = font(Size.BODY)
        self._strong = font(Size.BODY, QFont.Weight.DemiBold)
        self._bold = font(Size.BODY, QFont.Weight.Bold)
        self._chip = font(Size.SMALL, QFont.Weight.DemiBold)
        self._small = font(Size.CAPTION)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = tokens_of(self._view)
        # PySide's stubs do not know the fields that QStyleOption carries.
        style: Any = option
        rect: QRect = style.rect
        painter.save()
        self._ground(painter, rect, style.state, tokens)
        column: Column[Any] = index.data(COLUMN_ROLE)
        row = index.data(ROW_ROLE)
        icon = column.icon(row) if column.icon is not None else ""
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        text = column.text(row)
        told = _Told(text, icon, tone_of(column, row), column.align)
        used = self._chip if column.chip else self._strong if column.strong else self._plain
        if column.struck is not None and column.struck(row):
            used = _struck(used)
        painter.setFont(used)
        if column.chip and text:
            self._paint_chip(painter, inner, told, tokens)
        elif column.bold is not None or column.wrapped:
            spans = column.bold(row) if column.bold is not None else ()
            paint_marked(painter, inner, text, spans, (self._plain, self._bold), QColor(tokens.text))
        elif column.halves is not None:
            self._paint_halves(painter, inner, column.halves(row), tokens)
        else:
            self._paint_text(painter, inner, told, tokens)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, tokens: Tokens) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.canvas))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_text(self, painter: QPainter, rect: QRect, told: _Told, tokens: Tokens) -> None:
        plain = told.tone is Tone.NEUTRAL
        colour = tokens.text if plain else tokens.shade(told.tone).text
        if told.icon:
            at = QRectF(rect.left(), rect.center().y() - ICON / 2 + 0.5, ICON, ICON)
            paint_icon(painter, told.icon, at, tokens.muted if plain else colour)
            rect = rect.adjusted(ICON + Space.S, 0, 0, 0)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(told.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, told.align, shown)

    def _paint_halves(self, painter: QPainter, rect: QRect, halves: tuple[str, str], tokens: Tokens) -> None:
        """What matters over what says more of it; alone it stands in the middle as in other columns."""
        first, second = halves
        strong = painter.fontMetrics()
        small = QFontMetrics(self._small)
        high = strong.height() + (small.height() if second else 0)
        upper = QRect(rect.left(), rect.center().y() - high // 2 + 1, rect.width(), strong.height())
        painter.setPen(QColor(tokens.text))
        painter.drawText(upper, LEFT, strong.elidedText(first, Qt.TextElideMode.ElideRight, rect.width()))
        if second:
            lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), small.height())
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(lower, LEFT, small.elidedText(second, Qt.TextElideMode.ElideRight, rect.width()))

    def _paint_chip(self, painter: QPainter, rect: QRect, told: _Told, tokens: Tokens) -> None:
        shade = tokens.shade(told.tone)
        measure = painter.fontMetrics()
        extra = (14 + 6 if told.icon else 0) + 2 * 10
        shown = measure.elidedText(told.text, Qt.TextElideMode.ElideRight, rect.width() - extra)
        if told.icon and rect.width() < CHIP_WORDS:
            shown, extra = "", 14 - 2 + 2 * 10
        width = measure.horizontalAdvance(shown) + extra
        left = rect.left()
        if told.align & Qt.AlignmentFlag.AlignRight:
            left = rect.right() - width
        elif told.align & Qt.AlignmentFlag.AlignHCenter:
            left = rect.center().x() - width // 2
        chip = QRectF(left, rect.center().y() - CHIP_HEIGHT / 2 + 0.5, width, CHIP_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.soft))
        painter.drawRoundedRect(chip, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
        inner = chip.adjusted(10, 0, -10, 0)
        if told.icon:
            at = QRectF(inner.left() - 1, chip.center().y() - 7, 14, 14)
            paint_icon(painter, told.icon, at, shade.text)
            inner = inner.adjusted(20, 0, 0, 0)
        painter.setPen(QColor(shade.text))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def _struck(used: QFont) -> QFont:
    """The same typeface, crossed out."""
    crossed = QFont(used)
    crossed.setStrikeOut(True)
    return crossed

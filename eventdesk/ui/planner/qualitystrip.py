"""The foot of the plan: what it reaches of each goal beside the best that is possible, proven ones ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eventdesk.domain.quality import Measure
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import RADIUS, Size, Space, tokens_of
from eventdesk.ui.kit.words.goals import (
    bound_meaning,
    bound_words,
    goal_meaning,
    goal_words,
    measure_words,
    number_words,
)
from eventdesk.ui.planner.cards import LEFT

HEIGHT = 46
ICON = 15
AROUND = Space.M
"""Pixels to the left of what is written in a cell, and at its right where there is room enough."""


class QualityStrip(QWidget):
    """One cell for each goal; Left and Right walk through them, and each is told in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures: tuple[Measure, ...] = ()
        self._at = 0
        self._brief = False
        self._small = font(Size.CAPTION)
        self._strong = font(Size.BODY, QFont.Weight.DemiBold)
        self.setAccessibleName(self.tr("Quality of the plan"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Show how good another plan is."""
        self.measures = tuple(measures)
        self._at = min(self._at, max(0, len(self.measures) - 1))
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(560, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.measures:
            self._at = max(0, min(len(self.measures) - 1, self._at + step))
            self._say()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.measures:
            place = int(event.pos().x() * len(self.measures) / max(1, self.width()))
            measure = self.measures[max(0, min(len(self.measures) - 1, place))]
            words = f"{measure_words(measure)}\n{goal_meaning(measure.goal)}\n{bound_meaning(measure)}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        width = self.width() / max(1, len(self.measures))
        self._brief = not all(self._fits(measure, width) for measure in self.measures)
        for number, measure in enumerate(self.measures):
            cell = QRectF(number * width, 0, width, self.height())
            if number:
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.drawLine(cell.topLeft() + QPointF(0, 10), cell.bottomLeft() - QPointF(0, 10))
            self._paint(painter, cell, measure)
            if self.hasFocus() and number == self._at:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 6, 6)
        painter.end()

    def _paint(self, painter: QPainter, cell: QRectF, measure: Measure) -> None:
        """The name over the value, beside that the tick of a proven one or the best one might hope for."""
        tokens = tokens_of(self)
        inner = cell.adjusted(AROUND - 2, 6, -2, -6)
        half = inner.height() / 2
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        name = QFontMetricsF(self._small).elidedText(
            goal_words(measure.goal), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), half), LEFT, name)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        value = number_words(measure.value)
        line = QRectF(inner.left(), inner.top() + half, inner.width(), half)
        painter.drawText(line, LEFT, value)
        line.setLeft(line.left() + QFontMetricsF(self._strong).horizontalAdvance(value) + Space.S)
        painter.setFont(self._small)
        colour = tokens.ok_text if measure.proven else tokens.muted
        if measure.proven:
            paint_icon(
                painter, "badge-check", QRectF(line.left(), line.center().y() - ICON / 2, ICON, ICON), colour
            )
            line.setLeft(line.left() + ICON + 3)
        painter.setPen(QColor(colour))
        painter.drawText(line, LEFT, _brief_bound(measure) if self._brief else bound_words(measure))

    def _fits(self, measure: Measure, width: float) -> bool:
        """Whether there is room for the value and its bound in words; where one has none, none says it so."""
        value = QFontMetricsF(self._strong).horizontalAdvance(number_words(measure.value))
        words = QFontMetricsF(self._small).horizontalAdvance(bound_words(measure))
        tick = ICON + 3 if measure.proven else 0
        return AROUND + value + Space.S + tick + words + Space.S <= width

    def _say(self) -> None:
        told = self.measures[self._at] if self.measures else None
        said = f"{measure_words(told)}. {goal_meaning(told.goal)} {bound_meaning(told)}" if told else ""
        self.setAccessibleDescription(said)
        self.update()


def _brief_bound(measure: Measure) -> str:
    """The bound where there is no room for words; of a proven one the tick says all, 0 says nothing."""
    return "" if measure.proven or not measure.bound else f"≥ {number_words(measure.bound)}"

"""A bar chart: stacked counts beside what was expected, with axes and a legend, walked through by arrow keys.

Series are told apart by colour and hatching. What the marked bar stands for is said in words, to the eye by
whoever listens to ``marked`` and to a screen reader by the chart; a table of the same numbers belongs beside.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.charts.axis import labels_that_fit, ticks
from eventdesk.ui.kit.charts.steps import step_of
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import RADIUS, Size, Space, Tokens, tokens_of

LIGHT_SERIES = ("#2a5bd7", "#b3540c", "#0c7f77", "#8a3fb5", "#667180")
DARK_SERIES = ("#7fa5ff", "#f0a35e", "#4cc9bd", "#cf9bf0", "#9dabbb")
"""One colour for each series; the last, grey, is for what is left over."""

MOST_SERIES = len(LIGHT_SERIES)
_HATCHES = (None, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense6Pattern, Qt.BrushStyle.FDiagPattern, None)

LEGEND_HEIGHT = 28
SWATCH = 14
LEAST_HEIGHT = 180


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a count for each series, what was expected, and all of it in words.

    The `rank` of a label says how round it is: where not all fit, the rounder ones stand.
    """

    label: str
    counts: tuple[int, ...]
    expected: int = 0
    words: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Now:
    """A place between the bars, 2.5 the middle of the third, and how the legend calls it."""

    place: float
    name: str


class BarChart(QWidget):
    """Shows bars; Left, Right, Home and End or the mouse mark one."""

    marked = Signal(object)
    """payload: Bar, or None where none is marked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._font = font(Size.CAPTION)
        self._series: tuple[str, ...] = ()
        self._expected = ""
        self._bars: tuple[Bar, ...] = ()
        self._now: Now | None = None
        self._at: int | None = None

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def current(self) -> Bar | None:
        """The bar that is marked."""
        return None if self._at is None else self._bars[self._at]

    def show_bars(
        self, series: Sequence[str], bars: Sequence[Bar], expected: str = "", now: Now | None = None
    ) -> None:
        """Show other bars under the names of their series, `MOST_SERIES` at most.

        `expected` names the line of what was expected, "" for none; a line at `now` says how late it is.
        """
        before = self.current
        self._series, self._bars, self._expected = tuple(series), tuple(bars), expected
        self._now = now if now is not None and 0 <= now.place <= len(bars) else None
        labels = [bar.label for bar in bars]
        self._at = labels.index(before.label) if before is not None and before.label in labels else None
        self._say()
        self.update()

    # What Qt asks

    def sizeHint(self) -> QSize:
        return QSize(480, LEAST_HEIGHT + LEGEND_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, LEAST_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event, self._at, len(self._bars))
        if step is not None:
            self._mark(step)
        elif event.key() == Qt.Key.Key_Escape and self._at is not None:
            self._mark(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        inside = self._bars and area.left() <= event.position().x() < area.right()
        if inside:
            self._mark(int((event.position().x() - area.left()) / (area.width() / len(self._bars))))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        tokens = tokens_of(self)
        self._paint_legend(painter, tokens)
        if self._bars:
            area, top = self._area(), self._scale()[-1]
            self._paint_scale(painter, tokens, area)
            self._paint_labels(painter, tokens, area)
            for number, bar in enumerate(self._bars):
                self._paint_bar(painter, tokens, self._slot(area, number), bar, top)
            self._paint_expected(painter, tokens, area, top)
            self._paint_now(painter, tokens, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    # How it is done

    def _mark(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self._say()
            self.update()

    def _say(self) -> None:
        bar = self.current
        self.setAccessibleDescription(bar.words if bar else "")
        self.marked.emit(bar)

    def _scale(self) -> tuple[int, ...]:
        return ticks(max(max(sum(bar.counts), bar.expected) for bar in self._bars))

    def _area(self) -> QRectF:
        """Where the bars stand: between the numbers at the left, the legend and the labels below."""
        measure = QFontMetrics(self._font)
        widest = max((measure.horizontalAdvance(str(tick)) for tick in self._scale()), default=0)
        left = widest + 2 * Space.S
        foot = measure.height() + Space.S
        return QRectF(self.rect()).adjusted(left, LEGEND_HEIGHT + Space.S, -Space.S, -foot)

    def _slot(self, area: QRectF, number: int) -> QRectF:
        width = area.width() / len(self._bars)
        return QRectF(area.left() + number * width, area.top(), width, area.height())

    def _colour(self, tokens: Tokens, series: int) -> QColor:
        return QColor((DARK_SERIES if tokens.dark else LIGHT_SERIES)[min(series, MOST_SERIES - 1)])

    def _fill(self, painter: QPainter, tokens: Tokens, rect: QRectF, series: int) -> None:
        painter.fillRect(rect, self._colour(tokens, series))
        hatch = _HATCHES[min(series, MOST_SERIES - 1)]
        if hatch is not None:
            over = QColor(tokens.surface)
            over.setAlpha(150)
            painter.fillRect(rect, QBrush(over, hatch))

    def _paint_legend(self, painter: QPainter, tokens: Tokens) -> None:
        measure = QFontMetrics(self._font)
        lines = [(self._expected, _expected_pen(tokens))] if self._expected else []
        lines += [(self._now.name, _now_pen(tokens))] if self._now else []
        names = [*self._series[:MOST_SERIES], *(name for name, _ in lines)]
        room = (self.width() - 2 * Space.S) // max(1, len(names)) - SWATCH - 3 * Space.S
        left, middle = float(Space.S), LEGEND_HEIGHT / 2
        for number, name in enumerate(names):
            swatch = QRectF(left, middle - SWATCH / 2, SWATCH, SWATCH)
            if number < len(names) - len(lines):
                self._fill(painter, tokens, swatch, number)
            else:
                painter.setPen(lines[number - len(names)][1])
                painter.drawLine(QPointF(left, middle), QPointF(left + SWATCH, middle))
            text = measure.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(tokens.muted))
            width = measure.horizontalAdvance(text)
            place = QRectF(swatch.right() + 6, 0, width + 1, LEGEND_HEIGHT)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
            left = place.right() + Space.L

    def _paint_scale(self, painter: QPainter, tokens: Tokens, area: QRectF) -> None:
        scale = self._scale()
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for tick in scale:
            y = area.bottom() - area.height() * tick / scale[-1]
            painter.setPen(QPen(QColor(tokens.line_strong if tick == 0 else tokens.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(0, y - 10, area.left() - Space.S, 20), flags, str(tick))

    def _paint_labels(self, painter: QPainter, tokens: Tokens, area: QRectF) -> None:
        measure = QFontMetrics(self._font)
        widths = [float(measure.horizontalAdvance(bar.label)) for bar in self._bars]
        slot = area.width() / len(self._bars)
        painter.setPen(QColor(tokens.muted))
        for number in labels_that_fit([bar.rank for bar in self._bars], widths, slot, Space.M):
            middle = self._slot(area, number).center().x()
            place = QRectF(middle - widths[number] / 2 - 1, area.bottom() + 4, widths[number] + 2, 20)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._bars[number].label)

    def _paint_bar(self, painter: QPainter, tokens: Tokens, slot: QRectF, bar: Bar, top: int) -> None:
        if bar is self.current:
            painter.fillRect(slot, QColor(tokens.accent_soft))
        air = min(4.0, slot.width() / 5)
        bottom = slot.bottom()
        for series, count in enumerate(bar.counts):
            if count:
                height = slot.height() * count / top
                rect = QRectF(slot.left() + air / 2, bottom - height, slot.width() - air, height)
                # A hairline of the ground parts what stands on each other.
                self._fill(painter, tokens, rect.adjusted(0, 1 if height > 3 else 0, 0, 0), series)
                bottom -= height

    def _paint_expected(self, painter: QPainter, tokens: Tokens, area: QRectF, top: int) -> None:
        if not self._expected:
            return
        line = QPolygonF()
        for number, bar in enumerate(self._bars):
            slot = self._slot(area, number)
            y = area.bottom() - area.height() * bar.expected / top
            line.append(QPointF(slot.left(), y))
            line.append(QPointF(slot.right(), y))
        painter.setPen(_expected_pen(tokens))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_now(self, painter: QPainter, tokens: Tokens, area: QRectF) -> None:
        if self._now is not None:
            x = area.left() + area.width() * self._now.place / len(self._bars)
            painter.setPen(_now_pen(tokens))
            painter.drawLine(QPointF(x, area.top() - Space.S), QPointF(x, area.bottom()))


def _expected_pen(tokens: Tokens) -> QPen:
    return QPen(QColor(tokens.text), 2, j=Qt.PenJoinStyle.MiterJoin)


def _now_pen(tokens: Tokens) -> QPen:
    return QPen(QColor(tokens.accent_text), 1, Qt.PenStyle.DashLine)

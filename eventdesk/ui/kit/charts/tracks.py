"""A chart of values that improve over time: one line for each, above the least it can come to.

Each track has its own scale: what is asked of it is how far it still is from its bound, not how high it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import Size, Space, tokens_of

HEIGHT = 44
NAMES = 0.5
"""The share of the width for name and value."""

ICON = 15
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Track:
    """A name, its value now and what is said of it, the points so far as (seconds, value), and the bound."""

    name: str
    value: str
    words: str
    points: tuple[tuple[float, float], ...]
    bound: float
    done: bool = False
    """Whether the bound is reached: told by a tick, not by colour alone."""


class Tracks(QWidget):
    """One line of the chart for each track; Up and Down mark one, which is said aloud."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tracks: tuple[Track, ...] = ()
        self._at = 0
        self._small = font(Size.CAPTION)
        self._strong = font(Size.SMALL, QFont.Weight.DemiBold)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show how far all are now."""
        changed = len(tracks) != len(self.tracks)
        self.tracks = tuple(tracks)
        self._at = min(self._at, max(0, len(self.tracks) - 1))
        if changed:
            self.updateGeometry()
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT * len(self.tracks))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT * len(self.tracks))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.tracks:
            self._at = max(0, min(len(self.tracks) - 1, self._at + step))
            self._say()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        told = [track.points for track in self.tracks if track.points]
        begun = min((points[0][0] for points in told), default=0.0)
        lasts = max(1.0, max((points[-1][0] for points in told), default=0.0) - begun)
        for number, track in enumerate(self.tracks):
            line = QRectF(0, number * HEIGHT, self.width(), HEIGHT)
            if number:
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.drawLine(line.topLeft(), line.topRight())
            words = line.adjusted(Space.XS, 4, -line.width() * (1 - NAMES), -4)
            self._paint_words(painter, words, track)
            chart = line.adjusted(line.width() * NAMES + Space.S, 7, -Space.S, -7)
            self._paint_chart(painter, chart, track, begun, lasts)
            if self.hasFocus() and number == self._at:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_words(self, painter: QPainter, rect: QRectF, track: Track) -> None:
        tokens, half = tokens_of(self), rect.height() / 2
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        name = QFontMetricsF(self._small).elidedText(track.name, elide, rect.width())
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), half), LEFT, name)
        line = QRectF(rect.left(), rect.top() + half, rect.width(), half)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, LEFT, track.value)
        line.setLeft(line.left() + QFontMetricsF(self._strong).horizontalAdvance(track.value) + 6)
        colour = tokens.ok_text if track.done else tokens.muted
        if track.done:
            icon = QRectF(line.left(), line.center().y() - ICON / 2, ICON, ICON)
            paint_icon(painter, "badge-check", icon, colour)
            line.setLeft(line.left() + ICON + 3)
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        words = QFontMetricsF(self._small).elidedText(track.words, elide, line.width())
        painter.drawText(line, LEFT, words)

    def _paint_chart(self, painter: QPainter, area: QRectF, track: Track, begun: float, lasts: float) -> None:
        """The value as steps, for it holds until it is bettered, over the dashed line of the bound."""
        if not track.points:
            return
        tokens = tokens_of(self)
        most = max(value for _, value in track.points)
        span = max(1e-9, most - track.bound)

        def at(seconds: float, value: float) -> QPointF:
            share = (value - track.bound) / span if most > track.bound else 0.0
            left = area.left() + area.width() * (seconds - begun) / lasts
            return QPointF(left, area.bottom() - area.height() * share)

        painter.setPen(QPen(QColor(tokens.line_strong), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        steps = QPolygonF()
        before = track.points[0][1]
        for seconds, value in (*track.points, (begun + lasts, track.points[-1][1])):
            steps.append(at(seconds, before))
            steps.append(at(seconds, value))
            before = value
        painter.setPen(QPen(QColor(tokens.ok_text if track.done else tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(steps)

    def _say(self) -> None:
        track = self.tracks[self._at] if self.tracks else None
        self.setAccessibleDescription(f"{track.name}: {track.value}, {track.words}" if track else "")
        self.update()

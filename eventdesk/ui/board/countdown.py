"""The hall's clock for a projector: minutes and seconds to the bell, as large as there is room."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.board import Board
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Space, Tone, tokens_of

SOON = timedelta(minutes=2)
"""So long before the end it asks to come to one."""

BEAT_MS = 250
"""A quarter of a second: no second is skipped or shown twice as long."""


class Countdown(QWidget):
    """Follows the clock by itself; `large` fills all the room it gets."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._board: Board | None = None
        self._shown = ("", "")
        self.large = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Countdown"))
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def show_board(self, board: Board) -> None:
        """Count down to what comes on this board."""
        self._board = board
        self._beat()

    def enlarge(self, *, large: bool) -> None:
        """Fill the wall, or stand in its corner."""
        self.large = large
        policy = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)
        self.updateGeometry()

    @property
    def words(self) -> tuple[str, str]:
        """The time as it is shown, and to what it counts."""
        told = self._board.countdown(self._now()) if self._board is not None else None
        if told is None:
            return "", self.tr("No further slots today")
        seconds = -(-told.left // timedelta(seconds=1))
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        if not told.running:
            return clock, self.tr("until the next meetings")
        return clock, self.tr("Come to an end, please") if told.left <= SOON else self.tr("until the bell")

    def sizeHint(self) -> QSize:
        return QSize(460, 110)

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        self._beat()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        told = self._board.countdown(self._now()) if self._board is not None else None
        clock, words = self.words
        tokens = tokens_of(self)
        ending = told is not None and told.running and told.left <= SOON
        colour = QColor(tokens.shade(Tone.WARN).text if ending else tokens.text)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = min(18.0, max(6.0, self.height() * 0.04))
        area = QRectF(0, 0, self.width(), self.height() - bar - Space.S)
        self._write(painter, area, clock, words, colour)
        if told is not None and told.running:
            track = QRectF(0, self.height() - bar, self.width(), bar)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(track, bar / 2, bar / 2)
            track.setWidth(max(bar, track.width() * min(1.0, told.share)))
            painter.setBrush(QColor(tokens.warn if ending else tokens.accent))
            painter.drawRoundedRect(track, bar / 2, bar / 2)
        painter.end()

    def _write(self, painter: QPainter, area: QRectF, clock: str, words: str, colour: QColor) -> None:
        """The time above, what it means below; both as large as they fit."""
        across = Qt.AlignmentFlag.AlignHCenter if self.large else Qt.AlignmentFlag.AlignRight
        split = 0.68 if clock else 0.0
        above = area.height()
        for text, top, high, weight in (
            (clock, 0.0, split, QFont.Weight.Bold),
            (words, split, 1 - split, QFont.Weight.DemiBold),
        ):
            box = QRectF(area.left(), area.top() + top * area.height(), area.width(), high * area.height())
            size = max(8, int(min(box.height() * 0.78, above)))
            width = QFontMetricsF(font(size, weight)).horizontalAdvance(text)
            if width > box.width() > 0:
                size = max(8, int(size * box.width() / width))
            painter.setFont(font(size, weight))
            painter.setPen(colour)
            above = size * 0.4
            painter.drawText(box, int(across | Qt.AlignmentFlag.AlignVCenter), text)

    @Slot()
    def _beat(self) -> None:
        words = self.words
        if words != self._shown:
            self._shown = words
            self.setAccessibleDescription(" ".join(words))
            self.update()

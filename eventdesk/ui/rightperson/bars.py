"""Bars: how much each part speaks for somebody, painted with its name, and said aloud as one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.suggestion import PARTS
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Size, Space, tokens_of
from eventdesk.ui.rightperson.words import part_words

LINE = 15
BAR = 5
COLUMNS = 2
LONGEST = 28
"""Pixels of a full bar."""


class PartBars(QWidget):
    """The parts in two columns, in the order in which they count."""

    def __init__(self, parts: Sequence[float], percent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._font = font(Size.CAPTION)
        self._names = [part_words(part) for part in PARTS]
        told = [
            f"{name} {share}" for name, share, part in zip(self._names, percent, parts, strict=True) if part
        ]
        self.setAccessibleName(", ".join(told))
        self.setToolTip("\n".join(told))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> int:
        """Lines of a column."""
        return -(-len(self._parts) // COLUMNS)

    def sizeHint(self) -> QSize:
        width = COLUMNS * (self._wide() + Space.S + LONGEST) + Space.L * (COLUMNS - 1)
        return QSize(width, self.rows * LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        tokens, wide = tokens_of(self), self._wide()
        for number, (name, part) in enumerate(zip(self._names, self._parts, strict=True)):
            column, line = divmod(number, self.rows)
            left, top = column * (wide + Space.S + LONGEST + Space.L), line * LINE
            painter.setPen(QColor(tokens.text if part else tokens.muted))
            painter.drawText(QRectF(left, top, wide, LINE), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QRectF(left + wide + Space.S, top + (LINE - BAR) / 2, LONGEST, BAR)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(ground, BAR / 2, BAR / 2)
            if part > 0:
                painter.setBrush(QColor(tokens.accent))
                ground.setWidth(max(float(BAR), LONGEST * part))
                painter.drawRoundedRect(ground, BAR / 2, BAR / 2)
        painter.end()

    def _wide(self) -> int:
        measure = QFontMetrics(self._font)
        return max(measure.horizontalAdvance(name) for name in self._names)

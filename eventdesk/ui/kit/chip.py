"""A chip: a state or a role in one word, with an icon, on a tinted ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.fonts import font
from eventdesk.ui.kit.icons import paint_icon, tone_icon
from eventdesk.ui.kit.theme import Size, Tone, tokens_of

HEIGHT = 28
PAD = 12
ICON = 16


class Chip(QWidget):
    """Shows a word; every tone but NEUTRAL and ACCENT brings its icon unless another is named."""

    def __init__(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._font = font(Size.SMALL, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone, icon_name)

    def set_state(self, text: str, tone: Tone = Tone.NEUTRAL, icon_name: str = "") -> None:
        """Show another word, tone and icon."""
        speaks = tone not in (Tone.NEUTRAL, Tone.ACCENT)
        self._text, self._tone = text, tone
        self._icon = icon_name or (tone_icon(tone) if speaks else "")
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self._text) + 2 * PAD
        return QSize(width + (ICON + 6 if self._icon else 0), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = tokens_of(self).shade(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.soft))
        painter.drawRoundedRect(QRectF(self.rect()), HEIGHT / 2, HEIGHT / 2)
        inner = QRectF(self.rect()).adjusted(PAD, 0, -PAD, 0)
        if self._icon:
            at = QRectF(inner.left() - 2, (self.height() - ICON) / 2, ICON, ICON)
            paint_icon(painter, self._icon, at, shade.text)
            inner.adjust(ICON + 4, 0, 0, 0)
        painter.setFont(self._font)
        painter.setPen(QColor(shade.text))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text)
        painter.end()

"""Chips: states and roles in a word each, with an icon, on tinted grounds, in one row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon, tone_icon
from eventdesk.ui.kit.look.theme import Size, Space, Tone, tokens_of

HEIGHT = 28
PAD = 12
ICON = 16
ICON_ROOM = ICON + 6


@dataclass(frozen=True, slots=True)
class Chip:
    """One word; every tone but NEUTRAL and ACCENT brings its icon unless another is named."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon_name: str = ""

    @property
    def icon(self) -> str:
        """The name of the icon shown, or ""."""
        speaks = self.tone not in (Tone.NEUTRAL, Tone.ACCENT)
        return self.icon_name or (tone_icon(self.tone) if speaks else "")


class Chips(QWidget):
    """Paints a row of chips; painted, not built, since they change with every scan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = font(Size.SMALL, QFont.Weight.DemiBold)
        self._chips: tuple[Chip, ...] = ()
        self._ground = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._chips

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show other chips; without any the row takes no room."""
        if self._chips != tuple(chips):
            self._chips = tuple(chips)
            self.setAccessibleName(", ".join(chip.text for chip in chips))
            self.update()
        self.setVisible(bool(chips))

    def set_ground(self, tone: Tone) -> None:
        """Tell the tone of what the chips lie on: one of the same tone would be lost on it."""
        if self._ground is not tone:
            self._ground = tone
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for chip, at in self._places():
            self._paint(painter, chip, at)
        painter.end()

    def _places(self) -> Iterator[tuple[Chip, QRectF]]:
        """Where each chip goes; those that find no room are counted in a last one."""
        measure = QFontMetrics(self._font)
        left = 0
        for n, chip in enumerate(self._chips):
            width = measure.horizontalAdvance(chip.text) + 2 * PAD + (ICON_ROOM if chip.icon else 0)
            if left + width > self.width():
                rest = f"+{len(self._chips) - n}"
                yield Chip(rest), QRectF(left, 0, measure.horizontalAdvance(rest) + 2 * PAD, HEIGHT)
                return
            yield chip, QRectF(left, 0, width, HEIGHT)
            left += width + Space.S

    def _paint(self, painter: QPainter, chip: Chip, at: QRectF) -> None:
        tokens = tokens_of(self)
        shade = tokens.shade(chip.tone)
        lost = self._ground is chip.tone is not Tone.NEUTRAL
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if lost else shade.soft))
        painter.drawRoundedRect(at, HEIGHT / 2, HEIGHT / 2)
        inner = at.adjusted(PAD, 0, -PAD, 0)
        if chip.icon:
            paint_icon(
                painter, chip.icon, QRectF(inner.left() - 2, (HEIGHT - ICON) / 2, ICON, ICON), shade.text
            )
            inner.adjust(ICON_ROOM - 2, 0, PAD, 0)
        painter.setPen(QColor(shade.text))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), chip.text)

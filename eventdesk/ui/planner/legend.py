"""The legend of the cards' colours: each with its meaning and count; one of them can be looked at alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.theme import Size, Space, tokens_of
from eventdesk.ui.kit.words.goals import number_words
from eventdesk.ui.planner.cards import LEFT
from eventdesk.ui.planner.palette import Palette, Shade

HEIGHT = 26
SWATCH = 14
WIDEST = 150


class Legend(QWidget):
    """Left and Right go through the colours; Space, Enter or a click shows the cards of one alone, or all."""

    shade_chosen = Signal(object)
    """payload: str, the key of a colour, or None for all."""

    def __init__(self, words: Callable[[Shade], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._palette: Palette | None = None
        self.shades: Sequence[Shade] = ()
        self.chosen: str | None = None
        self._at = 0
        self._font = font(Size.CAPTION)
        self.setAccessibleName(self.tr("Colours"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_palette(self, palette: Palette) -> None:
        """Tell of other colours; a choice that is still there holds."""
        self._palette = palette
        self.shades = palette.legend
        if self.chosen not in [shade.key for shade in self.shades]:
            self.chosen = None
        self._at = min(self._at, max(0, len(self.shades) - 1))
        self.updateGeometry()
        self._say()

    def choose(self, key: str | None) -> None:
        """Look at one colour alone, or no more where it is chosen already."""
        self.chosen = None if key == self.chosen else key
        self._say()
        self.shade_chosen.emit(self.chosen)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def sizeHint(self) -> QSize:
        """Enough to write every entry whole, but for very long ones."""
        width = sum(self._natural(shade) + SWATCH + 22 + Space.XS for shade in self.shades)
        return QSize(round(width), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if step and self.shades:
            self._at = max(0, min(len(self.shades) - 1, self._at + step))
            self._say()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.shades:
            self.choose(self.shades[self._at].key)
        elif key == Qt.Key.Key_Escape and self.chosen is not None:
            self.choose(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, place in enumerate(self._places()):
            if place.contains(event.position()):
                self._at = number
                self.choose(self.shades[number].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        tokens, palette = tokens_of(self), self._palette
        for number, (shade, place) in enumerate(zip(self.shades, self._places(), strict=False)):
            if palette is None or place.left() >= self.width():
                break
            if shade.key == self.chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.accent_soft))
                painter.drawRoundedRect(place, 6, 6)
            if self.hasFocus() and number == self._at:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.setBrush(QColor(palette.ground(shade.key, dark=tokens.dark)))
            painter.drawRoundedRect(
                QRectF(place.left() + 6, place.center().y() - SWATCH / 2, SWATCH, SWATCH), 3, 3
            )
            painter.setPen(QColor(tokens.text))
            painter.drawText(place.adjusted(SWATCH + 12, 0, 0, 0), LEFT, self._fitting(shade))
        painter.end()

    def _told(self, shade: Shade) -> str:
        return f"{self._words(shade)} {number_words(shade.count)}"

    def _natural(self, shade: Shade) -> float:
        """The width of an entry written whole, but for very long ones."""
        return min(WIDEST, QFontMetricsF(self._font).horizontalAdvance(self._told(shade)))

    def _fitting(self, shade: Shade) -> str:
        """As much of an entry as leaves the others their room; its count always."""
        around = (SWATCH + 20 + Space.XS) * len(self.shades)
        share = (self.width() - around) / max(1.0, sum(map(self._natural, self.shades)))
        measure, own = QFontMetricsF(self._font), f" {number_words(shade.count)}"
        room = self._natural(shade) * min(1.0, share) - measure.horizontalAdvance(own)
        return measure.elidedText(self._words(shade), Qt.TextElideMode.ElideRight, max(20.0, room + 1)) + own

    def _places(self) -> list[QRectF]:
        """Where each entry is, in one line."""
        measure, left, places = QFontMetricsF(self._font), 0.0, []
        for shade in self.shades:
            width = measure.horizontalAdvance(self._fitting(shade)) + SWATCH + 20
            places.append(QRectF(left, 0, width, self.height()))
            left += width + Space.XS
        return places

    def _say(self) -> None:
        self.setToolTip("\n".join(self._told(shade) for shade in self.shades))
        told = self._told(self.shades[self._at]) if self.shades else ""
        alone = self.chosen is not None and self.shades and self.shades[self._at].key == self.chosen
        self.setAccessibleDescription(self.tr("{colour}, shown alone").format(colour=told) if alone else told)
        self.update()

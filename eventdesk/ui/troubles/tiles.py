"""Large tiles: what happened is found by its picture, its words, or its letter."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import RADIUS, Size, Space, tokens_of
from eventdesk.ui.troubles.what import WHATS, What, what_keyed
from eventdesk.ui.troubles.words import event_words

ACROSS = 4
LEAST = QSize(190, 92)
MOST = 232
"""Pixels of height above which a tile would be mostly empty."""
ICON, SMALL_ICON, LARGE_ICON = 28, 20, 36
LOW = 100
"""Pixels of height below which two lines of words and the usual icon would touch."""
HIGH = 160
"""Pixels of height from which there is room for larger words and a larger icon."""


class Tile(QPushButton):
    """One of them."""

    def __init__(self, what: What) -> None:
        super().__init__()
        self.what = what
        self._words = event_words(what.event)
        self.setProperty("kind", "tile")
        self.setAccessibleName(self._words)
        self.setToolTip(f"{self._words}  ({what.key})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return LEAST

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 76)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all but Space to the tiles together: Qt's buttons would walk one after another."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(QColor(tokens.accent if marked else tokens.line_strong))
        painter.setBrush(QColor(tokens.accent_soft if marked else tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        low, high = self.height() < LOW, self.height() >= HIGH
        air, side = (Space.S, SMALL_ICON) if low else (Space.L, LARGE_ICON) if high else (Space.M, ICON)
        inner = QRectF(self.rect()).adjusted(Space.L, air, -Space.L, -air)
        paint_icon(painter, self.what.icon, QRectF(inner.left(), inner.top(), side, side), tokens.accent_text)
        painter.setFont(font(Size.SMALL, QFont.Weight.Bold))
        painter.setPen(QColor(tokens.muted))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(inner, right, self.what.key)
        painter.setFont(font(Size.TITLE if high else Size.BODY, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        foot = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, int(foot | Qt.TextFlag.TextWordWrap), self._words)
        painter.end()


class Tiles(QWidget):
    """All of them, four across; arrow keys move, Enter or a letter chooses."""

    chosen = Signal(object)
    """payload: What"""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.M)
        body = column(spacing=0)
        body.addLayout(grid, 1)
        body.addStretch(0)
        self.setLayout(body)
        self.tiles: list[Tile] = []
        for number, what in enumerate(WHATS):
            tile = Tile(what)
            tile.setMaximumHeight(MOST)
            tile.clicked.connect(lambda _=False, what=what: self.chosen.emit(what))
            grid.addWidget(tile, *divmod(number, ACROSS))
            self.tiles.append(tile)
        self.setFocusProxy(self.tiles[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -ACROSS,
            Qt.Key.Key_Down: ACROSS,
        }.get(Qt.Key(event.key()))
        what = what_keyed(event.text()) if event.text() else None
        if step is not None:
            at = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), 0)
            self.tiles[min(len(self.tiles) - 1, max(0, at + step))].setFocus()
        elif what is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.chosen.emit(what)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            tile = next((tile for tile in self.tiles if tile.hasFocus()), None)
            if tile is not None:
                tile.click()
        else:
            super().keyPressEvent(event)

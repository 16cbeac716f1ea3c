"""The slim bar at the left: one button for each screen with icon, name and function key, group by group.

Where the window is narrow it shows the icons alone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from eventdesk.ui.kit.look.card import Rule, clear, column
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import Size, Space, Tokens, tokens_of
from eventdesk.ui.shell.screen import Group, ScreenSpec

WIDTH, NARROW = 200, 64
HEIGHT, LEAST_HEIGHT = 44, 26
ICON = 20
SHIFT = "⇧"
"""How the key is told where there is little room, as it is on many keyboards."""


class NavButton(QPushButton):
    """One entry: the ground comes from the stylesheet, icon, name and key are painted."""

    def __init__(self, icon_name: str, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._key = icon_name, title, key
        self.setProperty("kind", "nav")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{title}  ({key})" if key else title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 2 * Space.M, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """In the smallest window all screens are still there."""
        return QSize(NARROW - 2 * Space.M, LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = tokens_of(self)
        active, narrow = self.isChecked(), self.width() < WIDTH / 2
        painter = QPainter(self)
        at = QRectF(0, 0, ICON, ICON)
        middle = QRectF(self.rect()).center()
        at.moveCenter(middle if narrow else QPointF(Space.M + ICON / 2, middle.y()))
        paint_icon(painter, self._icon, at, tokens.accent_text if active else tokens.muted)
        if not narrow:
            self._paint_words(painter, tokens, active=active)
        painter.end()

    def _paint_words(self, painter: QPainter, tokens: Tokens, *, active: bool) -> None:
        left = Space.M + ICON + Space.S + 2
        used = font(Size.BODY, QFont.Weight.DemiBold if active else QFont.Weight.Medium)
        room = self.width() - left - Space.M - (26 if self._key else 0)
        painter.setFont(used)
        painter.setPen(QColor(tokens.accent_text if active else tokens.text))
        title = QFontMetrics(used).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, 0, room, self.height()), flags, title)
        if self._key:
            painter.setFont(font(Size.CAPTION, QFont.Weight.Medium))
            painter.setPen(QColor(tokens.accent_text if active else tokens.muted))
            area = QRectF(self.width() - Space.M - 34, 0, 34, self.height())
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(area, flags, self._key.replace("Shift+", SHIFT))


class SideBar(QFrame):
    """Shows the screens and which of them is in front."""

    screen_requested = Signal(object)
    """payload: str, the key of the screen."""

    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setFixedWidth(WIDTH)
        self._body = column(padding=Space.M, spacing=2)
        self.setLayout(self._body)
        self._buttons: dict[str, NavButton] = {}
        self.settings = NavButton("settings", "", "")

    def set_screens(self, specs: Sequence[ScreenSpec]) -> None:
        """Show buttons for these screens, and one for the settings."""
        clear(self._body)
        self._buttons = {}
        self._body.addSpacing(Space.S)
        for group in (Group.DESK, Group.PLAN, Group.PAPER):
            self._add_group(specs, group)
        self._body.addStretch(1)
        self._add_group(specs, Group.SETUP)
        self.settings = NavButton("settings", self.tr("Settings"), "F10")
        self.settings.clicked.connect(self.settings_requested.emit)
        self._body.addWidget(self.settings)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone: tooltips and keys still tell what they are."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    def mark(self, key: str) -> None:
        """Show which screen is in front."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def button(self, key: str) -> NavButton:
        """Return the button of a screen."""
        return self._buttons[key]

    def _add_group(self, specs: Sequence[ScreenSpec], group: Group) -> None:
        members = [spec for spec in specs if spec.group is group]
        if members and self._buttons:
            self._body.addSpacing(Space.XS)
            self._body.addWidget(Rule())
            self._body.addSpacing(Space.XS)
        for spec in members:
            self._add(spec)

    def _add(self, spec: ScreenSpec) -> None:
        button = NavButton(spec.icon, spec.title, spec.shortcut)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.screen_requested.emit(spec.key))
        self._buttons[spec.key] = button
        self._body.addWidget(button)

"""Notices at the foot of the window: they tell rather than ask, never take the focus, go by themselves."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget
from shiboken6 import isValid

from eventdesk.ui.kit.look.button import Button, IconButton, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.icons import tone_icon
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice

MOST = 3
WIDEST = 640
"""Pixels, air included: in the smallest window the buttons at the foot of a sheet stay free."""
MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})
ACTION_KEY = "Ctrl+Shift+Z"


class Banner(QFrame):
    """One notice, as it is shown."""

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", "banner")
        line = row(padding=Space.S, spacing=Space.M)
        line.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        self.setLayout(line)
        role = "muted" if notice.tone is Tone.NEUTRAL else f"{notice.tone.value}_text"
        line.addWidget(Glyph(tone_icon(notice.tone), 20, role))
        line.addWidget(Label(notice.text, wrap=True), 1)
        self.button: Button | None = None
        if notice.action is not None:
            self.button = Button(notice.action[0], kind=Kind.QUIET, key=ACTION_KEY)
            self.button.clicked.connect(self._act)
            line.addWidget(self.button)
        close = IconButton("x", self.tr("Close this message"))
        close.clicked.connect(self.leave)
        line.addWidget(close)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        if notice.seconds > 0:
            QTimer.singleShot(int(notice.seconds * 1000), self, self.leave)

    @Slot()
    def leave(self) -> None:
        """Go away."""
        self.setParent(None)
        self.deleteLater()

    def _act(self) -> None:
        action = self.notice.action
        self.leave()
        if action is not None:
            action[1]()


@runtime_checkable
class Covered(Protocol):
    """A screen with a part that notices may cover, since nothing is pressed there that cannot wait; or, at
    times, with none."""

    @property
    def notices_over(self) -> QWidget | None: ...


class BannerArea(QWidget):
    """Lies over a host widget, at its foot on the left, and stacks at most three notices."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._screen: QWidget | None = None
        self._part: QWidget | None = None
        self._stack = column(padding=Space.XL, spacing=Space.S)
        self.setLayout(self._stack)
        host.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> Banner:
        """Show a notice above the others; the same sentence is not shown twice."""
        for banner in self.banners():
            if banner.notice.text == notice.text:
                banner.leave()
        for banner in self.banners()[: -(MOST - 1)]:
            banner.leave()
        for banner in self.banners():
            if notice.action is not None and banner.button is not None:
                banner.button.setShortcut("")
        banner = Banner(notice, self)
        banner.destroyed.connect(self._settle)
        self._stack.addWidget(banner)
        self.show()
        banner.show()
        self._settle()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        return banner

    def lie_over(self, screen: QWidget) -> None:
        """Know which screen is in front in the host: one may have a part that alone may be covered."""
        self._screen = screen
        self.raise_()  # else the screen in front would lie over what is being told
        self._settle()

    def banners(self) -> list[Banner]:
        """Return what is shown, oldest first."""
        items = (self._stack.itemAt(n) for n in range(self._stack.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), Banner)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self._settle()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # A notice knows its height only when fonts and stylesheet have reached it.
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    @Slot()
    def _settle(self) -> None:
        if not self.banners():
            self.hide()
            return
        left, width = self._place()
        self._stack.activate()
        height = self._stack.heightForWidth(width) if self._stack.hasHeightForWidth() else 0
        self.resize(width, max(height, self._stack.totalMinimumSize().height()))
        self.move(QPoint(left, self._host.height() - self.height()))
        self.raise_()

    def _place(self) -> tuple[int, int]:
        """Where the area begins and how wide it is, air included."""
        part = self._follow()
        if part is None or not part.isVisible():
            return 0, min(self._host.width(), WIDEST)
        left = part.mapTo(self._host, QPoint(0, 0)).x() - Space.XL
        return left, min(part.width() + 2 * Space.XL, WIDEST)

    def _follow(self) -> QWidget | None:
        """The part that may be covered now; from now on it is heard when it moves or goes."""
        before, now = self._part, _covered(self._screen)
        if now is not before:
            if before is not None and isValid(before):
                before.removeEventFilter(self)
            if now is not None:
                now.installEventFilter(self)
            self._part = now
        return now


def _covered(screen: object) -> QWidget | None:
    return screen.notices_over if isValid(screen) and isinstance(screen, Covered) else None

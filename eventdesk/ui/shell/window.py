"""The main window: side bar, screens made at their first visit, notices, progress, status line.

It knows no screen by name. What screens there are, and when, is told with ``set_screens``.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.ui.kit.form.sheet import WIDTH as SHEET
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.tabring import TabRing
from eventdesk.ui.kit.look.theme import Theme
from eventdesk.ui.kit.notices.banner import BannerArea
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.notices.progress import ProgressStrip
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.throttle import Throttle
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.shell.ribbon import Ribbon
from eventdesk.ui.shell.screen import ELSEWHERE_MS, Activated, Asked, Refreshing, ScreenSpec, Showing, Watched
from eventdesk.ui.shell.settingssheet import SettingsSheet
from eventdesk.ui.shell.sidebar import WIDTH as SIDE
from eventdesk.ui.shell.sidebar import SideBar
from eventdesk.ui.shell.status import DeskStatus, StatusLine

SMALLEST = (960, 540)
FIRST_SIZE = (1280, 720)
LEAST_SCREEN = 840
"""So many pixels across a screen is given, if need be at the cost of the words in the side bar."""


class MainWindow(QMainWindow):
    """Holds the screens of an open event, or the start page."""

    language_chosen = Signal(object)
    """payload: str; whoever listens installs it and gives the screens anew."""

    clashes_requested = Signal()

    lock_requested = Signal()
    """Ctrl+L or the lock in the status line: lock the desk, or have it by a PIN."""

    settings_shown = Signal(object)
    """payload: Preferences, just opened; more can be added to it."""

    ribbon_requested = Signal()
    """The button in the rehearsal ribbon was pressed."""

    closing = Signal()

    def __init__(self, worker: Worker, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self.sheet = SettingsSheet(settings, theme)
        self._specs: dict[str, ScreenSpec] = {}
        self._screens: dict[str, QWidget] = {}
        self._stale: dict[str, Changes] = {}
        self._shortcuts: list[QShortcut] = []
        self._elsewhere = Throttle(self, ELSEWHERE_MS)
        self._elsewhere.due.connect(self._bring_elsewhere)
        self.current_key = ""
        self.setWindowTitle("EventDesk")
        self.setMinimumSize(*SMALLEST)
        self._lay_out()
        worker.job_started.connect(self.progress.show_job)
        self.side.screen_requested.connect(self.show_screen)
        self.side.settings_requested.connect(self.sheet.toggle)
        self.sheet.language_chosen.connect(self.language_chosen)
        self.sheet.shown.connect(self.settings_shown)
        self.status.clashes_requested.connect(self.clashes_requested.emit)
        self.status.lock_requested.connect(self.lock_requested.emit)
        if settings.geometry.isEmpty() or not self.restoreGeometry(settings.geometry):
            self.resize(*FIRST_SIZE)

    # Screens

    def set_screens(
        self, specs: Sequence[ScreenSpec], first: str = "", *, keep: Collection[str] = ()
    ) -> None:
        """Replace all screens but those of some keys, e.g. when an event is opened; show one of them."""
        kept = {key: screen for key, screen in self._screens.items() if key in keep}
        for key, screen in self._screens.items():
            if key not in kept:
                self._stack.removeWidget(screen)
                screen.deleteLater()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._screens, self._stale = kept, {key: self._stale[key] for key in kept if key in self._stale}
        self._specs = {spec.key: spec for spec in specs}
        self.side.set_screens(specs)
        self.side.setVisible(len(specs) > 1)
        self.sheet.close_sheet()
        self._shortcuts = [self._shortcut("F11", self.toggle_full_screen)]
        self._shortcuts.append(self._shortcut("F10", self.sheet.toggle))
        self._shortcuts.append(self._shortcut("Ctrl+L", self.lock_requested.emit))
        for spec in specs:
            if spec.shortcut:
                self._shortcuts.append(self._shortcut(spec.shortcut, partial(self.show_screen, spec.key)))
        if specs:
            self.show_screen(first if first in self._specs else specs[0].key)

    @Slot(object)
    def show_screen(self, key: str) -> QWidget:
        """Bring a screen to the front, making it at the first visit, and put the cursor where it belongs."""
        screen = self.made(key)
        self._stack.setCurrentWidget(screen)
        self.banners.lie_over(screen)
        self.current_key = key
        self.side.mark(key)
        self._bring_up_to_date(key)
        if isinstance(screen, Activated):
            screen.activated()
        screen.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return screen

    def made(self, key: str) -> QWidget:
        """Return a screen, made where it was not visited yet; what is in front stays there."""
        screen = self._screens.get(key)
        if screen is None:
            screen = self._specs[key].factory()
            self._screens[key] = screen
            self._stack.addWidget(screen)
        return screen

    @Slot(object)
    def show_subject(self, subject: Subject) -> None:
        """Bring the screen that keeps a thing to the front, with the cursor on it."""
        key = next((key for key, spec in self._specs.items() if subject.noun in spec.keeps), None)
        screen = self.show_screen(key) if key else None
        if isinstance(screen, Showing):
            screen.show_subject(subject)

    def ask(self, key: str, about: object) -> None:
        """Bring a screen to the front, if it may be used here, and ask it for something."""
        screen = self.show_screen(key) if key in self._specs else None
        if isinstance(screen, Asked):
            screen.ask(about)

    def screens(self) -> tuple[str, ...]:
        """The keys of all screens, in the order of the side bar."""
        return tuple(self._specs)

    def visited(self, key: str) -> QWidget | None:
        """Return a screen if it was visited."""
        return self._screens.get(key)

    @Slot(object)
    def committed(self, changes: Changes) -> None:
        """Tell the screens that are seen what a commit touched; the others hear of it when they are shown."""
        for key, screen in self._screens.items():
            if isinstance(screen, Refreshing):
                missed = self._stale.get(key)
                self._stale[key] = missed.joined(changes) if missed else changes
                if screen.isVisible() or key == self.current_key:
                    self._bring_up_to_date(key)
        self._elsewhere.ask()

    @Slot()
    def _bring_elsewhere(self) -> None:
        for key, screen in self._screens.items():
            if isinstance(screen, Watched) and screen.is_watched:
                self._bring_up_to_date(key)

    # Around the screens

    @Slot(object)
    def notify(self, notice: Notice) -> None:
        """Show a notice."""
        self.banners.show_notice(notice)

    def set_status(self, status: DeskStatus) -> None:
        """Show what the status line says."""
        self.status.show_status(status)
        self.setWindowTitle(f"{status.event} – EventDesk" if status.event else "EventDesk")

    def set_clock(self, now: Callable[[], datetime], moments: Moments, *, simulated: bool = False) -> None:
        """Show a clock; a simulated one is marked."""
        self.status.set_clock(now, moments, simulated=simulated)

    def set_ribbon(self, text: str, action: str = "") -> None:
        """Say plainly that this is a rehearsal; "" takes the ribbon away. ``action`` names its button."""
        self._ribbon.say(text, action)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no screen has a use for: Escape closes the settings wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and self.sheet.isVisible():
            self.sheet.close_sheet()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        self.closing.emit()
        super().closeEvent(event)

    # How it is done

    def _lay_out(self) -> None:
        self._ribbon = Ribbon()
        self._ribbon.requested.connect(self.ribbon_requested.emit)
        self.side = SideBar()
        self.side.hide()
        self._stack = QStackedWidget()
        self.progress = ProgressStrip()
        self.status = StatusLine()
        middle = row(spacing=0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.sheet)
        right = column(spacing=0)
        right.addLayout(middle, 1)
        right.addWidget(self.progress)
        right.addWidget(self.status)
        across = row(spacing=0)
        across.addWidget(self.side)
        across.addLayout(right, 1)
        whole = column(spacing=0)
        whole.addWidget(self._ribbon)
        whole.addLayout(across, 1)
        centre = TabRing()
        centre.setObjectName("canvas")
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        self.banners = BannerArea(self._stack)
        self.sheet.opened.connect(self._share_width)
        self.sheet.closed.connect(self._leave_sheet)

    @Slot()
    def _share_width(self) -> None:
        taken = SHEET if self.sheet.isVisibleTo(self) else 0
        self.side.set_narrow(narrow=self.width() - taken - SIDE < LEAST_SCREEN)

    @Slot()
    def _leave_sheet(self) -> None:
        self._share_width()
        screen = self._screens.get(self.current_key)
        if self.sheet.held_focus and screen is not None:
            screen.setFocus()

    def _shortcut(self, key: str, then: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(then)
        return shortcut

    def _bring_up_to_date(self, key: str) -> None:
        screen = self._screens[key]
        changes = self._stale.pop(key, None)
        if changes is not None and isinstance(screen, Refreshing):
            screen.refresh(changes)

"""The line at the foot: event, desk, what has not reached the hub, clashes, and the clock that counts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments

HEIGHT = 40
TICK_MS = 1000
SIMULATED_MS = 100
"""A simulated clock goes faster and jumps: it is looked at more often."""

LEAST = 100
"""Pixels of the names of event and desk that are always seen."""


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What the status line says. ``waiting`` counts facts not yet at the hub; None: there is no hub.

    ``who`` has the desk, "" where roles do not count; ``locked`` until somebody gave a PIN. ``scanner`` says
    how the keyboard scanner is read, "" where there is nothing to say.
    """

    event: str = ""
    desk: str = ""
    clashes: int = 0
    waiting: int | None = None
    who: str = ""
    locked: bool = True
    scanner: str = ""


class StatusLine(QFrame):
    """Shows a DeskStatus and a clock, real or simulated."""

    clashes_requested = Signal()
    lock_requested = Signal()
    scanner_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setFixedHeight(HEIGHT)
        self._clock: tuple[Callable[[], datetime], Moments] | None = None
        self.event_name = ElidedLabel("", Type.STRONG, least=LEAST)
        self._desk_icon = Glyph("monitor", 16)
        self.desk = ElidedLabel("", Type.MUTED, least=LEAST)
        self.lock = Button("", "lock", Kind.QUIET)
        self.lock.clicked.connect(self.lock_requested.emit)
        self.scanner = Button("", "keyboard", Kind.QUIET)
        self.scanner.clicked.connect(self.scanner_requested.emit)
        self._link_icon = Glyph("cloud", 16)
        self.link = Label("", Type.MUTED)
        self.clashes = Button("", "triangle-alert", Kind.QUIET)
        self.clashes.clicked.connect(self.clashes_requested.emit)
        self._clock_icon = Glyph("clock", 16)
        self._clock_icon.hide()
        self.clock = Label("", Type.STRONG)
        self.clock.setAccessibleName(self.tr("Clock"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self.show_status(DeskStatus())

    def _lay_out(self) -> None:
        line = row(spacing=Space.S)
        line.setContentsMargins(Space.XL, 0, Space.XL, 0)
        self.setLayout(line)
        line.addWidget(self.event_name)
        line.addSpacing(Space.L)
        line.addWidget(self._desk_icon)
        line.addWidget(self.desk)
        line.addWidget(self.lock)
        line.addStretch(1)
        for widget in (self.scanner, self._link_icon, self.link, self.clashes):
            line.addWidget(widget)
        line.addSpacing(Space.S)
        line.addWidget(self._clock_icon)
        line.addWidget(self.clock)

    def show_status(self, status: DeskStatus) -> None:
        """Show what is so now."""
        self.event_name.set_words(status.event)
        self.desk.set_words(status.desk)
        self._desk_icon.setVisible(bool(status.desk))
        self._show_lock(status)
        self.scanner.setVisible(bool(status.scanner))
        self.scanner.setText(status.scanner)
        self.scanner.setAccessibleName(status.scanner or self.tr("Scanner"))
        self.clashes.setVisible(status.clashes > 0)
        words = self.tr("%n clash(es)", "", status.clashes)
        self.clashes.setText(words)
        self.clashes.setAccessibleName(words)
        linked = status.waiting is not None
        self._link_icon.setVisible(linked)
        self.link.setVisible(linked)
        if status.waiting is not None:
            self.link.setText(self.tr("%n waiting for the hub", "", status.waiting))

    def _show_lock(self, status: DeskStatus) -> None:
        self.lock.setVisible(bool(status.who))
        self.lock.setText(status.who)
        self.lock.setIcon(icon("lock" if status.locked else "lock-open", "muted" if status.locked else "ok"))
        does = self.tr("Unlock with a PIN") if status.locked else self.tr("Lock the desk")
        self.lock.setAccessibleName(f"{status.who}: {does}")
        self.lock.setToolTip(f"{does}  (Ctrl+L)")

    def set_clock(self, now: Callable[[], datetime], moments: Moments, *, simulated: bool) -> None:
        """Show this clock from now on."""
        self._clock = (now, moments)
        self._clock_icon.show()
        self._clock_icon.set_icon("timer" if simulated else "clock", "warn_text" if simulated else "muted")
        self._timer.setInterval(SIMULATED_MS if simulated else TICK_MS)
        self._timer.start()
        self.tick()

    def stop_clock(self) -> None:
        """Show no clock: no event is open."""
        self._timer.stop()
        self._clock = None
        self._clock_icon.hide()
        self.clock.setText("")

    @Slot()
    def tick(self) -> None:
        """Show what time it is."""
        if self._clock is not None:
            now, moments = self._clock
            self.clock.setText(moments.seconds(now()))

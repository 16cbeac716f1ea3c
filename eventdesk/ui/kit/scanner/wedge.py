"""Keyboard scanners anywhere in the program: their keys are taken out of the stream, typing goes on as typed.

The filter sits on the window and on the object that have the keyboard, whichever they are, dialogs and lists
that dropped down included. A key is held back for at most 40 ms until it is told what it belongs to. What was
typed is sent on in its order, to where it was going; of a scan nothing arrives anywhere, nor does its Enter.

What counts is when a key was pressed, not when a busy program got to it: X11, Wayland and macOS say so with
each key. Windows does not (Qt stamps a key there when it reads it), nor do letters from an input method; for
these the time in which the program was busy is left out.
"""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from eventdesk.scanner.burst import AFTER_MS, Bursts, Decision, Fate, Kind
from eventdesk.ui.kit.scanner.attention import BEAT_MS, Attention
from eventdesk.ui.kit.scanner.keystroke import CONTROLS, SILENT, Held, copied, read

STAMPS_WHEN_READ = frozenset({"windows"})
"""Platforms of Qt whose keys carry the time at which the program read them (qwindowskeymapper.cpp)."""

_KEYS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.ShortcutOverride}
)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a keyboard scanner sent; `follows`: it began just behind another scan."""

    text: str
    follows: bool = False


class Wedge(QObject):
    """Watches the keys of the whole program."""

    scanned = Signal(object)
    """Scanned"""

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bursts = Bursts()
        self._held: list[Held] = []
        self._typed: deque[Held] = deque()
        self._eaten: set[int] = set()
        self._stopped = False
        self._passing = False
        self._composing = False
        self._attention = Attention()
        self._at = 0.0
        self._stamp = 0
        self._seen = 0.0
        self._stamped = app.platformName() not in STAMPS_WHEN_READ
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._app = app
        app.focusWindowChanged.connect(self._follow)
        app.focusObjectChanged.connect(self._follow)
        self._follow()

    def stop(self) -> None:
        """Leave the keys alone from now on; what is held was typed."""
        self._stopped = True
        self._settle(Decision(Fate.TYPE, Fate.TYPE))
        self._timer.stop()
        self._watch(None, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _KEYS:
            return False
        if self._passing:
            # What is sent on comes by here once more; before a key Qt asks whether it is a shortcut.
            self._passing = kind == QEvent.Type.ShortcutOverride
            return False
        if isinstance(event, QInputMethodEvent):
            return self._compose(watched, event)
        assert isinstance(event, QKeyEvent)
        # A key of the window system is met at the window; others are made by hand, for a widget.
        if event.key() in SILENT:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._override(watched, event)
        if event.timestamp() and not isinstance(watched, QWindow):
            return False
        if kind == QEvent.Type.KeyPress:
            return self._take(watched, event, *read(event, within=self._bursts.holding), event.timestamp())
        return self._release(watched, event)

    def _release(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in self._eaten:
            self._eaten.discard(event.key())
            return True
        if self._held:
            self._held.append((watched, copied(event)))
            return True
        return False

    def _compose(self, watched: QObject, event: QInputMethodEvent) -> bool:
        """Take a letter that dead keys made; what is composed in a window of its own is not touched."""
        alone = not self._composing and not event.preeditString()
        self._composing = bool(event.preeditString())
        if alone and event.commitString():
            return self._take(watched, event, Kind.CHARACTER, event.commitString(), 0)
        if self._bursts.holding:
            self._take(watched, event, Kind.OTHER, "", 0)
        return False

    def _override(self, watched: QObject, event: QKeyEvent) -> bool:
        """Let what was typed go before a shortcut acts: shortcuts come before their key.

        A control character of a scanner is no shortcut: its key is met as any other.
        """
        kind, text = read(event, within=self._bursts.holding)
        if self._held and kind is Kind.OTHER:
            self._settle(self._bursts.press(self._at + self._waited(), Kind.OTHER))
        is_first_met = isinstance(watched, QWindow) or not event.timestamp()
        if is_first_met and text in CONTROLS:
            event.accept()
            return True
        return False

    def _take(self, watched: QObject, event: QEvent, kind: Kind, text: str, stamp: int) -> bool:
        decision = self._bursts.press(self._pressed(stamp), kind, text)
        self._settle(decision)
        self._timer.start(round(BEAT_MS))
        if decision.key is Fate.HOLD:
            self._held.append((watched, copied(event)))
            return True
        if decision.key is Fate.DROP:
            if isinstance(event, QKeyEvent):
                self._eaten.add(event.key())
            return True
        return False

    def _pressed(self, stamp: int) -> float:
        """When a key was pressed, ms: by its own time and that of the key before, if both have one."""
        waited = self._waited()
        told = stamp if self._stamped else 0
        true = bool(told and self._stamp and told >= self._stamp)
        self._at += told - self._stamp if true else waited
        self._stamp, self._seen = told, self._seen + waited
        return self._at

    def _waited(self) -> float:
        """Since the last key was seen, without the time in which the program was busy."""
        attention = self._attention
        return (attention.look() if self._timer.isActive() else attention.wake()) - self._seen

    @Slot()
    def _beat(self) -> None:
        waited = self._attention.look() - self._seen
        if self._bursts.holding:
            self._settle(self._bursts.tick(self._at + waited))
        if self._bursts.holding:
            self._timer.start(max(1, round(min(self._bursts.wait_ms - waited, BEAT_MS))))
        elif waited <= AFTER_MS:
            self._timer.start(round(BEAT_MS))

    def _settle(self, decision: Decision) -> None:
        if decision.held is Fate.TYPE:
            self._typed.extend(self._held)
        elif decision.held is Fate.DROP:
            down = [event for _, event in self._held if isinstance(event, QKeyEvent)]
            up = {event.key() for event in down if event.type() == QEvent.Type.KeyRelease}
            self._eaten.update(event.key() for event in down if event.key() not in up)
        if decision.held is not Fate.HOLD:
            self._held = []
            self._send_typed()
        if decision.scan is not None:
            self.scanned.emit(Scanned(decision.scan, decision.follows))

    def _send_typed(self) -> None:
        while self._typed:
            target, event = self._typed.popleft()
            if not isValid(target):
                heir = QGuiApplication.focusWindow()
                if heir is None:
                    continue
                target = heir
            self._passing = True
            QCoreApplication.sendEvent(target, event)
            self._passing = False

    @Slot()
    def _follow(self) -> None:
        """Ask who has the keyboard: the signals also tell of windows that had it before."""
        if not self._stopped:
            self._watch(self._app.focusWindow(), self._app.focusObject())

    def _watch(self, *watched: QObject | None) -> None:
        for before in self._watched:
            if before not in watched and isValid(before):
                before.removeEventFilter(self)
        now = [each for each in watched if each is not None]
        for each in now:
            if each not in self._watched:
                each.installEventFilter(self)
        self._watched = now

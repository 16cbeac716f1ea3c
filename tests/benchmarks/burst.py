"""The worst rush: twenty-five scans a second for a minute from two wedges, while agendas are being printed.

The scanners send their keys 2 ms apart, as fast as a keyboard can, from a process of their own; the board is
on the wall; 400 agendas are made again and again in another one. A key carries the time at which it was
pressed, as X11, Wayland and macOS give it, and the time to the verdict counts from there: keys that wait
because the program is busy wait at its cost.
"""

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.paper.pages import write_pdf
from eventdesk.ui.kit.settings import Settings
from tests.benchmarks.agendas import a_sheet
from tests.benchmarks.figure import Figure
from tests.benchmarks.large_event import make
from tests.benchmarks.paint import doors, ready, rest
from tests.benchmarks.wedges import ENTER

A_SECOND = 25
SECONDS = 60
AGENDAS = 400
SEED = 4
UNEVEN_MS = 20
"""A hand is so much earlier or later than even."""

PEOPLE = 2000


@dataclass
class Rush:
    """What was sent, what was painted, and what was decided more than once. Milliseconds, monotonic."""

    codes: tuple[str, ...]
    entered: dict[str, float] = field(default_factory=dict)
    painted: dict[str, float] = field(default_factory=dict)
    answered: list[ScanAnswer] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)

    def enter(self, at: float) -> None:
        """The last key of the next code was pressed."""
        self.entered[self.codes[len(self.entered)]] = at

    def answer(self, answer: ScanAnswer) -> None:
        """Hear an answer; it counts once it is painted."""
        self.answered.append(answer)
        self.waiting.append(answer.text)

    def paint(self) -> None:
        """All that was answered is on the window now."""
        now = time.monotonic() * 1000
        for code in self.waiting:
            self.painted.setdefault(code, now)
        self.waiting.clear()


class Watch(QObject):
    """Tells when the card has been painted, behind the paint event of the whole window."""

    def __init__(self, widget: QWidget, rush: Rush) -> None:
        super().__init__(widget)
        self._rush = rush
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint without an answer is none that anybody waited for."""
        if event.type() == QEvent.Type.Paint and self._rush.waiting:
            QTimer.singleShot(0, self._rush.paint)
        return super().eventFilter(watched, event)


class Keyboard(QProcess):
    """Brings the keys of the scanners to the window that has the keyboard, as Qt's own platforms do."""

    def __init__(self, rush: Rush) -> None:
        super().__init__()
        self._rush = rush
        self.readyReadStandardOutput.connect(self._read)

    def press(self) -> None:
        """Let both scanners work; `finished` comes when all is sent."""
        starts = _starts(len(self._rush.codes))
        self.start(sys.executable, ["-m", "tests.benchmarks.wedges"])
        self.write((json.dumps([self._rush.codes, starts]) + "\n").encode())

    @Slot()
    def _read(self) -> None:
        while self.canReadLine():
            at, letter = json.loads(bytes(self.readLine().data()))
            if letter == ENTER:
                self._rush.enter(at)
            _press(letter, at)


def _starts(scans: int) -> list[float]:
    """Two scanners taking turns as hands do it: now and then one begins before the other has done."""
    hand, gap = random.Random(SEED), 1000 / A_SECOND
    return sorted(500 + gap * place + hand.uniform(-UNEVEN_MS, UNEVEN_MS) for place in range(scans))


def _press(letter: str, at: float) -> None:
    key = Qt.Key.Key_Return if letter == ENTER else Qt.Key(ord(letter))
    shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        overriding = kind is QEvent.Type.ShortcutOverride
        target = QGuiApplication.focusObject() if overriding else QGuiApplication.focusWindow()
        assert target is not None
        event = QKeyEvent(kind, key, shift, letter)
        event.setTimestamp(round(at))
        QCoreApplication.sendEvent(target, event)


def run(people: int | None) -> Iterator[Figure]:
    """Real keys into the real window; the floor is that of `paint`."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    size = people or PEOPLE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        event = make(folder / "burst.eventdesk", size)
        event.file.close()
        program = Program(app, doors(), Settings.in_file(folder / "settings.ini"))
        screen = ready(program, event.file.path)
        codes = event.codes[: min(size, A_SECOND * SECONDS)]
        rush = _rush(program, screen, codes, folder)
        program.window.close()
    times = [rush.painted[code] - at for code, at in rush.entered.items() if code in rush.painted]
    welcomed = [answer.text for answer in rush.answered if answer.verdict is Verdict.OK]
    yield Figure("burst", "verdict", len(times), times)
    yield Figure("burst", "lost", len(codes), value=len(set(codes) - set(welcomed)), unit="count")
    yield Figure("burst", "doubled", len(codes), value=len(rush.answered) - len(set(welcomed)), unit="count")


def _rush(program: Program, screen: CheckinScreen, codes: tuple[str, ...], folder: Path) -> Rush:
    rush = Rush(codes)
    watch = Watch(screen.verdict.name, rush)
    screen.model.answered.connect(rush.answer)
    _open_wall(program)
    printing = _print(program, folder)
    keyboard = Keyboard(rush)
    keyboard.press()
    while keyboard.state() != QProcess.ProcessState.NotRunning:
        rest(100)
    rest(1500)
    printing.stop()
    watch.deleteLater()
    return rush


def _open_wall(program: Program) -> None:
    """Put the board on the wall, and the check-in in front again."""
    board = program.window.show_screen("board")
    wall = next(one for one in board.findChildren(QPushButton) if "wall" in one.text().lower())
    wall.click()
    rest(800)
    program.window.show_screen("checkin")
    program.window.activateWindow()
    rest(800)


def _print(program: Program, folder: Path) -> QTimer:
    """Make agendas again and again until the timer is stopped, each time in a new file, as printing does."""
    sheets = tuple(a_sheet(n) for n in range(AGENDAS))
    numbers = count()
    again = QTimer()
    again.setSingleShot(True)

    def start() -> None:
        work = (folder / f"agendas-{next(numbers)}.pdf", partial(agendas_pdf), sheets)
        program.worker.process(write_pdf, work, lambda _: again.start(1), title="")

    again.timeout.connect(start)
    start()
    return again

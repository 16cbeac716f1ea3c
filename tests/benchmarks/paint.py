"""The desk in use: last key of a code pressed, verdict on the window, while board and counters follow.

A desk that PINs guard, left to a helper; a checkpoint with admission and capacity; questions asked, answered.
"""

import os
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from eventdesk.domain.rights import DeskRole
from eventdesk.main import new, rehearse, sample
from eventdesk.search.index import Index
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.doors import Doors, OpenEvent
from eventdesk.ui.kit.settings import Settings
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.finder import Finder
from tests.benchmarks.figure import Figure, median
from tests.benchmarks.large_event import STARTS, make
from tests.benchmarks.station import furnish

PEOPLE = 10_000
SCANS = 500
PAUSES_MS = (30, 70)
"""Between two scans, quicker than any queue walks."""


class SlotClock:
    """Goes as time goes, from the middle of the first slot on: every table of the board is taken."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def now(self) -> datetime:
        """The time in the hall."""
        return STARTS + timedelta(minutes=5, seconds=time.monotonic() - self._begun)


class Painted(QObject):
    """Says when `widget` has been painted after it was asked to wait for that."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._loop = QEventLoop(self)
        self.armed = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The loop ends behind the paint event, when the whole window is painted."""
        if self.armed and event.type() == QEvent.Type.Paint:
            self.armed = False
            QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)

    def after(self, field: QLineEdit) -> float:
        """Press Enter in the field; milliseconds until the paint is done."""
        started = time.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._loop.exec()
        return (time.perf_counter() - started) * 1000


def run(people: int | None) -> Iterator[Figure]:
    """Real keys into the real window; the floor is a field and a label without any database."""
    size = people or PEOPLE
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as name:
        event = furnish(make(Path(name) / "paint.eventdesk", size), size)
        event.file.close()
        settings = Settings.in_file(Path(name) / "settings.ini")
        settings.role = DeskRole.HELPER
        program = Program(app, doors(), settings)
        screen = ready(program, event.file.path)
        times = list(scans(screen, event.codes[:: max(1, size // SCANS)][:SCANS]))
        program.window.close()
    yield Figure("paint", "verdict", len(times), times, floor=median(bare(event.codes[:SCANS])))


def doors() -> Doors:
    """Doors that open an event by the clock of the first slot."""
    clock = SlotClock()

    def opened(path: Path, desk: str) -> OpenEvent:
        file = EventFile.open(path, desk)
        return OpenEvent(path, Desk(file, clock, desk, finder=Finder(Index)), file.on_commit, file.close)

    return Doors(opened, new, sample, rehearse)


def ready(program: Program, path: Path) -> CheckinScreen:
    """The check-in of an open event, with the board visited before and everything read."""
    program.show_start()
    program.window.show()
    program.open_event(path)
    while program.window.visited("checkin") is None:
        rest(20)
    program.window.show_screen("board")
    rest(3000)
    screen = program.window.show_screen("checkin")
    assert isinstance(screen, CheckinScreen)
    program.window.activateWindow()
    rest(1500)
    return screen


def scans(screen: CheckinScreen, codes: tuple[str, ...]) -> Iterator[float]:
    """Scan after scan, with pauses that fall in with no timer."""
    pauses = random.Random(1)
    painted = Painted(screen.verdict.name)

    def arm(_: object) -> None:
        painted.armed = True

    screen.model.answered.connect(arm)
    for code in codes:
        QTest.keyClicks(screen.field, code)
        yield painted.after(screen.field)
        rest(pauses.randint(*PAUSES_MS))


def bare(codes: tuple[str, ...]) -> list[float]:
    """A field and a label: the least that keys and painting take here."""
    window = QWidget()
    field, label = QLineEdit(), QLabel("-")
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(label)
    painted = Painted(label)

    def show() -> None:
        painted.armed = True
        label.setText(f"Welcome {field.text()}")
        field.clear()

    field.returnPressed.connect(show)
    window.resize(1280, 720)
    window.show()
    rest(200)
    times = []
    for code in codes:
        QTest.keyClicks(field, code)
        times.append(painted.after(field))
        rest(5)
    window.close()
    return times


def rest(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

"""The board in use: a commit told to the window, its table painted; 120 tables, all of them taken."""

import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from eventdesk.domain.ids import PersonId
from eventdesk.domain.visit import Direction
from eventdesk.ui.app import Program
from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.kit.settings import Settings
from eventdesk.usecases.board import board
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.desk import Desk
from tests.benchmarks.figure import Figure, timed
from tests.benchmarks.large_event import make
from tests.benchmarks.paint import doors, rest

PEOPLE = 360
"""A third of them have a table each: 120 tables."""

COMMITS = 300
PAUSES_MS = (20, 60)
SIZE = (1920, 1080)
"""Pixels of the window; commits are about the tables that are in view, so that each paints one."""


class Tile(QObject):
    """Says when a tile has been painted after a commit."""

    def __init__(self, tiles: TableTiles) -> None:
        super().__init__(tiles)
        self._loop = QEventLoop(self)
        self._wanted: int | None = None
        self._tiles = tiles
        tiles.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The loop ends behind the paint event that touches the tile, when the window is painted."""
        if self._wanted is not None and isinstance(event, QPaintEvent):
            centre = self._tiles.tile(self._wanted).center().toPoint()
            if event.region().contains(centre):
                self._wanted = None
                QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)

    def after(self, number: int, commit: object) -> float:
        """Milliseconds from the beginning of the commit until its tile is painted."""
        self._wanted = number
        started = time.perf_counter()
        assert callable(commit)
        commit()
        self._loop.exec()
        return (time.perf_counter() - started) * 1000


def run(people: int | None) -> Iterator[Figure]:
    """Somebody goes in or out; beside it the whole board read anew, which a commit must not cost."""
    size = people or PEOPLE
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as name:
        event = make(Path(name) / "board.eventdesk", size)
        event.file.close()
        program = Program(app, doors(), Settings.in_file(Path(name) / "settings.ini"))
        screen = ready(program, event.file.path)
        times = list(commits(program, screen))
        whole = [timed(lambda: board(desk_of(program), desk_of(program).now())) for _ in range(20)]
        program.window.close()
    yield Figure("board", "committed", len(times), times)
    yield Figure("board", "read whole", len(whole), whole)


def desk_of(program: Program) -> Desk:
    """The desk of the open event."""
    assert program.opened_event is not None
    return program.opened_event.desk


def ready(program: Program, path: Path) -> BoardScreen:
    """The board of an open event."""
    program.show_start()
    program.window.resize(*SIZE)
    program.window.show()
    program.open_event(path)
    while program.window.visited("checkin") is None:
        rest(20)
    screen = program.window.show_screen("board")
    assert isinstance(screen, BoardScreen)
    rest(2000)
    return screen


def commits(program: Program, screen: BoardScreen) -> Iterator[float]:
    """Commit after commit by the database thread, as the desk makes them."""
    chance, painted, desk = random.Random(1), Tile(screen.tiles), desk_of(program)
    inside: set[PersonId] = set()
    seen = sum(screen.tiles.visibleRegion().contains(at) for at in centres(screen.tiles))
    for _ in range(COMMITS):
        number = chance.randrange(seen)
        meeting = screen.tiles.tables[number].now
        if meeting is None:
            continue
        person = meeting.people[0].id
        way = Direction.OUT if person in inside else Direction.IN
        inside ^= {person}
        yield painted.after(
            number,
            lambda person=person, way=way: program.worker.database(
                lambda: check_in(desk, person, direction=way), _nothing
            ),
        )
        rest(chance.randint(*PAUSES_MS))


def centres(tiles: TableTiles) -> list[QPoint]:
    """The middle of each tile."""
    return [tiles.tile(number).center().toPoint() for number in range(len(tiles.tables))]


def _nothing(_: object) -> None:
    """What the desk is told does not matter here."""

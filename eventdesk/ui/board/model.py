"""What the board screen knows and decides, without a window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.domain.board import Board
from eventdesk.domain.change import Changes
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases import board as usecase
from eventdesk.usecases.desk import Desk

TICK_MS = 1000
"""How often the time of the board moves on."""


class BoardModel(QObject):
    """Keeps the board up to date: all of it once, then what commits touch, then what time moves."""

    shown = Signal(object)
    """Board"""

    rang = Signal()
    """Another slot has begun, or one has ended: the bell."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self._known: Board | None = None
        self._worker = worker
        self._desk = desk
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.load)

    def start(self) -> None:
        """Read the board and follow the time."""
        self.load()
        self._clock.start()

    def load(self) -> None:
        """Move the board on to the time it is now; the first time, read it."""
        self._worker.database(self._moved, self._take, latest=("board", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read again what a commit touched."""
        self._worker.database(lambda: self._after(changes), self._take)

    def _moved(self) -> Board:
        known = self._known
        return self._after(Changes.of((), known.position if known else 0))

    def _after(self, changes: Changes) -> Board:
        """On the database thread, in order: a commit never builds on a board without the one before."""
        known, now = self._known, self._desk.now()
        self._known = (
            usecase.refreshed(self._desk, known, changes, now) if known else usecase.board(self._desk, now)
        )
        return self._known

    def _take(self, board: Board) -> None:
        before, self.board = self.board, board
        self.shown.emit(board)
        if before is not None and before.slot != board.slot:
            self.rang.emit()


@dataclass(frozen=True, slots=True)
class Page:
    """Which tables one page of the wall shows."""

    number: int
    of: int
    first: int
    last: int


def page_of(tables: int, per_page: int, number: int) -> Page:
    """The page after so many turns; pages come round."""
    per_page = max(1, per_page)
    of = max(1, -(-tables // per_page))
    number %= of
    first = number * per_page
    return Page(number + 1, of, first, min(tables, first + per_page))

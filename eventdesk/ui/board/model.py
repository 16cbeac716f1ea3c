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
        """Read the board for the time it is now."""
        desk = self._desk
        self._worker.database(lambda: usecase.board(desk, desk.now()), self._take, latest=("board", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read again what a commit touched."""
        desk, before = self._desk, self.board
        if before is None:
            self.load()
            return
        self._worker.database(lambda: usecase.refreshed(desk, before, changes, desk.now()), self._take)

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
    of = max(1, -(-tables // max(1, per_page)))
    number %= of
    first = number * per_page
    return Page(number + 1, of, first, min(tables, first + per_page))

"""The board on the wall: full screen, large letters, a countdown, pages that turn by themselves."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from eventdesk.domain.board import Board
from eventdesk.ui.board.countdown import Countdown
from eventdesk.ui.board.model import page_of
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments

TURN_MS = 12_000
"""How long a page stays."""
WALL_SCALE = 1.9
"""Names in letters of 25 px on a screen of 1080 lines: a projector makes 4 cm of them, read at 10 m."""


class Wall(QWidget):
    """The board for a second monitor or a projector: turns its pages by itself; Escape closes it.

    C leaves only the countdown, as large as the screen, and brings the tables back.
    """

    def __init__(self, owner: QWidget, now: Callable[[], datetime], moments: Moments | None = None) -> None:
        super().__init__(owner)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setObjectName("canvas")
        self.tiles = TableTiles(WALL_SCALE, moments=moments, paged=True)
        self.countdown = Countdown(now)
        self._board: Board | None = None
        self._turns = 0
        self._slot = Label("", Type.DISPLAY)
        self._page = Label("", Type.HEADING)
        words = column(spacing=0)
        words.addWidget(self._slot)
        words.addWidget(self._page)
        self._top = row(spacing=Space.L)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.countdown)
        body = column(padding=Space.XXL, spacing=Space.XL)
        body.addLayout(self._top)
        body.addWidget(self.tiles, 1)
        self.setLayout(body)
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self.turn)

    def show_board(self, board: Board, slot_words: str) -> None:
        """Show another state of the hall on the page that is up."""
        self._board = board
        self._slot.setText(slot_words)
        self.countdown.show_board(board)
        self._show_page()

    @Slot()
    def turn(self) -> None:
        """Go to the next page, after the last to the first."""
        self._turns += 1
        self._show_page()

    @Slot()
    def count_only(self) -> None:
        """Leave only the countdown, or bring the tables back."""
        large = not self.countdown.large
        for each in (self.tiles, self._slot, self._page):
            each.setVisible(not large)
        self.countdown.enlarge(large=large)
        self._top.setStretch(0, 0 if large else 1)
        self._top.setStretch(1, 1 if large else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_page)

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)
        self._show_page()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_C:
            self.count_only()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.turn()

    @Slot()
    def _show_page(self) -> None:
        if self._board is None:
            return
        tables = self._board.tables
        page = page_of(len(tables), self.tiles.per_page(), self._turns)
        self.tiles.show_tables(tables[page.first : page.last])
        words = self.tr("Page {number} of {of}").format(number=page.number, of=page.of)
        self._page.setText(words if page.of > 1 else "")

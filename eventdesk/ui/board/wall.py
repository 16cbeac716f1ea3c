"""The board on the wall: full screen, large letters, pages that turn by themselves."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from eventdesk.domain.board import Board
from eventdesk.ui.board.model import page_of
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.theme import Space

TURN_MS = 12_000
"""How long a page stays."""
WALL_SCALE = 1.9
"""Names in letters of 25 px on a screen of 1080 lines: a projector makes 4 cm of them, read at 10 m."""


class Wall(QWidget):
    """The board for a second monitor or a projector: turns its pages by itself; Escape closes it."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setObjectName("canvas")
        self.tiles = TableTiles(WALL_SCALE)
        self._board: Board | None = None
        self._turns = 0
        self._slot = Label("", Type.DISPLAY)
        self._page = Label("", Type.HEADING)
        top = row(spacing=Space.L)
        top.addWidget(self._slot, 1)
        top.addWidget(self._page)
        body = column(padding=Space.XXL, spacing=Space.XL)
        body.addLayout(top)
        body.addWidget(self.tiles, 1)
        self.setLayout(body)
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self.turn)

    def show_board(self, board: Board, slot_words: str) -> None:
        """Show another state of the hall on the page that is up."""
        self._board = board
        self._slot.setText(slot_words)
        self._show_page()

    @Slot()
    def turn(self) -> None:
        """Go to the next page, after the last to the first."""
        self._turns += 1
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)
        self._show_page()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.turn()

    def _show_page(self) -> None:
        if self._board is None:
            return
        tables = self._board.tables
        page = page_of(len(tables), self.tiles.per_page(), self._turns)
        self.tiles.show_tables(tables[page.first : page.last])
        self._page.setText(f"{page.number} / {page.of}")

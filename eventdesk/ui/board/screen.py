"""The board: every table now and next, the rooms, and whom to call."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from eventdesk.domain.board import Board, BoardRoom, CallEntry
from eventdesk.domain.change import Changes
from eventdesk.ui.board.model import BoardModel
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.board.wall import Wall
from eventdesk.ui.kit.button import Button
from eventdesk.ui.kit.card import Card, column, row
from eventdesk.ui.kit.columns import Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.sounds import Sound, Sounds
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.texts import Moments
from eventdesk.ui.kit.theme import Space

SIDE_WIDTH = 340


class BoardScreen(QWidget):
    """The hall as it is now."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._sounds = Sounds(context.settings.volume)
        self.model = BoardModel(context.worker, context.desk, self)
        self.tiles = TableTiles()
        self.wall: Wall | None = None
        self.calls: RowTableModel[CallEntry] = RowTableModel(
            self._call_columns(), lambda row: f"{row.person.id} {row.meeting}", self
        )
        self.open_wall = Button(self.tr("On the wall"), "presentation", key="Ctrl+W")
        self.heading = Heading(self.tr("Board"), "", self.open_wall)
        self._rooms = Label("", Type.BODY, wrap=True)
        self._lay_out()
        self.model.shown.connect(self._show)
        self.model.rang.connect(self._ring)
        self.open_wall.clicked.connect(self._open_wall)
        self.model.start()

    def refresh(self, changes: Changes) -> None:
        """Read again only what the commit touched."""
        self.model.touch(changes)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Tables"))
        self.tiles.setObjectName("scrolled")
        scroll.setWidget(self.tiles)
        calls = RowTable(
            self.calls,
            self.tr("Call list"),
            empty=EmptyState(
                "phone-call", self.tr("Nobody to call"), self.tr("All who meet are in the house.")
            ),
        )
        rooms = Card(self.tr("Rooms"), padding=Space.L)
        rooms.body.addWidget(self._rooms)
        side = column(spacing=Space.L)
        side.addWidget(rooms)
        side.addWidget(Label(self.tr("Call list"), Type.TITLE))
        side.addWidget(calls, 1)
        beside = QWidget()
        beside.setLayout(side)
        beside.setFixedWidth(SIDE_WIDTH)
        below = row(spacing=Space.L)
        below.addWidget(scroll, 1)
        below.addWidget(beside)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.open_wall)

    def _call_columns(self) -> tuple[Column[CallEntry], ...]:
        return (
            Column(
                title=self.tr("Missing"),
                text=lambda row: row.person.name,
                strong=True,
                stretch=True,
                width=150,
                tooltip=lambda row: f"{row.person.organisation}\n{row.person.phone}",
            ),
            Column(title=self.tr("Table"), text=lambda row: row.table, width=64),
            Column(title=self.tr("Time"), text=lambda row: self._context.moments.time(row.starts), width=66),
        )

    @Slot(object)
    def _show(self, board: Board) -> None:
        self.tiles.show_tables(board.tables)
        self.calls.set_rows(board.calls)
        self._rooms.setText("\n".join(self._room_words(room) for room in board.rooms))
        self.heading.set_subtitle(self.slot_words(board, self._context.moments))
        if self.wall is not None:
            self.wall.show_board(board, self.slot_words(board, self._context.moments))

    def slot_words(self, board: Board, moments: Moments) -> str:
        """Which slot runs and how long, or when the next one starts."""
        if board.slot is not None:
            left = self.tr("%n minutes left", "", board.minutes_left or 0)
            return f"{moments.span(board.slot.starts, board.slot.ends)}   ·   {left}"
        if board.next_slot is not None:
            words = self.tr("The next slot starts at {time}")
            return words.format(time=moments.time(board.next_slot.starts))
        return self.tr("No further slots today")

    def _room_words(self, room: BoardRoom) -> str:
        seats = f"{room.people} / {room.capacity}" if room.capacity else str(room.people)
        if room.now is not None:
            return f"{room.name}   {seats}\n{room.now.title}"
        return f"{room.name}   {seats}"

    @Slot()
    def _ring(self) -> None:
        self._sounds.volume = self._context.settings.volume
        self._sounds.play(Sound.BELL)

    @Slot()
    def _open_wall(self) -> None:
        if self.wall is None:
            self.wall = Wall(self)
        if self.model.board is not None:
            self.wall.show_board(self.model.board, self.slot_words(self.model.board, self._context.moments))
        screens = self.screen().virtualSiblings()
        other = next((screen for screen in screens if screen is not self.screen()), self.screen())
        self.wall.setGeometry(other.geometry())
        self.wall.showFullScreen()

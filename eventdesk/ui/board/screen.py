"""The board: every table now and next, the rooms, whom to call, and what is said of a meeting in two keys."""

from PySide6.QtCore import QElapsedTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from eventdesk.domain.board import Board, BoardTable, CallEntry
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import TableId
from eventdesk.domain.outcome import OutcomeKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.ui.board.bell import BellButton
from eventdesk.ui.board.calls import call_columns, seat_words
from eventdesk.ui.board.keys import Deed, Keys, Wish
from eventdesk.ui.board.model import BoardModel
from eventdesk.ui.board.panel import TablePanel
from eventdesk.ui.board.rooms import RoomsCard
from eventdesk.ui.board.tables import TableTiles
from eventdesk.ui.board.wall import Wall
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.sound.sounds import Sound, Sounds
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.outcomes import outcome_words
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.usecases.seats import Seat

SIDE_WIDTH = 356
"""So wide that six tables stand side by side on a screen of 1920 pixels."""
LOW = 560
"""Pixels of height below which the side shows one thing at a time."""


class BoardScreen(QWidget):
    """The hall as it is now. Arrow keys or its number go to a table, letters say what happened at it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._sounds = Sounds(context.settings.volume)
        self.model = BoardModel(context.worker, context.desk, self)
        self.keys = Keys()
        self._time = QElapsedTimer()
        self._time.start()
        self._minute = -1
        self.tiles = TableTiles(moments=context.moments, hand=context.may(Right.NOTE))
        self.panel = TablePanel(context.moments)
        self.wall: Wall | None = None
        self.calls: RowTableModel[CallEntry] = RowTableModel(
            call_columns(context.moments, lambda: self.model.board),
            lambda row: f"{row.person.id} {row.meeting}",
            self,
        )
        self.seats = Button(self.tr("Scan at tables"), "scan-line", Kind.QUIET, key="Ctrl+T")
        self.bell = BellButton(context.settings)
        self.open_wall = Button(self.tr("On the wall"), "presentation", key="Ctrl+W")
        self.heading = Heading(self.tr("Board"), "", self.seats, self.bell, self.open_wall)
        self.rooms = RoomsCard()
        self._lay_out()
        self.setFocusProxy(self.tiles if context.may(Right.NOTE) else self.open_wall)
        self._connect()
        self.model.start()

    @property
    def scans_here(self) -> bool:
        """Whether a badge that is scanned now seats its holder."""
        return self.model.scans_here

    @property
    def is_watched(self) -> bool:
        """Whether the board is on the wall."""
        return self.wall is not None and self.wall.isVisible()

    def take_scan(self, text: str) -> None:
        """Seat the holder of a badge at the table of their meeting."""
        self.model.scan(text)

    def refresh(self, changes: Changes) -> None:
        """Read again only what the commit touched."""
        self.model.touch(changes)

    def _connect(self) -> None:
        self.model.shown.connect(self._show)
        self.model.chosen.connect(self._show_chosen)
        self.model.seated.connect(self._tell_seat)
        self.model.told.connect(self._tell_outcome)
        self.model.refused.connect(self._tell_refused)
        self.tiles.table_chosen.connect(self._choose)
        self.tiles.start_requested.connect(lambda _: self.model.begin())
        self.tiles.typed.connect(self._typed)
        self.panel.asked.connect(self._do)
        self.calls_table.row_opened.connect(self._go_to_call)
        self.open_wall.clicked.connect(self._open_wall)
        self.seats.toggled.connect(self._seat_by_scan)

    def _lay_out(self) -> None:
        self.seats.setCheckable(True)
        self.seats.setVisible(self._context.may(Right.NOTE))
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Tables"))
        self.tiles.setObjectName("scrolled")
        scroll.setWidget(self.tiles)
        self.calls_table = RowTable(
            self.calls,
            self.tr("Call list"),
            empty=EmptyState(
                "phone-call", self.tr("Nobody to call"), self.tr("All who meet are in the house.")
            ),
        )
        side = column(spacing=Space.L)
        side.addWidget(self.rooms)
        side.addWidget(self.panel)
        self.panel.hide()
        self._calls_title = Label(self.tr("Call list"), Type.TITLE)
        side.addWidget(self._calls_title)
        side.addWidget(self.calls_table, 1)
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

    @Slot(object)
    def _show(self, board: Board) -> None:
        if self.isVisible():
            self._show_here(board)
        if self.wall is not None:
            self.wall.show_board(board, self._wall_words(board))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened behind another screen, whose work was not to wait for this one's."""
        super().showEvent(event)
        if self.model.board is not None:
            self._show_here(self.model.board)

    def _show_here(self, board: Board) -> None:
        self.tiles.show_tables(board.tables)
        self.calls.set_rows(board.calls)
        self.rooms.show_rooms(board.rooms)
        self.heading.set_subtitle(self.slot_words(board, self._context.moments))
        self.bell.follow()
        minute = int(board.at.timestamp() // 60)
        if minute != self._minute:
            self._minute = minute
            self.calls_table.view.viewport().update()

    @Slot(object)
    def _show_chosen(self, table: BoardTable | None) -> None:
        self.tiles.mark(table.id if table else None)
        board = self.model.board
        if table is not None and board is not None:
            self.panel.show_table(board, table, asks=self.keys.asks)
        self.rooms.setVisible(table is None)
        self.panel.setVisible(table is not None)
        self._share_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_side()

    def _share_side(self) -> None:
        """In a low window the call list makes room for the table the cursor is on."""
        roomy = self.height() >= LOW or self.model.table is None
        for each in (self._calls_title, self.calls_table):
            each.setVisible(roomy)

    def slot_words(self, board: Board, moments: Moments) -> str:
        """Which slot runs and how long, or when the next one starts."""
        if board.slot is not None:
            left = self.tr("%n minutes left", "", board.minutes_left or 0)
            return f"{moments.span(board.slot.starts, board.slot.ends)}   ·   {left}"
        if board.next_slot is not None:
            words = self.tr("The next slot starts at {time}")
            return words.format(time=moments.time(board.next_slot.starts))
        return self.tr("No further slots today")

    def _wall_words(self, board: Board) -> str:
        """Which slot runs; how long is counted beside it."""
        moments, slot = self._context.moments, board.slot
        return self.slot_words(board, moments) if slot is None else moments.span(slot.starts, slot.ends)

    def _play(self, sound: Sound) -> None:
        self._sounds.volume = self._context.settings.volume
        self._sounds.play(sound)

    @Slot(bool)
    def _seat_by_scan(self, here: bool) -> None:
        self.model.scans_here = here
        if here:
            words = self.tr("Badges scanned on this screen seat people now. Elsewhere they are let in.")
            self._context.notify(Notice(words, Tone.NEUTRAL))
        self.tiles.setFocus()

    @Slot(object)
    def _choose(self, table: TableId | None) -> None:
        self.keys.ask(None)
        self.model.choose(table)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        number = next((n for n, one in enumerate(self.tiles.tables) if one.id == self.tiles.current), None)
        if number is not None:
            at = self.tiles.tile(number).center().toPoint()
            self._scroll.ensureVisible(at.x(), at.y(), 0, 80)

    @Slot(object)
    def _go_to_call(self, call: CallEntry) -> None:
        self.model.choose_numbered(call.table)
        self._bring_into_view()
        self.tiles.setFocus()

    @Slot(object)
    def _typed(self, text: str) -> None:
        self._do(self.keys.press(text, self._time.elapsed()))

    @Slot(object)
    def _do(self, wish: Wish) -> None:
        self.keys.ask(wish.deed)
        match wish.deed:
            case Deed.GO:
                self.model.choose_numbered(wish.table)
                self._bring_into_view()
            case Deed.BEGIN:
                self.model.begin()
            case Deed.HELD:
                self.model.held()
            case Deed.MISSED:
                self.model.missed(wish.number)
            case Deed.TOLD:
                self.model.came_of_it(wish.number)
            case Deed.PARTNER:
                self._seek_partner()
            case Deed.TROUBLE:
                self._tell_trouble()
        self.model.choose(self.tiles.current)

    def _tell_trouble(self) -> None:
        trouble = self.model.trouble()
        if trouble is not None and self._context.may(Right.EDIT):
            self._context.tell_trouble(trouble)
        elif trouble is not None:
            self._tell_refused(Refused(Reason.NOT_ALLOWED))

    def _seek_partner(self) -> None:
        alone = self.model.left_alone()
        if alone is not None:
            self._context.seek_partner(alone)
        elif self.model.table is not None:
            self._context.notify(Notice(self.tr("Nobody at this table waits for anybody.")))

    @Slot(object)
    def _tell_seat(self, seat: Seat) -> None:
        self._play(Sound.OK)
        self._tell_done(seat_words(seat))

    def _tell_done(self, words: str) -> None:
        self._context.notify(Notice(words, Tone.OK, (self.tr("Undo"), self.model.undo)))

    @Slot(object)
    def _tell_outcome(self, kind: OutcomeKind) -> None:
        self._tell_done(self.tr("Noted: {outcome}.").format(outcome=outcome_words(kind)))

    @Slot(object)
    def _tell_refused(self, refused: Refused) -> None:
        self._play(Sound.REFUSE)
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

    @Slot()
    def _open_wall(self) -> None:
        if self.wall is None:
            self.wall = Wall(self, self._context.desk.now, self._context.moments)
        if self.model.board is not None:
            self.wall.show_board(self.model.board, self._wall_words(self.model.board))
        here = self.screen()
        other = next((screen for screen in here.virtualSiblings() if screen is not here), here)
        self.wall.setGeometry(other.geometry())
        self.wall.showFullScreen()

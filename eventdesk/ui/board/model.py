"""What the board screen knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.domain.board import Board, BoardMeeting, BoardTable
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import PersonId, TableId, new_id
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.refusal import Refused
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases import board as usecase
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import note_meeting
from eventdesk.usecases.outcomes import note_outcome
from eventdesk.usecases.seats import Seat, sit, start_meeting
from eventdesk.usecases.undo import undo_last

TICK_MS = 1000
"""How often the time of the board moves on."""


class BoardModel(QObject):
    """Keeps the board up to date: all of it once, then what commits touch, then what time moves."""

    shown = Signal(object)
    """Board"""

    chosen = Signal(object)
    """BoardTable the cursor is on as it is now, or None"""

    seated = Signal(object)
    """Seat of somebody who was scanned at a table"""

    told = Signal(object)
    """OutcomeKind that was noted of a meeting"""

    refused = Signal(object)
    """Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.scans_here = False
        self._chosen: TableId | None = None
        self._known: Board | None = None
        self._worker = worker
        self._desk = desk
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.load)

    # What is shown

    def start(self) -> None:
        """Read the board and follow the time."""
        self.load()
        self._clock.start()

    def load(self) -> None:
        """Move the board on to the time it is now; the first time, read it."""
        self._worker.reading(self._moved, self._take, latest=("board", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read again what a commit touched."""
        self._worker.reading(lambda: self._after(changes), self._take)

    # The table the cursor is on

    @property
    def table(self) -> BoardTable | None:
        """The chosen table as it is now."""
        tables = self.board.tables if self.board is not None else ()
        return next((table for table in tables if table.id == self._chosen), None)

    @property
    def meeting(self) -> BoardMeeting | None:
        """The meeting of the chosen table that runs, in a pause the one that comes."""
        table = self.table
        return None if table is None else table.now or table.next

    def choose(self, table: TableId | None) -> None:
        """Put the cursor on a table, or on none."""
        self._chosen = table
        self.chosen.emit(self.table)

    def choose_numbered(self, number: str) -> bool:
        """Put the cursor on the table of a number; False where there is none."""
        tables = self.board.tables if self.board is not None else ()
        found = next((table.id for table in tables if table.number.casefold() == number.casefold()), None)
        if found is not None:
            self.choose(found)
        return found is not None

    # What is done at it

    def begin(self) -> None:
        """Its meeting begins: all of it sit."""
        meeting = self.meeting
        if meeting is not None and meeting.may_start:
            self._act(lambda action: start_meeting(self._desk, meeting.id, action=action))

    def held(self) -> None:
        """Its meeting took place, with all of its people."""
        meeting = self.meeting
        if meeting is not None:
            self._act(lambda action: note_meeting(self._desk, meeting.id, (), action=action))

    def missed(self, seat: int) -> None:
        """Note one of its people, counted from 1, as missing; once more takes that back."""
        meeting = self.meeting
        if meeting is not None and 1 <= seat <= len(meeting.people):
            person = meeting.people[seat - 1].id
            absent = tuple(one for one in meeting.absent if one != person)
            absent += () if person in meeting.absent else (person,)
            self._act(lambda action: note_meeting(self._desk, meeting.id, absent, action=action))

    def came_of_it(self, number: int) -> None:
        """Note what came of the meeting that runs, as the outcomes are counted from 1; it was held, too."""
        table, kinds = self.table, tuple(OutcomeKind)
        meeting = table.now if table else None
        if meeting is not None and 1 <= number <= len(kinds):
            kind = kinds[number - 1]
            self._act(lambda action: note_outcome(self._desk, meeting.id, kind=kind, action=action))

    def left_alone(self) -> PersonId | None:
        """Who of its meeting is there while another is missing: whom the right person is sought for."""
        meeting = self.meeting
        return meeting.waiting[0].id if meeting is not None and meeting.waiting else None

    def trouble(self) -> Trouble | None:
        """What to mend of it: somebody of its meeting is missing, else the table cannot be used."""
        table, meeting = self.table, self.meeting
        if meeting is not None and meeting.missing:
            return Trouble(TroubleKind.NEVER_CAME, person=meeting.missing[0].id)
        return self.lost_table() if table is not None else None

    def lost_table(self) -> Trouble | None:
        """The table itself as what happened: lost, or back where it was out of service."""
        table = self.table
        if table is None:
            return None
        kind = TroubleKind.TABLE_BACK if table.out_of_service else TroubleKind.TABLE_LOST
        return Trouble(kind, table=table.id)

    def scan(self, code: str) -> None:
        """Seat the holder of a badge."""
        self._act(lambda action: sit(self._desk, code, action=action))

    def undo(self) -> None:
        """Take back what this desk did last."""
        self._act(lambda action: undo_last(self._desk, action=action))

    # How it is done

    def _act(self, verb: Callable[[str], object]) -> None:
        action = new_id()
        self._worker.database(lambda: verb(action), self._acted)

    def _acted(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        elif isinstance(answer, Seat):
            self.seated.emit(answer)
        elif isinstance(answer, Outcome):
            self.told.emit(answer.kind)

    def _moved(self) -> Board:
        known = self._known
        return self._after(Changes.of((), known.position if known else 0))

    def _after(self, changes: Changes) -> Board:
        """On the thread of reads, in order: a commit never builds on a board without the one before."""
        known, now = self._known, self._desk.now()
        self._known = (
            usecase.refreshed(self._desk, known, changes, now) if known else usecase.board(self._desk, now)
        )
        return self._known

    def _take(self, board: Board) -> None:
        self.board = board
        self.shown.emit(board)
        self.chosen.emit(self.table)


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

"""What the meetings screen knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.refusal import Refused
from eventdesk.domain.roster import PersonRow
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases import meetings
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import people_rows
from eventdesk.usecases.undo import undo_last

TOUCHING = frozenset({Noun.MEETING, Noun.PERSON, Noun.SLOT, Noun.TABLE, Noun.ROOM, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a meeting can be given: everybody, every slot by time, every table by number."""

    people: tuple[PersonRow, ...] = ()
    slots: tuple[Slot, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Booking:
    """What the form holds; `meeting` is None for a new one."""

    meeting: MeetingRow | None
    people: tuple[PersonId, ...]
    slot: SlotId | None
    table: TableId | None


class MeetingsModel(QObject):
    """Reads the table of meetings and does what the screen asks for."""

    loaded = Signal(object)
    """tuple[MeetingRow, ...]"""

    done = Signal(object)
    """Meeting | Undone: what an action came to"""

    refused = Signal(object)
    """Refused"""

    chosen_from = Signal(object)
    """Choices, as asked for by `load_choices`"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk

    def load(self) -> None:
        """Read the table anew."""
        self._worker.database(
            lambda: meetings.meeting_rows(self._desk), self._loaded, latest=("meetings", id(self))
        )

    def load_choices(self) -> None:
        """Read what a form offers."""
        self._worker.database(self._choices, self._offered, latest=("choices", id(self)))

    def save(self, booking: Booking) -> None:
        """Add a meeting, or hold a known one at another time or table."""
        known = booking.meeting
        if known is None:
            self._act(lambda: meetings.add_meeting(self._desk, booking.people, booking.slot, booking.table))
        else:
            self._act(lambda: meetings.move_meeting(self._desk, known.id, booking.slot, booking.table))

    def cancel(self, meeting: MeetingRow) -> None:
        """Call a meeting off."""
        self._act(lambda: meetings.cancel_meeting(self._desk, meeting.id))

    def note(self, meeting: MeetingRow, missing: tuple[PersonId, ...]) -> None:
        """Note who did not come; nobody missing means that it was held."""
        self._act(lambda: meetings.note_meeting(self._desk, meeting.id, missing))

    def undo(self) -> None:
        """Take back what this desk did last."""
        self._act(lambda: undo_last(self._desk))

    def _choices(self) -> Choices:
        with self._desk.reading() as reading:
            slots = sorted(reading.all(Slot), key=lambda slot: (slot.starts is None, slot.starts, slot.name))
            tables = sorted(reading.all(Table), key=lambda table: (len(table.number), table.number))
        return Choices(people_rows(self._desk), tuple(slots), tuple(tables))

    def _act(self, work: Callable[[], Meeting | Undone | Refused]) -> None:
        self._worker.database(work, self._acted)

    def _loaded(self, rows: tuple[MeetingRow, ...]) -> None:
        self.loaded.emit(rows)

    def _offered(self, choices: Choices) -> None:
        self.chosen_from.emit(choices)

    def _acted(self, answer: Meeting | Undone | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.done.emit(answer)

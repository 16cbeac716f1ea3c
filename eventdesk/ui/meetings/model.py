"""What the meetings screen knows and decides, without a window."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.change import Changes
from eventdesk.domain.clashes import Clash
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.place import Slot, Table, number_order
from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases import meetings
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.outcomes import OutcomeFields
from eventdesk.usecases.people import people_rows

TOUCHING = frozenset(
    {
        Noun.MEETING,
        Noun.OUTCOME,
        Noun.PERSON,
        Noun.ORGANISATION,
        Noun.SLOT,
        Noun.TABLE,
        Noun.ROOM,
        Noun.GESTURE,
    }
)
"""What changes a line of the table."""

CLASHING = TOUCHING | {Noun.VISIT, Noun.SESSION, Noun.GROUP}
"""What makes or solves a clash of meetings."""

Marks = Mapping[MeetingId, tuple[Clash, ...]]
"""The clashes in which each meeting takes part."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One line of the table: a meeting, and the clashes it takes part in."""

    meeting: MeetingRow
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What a meeting can be given: everybody, every slot by time, every table by number.

    ``coming`` is the first slot that has not begun; None after the last. ``taken`` are the tables at which
    somebody meets in a slot.
    """

    people: tuple[PersonRow, ...] = ()
    slots: tuple[Slot, ...] = ()
    tables: tuple[Table, ...] = ()
    coming: SlotId | None = None
    taken: frozenset[tuple[SlotId | None, TableId | None]] = frozenset()

    def free_table(self, slot: str | None, liked: str | None) -> str | None:
        """The liked table where it is free in a slot, else the first free one; None where all are taken."""
        free = [table.id for table in self.tables if (slot, table.id) not in self.taken]
        return liked if liked in free else next(iter(free), None)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a form is made from: the meeting it is about, None for a new one, and what may be chosen."""

    line: MeetingLine | None
    choices: Choices


@dataclass(frozen=True, slots=True)
class Booking:
    """What the form holds; `meeting` is None for a new one."""

    meeting: MeetingRow | None
    people: tuple[PersonId, ...]
    slot: SlotId | None
    table: TableId | None


@dataclass(frozen=True, slots=True)
class Noting:
    """How a meeting went as the form tells it: who was missing, and what came of it."""

    meeting: MeetingRow
    missing: tuple[PersonId, ...]
    outcome: Outcome


class MeetingsModel(ListModel[MeetingLine]):
    """Reads the table of meetings and does what the screen asks for.

    Clashes are found beside the database thread and marked once they are: a long list is there before.
    """

    offered = Signal(object)
    """Offer, as asked for by `prepare`"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, _lines, TOUCHING, parent)
        self._lines: tuple[MeetingLine, ...] = ()
        self._marks: Marks = {}
        self._asked = 0

    def load(self) -> None:
        """Read the table anew, then its clashes."""
        super().load()
        self._mark()

    def refresh(self, changes: Changes) -> None:
        """Read anew what a commit may have changed."""
        super().refresh(changes)
        if changes.nouns & CLASHING and not changes.nouns & TOUCHING:
            self._mark()

    def prepare(self, line: MeetingLine | None) -> None:
        """Read what the form of a meeting is made from."""
        self.worker.reading(
            lambda: Offer(line, _choices(self.desk)), self._offered, latest=("offer", id(self))
        )

    def save(self, booking: Booking) -> None:
        """Add a meeting, or hold a known one at another time or table."""
        known, desk = booking.meeting, self.desk
        if known is None:
            self.act(
                lambda action: meetings.add_meeting(
                    desk, booking.people, booking.slot, booking.table, action=action
                )
            )
        else:
            self.act(
                lambda action: meetings.move_meeting(
                    desk, known.id, booking.slot, booking.table, action=action
                )
            )

    def cancel(self, meeting: MeetingRow) -> None:
        """Call a meeting off."""
        self.act(lambda action: meetings.cancel_meeting(self.desk, meeting.id, action=action))

    def note(self, noting: Noting) -> None:
        """Note who did not come, nobody missing means that it was held; and what came of it, if it is new."""
        meeting, outcome = noting.meeting, noting.outcome
        told = OutcomeFields(kind=outcome.kind, person=outcome.person, text=outcome.text)
        news = told if outcome != outcome_of(meeting) else None
        self.act(
            lambda action: meetings.note_meeting(
                self.desk, meeting.id, noting.missing, outcome=news, action=action
            )
        )

    def _mark(self) -> None:
        self._asked += 1
        asked, desk = self._asked, self.desk
        self.worker.pool(lambda: (asked, _marks(desk)), self._marked, self._not_marked)

    def _loaded(self, rows: tuple[MeetingLine, ...]) -> None:
        self._lines = rows
        self._tell()

    def _marked(self, answer: tuple[int, Marks]) -> None:
        asked, marks = answer
        if asked == self._asked and marks != self._marks:
            self._marks = marks
            self._tell()

    def _not_marked(self, _: BaseException) -> None:
        """Keep the old marks: trouble with the file is told by those who read the table."""

    def _tell(self) -> None:
        marks = self._marks
        self.loaded.emit(tuple(replace(line, clashes=marks.get(line.meeting.id, ())) for line in self._lines))

    def _offered(self, offer: Offer) -> None:
        self.offered.emit(offer)


def outcome_of(meeting: MeetingRow) -> Outcome:
    """What came of a meeting as it is known; an empty one where nobody has told."""
    return meeting.outcome or Outcome(id=meeting.id, meeting=meeting.id)


def _lines(desk: Desk) -> tuple[MeetingLine, ...]:
    return tuple(MeetingLine(row) for row in meetings.meeting_rows(desk))


def _marks(desk: Desk) -> Marks:
    found: dict[MeetingId, list[Clash]] = defaultdict(list)
    for clash in clashes(desk):
        for meeting in clash.meetings:
            found[meeting].append(clash)
    return {meeting: tuple(own) for meeting, own in found.items()}


def _choices(desk: Desk) -> Choices:
    with desk.reading() as reading:
        slots = sorted(reading.all(Slot), key=lambda slot: (slot.starts is None, slot.starts, slot.name))
        tables = sorted(reading.all(Table), key=lambda table: number_order(table.number))
        taken = frozenset((one.slot, one.table) for one in reading.all(Meeting) if one.occupies)
    now = desk.now()
    coming = next((SlotId(slot.id) for slot in slots if slot.starts is not None and slot.starts >= now), None)
    return Choices(people_rows(desk), tuple(slots), tuple(tables), coming, taken)

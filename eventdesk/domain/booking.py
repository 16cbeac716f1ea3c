"""Booking: when a meeting may take its people, its slot and its table, and how meetings are listed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import TOOK_PLACE, Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.refusal import Reason, Refused


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the table of meetings. `people` and `organisations` go side by side with `names`."""

    id: MeetingId
    slot: SlotId | None
    starts: datetime | None
    ends: datetime | None
    table: TableId | None
    table_number: str
    room: str
    people: tuple[PersonId, ...]
    names: tuple[str, ...]
    organisations: tuple[str, ...]
    status: MeetingStatus
    missing: tuple[PersonId, ...]
    subject_line: str
    outcome: Outcome | None = None

    @property
    def took_place(self) -> bool:
        """Whether it was held, with all of its people or with enough."""
        return self.status in TOOK_PLACE

    @property
    def came_of_it(self) -> Outcome | None:
        """What came of it, if it took place; what was told before it was noted as missed counts no more."""
        return self.outcome if self.outcome and self.took_place else None

    @property
    def is_fruitful(self) -> bool:
        """Whether something came of it."""
        return self.came_of_it is not None and self.came_of_it.is_fruitful


def objection(
    meeting: Meeting,
    people: Collection[Person],
    slot: Slot | None,
    table: Table | None,
    others: Iterable[Meeting],
) -> Refused | None:
    """What speaks against the meeting: `others` are the meetings at its time, `people` those known of it."""
    if len(set(meeting.people)) < 2:
        return Refused(Reason.TOO_FEW_PEOPLE)
    present = {PersonId(person.id): person for person in people if not person.removed}
    strangers = tuple(person for person in meeting.people if person not in present)
    if strangers:
        return Refused(Reason.NO_SUCH_PERSON, strangers)
    away = tuple(person for person in meeting.people if present[person].cancelled)
    if away:
        return Refused(Reason.PERSON_CANCELLED, away)
    if meeting.slot and (slot is None or slot.removed):
        return Refused(Reason.NO_SUCH_SLOT, (meeting.slot,))
    if meeting.table:
        refused = _table_objection(meeting, table)
        if refused is not None:
            return refused
    return _clash(meeting, others) if meeting.slot else None


def _table_objection(meeting: Meeting, table: Table | None) -> Refused | None:
    if table is None or table.removed:
        return Refused(Reason.NO_SUCH_TABLE, (str(meeting.table),))
    if table.out_of_service:
        return Refused(Reason.TABLE_OUT_OF_SERVICE, (table.id,))
    if 0 < table.capacity < len(set(meeting.people)):
        return Refused(Reason.TABLE_TOO_SMALL, (table.id,))
    return None


def _clash(meeting: Meeting, others: Iterable[Meeting]) -> Refused | None:
    standing = [other for other in others if other.id != meeting.id and other.occupies]
    busy = {person for other in standing for person in other.people}
    taken = tuple(person for person in meeting.people if person in busy)
    if taken:
        return Refused(Reason.PERSON_BUSY, taken)
    if meeting.table and any(other.table == meeting.table for other in standing):
        return Refused(Reason.TABLE_BUSY, (meeting.table,))
    return None


def held_status(meeting: Meeting, missing: Collection[PersonId]) -> MeetingStatus:
    """How far the meeting came when these of its people were missing: two are needed to meet."""
    if not missing:
        return MeetingStatus.HELD
    there = len(set(meeting.people) - set(missing))
    return MeetingStatus.PARTLY_HELD if there >= 2 else MeetingStatus.MISSED

"""The attendance: everything the accountants, the funders and the members ask for after the event."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import PersonId
from eventdesk.domain.naming import in_lists
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.tally import Records, tally
from eventdesk.domain.visit import Passage
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.rights import needs


class AttendanceReads(Protocol):
    """What the attendance asks of the file."""

    def passages(self) -> Mapping[PersonId, Sequence[Passage]]:
        """Every accepted scan that was not taken back."""
        ...

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings that are not removed, by time."""
        ...


@needs(Right.BROWSE)
def attendance(desk: Desk, at: datetime | None = None) -> Attendance | Refused:
    """The attendance as known at a time, now where none is given."""
    with desk.reading() as reading:
        reads: AttendanceReads = reading.attendance
        people = sorted(reading.all(Person), key=lambda one: (in_lists(one.given, one.family), one.id))
        records = Records(
            event=event_of(reading),
            people=people,
            organisations={organisation.id: organisation for organisation in reading.all(Organisation)},
            groups=reading.all(Group),
            slots=reading.all(Slot),
        )
        return tally(records, reads.passages(), reads.meetings(), at or desk.now())


@needs(Right.EXPORT)
def attendance_to_export(desk: Desk, at: datetime | None = None) -> Attendance | Refused:
    """The same, to leave the house."""
    return attendance(desk, at)

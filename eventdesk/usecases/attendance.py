"""The attendance: everything the accountants, the funders and the members ask for after the event."""

from datetime import datetime

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.tally import Listed, tally
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.rights import needs


@needs(Right.BROWSE)
def attendance(desk: Desk, at: datetime | None = None) -> Attendance | Refused:
    """The attendance as known at a time, now where none is given."""
    with desk.reading() as reading:
        people = sorted(reading.all(Person), key=by_family)
        listed = Listed(
            event=event_of(reading),
            people=people,
            organisations={organisation.id: organisation for organisation in reading.all(Organisation)},
            groups=reading.all(Group),
            slots=reading.all(Slot),
        )
        return tally(listed, reading.attendance.passages(), reading.meetings.rows(), at or desk.now())


@needs(Right.EXPORT)
def attendance_to_export(desk: Desk, at: datetime | None = None) -> Attendance | Refused:
    """The same, to leave the house."""
    return attendance(desk, at)

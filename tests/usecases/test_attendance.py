"""The attendance of a small real event file."""

from datetime import datetime, timedelta

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.usecases.attendance import attendance
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent


def told_of(event: SmallEvent, at: datetime | None = None) -> Attendance:
    """The attendance, at a desk that may see it."""
    found = attendance(event.desk, at)
    assert isinstance(found, Attendance)
    return found


def test_arrivals_meetings_and_organisations_are_counted(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="one")
    event.clock.forward(30)
    told = told_of(event)
    ada = next(row for row in told.people if row.id == "ada")
    assert (ada.name, ada.organisation, ada.minutes, ada.planned) == ("Åda Sørensen", "Nørd A/S", 30, 1)
    assert [row.name for row in told.people] == ["Bo Müller", "Åda Sørensen", "Cy Young"]
    assert (told.total.expected, told.total.came) == (3, 1)
    (meeting,) = told.meetings
    assert (meeting.table_number, meeting.room, meeting.status) == ("1", "Hall", MeetingStatus.PLANNED)
    assert meeting.names == ("Åda Sørensen", "Bo Müller")
    assert meeting.people == (PersonId("ada"), PersonId("bo"))
    assert told.event.zone == "Europe/Copenhagen"


def test_the_attendance_of_a_moment_before(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="one")
    before = event.clock.at - timedelta(minutes=1)
    assert told_of(event, before).total.came == 0


def test_an_arrival_undone_is_none(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="one")
    undo(event.desk, "one")
    assert told_of(event).total.came == 0

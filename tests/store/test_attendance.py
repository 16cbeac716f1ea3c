"""Meetings for the attendance are the same as those of the table of meetings."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import GestureId, MeetingId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.store.file import EventFile

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)


def by_id(meeting: MeetingRow) -> str:
    """The order in which they are compared."""
    return meeting.id


def test_both_read_the_same_meetings(file: EventFile) -> None:
    ada, bo, cy = PersonId("ada"), PersonId("bo"), PersonId("cy")
    records = (
        Organisation(id="o", name="Nørd"),
        Person(id=ada, given="Ada", family="Å", organisation=OrganisationId("o")),
        Person(id=bo, shown="Herr Bo"),
        Person(id=cy, family="Cy"),
        Room(id="r", name="Hall"),
        Table(id="t", number="1", room=RoomId("r")),
        Table(id="u", number="2"),
        Slot(id="s", starts=NINE, ends=NINE + timedelta(minutes=20)),
        Slot(id="open"),
        Meeting(id="m1", people=(ada, bo), slot=SlotId("s"), table=TableId("t"), subject_line="Wind"),
        Meeting(id="m2", people=(cy, ada), slot=SlotId("open"), table=TableId("u")),
        Meeting(id="m3", people=(bo, cy, PersonId("gone")), status=MeetingStatus.PARTLY_HELD, missing=(cy,)),
        Meeting(id="m4", people=(bo, cy), removed=True),
        Outcome(id="m1", meeting=MeetingId("m1"), person=ada, kind=OutcomeKind.ORDER, text="Two cranes"),
    )
    with file.writing(GestureId("g"), "test", NINE) as writing:
        writing.record(record.created() for record in records)
    with file.reading() as reading:
        told = reading.attendance.meetings()
        assert sorted(told, key=by_id) == sorted(reading.meetings.rows(), key=by_id)

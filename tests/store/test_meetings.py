"""Meetings as the table of meetings and the attendance read them: in order, with all their names."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.ids import GestureId, MeetingId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.store.file import EventFile

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)


def test_meetings_come_by_time_then_table_with_their_names_and_what_came_of_them(file: EventFile) -> None:
    ada, bo, cy = PersonId("ada"), PersonId("bo"), PersonId("cy")
    records = (
        Organisation(id="o", name="Nørd"),
        Person(id=ada, given="Ada", family="Å", organisation=OrganisationId("o")),
        Person(id=bo, shown="Herr Bo"),
        Person(id=cy, family="Cy"),
        Room(id="r", name="Hall"),
        Table(id="t", number="2", room=RoomId("r")),
        Table(id="u", number="10"),
        Slot(id="s", starts=NINE, ends=NINE + timedelta(minutes=20)),
        Slot(id="open"),
        Meeting(id="m1", people=(ada, bo), slot=SlotId("s"), table=TableId("t"), subject_line="Wind"),
        Meeting(id="m2", people=(cy, ada), slot=SlotId("open"), table=TableId("u")),
        Meeting(id="m3", people=(bo, cy, PersonId("gone")), status=MeetingStatus.PARTLY_HELD, missing=(cy,)),
        Meeting(id="m4", people=(bo, cy), removed=True),
        Meeting(id="m0", people=(bo, ada), slot=SlotId("s"), table=TableId("u")),
        Outcome(id="m1", meeting=MeetingId("m1"), person=ada, kind=OutcomeKind.ORDER, text="Two cranes"),
    )
    with file.writing(GestureId("g"), "test", NINE) as writing:
        writing.record(record.created() for record in records)
    with file.reading() as reading:
        rows = reading.meetings.rows()
        of_cy = reading.meetings.rows(cy)
    assert [row.id for row in rows] == ["m3", "m2", "m1", "m0"]
    assert of_cy == rows[:2]
    nowhere, untimed, first, second = rows
    assert (first.people, first.names, first.organisations) == ((ada, bo), ("Ada Å", "Herr Bo"), ("Nørd", ""))
    assert (first.slot, first.starts, first.ends) == (SlotId("s"), NINE, NINE + timedelta(minutes=20))
    assert [(row.table_number, row.room) for row in (first, second)] == [("2", "Hall"), ("10", "")]
    assert first.outcome is not None
    assert (first.outcome.kind, first.subject_line, second.outcome) == (OutcomeKind.ORDER, "Wind", None)
    assert (nowhere.status, nowhere.missing, nowhere.table) == (MeetingStatus.PARTLY_HELD, (cy,), None)
    assert nowhere.names == ("Herr Bo", "Cy", "")
    assert (untimed.slot, untimed.starts) == (SlotId("open"), None)

"""Tables: listed, added one by one or in a row, edited, removed."""

from dataclasses import replace

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Room, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.meetings import cancel_meeting
from eventdesk.usecases.tables import add_table, add_tables, edit_table, next_number, remove_table, table_rows
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import SmallEvent

HALL, T1, T2 = RoomId("hall"), TableId("t1"), TableId("t2")
ADA = PersonId("ada")


def test_a_table_is_made_once_and_listed_as_people_count(event: SmallEvent) -> None:
    table = add_table(event.desk, number=" 10 ", room=HALL, capacity=6, hosts=(ADA, ADA), action="a")
    assert isinstance(table, Table)
    assert (table.number, table.capacity, table.hosts) == ("10", 6, (ADA,))
    assert add_table(event.desk, number="11", room=HALL, action="a") == table
    rows = table_rows(event.desk)
    assert [(row.room, row.table.number, row.hosts, row.meetings) for row in rows] == [
        ("Hall", "1", (), 1),
        ("Hall", "2", (), 0),
        ("Hall", "10", ("Åda Sørensen",), 0),
    ]


def test_no_two_tables_of_a_room_have_the_same_number(event: SmallEvent) -> None:
    put(event.desk, Room("annex", name="Annex"))
    annex = RoomId("annex")
    assert add_table(event.desk, number=" ", room=HALL) == Refused(Reason.NO_NUMBER)
    assert add_table(event.desk, number="1", room=HALL) == Refused(Reason.NUMBERS_TAKEN, ("t1",))
    assert add_table(event.desk, number="1", room=RoomId("no")) == Refused(Reason.NO_SUCH_ROOM, ("no",))
    assert add_table(event.desk, number="3", hosts=(PersonId("who"),)) == Refused(
        Reason.NO_SUCH_PERSON, ("who",)
    )
    there = add_table(event.desk, number="1", room=annex)
    assert isinstance(there, Table)
    free = add_table(event.desk, number="1")
    assert isinstance(free, Table)
    assert edit_table(event.desk, T2, number="1") == Refused(Reason.NUMBERS_TAKEN, ("t1",))
    assert edit_table(event.desk, TableId(there.id), room=HALL) == Refused(Reason.NUMBERS_TAKEN, ("t1",))


def test_a_table_is_edited_and_keeps_its_meetings(event: SmallEvent) -> None:
    edited = edit_table(event.desk, T1, number="21", hosts=(ADA,), action="e")
    assert isinstance(edited, Table)
    assert edit_table(event.desk, T1, number="21", hosts=(ADA,)) == edited
    assert [row.meetings for row in table_rows(event.desk) if row.table.number == "21"] == [1]
    assert edit_table(event.desk, TableId("no"), number="x") == Refused(Reason.NO_SUCH_TABLE, ("no",))
    undo(event.desk, "e")
    assert table_rows(event.desk)[0].table.number == "1"


def test_a_table_whose_twin_came_from_a_list_can_still_be_edited(event: SmallEvent) -> None:
    put(event.desk, Table("twin", number="1", room=HALL))
    edited = edit_table(event.desk, T1, capacity=8)
    assert isinstance(edited, Table)
    assert edited.capacity == 8


def test_tables_are_added_in_a_row_all_or_none(event: SmallEvent) -> None:
    tables = add_tables(event.desk, 3, 40, HALL, capacity=3, action="a")
    assert isinstance(tables, tuple)
    assert [table.number for table in tables] == [str(number) for number in range(3, 41)]
    assert {(table.room, table.capacity) for table in tables} == {(HALL, 3)}
    assert set(as_tuple(add_tables(event.desk, 3, 4, HALL, action="a"))) == set(tables)
    assert add_tables(event.desk, 40, 41, HALL) == Refused(Reason.NUMBERS_TAKEN, (tables[-1].id,))
    assert len(as_tuple(add_tables(event.desk, 1, 2, HALL, prefix=" B "))) == 2
    undo(event.desk, "a")
    assert [row.table.number for row in table_rows(event.desk)] == ["1", "2", "B1", "B2"]
    assert add_tables(event.desk, 2, 1, HALL) == Refused(Reason.LAST_FIRST)
    assert add_tables(event.desk, 1, 2, RoomId("no")) == Refused(Reason.NO_SUCH_ROOM, ("no",))


def as_tuple(answer: tuple[Table, ...] | Refused) -> tuple[Table, ...]:
    assert isinstance(answer, tuple)
    return answer


def test_a_table_is_removed_once_no_meeting_is_at_it(event: SmallEvent) -> None:
    assert remove_table(event.desk, T1) == Refused(Reason.HAS_MEETINGS, ("m1",))
    assert isinstance(cancel_meeting(event.desk, MeetingId("m1")), Meeting)
    removed = remove_table(event.desk, T1, action="r")
    assert isinstance(removed, Table)
    assert removed.removed
    assert remove_table(event.desk, T1) == Refused(Reason.NO_SUCH_TABLE, ("t1",))
    undo(event.desk, "r")
    assert table_rows(event.desk)[0].table == replace(removed, removed=False)


def test_rooms_stand_in_the_order_of_their_numbers(event: SmallEvent) -> None:
    put(event.desk, Room("annex", name="Annex"))
    assert isinstance(add_tables(event.desk, 3, 4, RoomId("annex")), tuple)
    assert [row.room for row in table_rows(event.desk)] == ["Hall", "Hall", "Annex", "Annex"]


def test_new_numbers_go_on_after_the_highest(event: SmallEvent) -> None:
    assert next_number(event.desk) == 3
    for number in ("12", "B7", "2026051200"):
        add_table(event.desk, number=number)
    assert next_number(event.desk) == 13

"""The board on a real file: read for any time, refreshed by what a commit touched."""

from dataclasses import replace
from datetime import datetime, timedelta

from eventdesk.domain.board import Board, Whereabouts
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import GestureId, GroupId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Table
from eventdesk.domain.record import Record
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.store.file import EventFile
from eventdesk.usecases.board import MANY, board, refreshed
from tests.usecases.conftest import MORNING, SmallEvent

RUNNING = MORNING + timedelta(hours=2, minutes=5)


def record(file: EventFile, *records: Record) -> Changes:
    """Record new things; what that changed."""
    told: list[Changes] = []
    file.on_commit[:] = [told.append]
    with file.writing(GestureId(f"more-{records[0].id}"), "test", MORNING) as writing:
        writing.record(record.created() for record in records)
    return told[0]


def change(file: EventFile, record: Record, **fields: object) -> Changes:
    """Change a record; what that changed."""
    told: list[Changes] = []
    file.on_commit[:] = [told.append]
    with file.writing(GestureId(f"change-{record.id}"), "test", MORNING) as writing:
        draft = record.changed(**fields)
        assert draft is not None
        writing.record([draft])
    return told[0]


def passes(file: EventFile, person: str, direction: Direction, at: datetime) -> Changes:
    """Somebody goes through the door; what that changed."""
    told: list[Changes] = []
    file.on_commit[:] = [told.append]
    with file.writing(GestureId(f"{person} {direction} {at}"), "test", at) as writing:
        writing.record([passage_draft(PersonId(person), direction, at)])
    return told[0]


def whereabouts(shown: Board, table: int = 0) -> list[Whereabouts]:
    """Where the people of the running meeting of a table are."""
    now = shown.tables[table].now
    assert now is not None
    return [person.whereabouts for person in now.people]


def test_the_board_within_the_first_slot(event: SmallEvent) -> None:
    shown = board(event.desk, RUNNING)
    assert shown.slot is not None
    assert shown.next_slot is not None
    assert (shown.slot.id, shown.next_slot.id, shown.minutes_left) == ("s1", "s2", 15)
    assert [table.number for table in shown.tables] == ["1", "2"]
    assert whereabouts(shown) == [Whereabouts.MISSING, Whereabouts.MISSING]
    assert [call.person.name for call in shown.calls] == ["Åda Sørensen", "Bo Müller"]
    assert shown.calls[0].person.organisation == "Nørd A/S"


def test_where_people_were_at_a_time_in_the_past(event: SmallEvent) -> None:
    passes(event.file, "ada", Direction.IN, MORNING + timedelta(hours=1))
    passes(event.file, "ada", Direction.OUT, RUNNING + timedelta(minutes=1))
    passes(event.file, "bo", Direction.IN, RUNNING + timedelta(minutes=1))
    assert whereabouts(board(event.desk, RUNNING)) == [Whereabouts.HERE, Whereabouts.MISSING]
    later = board(event.desk, RUNNING + timedelta(minutes=1))
    assert whereabouts(later) == [Whereabouts.LEFT, Whereabouts.HERE]


def test_an_arrival_touches_one_table_and_the_calls(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    changes = passes(event.file, "bo", Direction.IN, RUNNING)
    after = refreshed(event.desk, before, changes, RUNNING + timedelta(minutes=1))
    assert whereabouts(after) == [Whereabouts.MISSING, Whereabouts.HERE]
    assert after.tables[1] is before.tables[1]
    assert [call.person.id for call in after.calls] == ["ada"]
    assert after == board(event.desk, RUNNING + timedelta(minutes=1))


def test_a_moved_meeting_touches_both_tables(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    with event.file.reading() as reading:
        meeting = reading.get(Meeting, "m1")
    assert meeting is not None
    after = refreshed(event.desk, before, change(event.file, meeting, table=TableId("t2")), RUNNING)
    assert after.tables[0].now is None
    assert after.tables[1].now is not None
    assert after == board(event.desk, RUNNING)


def test_what_concerns_nobody_on_the_board_leaves_it(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    changes = passes(event.file, "cy", Direction.IN, RUNNING)
    after = refreshed(event.desk, before, changes, RUNNING)
    assert after == replace(before, position=changes.position)
    assert after.tables is before.tables


def test_a_new_slot_or_a_new_layout_makes_the_board_anew(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    assert before.until is not None
    nothing = Changes.of((), before.position)
    assert refreshed(event.desk, before, nothing, before.until).slot is None
    changes = record(event.file, Table(id="t3", number="3"))
    assert len(refreshed(event.desk, before, changes, RUNNING).tables) == 3
    renamed = change(event.file, Organisation(id="north", name="Nørd A/S"), name="Nord")
    assert refreshed(event.desk, before, renamed, RUNNING).calls[0].person.organisation == "Nord"


def test_many_changes_make_the_board_anew(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    changes = record(event.file, *(Person(id=f"p{n}", given="P") for n in range(MANY + 1)))
    after = refreshed(event.desk, before, changes, RUNNING)
    assert after == replace(before, position=changes.position)


def test_sessions_fill_their_rooms_with_those_who_are_here(event: SmallEvent) -> None:
    record(
        event.file,
        Group(id="g", name="Wind", people=(PersonId("cy"),)),
        Session(
            id="x",
            title="Wind",
            room=RoomId("hall"),
            starts=RUNNING,
            ends=RUNNING + timedelta(hours=1),
            group=GroupId("g"),
            people=(PersonId("removed"),),
        ),
        Session(id="over", room=RoomId("hall"), starts=MORNING, ends=MORNING + timedelta(hours=1)),
        Session(id="open", room=RoomId("hall")),
    )
    before = board(event.desk, RUNNING)
    assert before.rooms[0].now is not None
    assert before.rooms[0].now.expected == ("removed", "cy")
    assert (before.rooms[0].people, before.rooms[0].expected) == (0, 4)
    after = refreshed(event.desk, before, passes(event.file, "cy", Direction.IN, RUNNING), RUNNING)
    assert after.rooms[0].now is not None
    assert after.rooms[0].now.here == ("cy",)
    assert after.rooms[0].people == 1
    assert after == board(event.desk, RUNNING)


def test_removed_tables_go_and_a_meeting_undone_leaves_the_board(event: SmallEvent) -> None:
    before = board(event.desk, RUNNING)
    people = (PersonId("ada"), PersonId("cy"))
    new = record(event.file, Meeting(id="m9", people=people, slot=SlotId("s2"), table=TableId("t2")))
    shown = refreshed(event.desk, before, new, RUNNING)
    assert shown.tables[1].next is not None
    with event.file.reading() as reading:
        table = reading.get(Table, "t2")
    assert table is not None
    gone = change(event.file, table, removed=True)
    assert [table.id for table in refreshed(event.desk, shown, gone, RUNNING).tables] == ["t1"]

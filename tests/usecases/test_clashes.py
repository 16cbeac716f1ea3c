"""The list of clashes of a real event file, whole and of some things."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.checkin import Terms
from eventdesk.domain.checkpoint import AS_IT_IS
from eventdesk.domain.clashes import ClashKind, about
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import GestureId, GroupId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot
from eventdesk.domain.visit import Direction, passage_draft
from eventdesk.store.file import EventFile
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.clashes import clashes
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
START = MORNING + timedelta(hours=2)


def test_a_good_day_has_none(event: SmallEvent) -> None:
    assert clashes(event.desk) == ()


@pytest.fixture
def crowded(event: SmallEvent) -> SmallEvent:
    """The small event with a clash of each kind."""
    put(
        event.desk,
        Room(id="den", name="Den", capacity=1),
        Group(id="g", people=(CY, ADA, PersonId("di"))),
        Session(
            id="x",
            room=RoomId("den"),
            starts=START,
            ends=START + timedelta(minutes=30),
            group=GroupId("g"),
        ),
        Session(id="untimed", room=RoomId("den"), people=(ADA,)),
        Slot(id="untimed"),
        Meeting(id="m2", people=(ADA, CY, BO), slot=SlotId("s1"), table=TableId("t1")),
        Meeting(id="m3", people=(BO, CY), slot=SlotId("s2")),
        Meeting(id="m4", people=(BO, CY), slot=SlotId("untimed"), table=TableId("t1")),
        Meeting(id="m5", people=(BO, CY)),
        Person(id="di", family="Di", cancelled=True),
        Meeting(id="m6", people=(PersonId("di"), PersonId("unknown")), slot=SlotId("s2")),
    )
    with event.file.writing(GestureId("door"), "test", MORNING) as writing:
        writing.record(
            (
                passage_draft(BO, Direction.IN, MORNING),
                passage_draft(BO, Direction.OUT, MORNING + timedelta(minutes=5)),
                passage_draft(CY, Direction.IN, MORNING),
            )
        )
    path: Path = event.file.path
    with EventFile.open(path, "Desk 2") as other, other.writing(GestureId("two"), "test", MORNING) as writing:
        writing.record((passage_draft(CY, Direction.IN, MORNING + timedelta(minutes=1)),))
    return event


def test_each_kind_is_found(crowded: SmallEvent) -> None:
    found = clashes(crowded.desk, START + timedelta(minutes=1))
    assert {clash.kind for clash in found} == set(ClashKind)
    twice = [clash.people for clash in found if clash.kind is ClashKind.PERSON_TWICE]
    assert twice == [(ADA,), (BO,)]
    (room,) = [clash for clash in found if clash.kind is ClashKind.ROOM_TOO_SMALL]
    assert (room.room, room.count, room.capacity) == ("den", 2, 1)
    (gone,) = [clash for clash in found if clash.kind is ClashKind.PERSON_CANCELLED]
    assert (gone.meetings, gone.people) == (("m6",), ("di", "unknown"))


@pytest.mark.parametrize(
    "subject",
    [
        Subject(Noun.PERSON, "ada"),
        Subject(Noun.PERSON, "bo"),
        Subject(Noun.VISIT, "cy"),
        Subject(Noun.PERSON, "nobody"),
        Subject(Noun.PERSON, "di"),
        Subject(Noun.MEETING, "m1"),
        Subject(Noun.MEETING, "m2"),
        Subject(Noun.MEETING, "m5"),
        Subject(Noun.MEETING, "none"),
        Subject(Noun.TABLE, "t1"),
        Subject(Noun.ROOM, "den"),
        Subject(Noun.SESSION, "x"),
    ],
    ids=str,
)
def test_the_clashes_of_one_thing_are_those_of_all_in_which_it_takes_part(
    crowded: SmallEvent, subject: Subject
) -> None:
    at = START + timedelta(minutes=1)
    assert clashes(crowded.desk, at, [subject]) == about(clashes(crowded.desk, at), {subject.id})


def test_tables_fill_their_room(crowded: SmallEvent) -> None:
    with crowded.file.writing(GestureId("small"), "test", MORNING) as writing:
        draft = Room(id="hall", name="Hall").changed(capacity=4)
        assert draft is not None
        writing.record([draft])
    found = clashes(crowded.desk, START, [Subject(Noun.ROOM, "hall")])
    assert [(clash.kind, clash.count) for clash in found] == [(ClashKind.ROOM_TOO_SMALL, 5)]


def test_whom_the_clock_let_out_of_the_house_is_not_let_in_twice(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"])
    with EventFile.open(event.file.path, "Desk 2") as other:
        scan(replace(event.desk, store=other), event.codes["bo"])
        event.clock.forward(24 * 60)
        scan(replace(event.desk, store=other), event.codes["ada"], terms=Terms("next day"))
    assert [clash.kind for clash in clashes(event.desk)] == [ClashKind.DOUBLE_ENTRY]
    put(event.desk, replace(AS_IT_IS, checkout_at="22:00"))
    assert clashes(event.desk) == ()

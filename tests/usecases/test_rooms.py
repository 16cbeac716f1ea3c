"""Rooms: listed, added, edited, removed."""

from typing import Any

import pytest

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import RoomId
from eventdesk.domain.place import Room, RoomRow, Session
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.rooms import add_room, edit_room, remove_room, room_rows
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import SmallEvent

HALL = RoomId("hall")


def made(event: SmallEvent, name: str = "Annex", **fields: Any) -> Room:
    """A room that is there."""
    room = add_room(event.desk, name=name, **fields)
    assert isinstance(room, Room)
    return room


def test_a_room_is_made_once_and_listed_by_name_with_what_is_in_it(event: SmallEvent) -> None:
    annex = add_room(event.desk, name=" Annex ", capacity=20, equipment=("beamer",), action="a")
    assert isinstance(annex, Room)
    assert add_room(event.desk, name="Other", action="a") == annex
    put(event.desk, Session("s", title="Talk", room=HALL))
    first, hall = room_rows(event.desk)
    assert first == RoomRow(annex)
    assert (annex.name, hall.room.name, hall.tables, hall.sessions) == ("Annex", "Hall", 2, 1)
    undo(event.desk, "a")
    assert [row.room.id for row in room_rows(event.desk)] == [HALL]


def test_no_two_rooms_are_called_the_same(event: SmallEvent) -> None:
    assert add_room(event.desk, name=" ") == Refused(Reason.NO_NAME)
    assert add_room(event.desk, name="HALL") == Refused(Reason.NAME_TAKEN, (HALL,))
    annex = made(event)
    assert edit_room(event.desk, RoomId(annex.id), name="hall") == Refused(Reason.NAME_TAKEN, (HALL,))
    edited = edit_room(event.desk, RoomId(annex.id), equipment=("screen",))
    assert isinstance(edited, Room)
    assert edited.equipment == ("screen",)
    assert edit_room(event.desk, RoomId("no"), name="x") == Refused(Reason.NO_SUCH_ROOM, ("no",))


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (Session("x", title="Talk", room=RoomId("annex")), Reason.ROOM_HAS_SESSIONS),
        (Checkpoint("x", name="Door", room=RoomId("annex")), Reason.HAS_CHECKPOINTS),
    ],
)
def test_a_room_is_removed_once_nothing_is_in_it(event: SmallEvent, inside: Record, reason: Reason) -> None:
    assert remove_room(event.desk, HALL) == Refused(Reason.ROOM_HAS_TABLES, ("t1", "t2"))
    with event.desk.writing("in") as writing:
        writing.record([Room("annex", name="Annex").created(), inside.created()])
    annex = RoomId("annex")
    assert remove_room(event.desk, annex) == Refused(reason, ("x",))
    with event.desk.writing() as writing:
        gone = inside.changed(removed=True)
        assert gone is not None
        writing.record([gone])
    removed = remove_room(event.desk, annex)
    assert isinstance(removed, Room)
    assert removed.removed
    assert remove_room(event.desk, annex) == Refused(Reason.NO_SUCH_ROOM, (annex,))

"""Rooms: listed, added, edited, removed."""

from collections import Counter
from typing import TypedDict, Unpack

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import RoomId, new_id
from eventdesk.domain.naming import folded
from eventdesk.domain.place import Room, RoomRow, Session, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class RoomFields(TypedDict, total=False):
    """What may be said of a room."""

    name: str
    capacity: int
    equipment: tuple[str, ...]
    out_of_service: bool
    external_id: str


def room_rows(desk: Desk) -> tuple[RoomRow, ...]:
    """The table of rooms, by name."""
    with desk.reading() as reading:
        tables = Counter(table.room for table in reading.all(Table))
        sessions = Counter(session.room for session in reading.all(Session))
        rooms = sorted(reading.all(Room), key=lambda room: (folded(room.name), room.id))
    return tuple(RoomRow(room, tables[RoomId(room.id)], sessions[RoomId(room.id)]) for room in rooms)


@needs(Right.EDIT)
def add_room(desk: Desk, *, action: str | None = None, **fields: Unpack[RoomFields]) -> Room | Refused:
    """Make a room; no two are called the same."""
    with desk.writing(action) as writing:
        return make(writing, Room(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def edit_room(
    desk: Desk, room: RoomId, *, action: str | None = None, **changes: Unpack[RoomFields]
) -> Room | Refused:
    """Change fields of a room."""
    with desk.writing(action) as writing:
        return change(writing, Room, room, _objection, changes)


@needs(Right.EDIT)
def remove_room(desk: Desk, room: RoomId, *, action: str | None = None) -> Room | Refused:
    """Take a room off the list; refused while tables, sessions or checkpoints are in it."""
    with desk.writing(action) as writing:
        return remove(writing, Room, room, _in_use)


def _in_use(reading: Reading, room: str) -> Refused | None:
    inside = {
        Reason.ROOM_HAS_TABLES: reading.where(Table, room=room),
        Reason.ROOM_HAS_SESSIONS: reading.where(Session, room=room),
        Reason.HAS_CHECKPOINTS: reading.where(Checkpoint, room=room),
    }
    refusals = (Refused(reason, tuple(one.id for one in found)) for reason, found in inside.items() if found)
    return next(refusals, None)


def _objection(reading: Reading, wanted: Room, _: Room | None) -> Refused | None:
    name = folded(wanted.name)
    if not name:
        return Refused(Reason.NO_NAME)
    same = tuple(one.id for one in reading.all(Room) if folded(one.name) == name and one.id != wanted.id)
    return Refused(Reason.NAME_TAKEN, same) if same else None

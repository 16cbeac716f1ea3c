"""What can be done to the list of rooms, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import RoomId
from eventdesk.domain.place import RoomRow
from eventdesk.ui.kit.lists.edited import Values, Verbs
from eventdesk.usecases import rooms
from eventdesk.usecases.desk import Desk

TOUCHING = frozenset({Noun.ROOM, Noun.TABLE, Noun.SESSION, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class RoomOffer:
    """What a form is made from: the room it is about, None for a new one."""

    row: RoomRow | None


def _offer(_: Desk, row: RoomRow | None) -> RoomOffer:
    return RoomOffer(row)


def _add(desk: Desk, values: Values, action: str) -> object:
    return rooms.add_room(desk, action=action, **values)


def _edit(desk: Desk, row: RoomRow, changes: Values, action: str) -> object:
    return rooms.edit_room(desk, RoomId(row.room.id), action=action, **changes)


def _remove(desk: Desk, row: RoomRow, action: str) -> object:
    return rooms.remove_room(desk, RoomId(row.room.id), action=action)


VERBS = Verbs(rooms.room_rows, _offer, _add, _edit, _remove)

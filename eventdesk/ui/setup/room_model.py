"""What can be done to the list of rooms, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import RoomId
from eventdesk.domain.place import RoomRow
from eventdesk.ui.kit.lists.edited import Verbs
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


VERBS = Verbs(
    rooms.room_rows,
    _offer,
    rooms.add_room,
    rooms.edit_room,
    rooms.remove_room,
    key=lambda row: RoomId(row.room.id),
)

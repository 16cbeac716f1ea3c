"""Rooms searched for sessions, in a process of its own: the solver takes longer to import than to run."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.place import Room, SessionRow, span_of
from eventdesk.domain.repair import SessionMove, Task
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.sessions import session_rows


class Stays(StrEnum):
    """Why a session gets no other room."""

    NONE_SUITS = "none suits"
    BEGUN = "begun"
    UNTIMED = "untimed"


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A session that wants another room: the name of the one it would get, or why it stays as it is."""

    row: SessionRow
    after: str = ""
    stays: Stays | None = None


@dataclass(frozen=True, slots=True)
class RoomsFound:
    """What a search came to: the moves to be applied, and the same in names, in the order of time."""

    moves: tuple[SessionMove, ...]
    lines: tuple[RoomLine, ...]
    at: datetime | None


def search_rooms(task: Task) -> tuple[SessionMove, ...]:
    """Look for rooms; called in a process, which alone imports the solver."""
    from eventdesk.scheduling.rooms import rooms_for

    return rooms_for(task)


def found_rooms(desk: Desk, task: Task, moves: tuple[SessionMove, ...]) -> RoomsFound:
    """What was found, with all sessions that have no room or one that does not suit them."""
    with desk.reading() as reading:
        rooms = {room.id: room.name for room in reading.all(Room)}
    after: dict[str, str] = {
        move.session: rooms[move.after.room or ""] if move.after else "" for move in moves
    }
    wanting = (row for row in session_rows(desk) if not row.room or row.unfit or row.session.id in after)
    return RoomsFound(moves, tuple(_line(row, after) for row in wanting), task.at)


def _line(row: SessionRow, after: Mapping[str, str]) -> RoomLine:
    room = after.get(row.session.id)
    if room:
        return RoomLine(row, after=room)
    if room is not None:
        return RoomLine(row, stays=Stays.NONE_SUITS)
    return RoomLine(row, stays=Stays.UNTIMED if span_of(row.session) is None else Stays.BEGUN)

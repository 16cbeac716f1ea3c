"""Rooms searched for sessions, in a process of its own: the solver takes longer to import than to run."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.place import Room, Session
from eventdesk.domain.repair import SessionMove, Task
from eventdesk.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One session that would get another room; `after` is "" where no room does."""

    title: str
    starts: datetime
    ends: datetime
    expected: int
    needs: tuple[str, ...]
    before: str
    after: str


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
    """What was found, with the names of all."""
    with desk.reading() as reading:
        rooms = {room.id: room.name for room in reading.all(Room)}
        titles = {session.id: session.title for session in reading.all(Session)}
    lines = (
        RoomLine(
            title=titles.get(move.session, ""),
            starts=move.before.span.starts,
            ends=move.before.span.ends,
            expected=len(move.people),
            needs=move.before.needs,
            before=rooms.get(move.before.room or "", ""),
            after=rooms.get((move.after.room if move.after else None) or "", ""),
        )
        for move in moves
    )
    return RoomsFound(moves, tuple(sorted(lines, key=lambda one: (one.starts, one.title))), task.at)

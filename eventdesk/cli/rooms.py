"""Sessions put into rooms: those without one, or in one that is too small or lacks what they need."""

from argparse import Namespace
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, clock, counted, iso, refused
from eventdesk.domain.place import Room, Session
from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Leaning, Proposal, SessionMove
from eventdesk.scheduling.rooms import rooms_for
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.repair import apply_repair, task_for


def rooms(desk: Desk, zone: tzinfo, options: Namespace) -> Answer:
    """Which session gets which room; with --apply it does, in one gesture."""
    task = task_for(desk, (), at=options.at)
    if isinstance(task, Refused):
        return refused(task)
    moves = rooms_for(task)
    names = _Names(desk, zone)
    words = "\n".join(names.words(move) for move in moves) or "Every session has a room that does."
    data: dict[str, Any] = {"sessions": [names.data(move) for move in moves]}
    placed = tuple(move for move in moves if move.after is not None)
    if options.apply and placed:
        proposal = Proposal(Leaning.KEEP_MEETINGS, (), sessions=placed, at=task.at)
        done = apply_repair(desk, (), proposal, at=options.at)
        if isinstance(done, Refused):
            return refused(done)
        return Answer(f"{words}\nApplied: {done.gesture}", {**data, "applied": done.gesture})
    return Answer(words, data)


class _Names:
    """What sessions and rooms are called."""

    def __init__(self, desk: Desk, zone: tzinfo) -> None:
        with desk.reading() as reading:
            self._rooms = {room.id: room.name for room in reading.all(Room)}
            self._titles = {session.id: session.title for session in reading.all(Session)}
        self._zone = zone

    def words(self, move: SessionMove) -> str:
        """What becomes of one session, for people."""
        room = self._room(move) or "no room does"
        people = counted(len(move.people), "person", "people")
        return f"{clock(move.before.span.starts, self._zone)}  {self._titles[move.session]}, {people}: {room}"

    def data(self, move: SessionMove) -> dict[str, Any]:
        """What becomes of one session, for programs."""
        return {
            "session": move.session,
            "title": self._titles[move.session],
            "start": iso(move.before.span.starts, self._zone),
            "people": len(move.people),
            "before": self._rooms.get(move.before.room or ""),
            "after": self._room(move),
        }

    def _room(self, move: SessionMove) -> str | None:
        return self._rooms.get(move.after.room or "") if move.after else None

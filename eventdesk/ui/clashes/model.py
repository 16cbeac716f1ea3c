"""What the screen of clashes knows, without a window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from eventdesk.domain.clashes import Clash
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Table
from eventdesk.ui.kit.listmodel import ListModel
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading

CAUSES = frozenset(Noun) - {Noun.SCAN, Noun.BADGE, Noun.REQUEST, Noun.PRINT, Noun.OUTCOME}
"""What clashes come from."""


@dataclass(frozen=True, slots=True)
class ClashRow:
    """A clash with the names of what takes part in it."""

    clash: Clash
    who: tuple[str, ...] = ()
    table: str = ""
    room: str = ""
    sessions: tuple[str, ...] = ()

    @property
    def cause(self) -> Subject | None:
        """Where it can be mended: the later one of its meetings, else the person; None for a full room."""
        if self.clash.meetings:
            return Subject(Noun.MEETING, self.clash.meetings[-1])
        return Subject(Noun.PERSON, self.clash.people[0]) if self.clash.people else None


class ClashesModel(ListModel[ClashRow]):
    """Reads all clashes on the database thread."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, _rows, CAUSES, parent)


def _rows(desk: Desk) -> tuple[ClashRow, ...]:
    found = clashes(desk)
    with desk.reading() as reading:
        return tuple(_named(reading, clash) for clash in found)


def _named(reading: Reading, clash: Clash) -> ClashRow:
    people = (reading.get(Person, person) for person in clash.people)
    table = reading.get(Table, clash.table) if clash.table else None
    room_id = clash.room or (table.room if table else None)
    room = reading.get(Room, room_id) if room_id else None
    sessions = (reading.get(Session, session) for session in clash.sessions)
    return ClashRow(
        clash,
        who=tuple(person.name for person in people if person),
        table=table.number if table else "",
        room=room.name if room else "",
        sessions=tuple(session.title for session in sessions if session),
    )

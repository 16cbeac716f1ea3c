"""What the screen of clashes knows, without a window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.clashes import Clash
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Table
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class ClashRow:
    """A clash with the names of what takes part in it."""

    clash: Clash
    who: tuple[str, ...] = ()
    table: str = ""
    room: str = ""
    sessions: tuple[str, ...] = ()


class ClashesModel(QObject):
    """Reads all clashes on the database thread."""

    loaded = Signal(object)
    """tuple[ClashRow, ...]"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk

    def load(self) -> None:
        """Read them anew; of several questions the newest is answered."""
        self._worker.database(self._read, self._loaded, latest=("clashes", id(self)))

    def _read(self) -> tuple[ClashRow, ...]:
        found = clashes(self._desk)
        with self._desk.reading() as reading:
            return tuple(_named(reading, clash) for clash in found)

    def _loaded(self, rows: tuple[ClashRow, ...]) -> None:
        self.loaded.emit(rows)


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

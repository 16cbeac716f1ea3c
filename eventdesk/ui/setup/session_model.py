"""What can be done to the list of sessions, without a window."""

from dataclasses import dataclass
from datetime import date, tzinfo

from PySide6.QtCore import Signal

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import SessionId
from eventdesk.domain.place import Room, SessionRow
from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Leaning, Proposal, SessionMove, Task
from eventdesk.domain.roster import GroupRow, PersonRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedModel, Verbs
from eventdesk.ui.setup.roomsearch import RoomsFound, found_rooms, search_rooms
from eventdesk.usecases import sessions
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import zone_and_day
from eventdesk.usecases.groups import group_rows
from eventdesk.usecases.people import people_rows
from eventdesk.usecases.repair import apply_repair, task_for
from eventdesk.usecases.rooms import room_rows

TOUCHING = frozenset({Noun.SESSION, Noun.ROOM, Noun.GROUP, Noun.PERSON, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class SessionOffer:
    """What a form is made from: the session it is about, None for a new one, and what it may point to.

    `day` is that of the event in its `zone`.
    """

    row: SessionRow | None
    rooms: tuple[Room, ...]
    groups: tuple[GroupRow, ...]
    people: tuple[PersonRow, ...]
    zone: tzinfo
    day: date


def _offer(desk: Desk, row: SessionRow | None) -> SessionOffer:
    zone, day = zone_and_day(desk)
    rooms = tuple(line.room for line in room_rows(desk))
    people = tuple(person for person in people_rows(desk) if not person.cancelled)
    return SessionOffer(row, rooms, group_rows(desk), people, zone, day)


VERBS = Verbs(
    sessions.session_rows,
    _offer,
    sessions.add_session,
    sessions.edit_session,
    sessions.remove_session,
    key=lambda row: SessionId(row.session.id),
)


class SessionModel(EditedModel[SessionRow]):
    """Sessions are also put into rooms: searched for in a process, shown, and then done in one gesture."""

    rooms_found = Signal(object)
    """RoomsFound"""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.worker, context.desk, VERBS, TOUCHING)

    def seek_rooms(self) -> None:
        """Look for rooms for the sessions that have none, or one that does not do."""
        desk = self.desk
        self.worker.reading(lambda: task_for(desk, ()), self._search, latest=("rooms-for", id(self)))

    def put_into_rooms(self, found: RoomsFound) -> None:
        """Do what was found, as far as rooms were."""
        moves = tuple(move for move in found.moves if move.after is not None)
        proposal = Proposal(Leaning.KEEP_MEETINGS, (), sessions=moves, at=found.at)
        self.act(lambda action: apply_repair(self.desk, (), proposal, action=action))

    def _search(self, task: Task | Refused) -> None:
        if isinstance(task, Refused):
            self.refused.emit(task)
            return
        desk = self.desk

        def found(moves: tuple[SessionMove, ...]) -> None:
            self.worker.reading(lambda: found_rooms(desk, task, moves), self.rooms_found.emit)

        self.worker.process(search_rooms, (task,), found, title=self.tr("Looking for rooms"), reports=False)

"""Trouble: what happens to a running day, as the desk tells it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.roster import Newcomer


class TroubleKind(StrEnum):
    """What can happen."""

    LATE = "late"
    LEAVES = "leaves"
    NEVER_CAME = "never came"
    BACK = "back"
    WISHES = "wishes"
    SUBSTITUTE = "substitute"
    TABLE_LOST = "table lost"
    TABLE_BACK = "table back"
    ROOM_LOST = "room lost"
    ROOM_BACK = "room back"
    SLOT_SHORTENED = "slot shortened"
    POSTPONED = "postponed"
    SESSION_OVERRUNS = "session overruns"
    LOCK = "lock"
    CLASHES = "clashes"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that happened, with what it is about.

    LATE and SESSION_OVERRUNS last until a time, LEAVES and NEVER_CAME begin at one, BACK too where it is not
    now; SLOT_SHORTENED and POSTPONED are by `minutes`, all later slots where POSTPONED names none to begin
    with; WISHES are whom `person` wants to meet; CLASHES is whatever clashes now. LOCK keeps a meeting where
    it is or, where slot or table are told, holds it there: others give way.

    A `newcomer` comes in place of `person` at a SUBSTITUTE; with WISHES it is somebody not yet on the list,
    who gets the id that `person` says, made by `new_id`.
    """

    kind: TroubleKind
    person: PersonId | None = None
    table: TableId | None = None
    room: RoomId | None = None
    session: SessionId | None = None
    slot: SlotId | None = None
    meeting: MeetingId | None = None
    at: datetime | None = None
    minutes: int = 0
    wishes: tuple[PersonId, ...] = ()
    newcomer: Newcomer | None = None

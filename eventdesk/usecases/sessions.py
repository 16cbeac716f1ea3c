"""Sessions: listed, added, edited, removed."""

from datetime import datetime
from typing import TypedDict, Unpack

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import GroupId, PersonId, RoomId, SessionId, new_id
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, SessionRow, at_once, unfit
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class SessionFields(TypedDict, total=False):
    """What may be said of a session."""

    title: str
    room: RoomId | None
    starts: datetime | None
    ends: datetime | None
    group: GroupId | None
    people: tuple[PersonId, ...]
    needs: tuple[str, ...]
    external_id: str


def session_rows(desk: Desk) -> tuple[SessionRow, ...]:
    """The table of sessions, in the order of the day; those without a time come last."""
    with desk.reading() as reading:
        rooms = {room.id: room for room in reading.all(Room)}
        groups: dict[str, Group] = {group.id: group for group in reading.all(Group)}
        gone = {PersonId(person.id) for person in reading.all(Person) if person.cancelled}
        sessions = sorted(reading.all(Session), key=_in_time)
    return tuple(_row(session, rooms, groups, gone) for session in sessions)


def _in_time(session: Session) -> tuple[float, str]:
    return session.starts.timestamp() if session.starts else float("inf"), session.title


def _row(
    session: Session, rooms: dict[str, Room], groups: dict[str, Group], gone: set[PersonId]
) -> SessionRow:
    room, group = rooms.get(session.room or ""), groups.get(session.group or "")
    expected = len(expected_in(session, groups, gone))
    return SessionRow(
        session,
        room.name if room else "",
        group.name if group else "",
        expected,
        unfit(room, expected, session.needs) if room else None,
    )


@needs(Right.EDIT)
def add_session(
    desk: Desk, *, action: str | None = None, **fields: Unpack[SessionFields]
) -> Session | Refused:
    """Make a session; no two are held in one room at the same time."""
    with desk.writing(action) as writing:
        return make(writing, Session(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def edit_session(
    desk: Desk, session: SessionId, *, action: str | None = None, **changes: Unpack[SessionFields]
) -> Session | Refused:
    """Change fields of a session."""
    with desk.writing(action) as writing:
        return change(writing, Session, session, _objection, changes)


@needs(Right.EDIT)
def remove_session(desk: Desk, session: SessionId, *, action: str | None = None) -> Session | Refused:
    """Take a session off the list; refused while a checkpoint admits those who are expected in it."""
    with desk.writing(action) as writing:
        return remove(writing, Session, session, _has_checkpoints)


def _has_checkpoints(reading: Reading, session: str) -> Refused | None:
    doors = tuple(door.id for door in reading.where(Checkpoint, session=session))
    return Refused(Reason.HAS_CHECKPOINTS, doors) if doors else None


def _objection(reading: Reading, wanted: Session, before: Session | None) -> Refused | None:
    """What speaks against a session; what stays as it was is not looked at."""
    if not wanted.title:
        return Refused(Reason.NO_NAME)
    if wanted.starts and wanted.ends and wanted.ends <= wanted.starts:
        return Refused(Reason.ENDS_FIRST)
    missing = _missing(reading, wanted, before)
    if missing is not None:
        return missing
    placed = (wanted.room, wanted.starts, wanted.ends)
    if before is not None and placed == (before.room, before.starts, before.ends):
        return None
    others = _at_once(reading, wanted)
    return Refused(Reason.ROOM_BUSY, others) if others else None


def _missing(reading: Reading, wanted: Session, before: Session | None) -> Refused | None:
    """What a session points to and is not there."""
    looked_at: tuple[tuple[str, type[Record], Reason], ...] = (
        ("room", Room, Reason.NO_SUCH_ROOM),
        ("group", Group, Reason.NO_SUCH_GROUP),
    )
    for field, cls, reason in looked_at:
        id_ = getattr(wanted, field)
        if id_ and (before is None or id_ != getattr(before, field)) and present(reading, cls, id_) is None:
            return Refused(reason, (id_,))
    people = [one for one in wanted.people if before is None or one not in before.people]
    strangers = tuple(one for one in people if present(reading, Person, one) is None)
    return Refused(Reason.NO_SUCH_PERSON, strangers) if strangers else None


def _at_once(reading: Reading, wanted: Session) -> tuple[str, ...]:
    """The other sessions that are held in the same room at that time."""
    held = reading.where(Session, room=wanted.room) if wanted.room else ()
    return tuple(one.id for one in held if one.id != wanted.id and at_once(one, wanted))

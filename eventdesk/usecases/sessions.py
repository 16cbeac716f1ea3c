"""Sessions: listed, added, edited, removed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId, SessionId, new_id
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
    desk: Desk,
    /,
    title: str,
    starts: datetime | None,
    ends: datetime | None,
    *,
    people: Sequence[PersonId] = (),
    action: str | None = None,
    **fields: Any,
) -> Session | Refused:
    """Make a session, by the names of its fields; no two are held in one room at the same time."""
    everybody = tuple(dict.fromkeys(people))
    wanted = Session(id=new_id(), title=title, starts=starts, ends=ends, people=everybody, **fields)
    with desk.writing(action) as writing:
        return make(writing, wanted, _objection)


@needs(Right.EDIT)
def edit_session(
    desk: Desk, /, session: SessionId, *, action: str | None = None, **changes: Any
) -> Session | Refused:
    """Change fields of a session by their names."""
    with desk.writing(action) as writing:
        before = present(writing, Session, session)
        if before is None:
            return Refused(Reason.NO_SUCH_SESSION, (session,))
        return change(writing, before, _objection, **changes)


@needs(Right.EDIT)
def remove_session(desk: Desk, session: SessionId, *, action: str | None = None) -> Session | Refused:
    """Take a session off the list; refused while a checkpoint admits those who are expected in it."""
    with desk.writing(action) as writing:
        before = present(writing, Session, session)
        if before is None:
            return Refused(Reason.NO_SUCH_SESSION, (session,))
        doors = tuple(door.id for door in writing.where(Checkpoint, session=session))
        return Refused(Reason.HAS_CHECKPOINTS, doors) if doors else remove(writing, before)


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

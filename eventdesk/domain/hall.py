"""The hall laid out for the board: what runs at a time, at which table, in which room, and whom to call."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from itertools import chain

from eventdesk.domain.board import (
    BoardMeeting,
    BoardPerson,
    BoardRoom,
    BoardSession,
    BoardTable,
    CallEntry,
    Moment,
)
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.place import Room, Session, Slot, Table, TimedSlot, number_order, timed_slots

Seats = Mapping[SlotId, Collection[PersonId]]
"""Who was scanned at a table for each slot."""

_NOBODY_SITS: Seats = {}


def moment(at: datetime, slots: Iterable[Slot], sessions: Iterable[Session]) -> Moment:
    """The slots that run at a time, the next ones to start, and when that changes."""
    timed = timed_slots(slots)
    after = [slot for slot in timed if slot.starts > at]
    edges = chain(
        (edge for slot in timed for edge in (slot.starts, slot.ends)),
        (edge for session in sessions for edge in (session.starts, session.ends) if edge),
    )
    return Moment(
        at=at,
        running=tuple(slot for slot in timed if slot.starts <= at < slot.ends),
        coming=tuple(slot for slot in after if slot.starts == after[0].starts),
        until=min((edge for edge in edges if edge > at), default=None),
    )


SITS_EARLY = timedelta(minutes=10)
"""So long before a slot somebody may sit down for it, unless the slot before still runs."""


def sits_from(slot: TimedSlot | Slot, slots: Iterable[Slot]) -> datetime | None:
    """From when on a scan at a table is meant for this slot; None for one without a time."""
    if slot.starts is None:
        return None
    ended = [other.ends for other in slots if other.ends is not None and other.ends <= slot.starts]
    return max((*ended, slot.starts - SITS_EARLY))


def board_tables(
    moment: Moment,
    tables: Iterable[Table],
    rooms: Mapping[str, Room],
    meetings: Iterable[Meeting],
    people: Mapping[PersonId, BoardPerson],
    seats: Seats = _NOBODY_SITS,
) -> tuple[BoardTable, ...]:
    """The tables by number (shorter numbers first), with those of the `meetings` that stand at them."""
    standing = tuple(meetings)
    now = _at_tables(moment.running, standing, people, seats)
    next_ = _at_tables(moment.coming, standing, people, seats)
    ordered = sorted(tables, key=lambda table: (number_order(table.number), table.id))
    return tuple(
        BoardTable(
            id=TableId(table.id),
            number=table.number,
            room_id=table.room,
            room=_room_name(rooms, table.room),
            capacity=table.capacity,
            out_of_service=table.out_of_service,
            now=now.get(table.id),
            next=next_.get(table.id),
        )
        for table in ordered
    )


def _room_name(rooms: Mapping[str, Room], room: RoomId | None) -> str:
    return rooms[room].name if room is not None and room in rooms else ""


def _at_tables(
    slots: Iterable[TimedSlot],
    meetings: Iterable[Meeting],
    people: Mapping[PersonId, BoardPerson],
    seats: Seats,
) -> dict[str, BoardMeeting]:
    by_id = {slot.id: slot for slot in slots}
    shown: dict[str, BoardMeeting] = {}
    for meeting in sorted(meetings, key=lambda meeting: meeting.id):
        slot = by_id.get(meeting.slot) if meeting.slot and meeting.stands else None
        if slot is not None and meeting.table is not None and meeting.table not in shown:
            shown[meeting.table] = BoardMeeting(
                id=MeetingId(meeting.id),
                starts=slot.starts,
                ends=slot.ends,
                status=meeting.status,
                people=tuple(people.get(person, BoardPerson(person)) for person in meeting.people),
                started=meeting.started,
                sitting=tuple(person for person in meeting.people if person in seats.get(slot.id, ())),
                absent=meeting.missing,
            )
    return shown


def board_rooms(
    at: datetime,
    rooms: Iterable[Room],
    sessions: Iterable[BoardSession],
    rooms_of: Mapping[SessionId, str],
    tables: Iterable[BoardTable],
) -> tuple[BoardRoom, ...]:
    """The rooms by name, with their sessions now and next; `rooms_of` tells where each is held."""
    held: dict[str, list[BoardSession]] = {}
    for session in sorted(sessions, key=lambda session: (session.starts, session.ends, session.id)):
        held.setdefault(rooms_of[session.id], []).append(session)
    seated = tuple(tables)
    return tuple(
        _board_room(at, room, held.get(room.id, []), [table for table in seated if table.room_id == room.id])
        for room in sorted(rooms, key=lambda room: (room.name, room.id))
    )


def _board_room(
    at: datetime, room: Room, sessions: list[BoardSession], tables: Iterable[BoardTable]
) -> BoardRoom:
    now = [session for session in sessions if session.starts <= at < session.ends]
    seated = [person for table in tables if table.now for person in table.now.people]
    expected = {p for session in now for p in session.expected} | {person.id for person in seated}
    here = {p for session in now for p in session.here} | {person.id for person in seated if person.here}
    return BoardRoom(
        id=RoomId(room.id),
        name=room.name,
        capacity=room.capacity,
        now=now[0] if now else None,
        next=next((session for session in sessions if session.starts > at), None),
        people=len(here),
        expected=len(expected),
    )


def call_list(at: datetime, tables: Iterable[BoardTable]) -> tuple[CallEntry, ...]:
    """Whom to look for: first those who have kept somebody waiting longest, then by when their meeting is."""
    entries = [
        CallEntry(
            person=person,
            meeting=meeting.id,
            starts=meeting.starts,
            running=meeting.starts <= at,
            waiting=meeting.waiting,
            table=table.number,
            room=table.room,
        )
        for table in tables
        for meeting in table.meetings
        if meeting.status is MeetingStatus.PLANNED
        for person in meeting.missing
    ]
    return tuple(sorted(entries, key=_call_order))


def calls_again(
    at: datetime, calls: Iterable[CallEntry], before: Iterable[BoardTable], after: Iterable[BoardTable]
) -> tuple[CallEntry, ...]:
    """The call list once these tables changed; the entries of all others stay."""
    changed = tuple(after)
    old = {meeting.id for table in (*before, *changed) for meeting in table.meetings}
    kept = (entry for entry in calls if entry.meeting not in old)
    return tuple(sorted((*kept, *call_list(at, changed)), key=_call_order))


def _call_order(entry: CallEntry) -> tuple[bool, datetime, bool, int, int, str, str]:
    return (
        not entry.kept_waiting,
        entry.starts,
        not entry.waiting,
        -len(entry.waiting),
        len(entry.table),
        entry.table,
        entry.meeting,
    )

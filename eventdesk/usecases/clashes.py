"""The list of clashes: all of them, or those that some things take part in."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from eventdesk.domain.clashes import Claims, Clash, ClashRow, Gathering, about, find_clashes
from eventdesk.domain.expected import expected_in
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table, span_of, spans_of
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.checkpoints import checkpoint_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.ports import Reading

NARROW = frozenset({Noun.PERSON, Noun.VISIT, Noun.MEETING, Noun.TABLE})
"""Nouns whose clashes can be found without reading everything."""


def clashes(
    desk: Desk, at: datetime | None = None, subjects: Iterable[Subject] | None = None
) -> tuple[Clash, ...]:
    """The clashes as seen at a time, now where none is given; with `subjects` only those of theirs."""
    now = at or desk.now()
    with desk.reading() as reading:
        if subjects is None:
            return _all(reading, now)
        wanted = frozenset(subjects)
        ids = {subject.id for subject in wanted}
        found = _narrow(reading, wanted, now) if all(s.noun in NARROW for s in wanted) else _all(reading, now)
        return about(found, ids)


def clash_rows(desk: Desk, at: datetime | None = None) -> tuple[ClashRow, ...]:
    """The list of clashes with the names of what takes part."""
    found = clashes(desk, at)
    with desk.reading() as reading:
        return tuple(_named(reading, clash) for clash in found)


def _named(reading: Reading, clash: Clash) -> ClashRow:
    people = (reading.get(Person, person) for person in clash.people)
    tables = _tables(reading, clash)
    rooms = {table.room for table in tables}
    room_id = clash.room or (rooms.pop() if len(rooms) == 1 else None)
    room = reading.get(Room, room_id) if room_id else None
    sessions = (reading.get(Session, session) for session in clash.sessions)
    return ClashRow(
        clash,
        who=tuple(person.name for person in people if person),
        tables=tuple(table.number for table in tables),
        room=room.name if room else "",
        sessions=tuple(session.title for session in sessions if session),
    )


def _tables(reading: Reading, clash: Clash) -> list[Table]:
    """The table that a clash is about, else those of its meetings: where to look for its people."""
    ids = [clash.table] if clash.table else [_table_of(reading, meeting) for meeting in clash.meetings]
    found = (reading.get(Table, table) for table in dict.fromkeys(ids) if table)
    return [table for table in found if table]


def _table_of(reading: Reading, meeting: MeetingId) -> TableId | None:
    known = reading.get(Meeting, meeting)
    return known.table if known else None


def _all(reading: Reading, at: datetime) -> tuple[Clash, ...]:
    reads = reading.clashes
    claims = replace(
        _laid_out(reading, reads.gone()),
        meetings=reads.claims(),
        loads=reads.loads(),
        left=reads.left(),
        passages=reads.let_in_twice(),
    )
    return find_clashes(claims, at)


def _narrow(reading: Reading, subjects: Collection[Subject], at: datetime) -> tuple[Clash, ...]:
    """The clashes of people, meetings and tables, from the meetings that share one of those with them."""
    reads = reading.clashes
    people = {PersonId(s.id) for s in subjects if s.noun in (Noun.PERSON, Noun.VISIT)}
    tables = {TableId(s.id) for s in subjects if s.noun == Noun.TABLE}
    touched = set(people)
    for subject in subjects:
        meeting = reading.get(Meeting, subject.id) if subject.noun == Noun.MEETING else None
        if meeting is not None:
            touched.update(meeting.people)
            tables |= {meeting.table} if meeting.table else set()
    own = reads.claims_touching(touched, tables)
    tables |= {claim.table for claim in own if claim.table is not None}
    meetings = reads.claims_touching(touched, tables)
    involved = {person for meeting in meetings for person in meeting.people}
    claims = replace(
        _laid_out(reading, reads.gone(involved)),
        meetings=meetings,
        loads=reads.loads({meeting.slot for meeting in meetings}),
        left=reads.left(involved),
        passages=reads.let_in_twice(touched),
    )
    return find_clashes(claims, at)


def _laid_out(reading: Reading, gone: Collection[PersonId]) -> Claims:
    """What meetings and people may clash with: slots, sessions without those who are gone, and seats."""
    return Claims(
        checkout_at=checkpoint_of(reading, ENTRANCE).checkout_at,
        zone=event_of(reading).tz,
        slots=spans_of(reading.all(Slot)),
        gatherings=_gatherings(reading, gone),
        table_capacity=reading.clashes.table_capacity(),
        room_capacity={RoomId(room.id): room.capacity for room in reading.all(Room) if room.capacity > 0},
        gone=gone,
    )


def _gatherings(reading: Reading, gone: Collection[PersonId]) -> tuple[Gathering, ...]:
    groups: dict[str, Group] = {group.id: group for group in reading.all(Group)}
    return tuple(
        Gathering(SessionId(session.id), span, session.room, expected_in(session, groups, gone))
        for session in reading.all(Session)
        if (span := span_of(session))
    )

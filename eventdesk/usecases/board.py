"""The board: read for a time, and kept up to date by reading again only what a commit touched."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from eventdesk.domain.board import Board, BoardRoom, BoardSession, BoardTable, Moment
from eventdesk.domain.change import Changes
from eventdesk.domain.expected import expected_in
from eventdesk.domain.fact import Noun
from eventdesk.domain.hall import (
    Seats,
    board_rooms,
    board_tables,
    call_list,
    calls_again,
    moment,
    sits_from,
)
from eventdesk.domain.ids import PersonId, SessionId, TableId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import present
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.reads_day import BoardReads

LAYOUT = frozenset({Noun.ROOM, Noun.TABLE, Noun.SLOT, Noun.SESSION, Noun.GROUP, Noun.ORGANISATION})
"""Nouns that lay the board out; a change of theirs is rare and makes it anew."""

MANY = 300
"""So many changed subjects at once, as by an import, are read sooner by reading everything."""


def board(desk: Desk, at: datetime) -> Board:
    """The whole board for a time."""
    contact = desk.may(Right.CONTACT)
    with desk.reading() as reading:
        return _whole(reading, at, contact=contact)


def refreshed(desk: Desk, board: Board, changes: Changes, at: datetime) -> Board:
    """The board after these changes; tables left untouched stay the same objects, not to be painted."""
    people = {subject.id for subject in changes.subjects if subject.noun in (Noun.PERSON, Noun.VISIT)}
    meetings = {subject.id for subject in changes.subjects if subject.noun == Noun.MEETING}
    anew = not board.shows(at) or changes.nouns & LAYOUT or len(people) + len(meetings) > MANY
    contact = desk.may(Right.CONTACT)
    with desk.reading() as reading:
        if anew:
            return _whole(reading, at, contact=contact)
        touched = board.tables_with(people, meetings)
        if meetings:
            touched |= reading.board.tables_of(meetings)
        rooms_too = bool(touched) or board.expects(people)
        if not rooms_too:
            return replace(board, at=at, position=changes.position)
        slots = reading.all(Slot)
        now = moment(at, slots, ())
        again = {table.id: table for table in _tables(reading, now, slots, touched, contact=contact)}
        tables = tuple(again.get(table.id, table) for table in board.tables)
        return replace(
            board,
            at=at,
            position=changes.position,
            tables=tables,
            rooms=_rooms(reading, at, reading.all(Session), tables),
            calls=calls_again(
                at, board.calls, (table for table in board.tables if table.id in touched), again.values()
            ),
        )


def _whole(reading: Reading, at: datetime, *, contact: bool) -> Board:
    sessions = reading.all(Session)
    slots = reading.all(Slot)
    now = moment(at, slots, sessions)
    tables = _tables(reading, now, slots, None, contact=contact)
    return Board(
        at=at,
        position=reading.position(),
        slot=now.running[-1] if now.running else None,
        next_slot=now.coming[0] if now.coming else None,
        until=now.until,
        tables=tables,
        rooms=_rooms(reading, at, sessions, tables),
        calls=call_list(at, tables),
    )


def _tables(
    reading: Reading,
    now: Moment,
    slots: Sequence[Slot],
    only: Collection[TableId] | None,
    *,
    contact: bool,
) -> tuple[BoardTable, ...]:
    """Tables with their meetings; without `contact` no phone number of anybody is told."""
    reads = reading.board
    tables = (
        reading.all(Table)
        if only is None
        else tuple(table for id_ in only if (table := present(reading, Table, id_)))
    )
    meetings = reads.meetings(now.slots, only)
    people = reads.people((person for meeting in meetings for person in meeting.people), now.at)
    if not contact:
        people = {id_: replace(person, phone="") for id_, person in people.items()}
    rooms = {room.id: room for room in reading.all(Room)}
    seats = _seats(reads, now, slots, people)
    return board_tables(now, tables, rooms, meetings, people, seats)


def _seats(reads: BoardReads, now: Moment, slots: Sequence[Slot], people: Iterable[PersonId]) -> Seats:
    """Who was scanned at a table for each slot of the board."""
    seated = reads.seated(people, now.at)
    since = {slot.id: sits_from(slot, slots) for slot in (*now.running, *now.coming)}
    return {
        slot: frozenset(person for person, at in seated.items() if begins is not None and at >= begins)
        for slot, begins in since.items()
    }


def _rooms(
    reading: Reading, at: datetime, sessions: Iterable[Session], tables: Iterable[BoardTable]
) -> tuple[BoardRoom, ...]:
    """The rooms; only of sessions that have not ended yet are the people looked for."""
    reads = reading.board
    groups: dict[str, Group] = {group.id: group for group in reading.all(Group)}
    rooms_of = {SessionId(session.id): session.room for session in sessions if session.room}
    gone = reads.gone()
    shown: list[BoardSession] = []
    for session in sessions:
        if session.room and session.starts and session.ends and session.ends > at:
            expected = expected_in(session, groups, gone)
            shown.append(
                BoardSession(SessionId(session.id), session.title, session.starts, session.ends, expected, ())
            )
    known = reads.people((person for session in shown for person in session.expected), at)
    counted = [
        replace(session, here=tuple(p for p in session.expected if p in known and known[p].here))
        for session in shown
    ]
    return board_rooms(at, reading.all(Room), counted, rooms_of, tables)

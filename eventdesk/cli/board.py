"""The board as text: every table and room, now and next."""

from argparse import Namespace
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, clock, counted, iso
from eventdesk.domain.board import Board, BoardMeeting, BoardPerson, BoardSession
from eventdesk.usecases.board import board as read_board
from eventdesk.usecases.desk import Desk


def board(desk: Desk, zone: tzinfo, options: Namespace) -> Answer:
    """The hall at a time."""
    hall = read_board(desk, options.at or desk.now())
    return Answer(_words(hall, zone), _data(hall, zone))


def _words(hall: Board, zone: tzinfo) -> str:
    if hall.slot:
        left = counted(hall.minutes_left or 0, "minute")
        lines = [f"{clock(hall.at, zone)}  slot {hall.slot.name}, {left} left"]
    else:
        lines = [f"{clock(hall.at, zone)}  no slot runs"]
    for table in hall.tables:
        now = _meeting_words(table.now) or ("out of service" if table.out_of_service else "free")
        then = _meeting_words(table.next) or "free"
        lines.append(f"{table.number:>4}  {table.room:<12.12}  {now:<62.62}  then {then:.50}")
    for room in hall.rooms:
        session = room.now.title if room.now else "no session"
        seats = f" of {room.capacity}" if room.capacity else ""
        lines.append(f"{room.name}: {session}, {room.people}{seats} here")
    lines.append(f"To be called: {len(hall.calls)}")
    lines += [
        f"  {call.person.name}, {call.person.organisation}, table {call.table}" for call in hall.calls[:20]
    ]
    return "\n".join(lines)


def _meeting_words(meeting: BoardMeeting | None) -> str:
    if meeting is None:
        return ""
    return " + ".join(("" if one.here else "?") + one.name for one in meeting.people)


def _data(hall: Board, zone: tzinfo) -> dict[str, Any]:
    return {
        "at": iso(hall.at, zone),
        "slot": hall.slot.name if hall.slot else None,
        "minutes_left": hall.minutes_left,
        "tables": [
            {
                "table": table.number,
                "room": table.room,
                "now": _meeting(table.now, zone),
                "next": _meeting(table.next, zone),
            }
            for table in hall.tables
        ],
        "rooms": [
            {
                "room": room.name,
                "capacity": room.capacity,
                "people": room.people,
                "expected": room.expected,
                "now": _session(room.now, zone),
                "next": _session(room.next, zone),
            }
            for room in hall.rooms
        ],
        "calls": [
            {
                **_person(call.person),
                "table": call.table,
                "room": call.room,
                "start": iso(call.starts, zone),
                "waited_minutes": call.waited(hall.at),
            }
            for call in hall.calls
        ],
    }


def _meeting(meeting: BoardMeeting | None, zone: tzinfo) -> dict[str, Any] | None:
    if meeting is None:
        return None
    people = [_person(one) for one in meeting.people]
    return {
        "start": iso(meeting.starts, zone),
        "status": meeting.status.value,
        "started": iso(meeting.started, zone),
        "sitting": list(meeting.sitting),
        "people": people,
    }


def _person(one: BoardPerson) -> dict[str, Any]:
    return {"id": one.id, "name": one.name, "organisation": one.organisation, "here": one.here}


def _session(session: BoardSession | None, zone: tzinfo) -> dict[str, Any] | None:
    if session is None:
        return None
    return {
        "title": session.title,
        "start": iso(session.starts, zone),
        "expected": len(session.expected),
        "here": len(session.here),
    }

"""The list of clashes as text: what cannot hold, when, who and where."""

from argparse import Namespace
from datetime import tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, clock, counted, iso
from eventdesk.domain.clashes import ClashKind, ClashRow
from eventdesk.usecases.clashes import clash_rows
from eventdesk.usecases.desk import Desk

_WORDS = {
    ClashKind.PERSON_TWICE: "two meetings at once",
    ClashKind.TABLE_TWICE: "table used twice",
    ClashKind.MEETING_OVER_SESSION: "meeting during a session",
    ClashKind.ROOM_TOO_SMALL: "room too small",
    ClashKind.TABLE_TOO_SMALL: "table too small",
    ClashKind.PERSON_AWAY: "left before the meeting",
    ClashKind.PERSON_CANCELLED: "not coming any more",
    ClashKind.DOUBLE_ENTRY: "let in at two desks",
}


def clash_words(kind: ClashKind) -> str:
    """What cannot hold, in a few words."""
    return _WORDS[kind]


def clashes(desk: Desk, zone: tzinfo, options: Namespace) -> Answer:
    """All clashes as seen at a time."""
    found = clash_rows(desk, options.at)
    words = "\n".join(_line(row, zone) for row in found) or "No clashes."
    return Answer(words, {"clashes": [_data(row, zone) for row in found]})


def _line(row: ClashRow, zone: tzinfo) -> str:
    clash = row.clash
    seats = counted(clash.capacity, "seat")
    who = f"{counted(clash.count, 'person', 'people')}, {seats}" if clash.capacity else ", ".join(row.who)
    table = f"table{'s' if len(row.tables) > 1 else ''} {', '.join(row.tables)}" if row.tables else ""
    where = ", ".join(part for part in (table, row.room, *row.sessions) if part)
    return f"{clock(clash.starts, zone):<5}  {clash_words(clash.kind):<26}{who}  {where}".rstrip()


def _data(row: ClashRow, zone: tzinfo) -> dict[str, Any]:
    clash = row.clash
    return {
        "kind": clash.kind.value,
        "at": iso(clash.starts, zone),
        "people": list(row.who),
        "meetings": list(clash.meetings),
        "table": row.tables[0] if clash.table and row.tables else None,
        "tables": list(row.tables),
        "room": row.room or None,
        "sessions": list(row.sessions),
        "count": clash.count or None,
        "capacity": clash.capacity or None,
    }

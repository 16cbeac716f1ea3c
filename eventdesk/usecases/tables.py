"""Tables: listed, added one by one or in a row, edited, removed."""

from collections import Counter
from collections.abc import Collection
from typing import TypedDict, Unpack

from eventdesk.domain.ids import PersonId, RoomId, TableId, new_id
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Table, TableRow, number_order
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.series import numbers
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import all_made_before, change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

MOST_DIGITS = 4
"""A longer number of a table is somebody's code."""


class TableFields(TypedDict, total=False):
    """What may be said of a table."""

    number: str
    room: RoomId | None
    capacity: int
    hosts: tuple[PersonId, ...]
    out_of_service: bool
    external_id: str


def table_rows(desk: Desk) -> tuple[TableRow, ...]:
    """The table of tables, by room and number; the room whose numbers begin first comes first."""
    with desk.reading() as reading:
        rooms = {room.id: room.name for room in reading.all(Room)}
        meetings = Counter(meeting.table for meeting in reading.all(Meeting) if meeting.stands)
        tables = reading.all(Table)
        hosts = {one: reading.get(Person, one) for table in tables for one in table.hosts}
    rows = [
        TableRow(
            table,
            rooms.get(table.room or "", ""),
            tuple(host.name for one in table.hosts if (host := hosts[one]) is not None),
            meetings[TableId(table.id)],
        )
        for table in tables
    ]
    rows.sort(key=lambda row: number_order(row.table.number))
    begins: dict[str, tuple[int, str]] = {}
    for row in rows:
        begins.setdefault(row.room, number_order(row.table.number))
    return tuple(sorted(rows, key=lambda row: (begins[row.room], folded(row.room))))


def next_number(desk: Desk) -> int:
    """One more than the highest number of a table; 1 where none is only a number, of four digits at most."""
    with desk.reading() as reading:
        numbered = [table.number for table in reading.all(Table)]
    return 1 + max((int(one) for one in numbered if one.isdecimal() and len(one) <= MOST_DIGITS), default=0)


@needs(Right.EDIT)
def add_table(desk: Desk, *, action: str | None = None, **fields: Unpack[TableFields]) -> Table | Refused:
    """Make a table; no two of a room have the same number."""
    with desk.writing(action) as writing:
        return make(writing, Table(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def add_tables(
    desk: Desk,
    first: int,
    last: int,
    room: RoomId | None = None,
    *,
    capacity: int = 4,
    prefix: str = "",
    action: str | None = None,
) -> tuple[Table, ...] | Refused:
    """Make tables from a first to a last number in one gesture: all of them or, where one is there, none."""
    with desk.writing(action) as writing:
        if known := all_made_before(writing, Table):
            return known
        if last < first:
            return Refused(Reason.LAST_FIRST)
        if room and present(writing, Room, room) is None:
            return Refused(Reason.NO_SUCH_ROOM, (room,))
        wanted = numbers(first, last, prefix.strip())
        taken = _numbered(writing, room, wanted)
        if taken:
            return Refused(Reason.NUMBERS_TAKEN, taken)
        tables = tuple(Table(id=new_id(), number=one, room=room, capacity=capacity) for one in wanted)
        writing.record(table.created() for table in tables)
        return tables


@needs(Right.EDIT)
def edit_table(
    desk: Desk, table: TableId, *, action: str | None = None, **changes: Unpack[TableFields]
) -> Table | Refused:
    """Change fields of a table; its meetings stay at it."""
    with desk.writing(action) as writing:
        return change(writing, Table, table, _objection, changes)


@needs(Right.EDIT)
def remove_table(desk: Desk, table: TableId, *, action: str | None = None) -> Table | Refused:
    """Take a table off the list; refused while meetings are planned at it or were held there."""
    with desk.writing(action) as writing:
        return remove(writing, Table, table, _has_meetings)


def _has_meetings(reading: Reading, table: str) -> Refused | None:
    meetings = tuple(one.id for one in reading.where(Meeting, table=table) if one.stands)
    return Refused(Reason.HAS_MEETINGS, meetings) if meetings else None


def _numbered(reading: Reading, room: RoomId | None, wanted: Collection[str]) -> tuple[str, ...]:
    """The tables of a room with one of these numbers."""
    names = {folded(one) or one for one in wanted}
    found = reading.where(Table, room=room)
    return tuple(one.id for one in found if (folded(one.number) or one.number) in names)


def _objection(reading: Reading, wanted: Table, before: Table | None) -> Refused | None:
    """What speaks against a table; of its hosts only new ones are looked at."""
    if not wanted.number:
        return Refused(Reason.NO_NUMBER)
    moved = before is None or before.room != wanted.room
    if moved and wanted.room and present(reading, Room, wanted.room) is None:
        return Refused(Reason.NO_SUCH_ROOM, (wanted.room,))
    same = tuple(one for one in _numbered(reading, wanted.room, [wanted.number]) if one != wanted.id)
    if same and (moved or (before is not None and before.number != wanted.number)):
        return Refused(Reason.NUMBERS_TAKEN, same)
    hosts = [one for one in wanted.hosts if before is None or one not in before.hosts]
    strangers = tuple(one for one in hosts if present(reading, Person, one) is None)
    return Refused(Reason.NO_SUCH_PERSON, strangers) if strangers else None

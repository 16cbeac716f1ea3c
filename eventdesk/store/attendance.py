"""What the attendance asks of the file: all passages and all meetings, in the fewest steps."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.visit import ENTRANCE, Passage
from eventdesk.store.jsontext import lists_of
from eventdesk.store.meetings import outcomes_by_meeting
from eventdesk.store.passages import by_person, passages
from eventdesk.store.rows import NAME
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import run

_OF_THE_HOUSE = f"WHERE checkpoint = '{ENTRANCE}'"
_STATUSES = {status.value: status for status in MeetingStatus}

_SLOTS = "SELECT id, starts, ends FROM slot"
_TABLES = "SELECT t.id, t.number, coalesce(r.name, '') FROM \"table\" t LEFT JOIN room r ON r.id = t.room"
_NAMES = (
    f"SELECT p.id, {NAME}, coalesce(o.name, '') FROM person p "
    "LEFT JOIN organisation o ON o.id = p.organisation"
)
_MEETINGS = (
    'SELECT m.id, m.slot, m."table", m.status, m.subject_line, m.people, m.missing FROM meeting m '
    "LEFT JOIN slot s ON s.id = m.slot WHERE m.removed = 0 ORDER BY s.starts, m.id"
)
_NOWHEN = (None, None)
_NOWHERE = ("", "")


class AttendanceQueries:
    """The questions of the attendance."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def passages(self) -> Mapping[PersonId, Sequence[Passage]]:
        """Every accepted scan at the entrance that was not taken back."""
        return by_person(passages(self._connection, _OF_THE_HOUSE))

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings that are not removed, by time.

        All at once: small tables as dictionaries, and all lists of people read as one JSON text.
        """
        slots = {
            id_: (None if starts is None else from_ms(starts), None if ends is None else from_ms(ends))
            for id_, starts, ends in run(self._connection, _SLOTS)
        }
        tables = {id_: (number, room) for id_, number, room in run(self._connection, _TABLES)}
        names = {id_: (name, organisation) for id_, name, organisation in run(self._connection, _NAMES)}
        lines = run(self._connection, _MEETINGS).fetchall()
        people = lists_of(line[5] for line in lines)
        missing = lists_of(line[6] for line in lines)
        outcomes = outcomes_by_meeting(self._connection)
        return tuple(
            _row(line, slots, tables, names, present, absent, outcomes)
            for line, present, absent in zip(lines, people, missing, strict=True)
        )


def _row(
    line: Sequence[Any],
    slots: Mapping[str, tuple[Any, Any]],
    tables: Mapping[str, tuple[str, str]],
    names: Mapping[str, tuple[str, str]],
    people: Sequence[Any],
    missing: Sequence[Any],
    outcomes: Mapping[str, Outcome],
) -> MeetingRow:
    id_, slot, table, status, subject_line = line[:5]
    starts, ends = slots.get(slot, _NOWHEN)
    number, room = tables.get(table, _NOWHERE)
    told = [names.get(person, _NOWHERE) for person in people]
    return MeetingRow(
        id=id_,
        slot=slot,
        starts=starts,
        ends=ends,
        table=table,
        table_number=number,
        room=room,
        people=tuple(people),
        names=tuple([name for name, _ in told]),
        organisations=tuple([organisation for _, organisation in told]),
        status=_STATUSES[status],
        missing=tuple(missing),
        subject_line=subject_line,
        outcome=outcomes.get(id_),
    )

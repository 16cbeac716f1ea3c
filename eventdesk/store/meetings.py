"""What the table of meetings asks of the file: all lines, or those of one person, each with its names.

All at once: slots and names as dictionaries, and all lists of people read as one JSON text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.outcome import Outcome
from eventdesk.store.jsontext import lists_of
from eventdesk.store.rows import NAME, rows
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import run

_LINES = """
SELECT m.id, m.slot, m."table", coalesce(t.number, ''), coalesce(r.name, ''), m.status, m.subject_line,
       m.people, m.missing
FROM meeting m
LEFT JOIN slot s ON s.id = m.slot
LEFT JOIN "table" t ON t.id = m."table"
LEFT JOIN room r ON r.id = t.room
WHERE m.removed = 0 AND {only}
ORDER BY s.starts, length(t.number), t.number, m.id"""
_NAMES = f"""
SELECT p.id, {NAME}, coalesce(o.name, '')
FROM person p LEFT JOIN organisation o ON o.id = p.organisation
WHERE {{only}}"""
_SLOTS = "SELECT id, starts, ends FROM slot"

_ALL = (_LINES.format(only="1"), _NAMES.format(only="1"))
_MEETINGS_OF = "SELECT meeting FROM meeting_person WHERE person = :person"
_OF_PERSON = (
    _LINES.format(only=f"m.id IN ({_MEETINGS_OF})"),
    _NAMES.format(only=f"p.id IN (SELECT person FROM meeting_person WHERE meeting IN ({_MEETINGS_OF}))"),
)
_STATUSES = {status.value: status for status in MeetingStatus}
_NOWHEN = (None, None)
_NOBODY = ("", "")

Times = tuple[datetime | None, datetime | None]
Names = tuple[str, str]
"""Of somebody and of their organisation."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What the lines of meetings point to: slots, people, and what came of it, by their ids."""

    slots: Mapping[str, Times]
    names: Mapping[str, Names]
    outcomes: Mapping[str, Outcome]

    def row(self, line: Sequence[Any], people: Sequence[Any], missing: Sequence[Any]) -> MeetingRow:
        """The line with all its names; of whom nothing is known, without."""
        id_, slot, table, table_number, room, status, subject_line = line[:7]
        starts, ends = self.slots.get(slot, _NOWHEN)
        called = [self.names.get(person, _NOBODY) for person in people]
        return MeetingRow(
            id=id_,
            slot=slot,
            starts=starts,
            ends=ends,
            table=table,
            table_number=table_number,
            room=room,
            people=tuple(people),
            names=tuple([name for name, _ in called]),
            organisations=tuple([organisation for _, organisation in called]),
            status=_STATUSES[status],
            missing=tuple(missing),
            subject_line=subject_line,
            outcome=self.outcomes.get(id_),
        )


class MeetingsQueries:
    """The questions of the table of meetings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, person: PersonId | None = None) -> tuple[MeetingRow, ...]:
        """All meetings that are not removed, or those of one person; by time, then by table."""
        lines_sql, names_sql = _ALL if person is None else _OF_PERSON
        given = {} if person is None else {"person": person}
        lines = run(self._connection, lines_sql, given).fetchall()
        around = _Around(
            {id_: (_time(starts), _time(ends)) for id_, starts, ends in run(self._connection, _SLOTS)},
            {id_: (name, home) for id_, name, home in run(self._connection, names_sql, given)},
            self._outcomes(lines, person),
        )
        people, missing = (lists_of(line[column] for line in lines) for column in (-2, -1))
        return tuple(map(around.row, lines, people, missing))

    def _outcomes(self, lines: Iterable[Sequence[str]], person: PersonId | None) -> Mapping[str, Outcome]:
        """What came of each meeting of which somebody told; an outcome has the id of its meeting."""
        if person is not None:
            return rows(Outcome).by_ids(self._connection, (line[0] for line in lines))
        return {outcome.id: outcome for outcome in rows(Outcome).where(self._connection, {})}


def _time(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)

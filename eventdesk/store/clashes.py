"""What could clash, out of the file: everything in few statements, or what touches some people and tables."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.clashes import Claim, Load
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.visit import ENTRANCE, Passage
from eventdesk.store.jsontext import json_of, lists_of
from eventdesk.store.passages import by_person, passages
from eventdesk.store.rows import chunks, marks
from eventdesk.store.statement import run

_OCCUPIES = "m.removed = 0 AND m.status NOT IN ('cancelled', 'missed')"
_TIMED = "slot IN (SELECT id FROM slot WHERE removed = 0 AND starts IS NOT NULL AND ends IS NOT NULL)"
_CLAIMS = (
    f'SELECT m.id, m.slot, m."table", m.people, m.status FROM meeting m WHERE {_OCCUPIES} AND m.{_TIMED}'
)
_OF_PEOPLE = " AND m.id IN (SELECT meeting FROM meeting_person WHERE person IN ({}))"
_AT_TABLES = ' AND m."table" IN ({})'
_LOADS = (
    "SELECT m.slot, t.room, sum(json_array_length(m.people)) FROM meeting m "
    f'JOIN "table" t ON t.id = m."table" JOIN room r ON r.id = t.room AND r.capacity > 0 '
    f"WHERE {_OCCUPIES} AND m.{_TIMED}{{}} GROUP BY m.slot, t.room"
)
_COUNTED = "SELECT 1 FROM room WHERE removed = 0 AND capacity > 0 LIMIT 1"
_SEATS = 'SELECT id, capacity FROM "table" WHERE removed = 0 AND capacity > 0'
_LEFT = f"SELECT person FROM presence WHERE checkpoint = '{ENTRANCE}' AND inside = 0 AND first_at IS NOT NULL"
_GONE = (
    "SELECT id FROM person WHERE removed = 1 UNION SELECT id FROM person WHERE removed = 0 AND cancelled = 1 "
    "UNION SELECT person FROM meeting_person WHERE person NOT IN (SELECT id FROM person)"
)
_GONE_OF = (
    "SELECT value FROM json_each(?) WHERE NOT EXISTS "
    "(SELECT 1 FROM person WHERE id = value AND removed = 0 AND cancelled = 0)"
)
_TWICE_IN = (
    f"WHERE checkpoint = '{ENTRANCE}' AND person IN (SELECT person FROM passage "
    f"WHERE checkpoint = '{ENTRANCE}' AND direction = 'in'{{}} "
    "GROUP BY person HAVING count(DISTINCT desk) > 1)"
)


class ClashesQueries:
    """The questions of the list of clashes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claims(self) -> tuple[Claim, ...]:
        """All meetings that stand at a time."""
        return _claims(run(self._connection, _CLAIMS + " ORDER BY m.id").fetchall())

    def claims_touching(self, people: Collection[PersonId], tables: Collection[TableId]) -> tuple[Claim, ...]:
        """Those of one of these people or at one of these tables."""
        lines: dict[str, Sequence[Any]] = {}
        for ids, term in ((people, _OF_PEOPLE), (tables, _AT_TABLES)):
            for chunk in chunks(ids):
                sql = _CLAIMS + term.format(marks(len(chunk)))
                lines.update((line[0], line) for line in run(self._connection, sql, chunk))
        return _claims([line for _, line in sorted(lines.items())])

    def loads(self, slots: Collection[SlotId] | None = None) -> tuple[Load, ...]:
        """How many people sit in each room whose seats were counted; in all slots or in these."""
        told: list[Load] = []
        if run(self._connection, _COUNTED).fetchone() is None:
            return ()
        for chunk in [None] if slots is None else chunks(slots):
            term = "" if chunk is None else f" AND m.slot IN ({marks(len(chunk))})"
            lines = run(self._connection, _LOADS.format(term), chunk or ())
            told += [Load(SlotId(slot), RoomId(room), people) for slot, room, people in lines]
        return tuple(told)

    def table_capacity(self) -> Mapping[TableId, int]:
        """The seats of the tables where they were counted."""
        return {TableId(table): capacity for table, capacity in run(self._connection, _SEATS)}

    def left(self, people: Iterable[PersonId] | None = None) -> frozenset[PersonId]:
        """Who came and is out of the house again; of all people or of these."""
        told: set[PersonId] = set()
        for chunk in [None] if people is None else chunks(people):
            term = "" if chunk is None else f" AND person IN ({marks(len(chunk))})"
            told.update(PersonId(line[0]) for line in run(self._connection, _LEFT + term, chunk or ()))
        return frozenset(told)

    def gone(self, people: Iterable[PersonId] | None = None) -> frozenset[PersonId]:
        """Who cancelled, was removed or is not known; of all people or of these."""
        if people is None:
            lines = run(self._connection, _GONE)
        else:
            lines = run(self._connection, _GONE_OF, (json_of(list(people)),))
        return frozenset(PersonId(line[0]) for line in lines)

    def let_in_twice(self, people: Iterable[PersonId] | None = None) -> Mapping[PersonId, list[Passage]]:
        """The passages of those whom more than one desk let in."""
        told: dict[PersonId, list[Passage]] = {}
        for chunk in [None] if people is None else chunks(people):
            term = "" if chunk is None else f" AND person IN ({marks(len(chunk))})"
            told |= by_person(passages(self._connection, _TWICE_IN.format(term), chunk or ()))
        return told


def _claims(lines: Sequence[Sequence[Any]]) -> tuple[Claim, ...]:
    people = lists_of(line[3] for line in lines)
    return tuple(
        Claim(
            MeetingId(id_),
            SlotId(slot),
            table,
            tuple(dict.fromkeys(map(PersonId, own))),
            planned=status == MeetingStatus.PLANNED.value,
        )
        for (id_, slot, table, _, status), own in zip(lines, people, strict=True)
    )

"""What the board asks of the file: the meetings of a few slots, and where their people are at a time."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from eventdesk.domain.board import BoardPerson, Whereabouts
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.naming import shown_name
from eventdesk.domain.visit import ENTRANCE, TABLES
from eventdesk.store.rows import chunks, marks, rows
from eventdesk.store.schema import from_ms, to_ms
from eventdesk.store.statement import run

_PEOPLE = (
    "SELECT p.id, p.given, p.family, p.shown, o.name, p.phone, s.inside, s.first_at, s.last_at "
    "FROM person p LEFT JOIN organisation o ON o.id = p.organisation "
    f"LEFT JOIN presence s ON s.person = p.id AND s.checkpoint = '{ENTRANCE}' "
    "WHERE p.id IN ({})"
)
_GONE = (
    "SELECT id FROM person WHERE removed = 1 UNION ALL "
    "SELECT id FROM person WHERE removed = 0 AND cancelled = 1"
)
_PASSAGES = (
    f"SELECT person, direction FROM passage WHERE checkpoint = '{ENTRANCE}' AND person IN ({{}}) AND at <= ? "
    "ORDER BY at, stamp, desk, number"
)
_SEATED = (
    f"SELECT person, max(at) FROM passage WHERE checkpoint = '{TABLES}' AND person IN ({{}}) AND at <= ? "
    "GROUP BY person"
)


class BoardQueries:
    """The questions of the board."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def meetings(
        self, slots: Collection[SlotId], tables: Collection[TableId] | None = None
    ) -> tuple[Meeting, ...]:
        """The meetings that stand in these slots, at all tables or at the given ones."""
        slot_terms = f"removed = 0 AND status <> 'cancelled' AND slot IN ({marks(len(slots))})"
        if tables is None:
            return rows(Meeting).select(self._connection, f"WHERE {slot_terms}", (*slots,))
        found: list[Meeting] = []
        for chunk in chunks(tables):
            rest = f'WHERE {slot_terms} AND "table" IN ({marks(len(chunk))})'
            found += rows(Meeting).select(self._connection, rest, (*slots, *chunk))
        return tuple(found)

    def tables_of(self, meetings: Iterable[str]) -> frozenset[TableId]:
        """The tables at which these meetings are held now."""
        found = rows(Meeting).by_ids(self._connection, meetings).values()
        return frozenset(meeting.table for meeting in found if meeting.table is not None)

    def people(self, people: Iterable[PersonId], at: datetime) -> Mapping[PersonId, BoardPerson]:
        """These people, and where they were at a time."""
        ms = to_ms(at)
        told: dict[PersonId, BoardPerson] = {}
        earlier: dict[PersonId, BoardPerson] = {}
        for chunk in chunks(dict.fromkeys(people)):
            for line in run(self._connection, _PEOPLE.format(marks(len(chunk))), chunk):
                id_, given, family, shown, organisation, phone, inside, first_at, last_at = line
                person = BoardPerson(
                    id=PersonId(id_),
                    name=shown_name(shown, given, family),
                    organisation=organisation or "",
                    phone=phone,
                    whereabouts=_whereabouts(came=first_at is not None, inside=bool(inside)),
                )
                told[person.id] = person
                if last_at is not None and last_at > ms:
                    earlier[person.id] = person
        told |= self._earlier(earlier, ms)
        return told

    def seated(self, people: Iterable[PersonId], at: datetime) -> Mapping[PersonId, datetime]:
        """Of these people those who were scanned at a table until a time, and when they last were."""
        told: dict[PersonId, datetime] = {}
        for chunk in chunks(dict.fromkeys(people)):
            sql = _SEATED.format(marks(len(chunk)))
            for person, last in run(self._connection, sql, (*chunk, to_ms(at))):
                told[PersonId(person)] = from_ms(last)
        return told

    def gone(self) -> frozenset[PersonId]:
        """Who cancelled or was removed."""
        return frozenset(PersonId(line[0]) for line in run(self._connection, _GONE))

    def _earlier(self, people: Mapping[PersonId, BoardPerson], ms: int) -> dict[PersonId, BoardPerson]:
        """Those who have passed the door after the time, as they were at it."""
        inside: dict[str, bool] = {}
        came: set[str] = set()
        for chunk in chunks(people):
            sql = _PASSAGES.format(marks(len(chunk)))
            for person, direction in run(self._connection, sql, (*chunk, ms)):
                inside[person] = direction == "in"
                came |= {person} if inside[person] else set()
        return {
            id_: BoardPerson(
                id=id_,
                name=person.name,
                organisation=person.organisation,
                phone=person.phone,
                whereabouts=_whereabouts(came=id_ in came, inside=inside.get(id_, False)),
            )
            for id_, person in people.items()
        }


def _whereabouts(*, came: bool, inside: bool) -> Whereabouts:
    if inside:
        return Whereabouts.HERE
    return Whereabouts.LEFT if came else Whereabouts.MISSING

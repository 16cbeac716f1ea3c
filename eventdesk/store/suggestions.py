"""What suggestions ask of the file: profiles of many people at once, and what is booked, wished and told."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import Connection

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.holes import Booked
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Request
from eventdesk.domain.naming import folded
from eventdesk.domain.suggestion import ASIDE, Profile, Told
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.jsontext import lists_of
from eventdesk.store.rows import chunks, marks, rows
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import run

_PROFILES = """
SELECT person.id, offers, needs, person.organisation, coalesce(organisation.kind, ''), person.country,
       coalesce(organisation.country, ''), person.cancelled, present_from, present_until,
       languages, ambassador_of, fields, markets, roles
FROM person LEFT JOIN organisation ON organisation.id = person.organisation
WHERE NOT person.removed AND person.id IN ({marks})
"""
_LISTS = 5
"""The last columns are lists."""

_BOOKED = (
    "SELECT id, slot, \"table\", status = 'planned' AND started IS NULL, people FROM meeting "
    "WHERE removed = 0 AND status NOT IN ('cancelled', 'missed')"
)
_INSIDE = f"SELECT person FROM presence WHERE checkpoint = '{ENTRANCE}' AND inside = 1"
_LEFT = f"SELECT person FROM presence WHERE checkpoint = '{ENTRANCE}' AND inside = 0 AND first_at IS NOT NULL"


class SuggestionsQueries:
    """The questions of suggestions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def everybody(self) -> tuple[PersonId, ...]:
        """All who are not removed."""
        ids = run(self._connection, "SELECT id FROM person WHERE NOT removed ORDER BY id")
        return tuple(PersonId(row[0]) for row in ids)

    def concerned(self, subjects: Collection[Subject]) -> frozenset[PersonId]:
        """Whose profiles may have changed with these subjects."""
        found = {subject.id for subject in subjects if subject.noun == Noun.PERSON}
        for chunk in chunks(subject.id for subject in subjects if subject.noun == Noun.ORGANISATION):
            sql = f"SELECT id FROM person WHERE organisation IN ({marks(len(chunk))})"
            found.update(row[0] for row in run(self._connection, sql, chunk))
        return frozenset(PersonId(one) for one in found)

    def profiles(self, people: Iterable[PersonId]) -> tuple[Profile, ...]:
        """The profiles of these people; of who is removed there is none."""
        return tuple(profile for chunk in chunks(people) for profile in self._profiles(chunk))

    def booked(self, meetings: Iterable[MeetingId] | None = None) -> tuple[Booked, ...]:
        """The meetings that take people and tables: all, or those of them among some."""
        lines = run(self._connection, _BOOKED).fetchall() if meetings is None else []
        for chunk in chunks(meetings or ()):
            lines += run(self._connection, f"{_BOOKED} AND id IN ({marks(len(chunk))})", chunk)
        people = lists_of(line[-1] for line in lines)
        return tuple(
            Booked(MeetingId(id_), tuple(map(PersonId, own)), _slot(slot), _table(table), bool(is_open))
            for (id_, slot, table, is_open, _), own in zip(lines, people, strict=True)
        )

    def requests(self, person: PersonId) -> tuple[Request, ...]:
        """The requests of a person and for them."""
        return rows(Request).select(
            self._connection, "WHERE removed = 0 AND (asker = ? OR asked = ?)", (person, person)
        )

    def door(self) -> tuple[frozenset[PersonId], frozenset[PersonId]]:
        """Who is in the house, and who has left it."""
        inside, left = (run(self._connection, sql).fetchall() for sql in (_INSIDE, _LEFT))
        return frozenset(row[0] for row in inside), frozenset(row[0] for row in left)

    def _profiles(self, people: Sequence[PersonId]) -> Iterator[Profile]:
        lines = run(self._connection, _PROFILES.format(marks=marks(len(people))), people).fetchall()
        told = (lists_of(column) for column in list(zip(*lines, strict=True))[-_LISTS:])
        for line, languages, speaks_for, fields, markets, roles in zip(lines, *told, strict=True):
            id_, offers, needs, organisation, kind, country, home, cancelled, came, goes = line[:-_LISTS]
            yield Profile(
                told=Told(PersonId(id_), offers, needs),
                organisation=OrganisationId(organisation) if organisation else None,
                kind=folded(kind),
                country=country or home,
                languages=frozenset(tag.partition("-")[0].lower() for tag in languages),
                speaks_for=frozenset(speaks_for),
                fields=frozenset(map(folded, fields)),
                markets=frozenset(markets),
                aside=not ASIDE.isdisjoint(roles),
                cancelled=bool(cancelled),
                present_from=None if came is None else from_ms(came),
                present_until=None if goes is None else from_ms(goes),
            )


def _slot(id_: str | None) -> SlotId | None:
    return None if id_ is None else SlotId(id_)


def _table(id_: str | None) -> TableId | None:
    return None if id_ is None else TableId(id_)

"""What the index of the search is made from: rows of everybody, or of those whom a commit touched."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import SearchRow
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.jsontext import value_of
from eventdesk.store.rows import chunks, marks
from eventdesk.store.statement import run

_ROWS = """
SELECT person.id, given, family, shown, title, coalesce(organisation.name, ''), email, phone,
       person.external_id, box, person.cancelled, coalesce(presence.inside, 0)
FROM person
LEFT JOIN organisation ON organisation.id = person.organisation
LEFT JOIN presence ON presence.person = person.id AND presence.checkpoint = ?
WHERE NOT person.removed AND person.id IN ({marks})
"""

_CODES = """
SELECT person, code FROM badge
WHERE person IN ({marks}) AND NOT removed AND NOT revoked AND code <> '' ORDER BY person, id
"""


class SearchQueries:
    """The questions of the index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def everybody(self) -> tuple[PersonId, ...]:
        """All who are not removed."""
        ids = run(self._connection, "SELECT id FROM person WHERE NOT removed ORDER BY id")
        return tuple(PersonId(row[0]) for row in ids)

    def rows(self, people: Iterable[PersonId]) -> tuple[SearchRow, ...]:
        """The rows of these people; of who is removed there is none."""
        return tuple(row for chunk in chunks(people) for row in self._rows(chunk))

    def concerned(self, subjects: Collection[Subject]) -> frozenset[PersonId]:
        """Whose rows may have changed with these subjects."""
        ids: dict[str, list[str]] = {}
        for subject in subjects:
            ids.setdefault(subject.noun, []).append(subject.id)
        found = {*ids.get(Noun.PERSON, ()), *ids.get(Noun.VISIT, ())}
        for chunk in chunks(ids.get(Noun.ORGANISATION, ())):
            sql = f"SELECT id FROM person WHERE organisation IN ({marks(len(chunk))})"
            found.update(row[0] for row in run(self._connection, sql, chunk))
        for chunk in chunks(ids.get(Noun.BADGE, ())):
            # All who ever had the badge: one that changed hands is lost to the one before.
            sql = f"SELECT body FROM fact WHERE noun = '{Noun.BADGE}' AND subject IN ({marks(len(chunk))})"
            bodies = (value_of(row[0]) for row in run(self._connection, sql, chunk))
            found.update(body["person"] for body in bodies if body.get("person"))
        return frozenset(PersonId(one) for one in found)

    def _rows(self, people: Sequence[PersonId]) -> Iterator[SearchRow]:
        codes = self._codes(people)
        sql = _ROWS.format(marks=marks(len(people)))
        for row in run(self._connection, sql, (ENTRANCE, *people)):
            id_, given, family, shown, title, organisation, email, phone, number, box, cancelled, inside = row
            yield SearchRow(
                id=PersonId(id_),
                given=given,
                family=family,
                shown=shown,
                title=title,
                organisation=organisation,
                email=email,
                phone=phone,
                codes=tuple(codes.get(id_, ())),
                number=number,
                box=box,
                expected=not cancelled,
                inside=bool(inside),
            )

    def _codes(self, people: Sequence[PersonId]) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for person, code in run(self._connection, _CODES.format(marks=marks(len(people))), people):
            found.setdefault(person, []).append(code)
        return found

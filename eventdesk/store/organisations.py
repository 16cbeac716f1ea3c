"""What the tables of organisations and groups ask of the file: all lines by one statement each."""

from sqlalchemy import Connection

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import GroupKind, Membership, SizeClass
from eventdesk.domain.roster import GroupRow, OrganisationRow
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.jsontext import lists_of
from eventdesk.store.statement import run

_ORGANISATIONS = f"""
SELECT o.id, o.name, o.membership, o.country, o.size, o.kind, count(p.id), coalesce(sum(s.inside), 0)
FROM organisation o
LEFT JOIN person p ON p.organisation = o.id AND p.removed = 0 AND p.cancelled = 0
LEFT JOIN presence s ON s.person = p.id AND s.checkpoint = '{ENTRANCE}'
WHERE o.removed = 0 GROUP BY o.id"""

_GROUPS = """
SELECT g.id, g.name, g.kind, g.organisations, g.people,
  (SELECT count(*) FROM session s WHERE s."group" = g.id AND s.removed = 0)
FROM "group" g WHERE g.removed = 0"""


class OrganisationsQueries:
    """The questions of the table of organisations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[OrganisationRow, ...]:
        """All that are not removed, by name."""
        rows = [
            OrganisationRow(
                OrganisationId(id_),
                name,
                Membership(membership) if membership else None,
                country,
                SizeClass(size) if size else None,
                kind,
                people,
                here,
            )
            for id_, name, membership, country, size, kind, people, here in run(
                self._connection, _ORGANISATIONS
            )
        ]
        return tuple(sorted(rows, key=_by_name))


class GroupsQueries:
    """The questions of the table of groups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[GroupRow, ...]:
        """All that are not removed, by name."""
        lines = run(self._connection, _GROUPS).fetchall()
        organisations = lists_of(line[3] for line in lines)
        people = lists_of(line[4] for line in lines)
        rows = [
            GroupRow(
                GroupId(id_),
                name,
                GroupKind(kind),
                tuple(map(OrganisationId, homes)),
                tuple(map(PersonId, members)),
                sessions,
            )
            for (id_, name, kind, _, _, sessions), homes, members in zip(
                lines, organisations, people, strict=True
            )
        ]
        return tuple(sorted(rows, key=_by_name))


def _by_name(row: OrganisationRow | GroupRow) -> tuple[str, str]:
    return (folded(row.name), row.id)

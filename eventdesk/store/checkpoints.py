"""What checkpoints ask of the file: who is in, who belongs where, what was answered and what was refused."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection

from eventdesk.domain.ids import CheckpointId, GroupId, PersonId
from eventdesk.domain.question import Given
from eventdesk.domain.visit import Direction, Passage
from eventdesk.store.jsontext import json_of, value_of
from eventdesk.store.passages import passages
from eventdesk.store.rows import rows
from eventdesk.store.schema import EVER, to_ms
from eventdesk.store.statement import run

_INSIDE = "SELECT count(*) FROM presence WHERE checkpoint = ? AND inside = 1 AND last_at > ?"
_INSIDE_THEN = """
SELECT count(*) FROM (
    SELECT direction, at, row_number() OVER (
        PARTITION BY person ORDER BY at DESC, stamp DESC, desk DESC, number DESC
    ) AS latest
    FROM passage WHERE checkpoint = ? AND at <= ?
) WHERE latest = 1 AND direction = ? AND at > ?"""
_BEEN = "SELECT count(*) FROM presence WHERE checkpoint = ? AND first_at IS NOT NULL"
_EXPECTED = "SELECT count(*) FROM person WHERE removed = 0 AND cancelled = 0"
_BY_ROLES = "SELECT roles, count(*) FROM person WHERE removed = 0 AND cancelled = 0 {} GROUP BY roles"
_MEMBERS = """
SELECT person FROM group_person WHERE "group" = ?
UNION SELECT p.id FROM group_organisation o JOIN person p ON p.organisation = o.organisation
WHERE o."group" = ?"""
_PLACES = """
SELECT person, direction, at FROM passage WHERE checkpoint = ? AND at <= ? ORDER BY at, stamp, desk, number"""
_GROUPS = """
SELECT n."group" FROM group_person n JOIN "group" g ON g.id = n."group" AND g.removed = 0
WHERE n.person = ?
UNION SELECT o."group" FROM group_organisation o JOIN "group" g ON g.id = o."group" AND g.removed = 0
JOIN person p ON p.organisation = o.organisation WHERE p.id = ?"""
_ROLES = "SELECT id, roles, cancelled FROM person WHERE removed = 0"
_ANSWERS = "SELECT question, count(*) FROM answer WHERE removed = 0 AND value <> '' GROUP BY question"
_REFUSED = "SELECT verdict, count(*) FROM refusal WHERE checkpoint = ? AND at <= ? GROUP BY verdict"
_ACCEPTED = "SELECT count(*) FROM passage WHERE checkpoint = ? AND at <= ?"
_END = -EVER


class CheckpointsQueries:
    """The questions of the checkpoints. `since` is when everybody last counted as gone by the clock, `until`
    the time as of which is told: None for all scans that there are."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def inside(self, checkpoint: CheckpointId, since: datetime | None, until: datetime | None = None) -> int:
        """How many are in."""
        after = EVER if since is None else to_ms(since)
        if until is None:
            return self._count(_INSIDE, checkpoint, after)
        return self._count(_INSIDE_THEN, checkpoint, to_ms(until), Direction.IN.value, after)

    def been(self, checkpoint: CheckpointId) -> int:
        """How many have ever been in."""
        return self._count(_BEEN, checkpoint)

    def expected(self) -> int:
        """How many are on the list and have not cancelled."""
        return self._count(_EXPECTED)

    def expected_by_roles(
        self, people: Collection[PersonId] | None = None
    ) -> Iterator[tuple[tuple[str, ...], int]]:
        """How many are expected with the same roles, of all or of these people. Counted by the database, so
        that no scan waits for it."""
        among = "" if people is None else "AND id IN (SELECT value FROM json_each(?))"
        values = () if people is None else (json_of(list(people)),)
        for roles, count in run(self._connection, _BY_ROLES.format(among), values):
            yield tuple(value_of(roles)), count

    def places(
        self, checkpoint: CheckpointId, since: datetime | None, until: datetime | None = None
    ) -> dict[PersonId, bool]:
        """Whether they are in, for all who have ever been."""
        after = EVER if since is None else to_ms(since)
        found: dict[PersonId, bool] = {}
        for person, way, at in run(self._connection, _PLACES, (checkpoint, _bound(until))):
            if way == Direction.IN.value:
                found[person] = at > after
            elif person in found:
                found[person] = False
        return found

    def groups_of(self, person: PersonId) -> frozenset[GroupId]:
        """The groups to which somebody belongs, by name or by organisation."""
        return frozenset(GroupId(line[0]) for line in run(self._connection, _GROUPS, (person, person)))

    def members(self, group: GroupId) -> frozenset[PersonId]:
        """Who belongs to a group, by name or by organisation."""
        return frozenset(PersonId(line[0]) for line in run(self._connection, _MEMBERS, (group, group)))

    def roles(self) -> Iterator[tuple[PersonId, tuple[str, ...], bool]]:
        """Everybody on the list with their roles, and whether they are still expected."""
        known: dict[str, tuple[str, ...]] = {}
        for person, text, cancelled in run(self._connection, _ROLES):
            if text not in known:
                known[text] = tuple(value_of(text))
            yield PersonId(person), known[text], not cancelled

    def given(self, person: PersonId) -> Mapping[str, Given]:
        """The answers of somebody, by question."""
        found = rows(Given).where(self._connection, {"person": person})
        return {str(one.question): one for one in found}

    def answers(self) -> dict[str, int]:
        """How many have answered, by question."""
        return dict(run(self._connection, _ANSWERS))

    def passages_of(self, person: PersonId) -> tuple[Passage, ...]:
        """The accepted scans of somebody, at all checkpoints."""
        return tuple(passages(self._connection, "WHERE person = ? ORDER BY at, stamp", (person,)))

    def accepted(self, checkpoint: CheckpointId, until: datetime | None = None) -> int:
        """How many scans were accepted and not taken back."""
        return self._count(_ACCEPTED, checkpoint, _bound(until))

    def refused(self, checkpoint: CheckpointId, until: datetime | None = None) -> dict[str, int]:
        """How many scans were refused, by verdict."""
        return dict(run(self._connection, _REFUSED, (checkpoint, _bound(until))))

    def _count(self, sql: str, *values: object) -> int:
        return int(run(self._connection, sql, values).fetchone()[0])


def _bound(until: datetime | None) -> int:
    return _END if until is None else to_ms(until)

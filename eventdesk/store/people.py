"""What the table of people asks of the file: all lines by one query."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.naming import known_as, shown_name
from eventdesk.domain.person import Consent
from eventdesk.domain.roster import PersonRow
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.jsontext import value_of
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import run

_ROWS = f"""
SELECT p.id, p.shown, p.given, p.family, coalesce(o.name, ''), p.organisation, p.job, p.email, p.phone,
p.country, p.roles, p.vip, p.notes, p.consent, p.walk_in, p.cancelled, s.inside, s.first_at,
coalesce(met.meetings, 0), coalesce(badged.code, ''), p.external_id
FROM person p
LEFT JOIN organisation o ON o.id = p.organisation
LEFT JOIN presence s ON s.person = p.id AND s.checkpoint = '{ENTRANCE}'
LEFT JOIN (
    SELECT mp.person, count(*) AS meetings FROM meeting_person mp JOIN meeting m ON m.id = mp.meeting
    WHERE m.removed = 0 AND m.status <> '{MeetingStatus.CANCELLED}' GROUP BY mp.person
) met ON met.person = p.id
LEFT JOIN (
    SELECT person, min(code) AS code FROM badge WHERE removed = 0 AND revoked = 0 GROUP BY person
) badged ON badged.person = p.id
WHERE p.removed = 0
ORDER BY folded(p.family), folded(p.given), p.id
"""


class PeopleQueries:
    """The questions of the table of people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[PersonRow, ...]:
        """Everybody who is not removed, by family name."""
        return tuple(_row(line) for line in run(self._connection, _ROWS))

    def organisation_named(self, name: str) -> OrganisationId | None:
        """The organisation of this name, accents and capitals aside."""
        wanted = known_as(name)
        names = run(self._connection, "SELECT id, name FROM organisation WHERE removed = 0 ORDER BY id")
        return next((OrganisationId(id_) for id_, name in names if known_as(name) == wanted), None)


def _row(line: Sequence[Any]) -> PersonRow:
    (
        id_, shown, given, family, organisation, organisation_id, job, email, phone,
        country, roles, vip, notes, consent, walk_in, cancelled, inside, first_at,
        meetings, code, external_id,
    ) = line  # fmt: skip
    return PersonRow(
        id=PersonId(id_),
        name=shown_name(shown, given, family),
        given=given,
        family=family,
        organisation=organisation,
        organisation_id=None if organisation_id is None else OrganisationId(organisation_id),
        job=job,
        email=email,
        phone=phone,
        country=country,
        roles=tuple(value_of(roles)),
        vip=bool(vip),
        notes=notes,
        consent=Consent(consent),
        walk_in=bool(walk_in),
        cancelled=bool(cancelled),
        inside=bool(inside),
        first_at=None if first_at is None else from_ms(first_at),
        meetings=meetings,
        code=code,
        external_id=external_id,
    )

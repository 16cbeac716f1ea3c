"""What the table of people asks of the file: all lines by one query."""

from typing import Any

from sqlalchemy import Connection, func, select

from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.naming import known_as, shown_name
from eventdesk.domain.person import Consent
from eventdesk.domain.roster import PersonRow
from eventdesk.domain.visit import ENTRANCE
from eventdesk.store.schema import BADGE, MEETING, MEETING_PERSON, ORGANISATION, PERSON, PRESENCE
from eventdesk.store.statement import Statement, run

_MEETINGS = (
    select(MEETING_PERSON.c.person, func.count().label("meetings"))
    .select_from(MEETING_PERSON.join(MEETING, MEETING.c.id == MEETING_PERSON.c.meeting))
    .where(MEETING.c.removed.is_(False), MEETING.c.status != MeetingStatus.CANCELLED.value)
    .group_by(MEETING_PERSON.c.person)
    .subquery()
)

_CODES = (
    select(BADGE.c.person, func.min(BADGE.c.code).label("code"))
    .where(BADGE.c.removed.is_(False), BADGE.c.revoked.is_(False))
    .group_by(BADGE.c.person)
    .subquery()
)

_ROWS = Statement(
    select(
        PERSON,
        ORGANISATION.c.name.label("organisation_name"),
        PRESENCE.c.inside,
        PRESENCE.c.first_at,
        _MEETINGS.c.meetings,
        _CODES.c.code,
    )
    .select_from(
        PERSON.outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation)
        .outerjoin(PRESENCE, (PRESENCE.c.person == PERSON.c.id) & (PRESENCE.c.checkpoint == ENTRANCE))
        .outerjoin(_MEETINGS, _MEETINGS.c.person == PERSON.c.id)
        .outerjoin(_CODES, _CODES.c.person == PERSON.c.id)
    )
    .where(PERSON.c.removed.is_(False))
    .order_by(func.folded(PERSON.c.family), func.folded(PERSON.c.given), PERSON.c.id)
)


class PeopleQueries:
    """The questions of the table of people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[PersonRow, ...]:
        """Everybody who is not removed, by family name."""
        return tuple(_row(line) for line in _ROWS.all(self._connection))

    def organisation_named(self, name: str) -> OrganisationId | None:
        """The organisation of this name, accents and capitals aside."""
        wanted = known_as(name)
        names = run(self._connection, "SELECT id, name FROM organisation WHERE removed = 0 ORDER BY id")
        return next((OrganisationId(id_) for id_, name in names if known_as(name) == wanted), None)


def _row(line: Any) -> PersonRow:
    return PersonRow(
        id=PersonId(line.id),
        name=shown_name(line.shown, line.given, line.family),
        given=line.given,
        family=line.family,
        organisation=line.organisation_name or "",
        organisation_id=None if line.organisation is None else OrganisationId(line.organisation),
        job=line.job,
        email=line.email,
        phone=line.phone,
        country=line.country,
        roles=tuple(line.roles),
        vip=line.vip,
        notes=line.notes,
        consent=Consent(line.consent),
        walk_in=line.walk_in,
        cancelled=line.cancelled,
        inside=bool(line.inside),
        first_at=line.first_at,
        meetings=line.meetings or 0,
        code=line.code or "",
        external_id=line.external_id,
    )

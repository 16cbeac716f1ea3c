"""What the check-in asks of the file: few statements, each on an index, none larger than its answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from eventdesk.domain.agenda import Partner
from eventdesk.domain.checkin import (
    Holder,
    NextMeeting,
    PersonCard,
    RecentScan,
    Verdict,
)
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, MeetingId, PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.naming import shown_name
from eventdesk.domain.person import Consent, Payment, Status
from eventdesk.domain.visit import ENTRANCE, Direction
from eventdesk.store.jsontext import value_of
from eventdesk.store.schema import from_ms, to_ms
from eventdesk.store.statement import run

MOST_HOLDERS = 20
"""More people than anybody would choose from hold no code together."""

_HOLDER = """
p.id, p.given, p.family, p.shown, o.name, p.roles, p.vip, p.notes, p.consent, p.country, p.walk_in,
p.cancelled, p.status, p.payment, p.valid_from, p.valid_until, p.attention, p.box, p.languages, p.removed,
s.inside, s.first_at, d.name, s.last_at
"""
_WHEREABOUTS = """
LEFT JOIN organisation o ON o.id = p.organisation
LEFT JOIN presence s ON s.person = p.id AND s.checkpoint = :checkpoint
LEFT JOIN desk d ON d.id = s.first_desk
"""
_BY_ID = f"SELECT {_HOLDER} FROM person p {_WHEREABOUTS} WHERE p.id = :person"
_BY_CODE = f"""
SELECT b.revoked, {_HOLDER}
FROM badge b LEFT JOIN person p ON p.id = b.person {_WHEREABOUTS}
WHERE b.code IN (:read, :typed) AND b.removed = 0
ORDER BY b.revoked, b.id LIMIT {MOST_HOLDERS}
"""
_NEXT = f"""
SELECT m.id, slot.starts, slot.ends, coalesce(t.number, ''), coalesce(room.name, '')
FROM meeting_person mp JOIN meeting m ON m.id = mp.meeting
JOIN slot ON slot.id = m.slot
LEFT JOIN "table" t ON t.id = m."table"
LEFT JOIN room ON room.id = t.room
WHERE mp.person = ? AND m.removed = 0 AND m.status = '{MeetingStatus.PLANNED}' AND slot.ends > ?
ORDER BY slot.starts, m.id LIMIT 1
"""
_PARTNERS = """
SELECT p.shown, p.given, p.family, coalesce(o.name, '')
FROM meeting_person mp JOIN person p ON p.id = mp.person
LEFT JOIN organisation o ON o.id = p.organisation
WHERE mp.meeting = ? AND p.id <> ? ORDER BY p.id
"""
_AMBASSADORS = """
SELECT p.id FROM person p, json_each(p.ambassador_of) of_country
JOIN presence s ON s.person = p.id AND s.checkpoint = :entrance AND s.inside = 1
WHERE p.ambassador_of <> '[]' AND of_country.value = :country AND p.removed = 0 ORDER BY p.id
"""
_LAST_ACCEPTED = """
SELECT stamp, gesture AS action, at, desk, direction, 'ok' AS verdict, '' AS text, person
FROM passage ORDER BY stamp DESC LIMIT :count
"""
_LAST_REFUSED = """
SELECT stamp, action, at, desk, direction, verdict, text, person
FROM refusal ORDER BY stamp DESC LIMIT :count
"""
_RECENT = f"""
SELECT r.action, r.at, r.desk, coalesce(d.name, ''), r.direction, r.verdict, r.text, r.person,
p.shown, p.given, p.family, coalesce(o.name, '')
FROM (SELECT * FROM ({_LAST_ACCEPTED}) UNION ALL SELECT * FROM ({_LAST_REFUSED})) r
LEFT JOIN desk d ON d.id = r.desk
LEFT JOIN person p ON p.id = r.person
LEFT JOIN organisation o ON o.id = p.organisation
ORDER BY r.stamp DESC LIMIT :count
"""


class CheckinQueries:
    """The questions of the check-in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holders_of(self, spellings: Sequence[str], checkpoint: CheckpointId) -> tuple[Holder, ...]:
        """Whose badges have one of these codes; those that are not revoked come first."""
        read, typed = spellings
        lines = run(self._connection, _BY_CODE, {"read": read, "typed": typed, "checkpoint": checkpoint})
        return tuple(_holder(line, revoked=bool(revoked)) for revoked, *line in lines)

    def person(self, person: PersonId, checkpoint: CheckpointId = ENTRANCE) -> Holder | None:
        """The person of this id; None where there is none or it was removed."""
        line = run(self._connection, _BY_ID, {"person": person, "checkpoint": checkpoint}).fetchone()
        holder = _holder(line, revoked=False) if line else None
        return holder if holder and holder.card else None

    def next_meeting(self, person: PersonId, at: datetime) -> NextMeeting | None:
        """The planned meeting of this person that runs at this time or comes next."""
        line = run(self._connection, _NEXT, (person, to_ms(at))).fetchone()
        if line is None:
            return None
        id_, starts, ends, table, room = line
        partners = run(self._connection, _PARTNERS, (id_, person))
        with_ = tuple(Partner(shown_name(*name), organisation) for *name, organisation in partners)
        return NextMeeting(MeetingId(id_), from_ms(starts), from_ms(ends), table, room, with_)

    def ambassadors(self, country: str) -> tuple[PersonId, ...]:
        """The ambassadors of a country who are in the house; of no country there are none."""
        lines = run(self._connection, _AMBASSADORS, {"country": country, "entrance": ENTRANCE})
        return tuple(PersonId(id_) for (id_,) in lines)

    def recent(self, count: int) -> tuple[RecentScan, ...]:
        """The last scans of all desks, newest first; what was undone is not among them."""
        return tuple(_scan(line) for line in run(self._connection, _RECENT, {"count": count}))


def _holder(line: Sequence[Any], *, revoked: bool) -> Holder:
    (
        id_, given, family, shown, organisation, roles, vip, notes, consent, country, walk_in,
        cancelled, status, payment, valid_from, valid_until, attention, box, languages, removed,
        inside, first_at, first_desk, last_at,
    ) = line  # fmt: skip
    if id_ is None or removed:
        return Holder(None, revoked)
    card = PersonCard(
        id=PersonId(id_),
        name=shown_name(shown, given, family),
        organisation=organisation or "",
        roles=tuple(value_of(roles)),
        vip=bool(vip),
        notes=notes,
        consent=Consent(consent),
        country=country,
        walk_in=bool(walk_in),
        cancelled=bool(cancelled),
        status=Status(status),
        payment=Payment(payment),
        valid_from=_time(valid_from),
        valid_until=_time(valid_until),
        attention=attention,
        box=box,
        languages=tuple(value_of(languages)),
    )
    return Holder(card, revoked, bool(inside), _time(first_at), first_desk or "", _time(last_at))


def _scan(line: Sequence[Any]) -> RecentScan:
    action, at, desk, desk_name, direction, verdict, text, person, shown, given, family, organisation = line
    return RecentScan(
        action=GestureId(action),
        at=from_ms(at),
        desk=DeskId(desk),
        desk_name=desk_name,
        direction=None if direction is None else Direction(direction),
        verdict=Verdict(verdict),
        text=text,
        person=None if person is None else PersonId(person),
        name="" if given is None else shown_name(shown, given, family),
        organisation=organisation,
    )


def _time(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)

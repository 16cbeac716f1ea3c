"""What the check-in asks of the file: few statements, each on an index, none larger than its answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Subquery, and_, bindparam, literal_column, select, union_all

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
from eventdesk.store.schema import (
    BADGE,
    DESK,
    MEETING,
    MEETING_PERSON,
    ORGANISATION,
    PASSAGE,
    PERSON,
    PRESENCE,
    REFUSAL,
    ROOM,
    SLOT,
    TABLE,
)
from eventdesk.store.statement import Statement

MOST_HOLDERS = 20
"""More people than anybody would choose from hold no code together."""

_CARD = (
    PERSON.c.id,
    PERSON.c.given,
    PERSON.c.family,
    PERSON.c.shown,
    ORGANISATION.c.name.label("organisation"),
    PERSON.c.roles,
    PERSON.c.vip,
    PERSON.c.notes,
    PERSON.c.consent,
    PERSON.c.country,
    PERSON.c.walk_in,
    PERSON.c.cancelled,
    PERSON.c.status,
    PERSON.c.payment,
    PERSON.c.valid_from,
    PERSON.c.valid_until,
    PERSON.c.attention,
    PERSON.c.box,
    PERSON.c.languages,
    PERSON.c.removed,
)
_WHERE_TO = (
    PRESENCE.c.inside,
    PRESENCE.c.first_at,
    DESK.c.name.label("first_desk"),
    PRESENCE.c.last_at,
)
_AT_DOOR = and_(PRESENCE.c.person == PERSON.c.id, PRESENCE.c.checkpoint == bindparam("checkpoint"))

_PERSON = (
    PERSON.outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation)
    .outerjoin(PRESENCE, _AT_DOOR)
    .outerjoin(DESK, DESK.c.id == PRESENCE.c.first_desk)
)

_BY_ID = Statement(select(*_CARD, *_WHERE_TO).select_from(_PERSON).where(PERSON.c.id == bindparam("person")))

_BY_CODE = Statement(
    select(BADGE.c.revoked, *_CARD, *_WHERE_TO)
    .select_from(
        BADGE.outerjoin(PERSON, PERSON.c.id == BADGE.c.person)
        .outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation)
        .outerjoin(PRESENCE, _AT_DOOR)
        .outerjoin(DESK, DESK.c.id == PRESENCE.c.first_desk)
    )
    .where(BADGE.c.code.in_((bindparam("read"), bindparam("typed"))), BADGE.c.removed.is_(False))
    .order_by(BADGE.c.revoked, BADGE.c.id)
    .limit(MOST_HOLDERS)
)

_NEXT = Statement(
    select(
        MEETING.c.id,
        SLOT.c.starts,
        SLOT.c.ends,
        TABLE.c.number.label("table"),
        ROOM.c.name.label("room"),
    )
    .select_from(
        MEETING_PERSON.join(MEETING, MEETING.c.id == MEETING_PERSON.c.meeting)
        .join(SLOT, SLOT.c.id == MEETING.c.slot)
        .outerjoin(TABLE, TABLE.c.id == MEETING.c.table)
        .outerjoin(ROOM, ROOM.c.id == TABLE.c.room)
    )
    .where(
        MEETING_PERSON.c.person == bindparam("person"),
        MEETING.c.removed.is_(False),
        MEETING.c.status == MeetingStatus.PLANNED.value,
        SLOT.c.ends > bindparam("at"),
    )
    .order_by(SLOT.c.starts, MEETING.c.id)
    .limit(1)
)

_PARTNERS = Statement(
    select(PERSON.c.given, PERSON.c.family, PERSON.c.shown, ORGANISATION.c.name.label("organisation"))
    .select_from(
        MEETING_PERSON.join(PERSON, PERSON.c.id == MEETING_PERSON.c.person).outerjoin(
            ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation
        )
    )
    .where(MEETING_PERSON.c.meeting == bindparam("meeting"), PERSON.c.id != bindparam("person"))
    .order_by(PERSON.c.id)
)


def _last_accepted() -> Subquery:
    return (
        select(
            PASSAGE.c.stamp,
            PASSAGE.c.gesture.label("action"),
            PASSAGE.c.at,
            PASSAGE.c.desk,
            PASSAGE.c.direction,
            literal_column("'ok'").label("verdict"),
            literal_column("''").label("text"),
            PASSAGE.c.person,
        )
        .order_by(PASSAGE.c.stamp.desc())
        .limit(bindparam("count"))
        .subquery()
    )


def _last_refused() -> Subquery:
    return (
        select(
            REFUSAL.c.stamp,
            REFUSAL.c.action,
            REFUSAL.c.at,
            REFUSAL.c.desk,
            REFUSAL.c.direction,
            REFUSAL.c.verdict,
            REFUSAL.c.text,
            REFUSAL.c.person,
        )
        .order_by(REFUSAL.c.stamp.desc())
        .limit(bindparam("count"))
        .subquery()
    )


def _recent() -> Any:
    both = union_all(select(_last_accepted()), select(_last_refused())).subquery()
    return (
        select(
            both,
            DESK.c.name.label("desk_name"),
            PERSON.c.given,
            PERSON.c.family,
            PERSON.c.shown,
            ORGANISATION.c.name.label("organisation"),
        )
        .select_from(
            both.outerjoin(DESK, DESK.c.id == both.c.desk)
            .outerjoin(PERSON, PERSON.c.id == both.c.person)
            .outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation)
        )
        .order_by(both.c.stamp.desc())
        .limit(bindparam("count"))
    )


_RECENT = Statement(_recent())


class CheckinQueries:
    """The questions of the check-in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holders_of(self, spellings: Sequence[str], checkpoint: CheckpointId) -> tuple[Holder, ...]:
        """Whose badges have one of these codes; those that are not revoked come first."""
        read, typed = spellings
        lines = _BY_CODE.all(self._connection, read=read, typed=typed, checkpoint=checkpoint)
        return tuple(_holder(row, revoked=row.revoked) for row in lines)

    def person(self, person: PersonId, checkpoint: CheckpointId = ENTRANCE) -> Holder | None:
        """The person of this id; None where there is none or it was removed."""
        row = _BY_ID.first(self._connection, person=person, checkpoint=checkpoint)
        return None if row is None or row.removed else _holder(row, revoked=False)

    def next_meeting(self, person: PersonId, at: datetime) -> NextMeeting | None:
        """The planned meeting of this person that runs at this time or comes next."""
        row = _NEXT.first(self._connection, person=person, at=at)
        if row is None:
            return None
        partners = _PARTNERS.all(self._connection, meeting=row.id, person=person)
        with_ = tuple(Partner(_name(partner), partner.organisation or "") for partner in partners)
        return NextMeeting(MeetingId(row.id), row.starts, row.ends, row.table or "", row.room or "", with_)

    def recent(self, count: int) -> tuple[RecentScan, ...]:
        """The last scans of all desks, newest first; what was undone is not among them."""
        return tuple(_scan(row) for row in _RECENT.all(self._connection, count=count))


def _name(row: Any) -> str:
    return shown_name(row.shown, row.given, row.family)


def _holder(row: Any, *, revoked: bool) -> Holder:
    if row.id is None or row.removed:
        return Holder(None, revoked)
    card = PersonCard(
        id=PersonId(row.id),
        name=_name(row),
        organisation=row.organisation or "",
        roles=tuple(row.roles),
        vip=row.vip,
        notes=row.notes,
        consent=Consent(row.consent),
        country=row.country,
        walk_in=row.walk_in,
        cancelled=row.cancelled,
        status=Status(row.status),
        payment=Payment(row.payment),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        attention=row.attention,
        box=row.box,
        languages=tuple(row.languages),
    )
    return Holder(card, revoked, bool(row.inside), row.first_at, row.first_desk or "", row.last_at)


def _scan(row: Any) -> RecentScan:
    return RecentScan(
        action=GestureId(row.action),
        at=row.at,
        desk=DeskId(row.desk),
        desk_name=row.desk_name or "",
        direction=None if row.direction is None else Direction(row.direction),
        verdict=Verdict(row.verdict),
        text=row.text,
        person=None if row.person is None else PersonId(row.person),
        name=_name(row) if row.given is not None else "",
        organisation=row.organisation or "",
    )

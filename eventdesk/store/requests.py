"""What the table of requests asks of the file: all lines by three queries, whatever their number."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from eventdesk.domain.ids import OrganisationId, PersonId, RequestId
from eventdesk.domain.meeting import Answer, MeetingStatus, TwoOf, twos_met
from eventdesk.domain.naming import shown_name
from eventdesk.domain.requests import Party, RequestRow
from eventdesk.store.schema import MEETING, ORGANISATION, PERSON, REQUEST, SLOT, TABLE
from eventdesk.store.statement import Statement

_REQUESTS = Statement(
    select(REQUEST).where(REQUEST.c.removed.is_(False)).order_by(REQUEST.c.external_id, REQUEST.c.id)
)
_PEOPLE = Statement(
    select(
        PERSON.c.id,
        PERSON.c.given,
        PERSON.c.family,
        PERSON.c.shown,
        PERSON.c.cancelled,
        ORGANISATION.c.id.label("home"),
        ORGANISATION.c.name.label("organisation"),
    )
    .select_from(PERSON.outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation))
    .where(PERSON.c.removed.is_(False))
)
_MEETINGS = Statement(
    select(MEETING.c.people, SLOT.c.starts, TABLE.c.number)
    .select_from(
        MEETING.outerjoin(SLOT, SLOT.c.id == MEETING.c.slot).outerjoin(TABLE, TABLE.c.id == MEETING.c.table)
    )
    .where(MEETING.c.removed.is_(False), MEETING.c.status != MeetingStatus.CANCELLED.value)
    .order_by(SLOT.c.starts.desc(), MEETING.c.id)
)
Place = tuple[datetime | None, str]


class RequestsQueries:
    """The questions of the table of requests."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[RequestRow, ...]:
        """All requests between people who are not removed."""
        people = {line.id: _party(line) for line in _PEOPLE.all(self._connection)}
        lines = [
            line for line in _REQUESTS.all(self._connection) if {line.asker, line.asked} <= people.keys()
        ]
        answers = {(line.asker, line.asked): Answer(line.answer) for line in lines}
        along = _along(lines)
        meets = self._meets(along)
        return tuple(_row(line, people, answers.get((line.asked, line.asker)), meets) for line in lines)

    def _meets(self, along: Mapping[TwoOf, Collection[PersonId]]) -> dict[TwoOf, Place]:
        """When and where any two meet; of several times the first one."""
        return {
            two: (line.starts, line.number or "")
            for line in _MEETINGS.all(self._connection)
            for two in twos_met(line.people, along)
        }


def _along(lines: Iterable[Any]) -> Mapping[TwoOf, Collection[PersonId]]:
    """Who joins any two of whom one asked for the other."""
    found: dict[TwoOf, set[PersonId]] = defaultdict(set)
    for line in lines:
        found[frozenset((line.asker, line.asked))].update(line.along)
    return found


def _party(line: Any) -> Party:
    return Party(
        person=PersonId(line.id),
        name=shown_name(line.shown, line.given, line.family),
        organisation=line.organisation or "",
        home=None if line.home is None else OrganisationId(line.home),
        coming=not line.cancelled,
    )


def _row(
    line: Any, people: dict[str, Party], returned: Answer | None, meets: Mapping[TwoOf, Place]
) -> RequestRow:
    along = [PersonId(one) for one in line.along if one in people]
    place = meets.get(frozenset((line.asker, line.asked)))
    return RequestRow(
        id=RequestId(line.id),
        asker=people[line.asker],
        asked=people[line.asked],
        along=tuple(along),
        along_names=tuple(people[one].name for one in along),
        weight=line.weight,
        note=line.note,
        answer=Answer(line.answer),
        returned=returned,
        meets=place is not None,
        starts=place[0] if place else None,
        table=place[1] if place else "",
    )

"""What the table of requests asks of the file: all lines by three queries, whatever their number."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from eventdesk.domain.ids import OrganisationId, PersonId, RequestId
from eventdesk.domain.meeting import Answer, MeetingStatus, Request, TwoOf, twos_met
from eventdesk.domain.naming import shown_name
from eventdesk.domain.requests import Party, RequestRow
from eventdesk.store.jsontext import lists_of
from eventdesk.store.rows import rows
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import run

_PEOPLE = """
SELECT p.id, p.shown, p.given, p.family, p.cancelled, o.id, coalesce(o.name, '')
FROM person p LEFT JOIN organisation o ON o.id = p.organisation
WHERE p.removed = 0
"""
_MEETINGS = f"""
SELECT m.people, slot.starts, coalesce(t.number, '')
FROM meeting m LEFT JOIN slot ON slot.id = m.slot LEFT JOIN "table" t ON t.id = m."table"
WHERE m.removed = 0 AND m.status <> '{MeetingStatus.CANCELLED}'
ORDER BY slot.starts DESC, m.id
"""
Place = tuple[datetime | None, str]


class RequestLine(NamedTuple):
    """A request between people who are on the list."""

    request: Request
    asker: Party
    asked: Party


class RequestsQueries:
    """The questions of the table of requests."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> tuple[RequestRow, ...]:
        """All requests between people who are not removed."""
        people: dict[PersonId | None, Party] = {party.person: party for party in self._people()}
        requests = rows(Request).select(self._connection, "WHERE removed = 0 ORDER BY external_id, id", ())
        wishes = [
            RequestLine(one, people[one.asker], people[one.asked])
            for one in requests
            if one.asker in people and one.asked in people
        ]
        answers = {(wish.asker, wish.asked): wish.request.answer for wish in wishes}
        meets = self._meets(_along(wishes))
        return tuple(_row(wish, people, answers.get((wish.asked, wish.asker)), meets) for wish in wishes)

    def _people(self) -> Iterator[Party]:
        for id_, shown, given, family, cancelled, home, organisation in run(self._connection, _PEOPLE):
            yield Party(
                person=PersonId(id_),
                name=shown_name(shown, given, family),
                organisation=organisation,
                home=None if home is None else OrganisationId(home),
                coming=not cancelled,
            )

    def _meets(self, along: Mapping[TwoOf, Collection[PersonId]]) -> dict[TwoOf, Place]:
        """When and where any two meet; of several times the first one."""
        lines = run(self._connection, _MEETINGS).fetchall()
        everybody = lists_of(people for people, _, _ in lines)
        return {
            two: (None if starts is None else from_ms(starts), table)
            for (_, starts, table), people in zip(lines, everybody, strict=True)
            for two in twos_met(map(PersonId, people), along)
        }


def _along(wishes: Iterable[RequestLine]) -> Mapping[TwoOf, Collection[PersonId]]:
    """Who joins any two of whom one asked for the other."""
    found: dict[TwoOf, set[PersonId]] = defaultdict(set)
    for request, asker, asked in wishes:
        found[frozenset((asker.person, asked.person))].update(request.along)
    return found


def _row(
    wish: RequestLine,
    people: Mapping[PersonId | None, Party],
    returned: Answer | None,
    meets: Mapping[TwoOf, Place],
) -> RequestRow:
    request, asker, asked = wish
    along = tuple(one for one in request.along if one in people)
    place = meets.get(frozenset((asker.person, asked.person)))
    return RequestRow(
        id=RequestId(request.id),
        asker=asker,
        asked=asked,
        along=along,
        along_names=tuple(people[one].name for one in along),
        weight=request.weight,
        note=request.note,
        answer=request.answer,
        returned=returned,
        meets=place is not None,
        starts=place[0] if place else None,
        table=place[1] if place else "",
    )

"""What agendas are made of, asked by a handful of statements for however many people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Connection

from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner, day_lines
from eventdesk.domain.badge import Paper
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session
from eventdesk.domain.record import Record
from eventdesk.domain.span import Span
from eventdesk.store.jsontext import json_of, value_of
from eventdesk.store.rows import NAME, rows
from eventdesk.store.schema import from_ms
from eventdesk.store.statement import Values, run

R = TypeVar("R", bound=Record)

_WANTED = "IN (SELECT value FROM json_each(:people))"

_PEOPLE = f"""
SELECT p.id, {NAME}, COALESCE(o.name, ''), p.country, p.job, COALESCE(o.country, '')
FROM person p LEFT JOIN organisation o ON o.id = p.organisation AND NOT o.removed
WHERE p.id {_WANTED} AND NOT p.removed AND NOT p.cancelled
ORDER BY folded(p.family), folded(p.given), p.id"""

_MEETINGS = f"""
SELECT own.person, m.id, s.starts, s.ends, m.subject_line, COALESCE(t.number, ''), COALESCE(r.name, '')
FROM meeting_person own
JOIN meeting m ON m.id = own.meeting AND NOT m.removed AND m.status <> '{MeetingStatus.CANCELLED.value}'
LEFT JOIN slot s ON s.id = m.slot LEFT JOIN "table" t ON t.id = m."table" LEFT JOIN room r ON r.id = t.room
WHERE own.person {_WANTED}"""

_PARTNERS = f"""
SELECT other.meeting, p.id, {NAME}, COALESCE(o.name, ''), p.job, p.country, COALESCE(o.country, '')
FROM meeting_person other JOIN person p ON p.id = other.person
LEFT JOIN organisation o ON o.id = p.organisation
WHERE other.meeting IN (SELECT meeting FROM meeting_person WHERE person {_WANTED})
ORDER BY other.meeting, folded(p.family), folded(p.given), p.id"""

_CODES = f"SELECT person, code FROM badge WHERE NOT removed AND NOT revoked AND person {_WANTED} ORDER BY id"

_PRINTS = f"""
SELECT person, content, revision, version FROM print
WHERE NOT removed AND paper = '{Paper.AGENDA.value}' AND person {_WANTED} ORDER BY revision, printed_at, id"""

_SLOTS = """
SELECT DISTINCT starts, ends FROM slot
WHERE NOT removed AND starts IS NOT NULL AND ends IS NOT NULL ORDER BY starts, ends"""

_OF_ORGANISATION = "SELECT id FROM person WHERE organisation = ? AND NOT removed AND NOT cancelled"

_OF_GROUP = """
SELECT person FROM group_person WHERE "group" = :it
UNION SELECT p.id FROM person p JOIN group_organisation g ON g.organisation = p.organisation
WHERE g."group" = :it"""

_ALL_PEOPLE = "SELECT id FROM person WHERE NOT removed AND NOT cancelled"


@dataclass(frozen=True, slots=True)
class _Parts:
    """What was read for many people, by person."""

    busy: Mapping[str, list[AgendaLine]]
    codes: Mapping[str, str]
    prints: Mapping[str, tuple[str, int, int]]
    slots: Sequence[Span]


class AgendasQueries:
    """The questions of the agendas."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people_of_organisation(self, organisation: str) -> tuple[PersonId, ...]:
        """Who comes for an organisation."""
        return self._ids(_OF_ORGANISATION, (organisation,))

    def people_of_group(self, group: str) -> tuple[PersonId, ...]:
        """Who is in a group, by name or by organisation."""
        return self._ids(_OF_GROUP, {"it": group})

    def sheets(self, people: Iterable[PersonId] | None = None) -> tuple[AgendaSheet, ...]:
        """The days of these people, of all where none are named, by family name; nobody who cancelled."""
        wanted = self._ids(_ALL_PEOPLE) if people is None else tuple(people)
        given = {"people": json_of(wanted)}
        parts = self._parts(given)
        event = self._event
        return tuple(_sheet(event, line, parts) for line in run(self._connection, _PEOPLE, given))

    @cached_property
    def _event(self) -> Event:
        return rows(Event).by_ids(self._connection, (EVENT_ID,)).get(EVENT_ID) or Event(id=EVENT_ID)

    def _ids(self, sql: str, given: Values = ()) -> tuple[PersonId, ...]:
        return tuple(PersonId(row[0]) for row in run(self._connection, sql, given))

    def _parts(self, given: Mapping[str, str]) -> _Parts:
        def ask(sql: str) -> list[tuple[Any, ...]]:
            return run(self._connection, sql, given).fetchall()

        partners: dict[str, list[tuple[str, Partner]]] = defaultdict(list)
        for meeting, person, name, organisation, job, country, home in ask(_PARTNERS):
            partners[meeting].append((person, Partner(name, organisation, job, country or home)))
        busy: dict[str, list[AgendaLine]] = defaultdict(list)
        for person, meeting, starts, ends, subject, table, room in ask(_MEETINGS):
            others = tuple(partner for other, partner in partners[meeting] if other != person)
            at = (_time(starts), _time(ends))
            busy[person].append(AgendaLine(LineKind.MEETING, *at, subject, table, room, others))
        wanted = frozenset(value_of(given["people"]))
        for session, people in self._sessions():
            for person in wanted.intersection(people):
                busy[person].append(session)
        prints = {one: (content, number, of) for one, content, number, of in ask(_PRINTS)}
        slots = [Span(from_ms(a), from_ms(b)) for a, b in run(self._connection, _SLOTS)]
        return _Parts(busy, dict(ask(_CODES)), prints, slots)

    def _sessions(self) -> Iterator[tuple[AgendaLine, tuple[PersonId, ...]]]:
        """Every session as a line, with those who are expected in it."""
        groups: dict[str, Group] = {group.id: group for group in self._all(Group)}
        rooms = {room.id: room.name for room in self._all(Room)}
        for session in self._all(Session):
            group = groups.get(session.group or "")
            title = session.title or (group.name if group else "")
            room = rooms.get(session.room or "", "")
            line = AgendaLine(LineKind.SESSION, session.starts, session.ends, title, room=room)
            yield line, expected_in(session, groups)

    def _all(self, cls: type[R]) -> tuple[R, ...]:
        return rows(cls).where(self._connection, {})


def _time(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)


def _sheet(event: Event, line: tuple[str, ...], parts: _Parts) -> AgendaSheet:
    person, name, organisation, country, _, home = line
    content, revision, version = parts.prints.get(person, ("", 0, 0))
    return AgendaSheet(
        person=PersonId(person),
        name=name,
        organisation=organisation,
        country=country or home,
        event=event.name,
        venue=event.venue,
        zone=event.zone,
        language=event.language,
        lines=day_lines(parts.busy.get(person, ()), parts.slots),
        code=parts.codes.get(person, ""),
        printed_content=content,
        printed_revision=revision,
        printed_version=version,
    )

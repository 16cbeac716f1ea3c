"""What the table of meetings asks of the file: all lines by two queries, whatever their number."""

from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.naming import shown_name
from eventdesk.domain.outcome import Outcome
from eventdesk.store.rows import rows
from eventdesk.store.schema import MEETING, MEETING_PERSON, ORGANISATION, PERSON, ROOM, SLOT, TABLE
from eventdesk.store.statement import Statement

_LINES = (
    select(
        MEETING,
        SLOT.c.starts,
        SLOT.c.ends,
        TABLE.c.number.label("table_number"),
        ROOM.c.name.label("room_name"),
    )
    .select_from(
        MEETING.outerjoin(SLOT, SLOT.c.id == MEETING.c.slot)
        .outerjoin(TABLE, TABLE.c.id == MEETING.c.table)
        .outerjoin(ROOM, ROOM.c.id == TABLE.c.room)
    )
    .where(MEETING.c.removed.is_(False))
    .order_by(SLOT.c.starts, func.length(TABLE.c.number), TABLE.c.number, MEETING.c.id)
)
_ALL = Statement(_LINES)
_MEETINGS_OF_PERSON = select(MEETING_PERSON.c.meeting).where(MEETING_PERSON.c.person == bindparam("person"))
_OF_PERSON = Statement(_LINES.where(MEETING.c.id.in_(_MEETINGS_OF_PERSON)))
_PEOPLE = select(
    PERSON.c.id,
    PERSON.c.given,
    PERSON.c.family,
    PERSON.c.shown,
    ORGANISATION.c.name.label("organisation"),
).select_from(PERSON.outerjoin(ORGANISATION, ORGANISATION.c.id == PERSON.c.organisation))
_NAMES = Statement(_PEOPLE)
_NAMES_OF_PARTNERS = Statement(
    _PEOPLE.where(
        PERSON.c.id.in_(
            select(MEETING_PERSON.c.person).where(MEETING_PERSON.c.meeting.in_(_MEETINGS_OF_PERSON))
        )
    )
)


class MeetingsQueries:
    """The questions of the table of meetings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, person: PersonId | None = None) -> tuple[MeetingRow, ...]:
        """All meetings that are not removed, or those of one person; by time, then by table."""
        if person is None:
            lines, people = _ALL.all(self._connection), _NAMES.all(self._connection)
            outcomes = outcomes_by_meeting(self._connection)
        else:
            own = tuple(_OF_PERSON.all(self._connection, person=person))
            lines, people = iter(own), _NAMES_OF_PARTNERS.all(self._connection, person=person)
            outcomes = rows(Outcome).by_ids(self._connection, (line.id for line in own))
        names = {
            line.id: (shown_name(line.shown, line.given, line.family), line.organisation or "")
            for line in people
        }
        return tuple(_row(line, names, outcomes.get(line.id)) for line in lines)


def outcomes_by_meeting(connection: Connection) -> dict[str, Outcome]:
    """What came of each meeting of which somebody told; an outcome has the id of its meeting."""
    return {outcome.id: outcome for outcome in rows(Outcome).where(connection, {})}


def _row(line: Any, names: dict[str, tuple[str, str]], outcome: Outcome | None) -> MeetingRow:
    people = tuple(PersonId(person) for person in line.people)
    told = [names.get(person, ("", "")) for person in people]
    return MeetingRow(
        id=MeetingId(line.id),
        slot=None if line.slot is None else SlotId(line.slot),
        starts=line.starts,
        ends=line.ends,
        table=None if line.table is None else TableId(line.table),
        table_number=line.table_number or "",
        room=line.room_name or "",
        people=people,
        names=tuple(name for name, _ in told),
        organisations=tuple(organisation for _, organisation in told),
        status=MeetingStatus(line.status),
        missing=tuple(PersonId(person) for person in line.missing),
        subject_line=line.subject_line,
        outcome=outcome,
    )

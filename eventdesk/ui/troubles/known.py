"""What the questions are answered with: people, tables, rooms, sessions, slots and meetings of the event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.place import Room, Session, Slot, Table, number_order
from eventdesk.domain.repaired import NamedTrouble
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.newcomer import Known as NewcomerChoices
from eventdesk.ui.kit.form.newcomer import known as newcomer_choices
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.troubles.what import Ask
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import meeting_rows

MOST_TIMES = 8
"""So many starts of slots are offered as buttons; any other time is typed."""

Label = Callable[[str], str]
"""Puts the number of a table into words."""


@dataclass(frozen=True, slots=True)
class Known:
    """What may be chosen for each question; `times` are the starts of the slots to come.

    `numbers` are those of the tables, `starts` those of the slots.
    """

    newcomer: NewcomerChoices
    choices: dict[Ask, tuple[Choice, ...]]
    times: tuple[datetime, ...]
    now: datetime
    numbers: dict[str, str]
    starts: dict[str, datetime]

    def cause(self, trouble: Trouble) -> NamedTrouble:
        """What happened, with the names of what it is about."""
        who = "" if trouble.newcomer and trouble.kind is TroubleKind.WISHES else trouble.person
        newcomer = trouble.newcomer
        return NamedTrouble(
            trouble.kind,
            self.words(Ask.PERSON, who or ""),
            self.numbers.get(trouble.table or "", ""),
            self.words(Ask.ROOM, trouble.room or ""),
            self.words(Ask.SESSION, trouble.session or ""),
            self.starts.get(trouble.slot or ""),
            trouble.at,
            trouble.minutes,
            tuple(self.words(Ask.PERSON, wish) for wish in trouble.wishes),
            f"{newcomer.given} {newcomer.family}".strip() if newcomer is not None else "",
        )

    def words(self, ask: Ask, key: str) -> str:
        """What is shown for a key; a lost table or room is one still."""
        also = {Ask.TABLE: Ask.LOST_TABLE, Ask.ROOM: Ask.LOST_ROOM}.get(ask, ask)
        offered = (*self.choices[ask], *self.choices[also])
        return next((one.words for one in offered if one.key == key), key)


def known(desk: Desk, moments: Moments, table_words: Label) -> Known:
    """Read it, on the thread of reads."""
    now = desk.now()
    with desk.reading() as reading:
        tables = sorted(reading.all(Table), key=lambda one: number_order(one.number))
        rooms = sorted(reading.all(Room), key=lambda one: one.name)
        sessions = sorted((one for one in reading.all(Session) if _ahead(one, now)), key=_starts)
        slots = sorted((one for one in reading.all(Slot) if _ahead(one, now)), key=_starts)
    offered = newcomer_choices(desk)
    return Known(
        offered,
        {
            Ask.PERSON: offered.people,
            Ask.TABLE: _tables([one for one in tables if not one.out_of_service], table_words),
            Ask.LOST_TABLE: _tables([one for one in tables if one.out_of_service], table_words),
            Ask.ROOM: tuple(Choice(one.id, one.name) for one in rooms if not one.out_of_service),
            Ask.LOST_ROOM: tuple(Choice(one.id, one.name) for one in rooms if one.out_of_service),
            Ask.SESSION: tuple(Choice(one.id, f"{_span(one, moments)}  {one.title}") for one in sessions),
            Ask.SLOT: tuple(Choice(one.id, f"{_span(one, moments)}  {one.name}".strip()) for one in slots),
            Ask.MEETING: tuple(
                _meeting(row, moments, table_words)
                for row in meeting_rows(desk)
                if row.status is MeetingStatus.PLANNED and row.starts is not None and row.starts > now
            ),
        },
        tuple(one.starts for one in slots if one.starts is not None and one.starts > now)[:MOST_TIMES],
        now,
        {one.id: one.number for one in tables},
        {one.id: one.starts for one in slots if one.starts is not None},
    )


def _tables(tables: list[Table], words: Label) -> tuple[Choice, ...]:
    return tuple(Choice(one.id, words(one.number)) for one in tables)


def _meeting(row: MeetingRow, moments: Moments, words: Label) -> Choice:
    where = words(row.table_number) if row.table_number else ""
    told = (moments.time(row.starts), where, ", ".join(row.names))
    return Choice(row.id, "  ".join(part for part in told if part))


def _ahead(one: Slot | Session, now: datetime) -> bool:
    return one.starts is not None and one.ends is not None and one.ends > now


def _starts(one: Slot | Session) -> str:
    return str(one.starts)


def _span(one: Slot | Session, moments: Moments) -> str:
    return moments.span(one.starts, one.ends) if one.starts and one.ends else ""

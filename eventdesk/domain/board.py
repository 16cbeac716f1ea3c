"""The board: who meets where now and next, who is there, who has to be looked for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.place import TimedSlot

MINUTE = timedelta(minutes=1)


class Whereabouts(StrEnum):
    """Where somebody is, as far as the desks know."""

    HERE = "here"
    MISSING = "missing"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class BoardPerson:
    """Somebody in a meeting on the board."""

    id: PersonId
    name: str = ""
    organisation: str = ""
    phone: str = ""
    whereabouts: Whereabouts = Whereabouts.MISSING

    @property
    def here(self) -> bool:
        """Whether the person is in the house."""
        return self.whereabouts is Whereabouts.HERE


@dataclass(frozen=True, slots=True)
class BoardMeeting:
    """A meeting that runs now or in the next slot.

    `sitting` are those who were scanned at a table for it, `started` is when all were; `absent` are those
    who were noted as not having come.
    """

    id: MeetingId
    starts: datetime
    ends: datetime
    status: MeetingStatus
    people: tuple[BoardPerson, ...]
    started: datetime | None = None
    sitting: tuple[PersonId, ...] = ()
    absent: tuple[PersonId, ...] = ()

    @property
    def missing(self) -> tuple[BoardPerson, ...]:
        """Those of its people who are neither in the house nor at the table."""
        if self.started is not None:
            return ()
        return tuple(person for person in self.people if not (person.here or person.id in self.sitting))

    @property
    def waiting(self) -> tuple[BoardPerson, ...]:
        """Those who are there while another is missing."""
        missing = self.missing
        return tuple(person for person in self.people if person not in missing) if missing else ()

    @property
    def may_start(self) -> bool:
        """Whether nobody has said yet that it began, or how it went."""
        return self.started is None and self.status is MeetingStatus.PLANNED


@dataclass(frozen=True, slots=True)
class BoardTable:
    """One table; `now` and `next` are None where it is free in that slot."""

    id: TableId
    number: str
    room_id: RoomId | None
    room: str
    capacity: int
    out_of_service: bool
    now: BoardMeeting | None = None
    next: BoardMeeting | None = None

    @property
    def meetings(self) -> tuple[BoardMeeting, ...]:
        """The meetings now and next, where there are any."""
        return tuple(meeting for meeting in (self.now, self.next) if meeting is not None)


@dataclass(frozen=True, slots=True)
class BoardSession:
    """A session with those who are expected in it, and those of them who are in the house."""

    id: SessionId
    title: str
    starts: datetime
    ends: datetime
    expected: tuple[PersonId, ...]
    here: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class BoardRoom:
    """One room: its session now, its next one of the day, and how full its session and tables make it.

    `people` are those in the house who are due in it now, `expected` all who are; `capacity` 0 is unknown.
    """

    id: RoomId
    name: str
    capacity: int
    now: BoardSession | None
    next: BoardSession | None
    people: int
    expected: int

    @property
    def share(self) -> float | None:
        """How full: 1.0 is full, more is too full; None where nobody counted the seats."""
        return self.people / self.capacity if self.capacity > 0 else None


@dataclass(frozen=True, slots=True)
class CallEntry:
    """Somebody to look for: a planned meeting runs or comes next, and the person is not in the house.

    `waiting` are those of the meeting who are.
    """

    person: BoardPerson
    meeting: MeetingId
    starts: datetime
    running: bool
    waiting: tuple[BoardPerson, ...]
    table: str
    room: str

    @property
    def kept_waiting(self) -> bool:
        """Whether somebody sits there now for whom the time runs."""
        return self.running and bool(self.waiting)

    def waited(self, at: datetime) -> int:
        """Whole minutes for which somebody has been kept waiting: from the start of the slot."""
        return max(0, (at - self.starts) // MINUTE) if self.kept_waiting else 0


@dataclass(frozen=True, slots=True)
class Countdown:
    """How long the slot that runs still lasts, or in a pause until the next one; `share` of it is over."""

    left: timedelta
    running: bool
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Board:
    """The hall at a time. `until` is when another slot or session begins or one ends, None after the last."""

    at: datetime
    position: int
    slot: TimedSlot | None
    next_slot: TimedSlot | None
    until: datetime | None
    tables: tuple[BoardTable, ...]
    rooms: tuple[BoardRoom, ...]
    calls: tuple[CallEntry, ...]

    @property
    def minutes_left(self) -> int | None:
        """Begun minutes to the end of the slot; None in a pause."""
        return None if self.slot is None else _begun_minutes(self.slot.ends - self.at)

    def countdown(self, at: datetime) -> Countdown | None:
        """What the clock on the wall counts down to at a time; None after the last slot."""
        if self.slot is not None and at < self.slot.ends:
            long = self.slot.ends - self.slot.starts
            return Countdown(self.slot.ends - at, running=True, share=(at - self.slot.starts) / long)
        if self.next_slot is not None:
            return Countdown(max(self.next_slot.starts - at, timedelta()), running=False)
        return None

    def shows(self, at: datetime) -> bool:
        """Whether the same slots and sessions run at this time, not before the board's."""
        return self.at <= at and (self.until is None or at < self.until)

    def tables_with(self, people: Collection[str], meetings: Collection[str]) -> frozenset[TableId]:
        """The tables that show one of these people or meetings."""
        return frozenset(
            table.id
            for table in self.tables
            for meeting in table.meetings
            if meeting.id in meetings or any(person.id in people for person in meeting.people)
        )

    def expects(self, people: Collection[str]) -> bool:
        """Whether one of these people is expected in a session on the board."""
        sessions = (s for room in self.rooms for s in (room.now, room.next) if s is not None)
        return any(person in people for session in sessions for person in session.expected)


@dataclass(frozen=True, slots=True)
class Moment:
    """What of the day runs at a time, and what comes next, before anybody is looked for."""

    at: datetime
    running: tuple[TimedSlot, ...]
    coming: tuple[TimedSlot, ...]
    until: datetime | None

    @property
    def slots(self) -> tuple[SlotId, ...]:
        """The slots whose meetings the board shows."""
        return tuple(slot.id for slot in (*self.running, *self.coming))


def _begun_minutes(span: timedelta) -> int:
    return max(0, -(-span // MINUTE))

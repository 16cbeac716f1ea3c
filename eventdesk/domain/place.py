"""Places and times of the day: rooms, tables, slots, and the sessions in rooms."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import GroupId, PersonId, RoomId, SlotId
from eventdesk.domain.naming import folded
from eventdesk.domain.record import Record
from eventdesk.domain.span import Span


@dataclass(frozen=True, slots=True)
class Room(Record):
    """A room; `capacity` in people, 0 where nobody counts; `equipment` in the words of the organiser."""

    noun: ClassVar[Noun] = Noun.ROOM

    name: str = ""
    capacity: int = 0
    equipment: tuple[str, ...] = ()
    out_of_service: bool = False
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Table(Record):
    """A numbered table in a room; `number` as printed on its card, `capacity` in people.

    A table with `hosts`, exhibitors or ambassadors, is theirs: all their meetings are held there, no others.
    """

    noun: ClassVar[Noun] = Noun.TABLE

    number: str = ""
    room: RoomId | None = None
    capacity: int = 4
    hosts: tuple[PersonId, ...] = ()
    out_of_service: bool = False
    external_id: str = ""


def number_order(number: str) -> tuple[int, str]:
    """The order of the numbers of tables as people count: 9 before 10."""
    return len(number), folded(number)


@dataclass(frozen=True, slots=True)
class Slot(Record):
    """A stretch of time in which meetings are held at all tables."""

    noun: ClassVar[Noun] = Noun.SLOT

    name: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Session(Record):
    """A working group's gathering or a talk in a room; `domain.expected` says who is expected in it.

    `needs` is the equipment that its room must have.
    """

    noun: ClassVar[Noun] = Noun.SESSION

    title: str = ""
    room: RoomId | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    group: GroupId | None = None
    people: tuple[PersonId, ...] = ()
    needs: tuple[str, ...] = ()
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class RoomRow:
    """One line of the table of rooms, with how many tables stand and how many sessions are held in it."""

    room: Room
    tables: int = 0
    sessions: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of the table of tables: the names of its room and its hosts, and its meetings that stand."""

    table: Table
    room: str = ""
    hosts: tuple[str, ...] = ()
    meetings: int = 0


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One line of the table of slots, with its meetings that stand."""

    slot: Slot
    meetings: int = 0


class Unfit(StrEnum):
    """Why a room will not do for a session."""

    OUT_OF_SERVICE = "out of service"
    TOO_SMALL = "too small"
    LACKS = "lacks"
    """It has not all that the session needs."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One line of the table of sessions: the names of its room and its group, and how many are expected.

    `unfit` is why its room, where it has one, will not do.
    """

    session: Session
    room: str = ""
    group: str = ""
    expected: int = 0
    unfit: Unfit | None = None


def span_of(one: Slot | Session) -> Span | None:
    """When it runs; None where it has no times."""
    return Span(one.starts, one.ends) if one.starts and one.ends else None


def at_once(one: Slot | Session, two: Slot | Session) -> bool:
    """Whether both run at some time."""
    first, second = span_of(one), span_of(two)
    return first is not None and second is not None and first.overlaps(second)


@dataclass(frozen=True, slots=True)
class TimedSlot:
    """A slot that has its times."""

    id: SlotId
    name: str
    starts: datetime
    ends: datetime

    @property
    def span(self) -> Span:
        """When it runs."""
        return Span(self.starts, self.ends)


def timed_slots(slots: Iterable[Slot]) -> tuple[TimedSlot, ...]:
    """The slots that have their times, in the order of the day."""
    timed = (
        TimedSlot(SlotId(slot.id), slot.name, slot.starts, slot.ends)
        for slot in slots
        if slot.starts and slot.ends
    )
    return tuple(sorted(timed, key=lambda slot: (slot.starts, slot.ends, slot.id)))


def spans_of(slots: Iterable[Slot]) -> dict[SlotId, Span]:
    """The times of the slots that have any, in the order of the day."""
    return {slot.id: slot.span for slot in timed_slots(slots)}


def unfit(room: Room, expected: int, needs: Collection[str]) -> Unfit | None:
    """Why a room will not do for so many people who need this; where nobody counted, it holds them."""
    if room.out_of_service:
        return Unfit.OUT_OF_SERVICE
    if 0 < room.capacity < expected:
        return Unfit.TOO_SMALL
    return None if set(map(folded, needs)) <= set(map(folded, room.equipment)) else Unfit.LACKS

"""A repair: the change of a running day's schedule that mends what happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.place import Room, Table
from eventdesk.domain.schedule import Wish
from eventdesk.domain.span import Span


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A meeting as planned before a repair; a `fixed` one is past, running, about to start or locked.

    One that `keeps_time` runs or is about to start at a table that is lost: it gets another one where there
    is one, and else stays as it is.
    """

    meeting: MeetingId
    people: tuple[PersonId, ...]
    slot: SlotId
    table: TableId | None
    weight: int = 1
    fixed: bool = False
    keeps_time: bool = False


@dataclass(frozen=True, slots=True)
class Assembly:
    """A session as planned before a repair, with who is expected in it and what it `needs` of its room.

    A `fixed` one is past, runs or is about to start.
    """

    session: SessionId
    people: tuple[PersonId, ...]
    span: Span
    room: RoomId | None
    needs: tuple[str, ...] = ()
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A day to be repaired: `open_slots` are those of `slots` into which meetings may still be moved.

    `away` are slots in which somebody cannot meet, for whatever reason but a session of `assemblies`;
    `wanted` are wishes to be placed if they can be, `apart` others that never will. `limit` is the most
    meetings of each of these people, `in_rows` how many of them may go without a pause where that is other
    than `in_row`, 0 for all; of `orders` (person, first, then) the meeting with `first` is the
    earlier one. What is already broken of limits, rows and orders need not be mended. `tables` and `rooms`
    are those in service; `spans` are the times of the slots, `beside` by slot the others that run during it;
    `walk` minutes are between session and meeting.
    """

    slots: tuple[SlotId, ...]
    open_slots: frozenset[SlotId]
    tables: tuple[Table, ...]
    standing: tuple[PlannedMeeting, ...]
    wanted: tuple[Wish, ...] = ()
    away: Mapping[PersonId, frozenset[SlotId]] = field(default_factory=dict)
    limit: Mapping[PersonId, int] = field(default_factory=dict)
    in_row: int = 0
    in_rows: Mapping[PersonId, int] = field(default_factory=dict)
    orders: tuple[tuple[PersonId, PersonId, PersonId], ...] = ()
    apart: tuple[Wish, ...] = ()
    assemblies: tuple[Assembly, ...] = ()
    rooms: tuple[Room, ...] = ()
    spans: Mapping[SlotId, Span] = field(default_factory=dict)
    beside: Mapping[SlotId, frozenset[SlotId]] = field(default_factory=dict)
    walk: int = 0
    at: datetime | None = None

    def row_of(self, person: PersonId) -> int:
        """How often somebody may meet without a pause, 0 for as often as there are slots."""
        return self.in_rows.get(person, self.in_row)


class Aim(StrEnum):
    """What a repair keeps small, the most important first."""

    LOST = "lost"
    """Weight of the meetings that find no place any more."""

    UNMET = "unmet"
    """Weight of the new wishes that find no place."""

    MOVED = "moved"
    """Meetings with another time."""

    TOUCHED = "touched"
    """People whose sheet changes."""

    TABLES = "tables"
    """Meetings with another table at their old time."""

    WAITS = "waits"
    BREAKS = "breaks"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a repair costs of one aim; no repair as good in the aims before it costs less than `bound`."""

    aim: Aim
    value: int
    bound: int = 0

    @property
    def proven(self) -> bool:
        """Whether nothing less is possible."""
        return self.value <= self.bound


@dataclass(frozen=True, slots=True)
class Place:
    """A slot and a table."""

    slot: SlotId
    table: TableId | None


@dataclass(frozen=True, slots=True)
class Move:
    """A meeting before and after: `before` is None for a new one, `after` for one that is lost.

    `meeting` is None for a new one.
    """

    meeting: MeetingId | None
    people: tuple[PersonId, ...]
    before: Place | None
    after: Place | None


@dataclass(frozen=True, slots=True)
class SessionMove:
    """A session that gets another room, `after` with another time where no room is free; None: it is lost."""

    session: SessionId
    people: tuple[PersonId, ...]
    before: Assembly
    after: Assembly | None


class Leaning(StrEnum):
    """What a proposal puts first where not all can be had."""

    KEEP_MEETINGS = "keep meetings"
    KEEP_TIMES = "keep times"
    """Nothing moves that could stay, though more be lost."""

    FEW_PEOPLE = "few people"
    """As much is kept, and fewer people get a new sheet, though more meetings move."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A repair: what moves, what cannot be had, and what it costs, for the day as it was `at` a time."""

    leaning: Leaning
    moves: tuple[Move, ...]
    unplaced: tuple[Wish, ...] = ()
    costs: tuple[Cost, ...] = ()
    sessions: tuple[SessionMove, ...] = ()
    at: datetime | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Whose sheet changes."""
        moved = {person for move in self.moves for person in move.people}
        return frozenset(moved | {person for move in self.sessions for person in move.people})

    @property
    def proven(self) -> bool:
        """Whether fewest are lost and fewest moved for sure."""
        return all(cost.proven for cost in self.costs if cost.aim in (Aim.LOST, Aim.UNMET, Aim.MOVED))

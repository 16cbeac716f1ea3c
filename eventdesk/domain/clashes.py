"""Clashes: two things that cannot both hold, all found here and nowhere else."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from itertools import combinations

from eventdesk.domain.checkpoint import last_checkout
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import DeskId, MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.span import Span, overlapping
from eventdesk.domain.visit import Passage, double_entries


class ClashKind(StrEnum):
    """What cannot hold together."""

    PERSON_TWICE = "person twice"
    TABLE_TWICE = "table twice"
    MEETING_OVER_SESSION = "meeting over session"
    ROOM_TOO_SMALL = "room too small"
    TABLE_TOO_SMALL = "table too small"
    PERSON_AWAY = "person away"
    PERSON_CANCELLED = "person cancelled"
    DOUBLE_ENTRY = "double entry"


@dataclass(frozen=True, slots=True)
class Clash:
    """One clash with all that takes part in it; `starts` is when it happens, None where nobody knows.

    `count` people stand against a `capacity` where something is too small. `desks` are those that let the
    same badge in.
    """

    kind: ClashKind
    starts: datetime | None = None
    people: tuple[PersonId, ...] = ()
    meetings: tuple[MeetingId, ...] = ()
    table: TableId | None = None
    room: RoomId | None = None
    sessions: tuple[SessionId, ...] = ()
    desks: tuple[DeskId, ...] = ()
    count: int = 0
    capacity: int = 0


@dataclass(frozen=True, slots=True)
class ClashRow:
    """One line of the list of clashes: a clash with the names of what takes part in it.

    ``tables`` are the numbers of the table that it is about, or of those of its meetings.
    """

    clash: Clash
    who: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    room: str = ""
    sessions: tuple[str, ...] = ()

    @property
    def cause(self) -> Subject | None:
        """Where it can be mended: the later one of its meetings, else the person; None for a full room."""
        if self.clash.meetings:
            return Subject(Noun.MEETING, self.clash.meetings[-1])
        return Subject(Noun.PERSON, self.clash.people[0]) if self.clash.people else None


@dataclass(frozen=True, slots=True)
class Claim:
    """A meeting that stands, and what it claims; `planned` while nobody noted that it was held or missed."""

    meeting: MeetingId
    slot: SlotId
    table: TableId | None
    people: tuple[PersonId, ...]
    planned: bool = True


@dataclass(frozen=True, slots=True)
class Gathering:
    """A session with those who are expected in it."""

    session: SessionId
    span: Span
    room: RoomId | None
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """So many people at the tables of a room in a slot."""

    slot: SlotId
    room: RoomId
    people: int


@dataclass(frozen=True, slots=True)
class Claims:
    """Everything that could clash. `left` are people who came and are out of the house again, `gone` those
    who cancelled or are no longer on the list.

    Capacities are in people, and only those that were counted (above 0).
    """

    slots: Mapping[SlotId, Span]
    meetings: Sequence[Claim] = ()
    gatherings: Sequence[Gathering] = ()
    loads: Sequence[Load] = ()
    table_capacity: Mapping[TableId, int] = field(default_factory=dict)
    room_capacity: Mapping[RoomId, int] = field(default_factory=dict)
    left: Collection[PersonId] = ()
    gone: Collection[PersonId] = ()
    passages: Mapping[PersonId, Sequence[Passage]] = field(default_factory=dict)
    checkout_at: str = ""
    """When everybody counts as gone from the house, by the clocks of the `zone`; "" for never."""
    zone: tzinfo = UTC


def find_clashes(claims: Claims, at: datetime) -> tuple[Clash, ...]:
    """All clashes as seen at a time, by when they happen; `at` counts only for people who are away."""
    found = [
        *_twice(claims),
        *_over_sessions(claims),
        *_rooms_too_small(claims),
        *_tables_too_small(claims),
        *_people_away(claims, at),
        *_people_cancelled(claims),
        *_double_entries(claims),
    ]
    return tuple(
        sorted(found, key=lambda c: (c.starts is None, c.starts or at, c.kind, c.people, c.meetings))
    )


def _twice(claims: Claims) -> Iterator[Clash]:
    """Two meetings of one person, or at one table, at overlapping times."""
    by_person: dict[PersonId, list[Claim]] = defaultdict(list)
    by_table: dict[TableId, list[Claim]] = defaultdict(list)
    for claim in claims.meetings:
        for person in claim.people:
            by_person[person].append(claim)
        if claim.table is not None:
            by_table[claim.table].append(claim)
    beside = overlapping(claims.slots)
    for person, own in by_person.items():
        for one, two, starts in _colliding(own, claims.slots, beside):
            yield Clash(ClashKind.PERSON_TWICE, starts, (person,), (one.meeting, two.meeting))
    for table, held in by_table.items():
        for one, two, starts in _colliding(held, claims.slots, beside):
            people = tuple(dict.fromkeys(one.people + two.people))
            yield Clash(ClashKind.TABLE_TWICE, starts, people, (one.meeting, two.meeting), table)


def _colliding(
    claims: Sequence[Claim], slots: Mapping[SlotId, Span], beside: Mapping[SlotId, Set[SlotId]]
) -> Iterator[tuple[Claim, Claim, datetime]]:
    if len(claims) < 2 or (not beside and len({claim.slot for claim in claims}) == len(claims)):
        return
    for one, two in combinations(claims, 2):
        if one.slot == two.slot or two.slot in beside.get(one.slot, ()):
            yield one, two, max(slots[one.slot].starts, slots[two.slot].starts)


def _over_sessions(claims: Claims) -> Iterator[Clash]:
    """A meeting of somebody who is expected in a session at that time."""
    expected: dict[PersonId, list[Gathering]] = defaultdict(list)
    for gathering in claims.gatherings:
        for person in gathering.people:
            expected[person].append(gathering)
    for claim in claims.meetings if expected else ():
        span = claims.slots[claim.slot]
        for person in claim.people:
            for gathering in expected.get(person, ()):
                if span.overlaps(gathering.span):
                    yield Clash(
                        ClashKind.MEETING_OVER_SESSION,
                        max(span.starts, gathering.span.starts),
                        (person,),
                        (claim.meeting,),
                        claim.table,
                        gathering.room,
                        (gathering.session,),
                    )


def _rooms_too_small(claims: Claims) -> Iterator[Clash]:
    """More people at the tables and in the sessions of a room than it holds: told once, where most are in."""
    for room, capacity in claims.room_capacity.items():
        loads = [load for load in claims.loads if load.room == room]
        gatherings = [gathering for gathering in claims.gatherings if gathering.room == room]
        seated = [(claims.slots[load.slot], load.people) for load in loads]
        sitting = [(gathering.span, len(gathering.people)) for gathering in gatherings]
        for starts in sorted({span.starts for span, _ in seated + sitting}):
            count = sum(people for span, people in seated + sitting if span.holds(starts))
            if count > capacity:
                sessions = tuple(g.session for g in gatherings if g.span.holds(starts))
                yield Clash(
                    ClashKind.ROOM_TOO_SMALL,
                    starts,
                    room=room,
                    sessions=sessions,
                    count=count,
                    capacity=capacity,
                )


def _tables_too_small(claims: Claims) -> Iterator[Clash]:
    for claim in claims.meetings:
        capacity = 0 if claim.table is None else claims.table_capacity.get(claim.table, 0)
        if 0 < capacity < len(claim.people):
            yield Clash(
                ClashKind.TABLE_TOO_SMALL,
                claims.slots[claim.slot].starts,
                claim.people,
                (claim.meeting,),
                claim.table,
                count=len(claim.people),
                capacity=capacity,
            )


def _people_away(claims: Claims, at: datetime) -> Iterator[Clash]:
    """Somebody who went out while a meeting of theirs runs; those who never came are on the call list."""
    running = {slot: span for slot, span in claims.slots.items() if span.holds(at)}
    for claim in _planned(claims) if running and claims.left else ():
        away = tuple(person for person in claim.people if person in claims.left)
        if away and claim.slot in running:
            starts = running[claim.slot].starts
            yield Clash(ClashKind.PERSON_AWAY, starts, away, (claim.meeting,), claim.table)


def _people_cancelled(claims: Claims) -> Iterator[Clash]:
    """A meeting still planned with somebody who will not come any more."""
    for claim in _planned(claims) if claims.gone else ():
        gone = tuple(person for person in claim.people if person in claims.gone)
        if gone:
            starts = claims.slots[claim.slot].starts
            yield Clash(ClashKind.PERSON_CANCELLED, starts, gone, (claim.meeting,), claim.table)


def _planned(claims: Claims) -> Iterator[Claim]:
    return (claim for claim in claims.meetings if claim.planned)


def _double_entries(claims: Claims) -> Iterator[Clash]:
    """One badge let in twice, by two desks that did not know of each other."""
    for person, passages in claims.passages.items():
        for one, two in double_entries(passages):
            gone = last_checkout(claims.checkout_at, two.at, claims.zone)
            if one.desk != two.desk and (gone is None or one.at > gone):
                yield Clash(ClashKind.DOUBLE_ENTRY, two.at, (person,), desks=(one.desk, two.desk))


def about(clashes: Iterable[Clash], ids: Collection[str]) -> tuple[Clash, ...]:
    """Those of the clashes in which one of these takes part."""
    return tuple(clash for clash in clashes if any(part in ids for part in _parts(clash)))


def _parts(clash: Clash) -> Iterator[str]:
    yield from clash.people
    yield from clash.meetings
    yield from clash.sessions
    yield from (place for place in (clash.table, clash.room) if place is not None)

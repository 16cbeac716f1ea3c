"""What a schedule is made from and what comes out: wishes, slots and tables in, meetings and reasons out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Slot, Table


class Reason(StrEnum):
    """Why a wish found no place."""

    REPEATED = "repeated"
    TOO_FEW_PEOPLE = "too few people"
    OVER_LIMIT = "over limit"
    NO_COMMON_SLOT = "no common slot"
    NO_TABLE = "no table"
    CROWDED = "crowded"


@dataclass(frozen=True, slots=True)
class Wish:
    """A meeting that is wanted; heavier ones are placed first where not all fit."""

    people: tuple[PersonId, ...]
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Placement:
    """A meeting with its slot and its table."""

    people: tuple[PersonId, ...]
    slot: SlotId
    table: TableId


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A wish that found no place, and why."""

    wish: Wish
    reason: Reason


@dataclass(frozen=True, slots=True)
class Day:
    """What a schedule is built for: `away` are slots in which somebody cannot meet, `kept` stays as it is.

    `slots` are in the order of the day. `limit` is the most meetings of one person, None where only the
    number of slots limits.
    """

    slots: tuple[SlotId, ...]
    tables: tuple[Table, ...]
    wishes: tuple[Wish, ...]
    away: Mapping[PersonId, frozenset[SlotId]] = field(default_factory=dict)
    kept: tuple[Placement, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A schedule for the wishes of a day, and the wishes left over. What the day keeps is not repeated."""

    placements: tuple[Placement, ...]
    unplaced: tuple[Unplaced, ...] = ()


def day_of(
    slots: Iterable[Slot],
    tables: Iterable[Table],
    sessions: Iterable[Session],
    groups: Iterable[Group],
    requests: Iterable[Request],
    meetings: Iterable[Meeting] = (),
    limit: int | None = None,
) -> Day:
    """The day that an event's records ask for; standing `meetings` are kept, their wishes are done with."""
    day_slots = sorted((s for s in slots if s.starts and not s.removed), key=lambda slot: str(slot.starts))
    kept = tuple(
        Placement(meeting.people, meeting.slot, meeting.table)
        for meeting in meetings
        if meeting.stands and meeting.slot is not None and meeting.table is not None
    )
    met = {frozenset(placement.people) for placement in kept}
    return Day(
        slots=tuple(SlotId(slot.id) for slot in day_slots),
        tables=tuple(table for table in tables if not table.removed and not table.out_of_service),
        wishes=tuple(wish for wish in wishes_of(requests) if frozenset(wish.people) not in met),
        away=away_of(day_slots, sessions, groups),
        kept=kept,
        limit=limit,
    )


def wishes_of(requests: Iterable[Request]) -> tuple[Wish, ...]:
    """One wish for each pair of people, as heavy as what both asked together: mutual wishes come first."""
    weights: dict[frozenset[PersonId], int] = defaultdict(int)
    pairs: dict[frozenset[PersonId], tuple[PersonId, PersonId]] = {}
    for request in requests:
        if request.removed or request.asker is None or request.asked is None:
            continue
        if request.asker != request.asked:
            pair = frozenset((request.asker, request.asked))
            pairs.setdefault(pair, (request.asker, request.asked))
            weights[pair] += request.weight
    return tuple(Wish(people, weights[pair]) for pair, people in pairs.items())


def away_of(
    slots: Sequence[Slot], sessions: Iterable[Session], groups: Iterable[Group]
) -> dict[PersonId, frozenset[SlotId]]:
    """The slots that sessions take from the people who are expected in them."""
    by_id: dict[str, Group] = {group.id: group for group in groups}
    away: dict[PersonId, set[SlotId]] = defaultdict(set)
    for session in sessions:
        if session.removed:
            continue
        taken = {SlotId(slot.id) for slot in slots if _overlap(session, slot)}
        for person in expected_in(session, by_id):
            away[person] |= taken
    return {person: frozenset(taken) for person, taken in away.items() if taken}


def _overlap(session: Session, slot: Slot) -> bool:
    if not (session.starts and session.ends and slot.starts and slot.ends):
        return False
    return session.starts < slot.ends and slot.starts < session.ends

"""What a schedule is made from and what comes out: wishes, slots and tables in, meetings and reasons out."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Request, TwoOf, twos_met, twos_of
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session, Slot, Table, at_once
from eventdesk.domain.quality import GOALS, Goal, Measure


class Hindrance(StrEnum):
    """Why a wish found no place."""

    REPEATED = "repeated"
    TOO_FEW_PEOPLE = "too few people"
    NEVER = "never"
    """The organiser keeps them apart."""

    SAID_NO = "said no"
    OVER_LIMIT = "over limit"
    NO_COMMON_SLOT = "no common slot"
    TOO_MANY_WISHES = "too many wishes"
    """Somebody has more wishes than slots."""

    NO_TABLE = "no table"
    CROWDED = "crowded"
    """Both have room, but not at the same time without pushing others out."""

    ORDER = "order"
    """What must come before or after it leaves no slot in which both could meet."""

    IN_ROW = "in row"
    """Both have room, but not without somebody meeting too often without a pause."""


class Remedy(StrEnum):
    """What would make room for a wish."""

    MORE_MEETINGS = "more meetings"
    """A higher limit for `person`."""

    MORE_TABLES = "more tables"
    """One more table in `slot`."""

    MORE_TIME = "more time"
    """`person` free in `slot`, too."""

    GIVES_WAY = "gives way"
    """The wish of `people` without a meeting."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A meeting that is wanted; heavier ones are placed first where not all fit. `mutual`: by all in it."""

    people: tuple[PersonId, ...]
    weight: int = 1
    mutual: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """A meeting with its slot and its table."""

    people: tuple[PersonId, ...]
    slot: SlotId
    table: TableId


@dataclass(frozen=True, slots=True)
class WayOut:
    """One thing that would make room for a wish."""

    remedy: Remedy
    person: PersonId | None = None
    slot: SlotId | None = None
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A wish that found no place, and why.

    `person` is whose day it fails at, who has `wanted` wishes for `there` slots.
    """

    wish: Wish
    reason: Hindrance
    person: PersonId | None = None
    wanted: int = 0
    there: int = 0
    ways_out: tuple[WayOut, ...] = ()


class CauseKind(StrEnum):
    """What can be said that contradicts something else that was said."""

    LOCK = "lock"
    """`people` meet in `slot` at `table`."""

    ORDER = "order"
    """Of `people`, three of them, the first meets the second before the third."""

    NOT_BEFORE = "not before"
    """`people` cannot meet before `slot`."""

    NOT_AFTER = "not after"
    """`people` cannot meet after `slot`."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One of the things that cannot hold together."""

    kind: CauseKind
    people: tuple[PersonId, ...] = ()
    slot: SlotId | None = None
    table: TableId | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """What a schedule is built for: `away` are slots in which somebody cannot meet, `kept` stays as it is.

    `slots` are in the order of the day. `limit` is the most meetings of one person, None where only the
    number of slots limits; `limits` says other for some. Nobody meets more than `in_row` times without a
    pause where that is above 0; `in_rows` says other for some. Who is `guaranteed` meetings gets those before
    others get more. The pairs in `never` are kept apart; of `orders` (person, first, then) the meeting with
    `first` is the earlier one. `goals` are wanted in their order. `refused` are wishes that are not to be
    placed, none of the `wishes`. `held` are tables that are not to be had in a slot.
    """

    slots: tuple[SlotId, ...]
    tables: tuple[Table, ...]
    wishes: tuple[Wish, ...]
    away: Mapping[PersonId, frozenset[SlotId]] = field(default_factory=dict)
    kept: tuple[Placement, ...] = ()
    limit: int | None = None
    limits: Mapping[PersonId, int] = field(default_factory=dict)
    in_row: int = 0
    in_rows: Mapping[PersonId, int] = field(default_factory=dict)
    guaranteed: Mapping[PersonId, int] = field(default_factory=dict)
    never: frozenset[frozenset[PersonId]] = frozenset()
    orders: tuple[tuple[PersonId, PersonId, PersonId], ...] = ()
    goals: tuple[Goal, ...] = GOALS
    refused: tuple[Unplaced, ...] = ()
    held: frozenset[tuple[SlotId, TableId]] = frozenset()

    def row_of(self, person: PersonId) -> int:
        """How often somebody may meet without a pause, 0 for as often as there are slots."""
        return self.in_rows.get(person, self.in_row)


@dataclass(frozen=True, slots=True)
class Plan:
    """A schedule for the wishes of a day, and the wishes left over. What the day keeps is not repeated.

    `measures` say how good the whole day is, what it keeps with it, one for each goal of the day.
    `contradictions` are things said of the day that cannot hold together, as few as contradict each other.
    """

    placements: tuple[Placement, ...]
    unplaced: tuple[Unplaced, ...] = ()
    measures: tuple[Measure, ...] = ()
    contradictions: tuple[tuple[Cause, ...], ...] = ()


def wishes_by_two(
    requests: Iterable[Request], mutual_factor: int = 1, coming: Container[PersonId] | None = None
) -> dict[TwoOf, Wish]:
    """The wishes of each two, opposite requests together; mutual ones weigh `mutual_factor` times their sum.

    The two come first in a wish, then all who join either request; of those only who is `coming`.
    """
    weights: Counter[TwoOf] = Counter()
    askers: dict[TwoOf, set[PersonId]] = defaultdict(set)
    people: dict[TwoOf, dict[PersonId, None]] = {}
    for request in requests:
        asker, asked = request.asker, request.asked
        if request.removed or asker is None or asked is None or asker == asked:
            continue
        two = frozenset((asker, asked))
        joining = (one for one in request.along if coming is None or one in coming)
        people.setdefault(two, dict.fromkeys((asker, asked))).update(dict.fromkeys(joining))
        weights[two] += request.weight
        askers[two].add(asker)
    mutual = {two: len(askers[two]) > 1 for two in people}
    return {
        two: Wish(tuple(own), weights[two] * (mutual_factor if mutual[two] else 1), mutual[two])
        for two, own in people.items()
    }


def wishes_of(requests: Iterable[Request], mutual_factor: int = 1) -> tuple[Wish, ...]:
    """One wish for each two of whom one asked for the other."""
    return tuple(wishes_by_two(requests, mutual_factor).values())


def wish_among(people: Sequence[PersonId], wished: Mapping[TwoOf, Wish]) -> Wish:
    """The wish for a meeting of just these people, as heavy as all that is wished among them."""
    inside = [wished[two] for two in met_in(people, wished) if two in wished]
    weight = sum(wish.weight for wish in inside)
    return Wish(tuple(people), max(1, weight), any(wish.mutual for wish in inside))


def met_in(people: Sequence[PersonId], wished: Mapping[TwoOf, Wish]) -> tuple[TwoOf, ...]:
    """Each two who have met when these people have; see `twos_met`."""
    inside = {two: wished[two].people[2:] for two in twos_of(people) if two in wished}
    return twos_met(people, inside)


def away_of(
    slots: Sequence[Slot], sessions: Iterable[Session], groups: Iterable[Group]
) -> dict[PersonId, frozenset[SlotId]]:
    """The slots that sessions take from the people who are expected in them."""
    by_id: dict[str, Group] = {group.id: group for group in groups}
    away: dict[PersonId, set[SlotId]] = defaultdict(set)
    for session in sessions:
        if session.removed:
            continue
        taken = {SlotId(slot.id) for slot in slots if at_once(session, slot)}
        for person in expected_in(session, by_id):
            away[person] |= taken
    return {person: frozenset(taken) for person, taken in away.items() if taken}

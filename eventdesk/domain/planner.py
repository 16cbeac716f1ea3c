"""The plan of the day as it is worked on: tables down, slots across, a card for each meeting that stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, RoomId, TableId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request, TwoOf, twos_of
from eventdesk.domain.place import Room, Session, Table, TimedSlot, number_order, span_of
from eventdesk.domain.schedule import Placement
from eventdesk.domain.span import overlapping


class Bond(StrEnum):
    """Who of a meeting asked for it."""

    MUTUAL = "mutual"
    ONE_SIDED = "one-sided"
    NOBODY = "nobody"
    """It was arranged by the organiser."""


@dataclass(frozen=True, slots=True)
class PlannerTable:
    """A row of the plan; `capacity` 0 is unknown, `hosts` are those whose table it is."""

    id: TableId
    number: str
    room_id: RoomId | None = None
    room: str = ""
    capacity: int = 0
    hosts: tuple[PersonId, ...] = ()
    out_of_service: bool = False


@dataclass(frozen=True, slots=True)
class PlannerPerson:
    """Somebody who meets or wants to; `away` says of slots by their place what keeps the person from them:
    the title of a session, "" for not being in the house."""

    id: PersonId
    name: str = ""
    organisation_id: OrganisationId | None = None
    organisation: str = ""
    country: str = ""
    family: str = ""
    roles: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    away: Mapping[int, str] = field(default_factory=dict)
    most_meetings: int = 0
    """0 where nothing limits them."""

    most_in_row: int = 0
    """0 where the rules of the event say so."""


@dataclass(frozen=True, slots=True)
class Card:
    """A meeting in the plan; `slot` and `table` are places in the plan, None where it has none there."""

    id: MeetingId
    people: tuple[PersonId, ...]
    slot: int | None = None
    table: int | None = None
    bond: Bond = Bond.NOBODY
    status: MeetingStatus = MeetingStatus.PLANNED
    locked: bool = False
    started: bool = False

    @property
    def movable(self) -> bool:
        """Whether it may be taken elsewhere: it is neither locked nor under way nor over."""
        return not (self.locked or self.started or self.over)

    @property
    def over(self) -> bool:
        """Whether it has been held."""
        return self.status in (MeetingStatus.HELD, MeetingStatus.PARTLY_HELD)


@dataclass(frozen=True, slots=True)
class PlannerRules:
    """What the organiser wants of every plan: at most so many `in_row` (0: as many as there are) of those
    who have no limit of their own, pairs in `never`, people or organisations, apart, and in `orders` (person,
    first, then) one before the other."""

    in_row: int = 0
    never: frozenset[frozenset[str]] = frozenset()
    orders: tuple[tuple[PersonId, PersonId, PersonId], ...] = ()


@dataclass(frozen=True, slots=True)
class Planner:
    """A moment of the plan. `beside` are by slot the others that overlap it; `cells` and `days` say which
    cards stand at (slot, table) and in whose slots; nothing but clashes puts two in one."""

    slots: tuple[TimedSlot, ...] = ()
    tables: tuple[PlannerTable, ...] = ()
    people: Mapping[PersonId, PlannerPerson] = field(default_factory=dict)
    cards: Mapping[MeetingId, Card] = field(default_factory=dict)
    rules: PlannerRules = field(default_factory=PlannerRules)
    bonds: Mapping[frozenset[PersonId], Bond] = field(default_factory=dict)
    """Which pairs of people want to meet, one of them or both."""

    version: int = 0
    """The number under which it was published last, 0 where it was not."""

    beside: Mapping[int, frozenset[int]] = field(default_factory=dict)
    cells: Mapping[tuple[int, int], tuple[Card, ...]] = field(default_factory=dict)
    days: Mapping[PersonId, Mapping[int, tuple[Card, ...]]] = field(default_factory=dict)

    @property
    def loose(self) -> tuple[Card, ...]:
        """Meetings that stand but have no cell: without slot or table, or at one that is gone."""
        return tuple(card for card in self.cards.values() if card.slot is None or card.table is None)

    def during(self, slot: int) -> tuple[int, ...]:
        """The slot and those that run during it."""
        return (slot, *sorted(self.beside.get(slot, ())))

    def met_by(self, person: PersonId, slot: int) -> tuple[Card, ...]:
        """The cards of somebody that run during a slot."""
        own = self.days.get(person, {})
        return tuple(card for there in self.during(slot) for card in own.get(there, ()))

    def held_at(self, table: int, slot: int) -> tuple[Card, ...]:
        """The cards at a table that run during a slot."""
        return tuple(card for there in self.during(slot) for card in self.cells.get((there, table), ()))

    def people_of(self, key: str) -> frozenset[PersonId]:
        """The person of this id, or those who come for the organisation of this id."""
        if key in self.people:
            return frozenset((PersonId(key),))
        return frozenset(person.id for person in self.people.values() if person.organisation_id == key)


def with_cards(planner: Planner, cards: Iterable[Card]) -> Planner:
    """The plan with these cards in its cells and days, in place of those it had."""
    known = {card.id: card for card in cards}
    cells: dict[tuple[int, int], tuple[Card, ...]] = {}
    days: dict[PersonId, dict[int, tuple[Card, ...]]] = defaultdict(dict)
    for card in known.values():
        if card.slot is None:
            continue
        for person in card.people:
            days[person][card.slot] = (*days[person].get(card.slot, ()), card)
        if card.table is not None:
            cells[card.slot, card.table] = (*cells.get((card.slot, card.table), ()), card)
    spans = {place: slot.span for place, slot in enumerate(planner.slots)}
    return replace(planner, cards=known, cells=cells, days=dict(days), beside=overlapping(spans))


def rows_of(tables: Iterable[Table], rooms: Mapping[str, Room]) -> tuple[PlannerTable, ...]:
    """The tables room by room, in each by number, shorter ones first; rooms in the order of their first."""
    nowhere = Room("")
    found = [
        PlannerTable(
            id=TableId(table.id),
            number=table.number,
            room_id=table.room,
            room=room.name,
            capacity=table.capacity,
            hosts=table.hosts,
            out_of_service=table.out_of_service or room.out_of_service,
        )
        for table in tables
        for room in (rooms.get(table.room or "", nowhere),)
    ]
    found.sort(key=lambda table: (number_order(table.number), table.id))
    order = {room: place for place, room in enumerate(dict.fromkeys(table.room_id for table in found))}
    return tuple(sorted(found, key=lambda table: order[table.room_id]))


def bonds_of(requests: Iterable[Request]) -> dict[frozenset[PersonId], Bond]:
    """For each pair of whom one asked for the other, whether both want it: both asked, or the other said yes.

    Where one of them said no, neither counts as asked.
    """
    asked = [r for r in requests if r.asker and r.asked and r.asker != r.asked]
    refused = {frozenset((r.asker, r.asked)) for r in asked if r.answer is Answer.NO}
    bonds: dict[frozenset[PersonId], Bond] = {}
    for request in asked:
        pair = frozenset(person for person in (request.asker, request.asked) if person)
        if pair not in refused:
            both = pair in bonds or request.answer is Answer.YES
            bonds[pair] = Bond.MUTUAL if both else Bond.ONE_SIDED
    return bonds


def bond_among(people: Iterable[PersonId], bonds: Mapping[TwoOf, Bond]) -> Bond:
    """The closest bond of any two of a meeting; others may join them."""
    found = {bonds[two] for two in twos_of(people) if two in bonds}
    return next((bond for bond in (Bond.MUTUAL, Bond.ONE_SIDED) if bond in found), Bond.NOBODY)


def card_of(
    meeting: Meeting,
    places: Mapping[str, int],
    rows: Mapping[str, int],
    bonds: Mapping[frozenset[PersonId], Bond],
) -> Card:
    """The card of a meeting; `places` and `rows` are those of slots and tables by id."""
    return Card(
        id=MeetingId(meeting.id),
        people=meeting.people,
        slot=places.get(meeting.slot or ""),
        table=rows.get(meeting.table or ""),
        bond=bond_among(meeting.people, bonds),
        status=meeting.status,
        locked=meeting.locked,
        started=meeting.started is not None,
    )


def away_in(
    slots: Sequence[TimedSlot],
    sessions: Iterable[Session],
    present_from: datetime | None = None,
    present_until: datetime | None = None,
) -> dict[int, str]:
    """What keeps somebody, who is expected in these sessions, from slots; see `PlannerPerson.away`."""
    away: dict[int, str] = {}
    for place, slot in enumerate(slots):
        if not slot.span.within(present_from, present_until):
            away[place] = ""
    for session in sessions:
        held = span_of(session)
        for place, slot in enumerate(slots):
            if held is not None and held.overlaps(slot.span):
                away[place] = session.title
    return away


def with_placements(
    planner: Planner, kept: Iterable[Placement], placements: Iterable[Placement], taken: str = "new:"
) -> Planner:
    """The plan as it would be: what is `kept` of it, and what a schedule places anew.

    New cards are named `taken` and a number; a meeting that is placed again keeps its name and is not locked.
    """
    places = {slot.id: place for place, slot in enumerate(planner.slots)}
    rows = {table.id: place for place, table in enumerate(planner.tables)}
    by_people = {frozenset(card.people): card for card in planner.cards.values()}
    cards: dict[MeetingId, Card] = {}
    for number, placement in enumerate((*kept, *placements)):
        people = frozenset(placement.people)
        bond = bond_among(placement.people, planner.bonds)
        card = by_people.get(people) or Card(MeetingId(f"{taken}{number}"), placement.people, bond=bond)
        cards[card.id] = replace(card, slot=places.get(placement.slot), table=rows.get(placement.table))
    return with_cards(planner, cards.values())

"""The day that an event asks for: its wishes, its rules and who is there, as one thing to be planned."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request, TwoOf, twos_of
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table, spans_of
from eventdesk.domain.quality import Goal
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules
from eventdesk.domain.schedule import (
    Day,
    Hindrance,
    Placement,
    Unplaced,
    Wish,
    away_of,
    met_in,
    wish_among,
    wishes_by_two,
)
from eventdesk.domain.span import disjoint, overlapping


@dataclass(frozen=True, slots=True)
class Asked:
    """All records that speak of the schedule, none of them removed."""

    slots: tuple[Slot, ...] = ()
    rooms: tuple[Room, ...] = ()
    tables: tuple[Table, ...] = ()
    sessions: tuple[Session, ...] = ()
    groups: tuple[Group, ...] = ()
    people: tuple[Person, ...] = ()
    requests: tuple[Request, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    pairs: tuple[Pair, ...] = ()
    orders: tuple[Order, ...] = ()
    rules: Rules = field(default_factory=lambda: Rules(RULES_ID))

    @property
    def coming(self) -> dict[PersonId, Person]:
        """The people who have not cancelled, by their ids."""
        return {PersonId(person.id): person for person in self.people if not person.cancelled}

    @property
    def beside(self) -> dict[SlotId, frozenset[SlotId]]:
        """By slot the others that run during it, where slots overlap."""
        return overlapping(spans_of(self.slots))

    @property
    def day_slots(self) -> tuple[Slot, ...]:
        """The slots that have a time, in the order of the day."""
        return tuple(sorted((s for s in self.slots if s.starts), key=lambda s: (str(s.starts), s.id)))


def day_asked(asked: Asked, now: datetime, *, anew: bool = False) -> Day:
    """What is to be planned: whatever is wished and has no meeting yet.

    Where slots overlap, only as many are planned for as can be had apart; what is kept in others takes its
    people and its table from these.

    `anew` gives up the meetings that may still be moved: they are wished for like all others.
    """
    fixed, movable = sorted_out(asked, now, anew=anew)
    wishes, refused = _wishes(asked, fixed, movable)
    return Day(
        slots=_slots(asked),
        tables=_tables(asked),
        wishes=wishes,
        away=_away(asked, fixed, now),
        kept=tuple(Placement(m.people, m.slot, m.table) for m in fixed if m.slot and m.table),
        limit=asked.rules.most_meetings or None,
        limits={id_: person.most_meetings for id_, person in asked.coming.items() if person.most_meetings},
        in_row=asked.rules.most_in_row,
        in_rows={id_: person.most_in_row for id_, person in asked.coming.items() if person.most_in_row},
        guaranteed=_guaranteed(asked),
        never=frozenset(_never(asked)),
        orders=tuple((o.person, o.first, o.then) for o in asked.orders if o.person and o.first and o.then),
        goals=tuple(goal for goal in map(_goal, asked.rules.goals) if goal),
        refused=refused,
        held=frozenset(_held_meanwhile(asked, fixed)),
    )


def _slots(asked: Asked) -> tuple[SlotId, ...]:
    """The slots to plan for, in the order of the day."""
    times = spans_of(asked.day_slots)
    left_out = times.keys() - set(disjoint(times))
    return tuple(id_ for slot in asked.day_slots if (id_ := SlotId(slot.id)) not in left_out)


def _held_meanwhile(asked: Asked, fixed: Iterable[Meeting]) -> Iterator[tuple[SlotId, TableId]]:
    """The tables of meetings that are kept, in the other slots that run during theirs."""
    beside = asked.beside
    for meeting in fixed:
        if meeting.slot and meeting.table:
            yield from ((other, meeting.table) for other in beside.get(meeting.slot, ()))


def _goal(value: str) -> Goal | None:
    return Goal(value) if value in set(Goal) else None


def sorted_out(
    asked: Asked, now: datetime, *, anew: bool = False
) -> tuple[tuple[Meeting, ...], tuple[Meeting, ...]]:
    """The meetings that keep their place, and those to be placed: without slot, `anew` all that may.

    Those that are locked, begun, noted or past keep theirs; a lock on one that has no slot keeps nothing. An
    event whose day is over is planned as if it were to come, as rehearsals are.
    """
    past = _past(asked, now)
    fixed, movable = [], []
    for meeting in asked.meetings:
        if not meeting.stands:
            continue
        noted = meeting.status is not MeetingStatus.PLANNED
        locked = meeting.locked and meeting.slot is not None
        stays = locked or meeting.started is not None or noted or meeting.slot in past
        if stays or (meeting.slot is not None and not anew):
            fixed.append(meeting)
        else:
            movable.append(meeting)
    return tuple(fixed), tuple(movable)


def _past(asked: Asked, now: datetime) -> frozenset[str]:
    """The slots that have begun; none where all have."""
    begun = {slot.id for slot in asked.day_slots if slot.starts and slot.starts < now}
    return frozenset(begun) if len(begun) < len(asked.day_slots) else frozenset()


def _tables(asked: Asked) -> tuple[Table, ...]:
    """The tables in service, in rooms in service, with those of their hosts who come."""
    lost = {room.id for room in asked.rooms if room.out_of_service}
    coming = asked.coming
    return tuple(
        replace(table, hosts=tuple(host for host in table.hosts if host in coming))
        for table in asked.tables
        if not table.out_of_service and table.room not in lost
    )


def _away(asked: Asked, fixed: Iterable[Meeting], now: datetime) -> dict[PersonId, frozenset[SlotId]]:
    """Slots that sessions, the way to them, late coming, early leaving and the clock take from people.

    So does a meeting that keeps its slot while it has no table, and what runs during one that is kept.
    """
    slots = asked.day_slots
    halls = {table.room for table in asked.tables}
    way = timedelta(minutes=asked.rules.walk)
    sessions = [
        replace(s, starts=s.starts - way, ends=s.ends + way)
        if s.starts and s.ends and s.room and halls - {s.room}
        else s
        for s in asked.sessions
    ]
    away = {person: set(taken) for person, taken in away_of(slots, sessions, asked.groups).items()}
    past = _past(asked, now)
    for id_, person in asked.coming.items():
        taken = away.setdefault(id_, set())
        taken |= {SlotId(slot.id) for slot in slots if slot.id in past or not _in_house(person, slot)}
    beside = asked.beside
    for meeting in fixed:
        if meeting.slot:
            own = () if meeting.table else (meeting.slot,)
            for id_ in meeting.people:
                away.setdefault(id_, set()).update((*own, *beside.get(meeting.slot, ())))
    return {person: frozenset(taken) for person, taken in away.items() if taken}


def _in_house(person: Person, slot: Slot) -> bool:
    begins, ends = person.present_from, person.present_until
    late = begins is not None and slot.starts is not None and slot.starts < begins
    early = ends is not None and slot.ends is not None and slot.ends > ends
    return not (late or early)


def _guaranteed(asked: Asked) -> dict[PersonId, int]:
    """What each person is guaranteed by itself or by a role, whichever is more."""
    roles = frozenset(asked.rules.guaranteed_roles)
    told = {
        id_: max(person.guaranteed, asked.rules.guaranteed if roles.intersection(person.roles) else 0)
        for id_, person in asked.coming.items()
    }
    return {person: least for person, least in told.items() if least}


def _never(asked: Asked) -> Iterator[frozenset[PersonId]]:
    """All pairs of people who are kept apart, themselves or by their organisations."""
    members: dict[str, list[PersonId]] = defaultdict(list)
    for id_, person in asked.coming.items():
        members[id_].append(id_)
        if person.organisation:
            members[person.organisation].append(id_)
    for pair in asked.pairs:
        for one in members[pair.one]:
            yield from (frozenset((one, two)) for two in members[pair.two] if one != two)


def _same_organisation(asked: Asked, coming: Mapping[PersonId, Person], two: TwoOf) -> bool:
    """Whether two are kept apart as colleagues; to join a meeting of others they are free."""
    homes = {coming[person].organisation for person in two}
    return not asked.rules.same_organisation and len(homes) == 1 and None not in homes


def _wishes(
    asked: Asked, fixed: Iterable[Meeting], movable: Iterable[Meeting]
) -> tuple[tuple[Wish, ...], tuple[Unplaced, ...]]:
    """The wishes to be placed, and those that are not to be."""
    coming = asked.coming
    requests = [r for r in asked.requests if r.asker in coming and r.asked in coming]
    wished = wishes_by_two(requests, asked.rules.mutual_factor, coming)
    groups = [
        wish_among(meeting.people, wished) for meeting in movable if coming.keys() >= set(meeting.people)
    ]
    held = [*(meeting.people for meeting in fixed), *(wish.people for wish in groups)]
    met = {two for people in held for two in met_in(people, wished)}
    said_no = {frozenset((r.asker, r.asked)): r.asked for r in requests if r.answer is Answer.NO and r.asker}
    apart = frozenset(_never(asked))
    wishes = list(groups)
    refused: list[Unplaced] = []
    for two, wish in wished.items():
        if two in met:
            continue
        if two in said_no:
            refused.append(Unplaced(wish, Hindrance.SAID_NO, said_no[two]))
        elif not apart.isdisjoint(twos_of(wish.people)) or _same_organisation(asked, coming, two):
            refused.append(Unplaced(wish, Hindrance.NEVER))
        else:
            wishes.append(wish)
    return tuple(wishes), tuple(refused)

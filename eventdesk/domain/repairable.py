"""The task of a repair, out of an event's records at a time: what is fixed, what may move, what is wanted."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import MeetingId, PersonId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request, said_no
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table, spans_of
from eventdesk.domain.records import Records
from eventdesk.domain.repair import Assembly, PlannedMeeting, SessionMove, Task
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules
from eventdesk.domain.schedule import Wish, wish_among, wishes_by_two
from eventdesk.domain.span import Span, overlapping


def task_of(
    records: Records, at: datetime, wanted: Iterable[Wish] = (), locked: Collection[MeetingId] = ()
) -> Task:
    """How the day stands at a time, to be repaired; `locked` are meetings that stay as they are, too."""
    rules = records.get(Rules, RULES_ID) or Rules(id=RULES_ID)
    ahead = at + timedelta(minutes=rules.lead)
    gone = _gone(records)
    times = spans_of(records.all(Slot))
    spans = spans_of((*records.all(Slot), *gone))
    tables = serving(records)
    wishes, apart = _parted(records, rules, wanted)
    standing = tuple(
        _standing(meeting, spans, ahead, at, tables, locked)
        for meeting in records.all(Meeting)
        if meeting.stands and meeting.slot in spans
    )
    return Task(
        slots=tuple(spans),
        open_slots=frozenset(slot for slot, span in spans.items() if span.starts > ahead) & times.keys(),
        tables=tuple(tables.values()),
        standing=_weighed(standing, records, rules),
        wanted=wishes,
        away=_away(records, spans, spans.keys() - times.keys()),
        limit=_limits(records, rules),
        in_row=rules.most_in_row,
        in_rows={PersonId(one.id): one.most_in_row for one in records.all(Person) if one.most_in_row},
        orders=tuple(
            (order.person, order.first, order.then)
            for order in records.all(Order)
            if order.person and order.first and order.then
        ),
        apart=apart,
        assemblies=_assemblies(records, ahead),
        rooms=tuple(room for room in records.all(Room) if not room.out_of_service),
        spans=spans,
        beside=overlapping(times),
        walk=rules.walk,
        at=at,
    )


def is_over(records: Records, at: datetime) -> bool:
    """Whether everything that the day has lies behind."""
    timed: tuple[Slot | Session, ...] = (*records.all(Slot), *records.all(Session))
    ends = [one.ends for one in timed if one.ends]
    return bool(ends) and max(ends) <= at


def _gone(records: Records) -> list[Slot]:
    """Slots of which nothing is left, though meetings stand in them: nobody can meet there."""
    old = {meeting.slot for meeting in records.all(Meeting) if meeting.stands and meeting.slot}
    return [slot for id_ in old if (slot := records.ever(Slot, id_)) is not None and slot.removed]


def serving(records: Records) -> dict[TableId, Table]:
    """The tables that are in service, their rooms too."""
    lost = {room.id for room in records.all(Room) if room.out_of_service}
    return {
        TableId(table.id): table
        for table in records.all(Table)
        if not table.out_of_service and table.room not in lost
    }


def _standing(
    meeting: Meeting,
    spans: Mapping[SlotId, Span],
    ahead: datetime,
    at: datetime,
    tables: Mapping[TableId, Table],
    locked: Collection[MeetingId],
) -> PlannedMeeting:
    assert meeting.slot is not None
    span = spans[meeting.slot]
    stays = meeting.locked or meeting.id in locked or meeting.status is not MeetingStatus.PLANNED
    begun = span.starts <= ahead or meeting.started is not None
    without = meeting.table is not None and meeting.table not in tables
    keeps_time = begun and not stays and without and span.ends > at
    return PlannedMeeting(
        MeetingId(meeting.id),
        tuple(dict.fromkeys(meeting.people)),
        meeting.slot,
        meeting.table,
        fixed=stays or (begun and not keeps_time),
        keeps_time=keeps_time,
    )


def _weighed(
    standing: Sequence[PlannedMeeting], records: Records, rules: Rules
) -> tuple[PlannedMeeting, ...]:
    """As heavy as the wishes behind them; those that nobody wished for weigh least."""
    wished = wishes_by_two(records.all(Request), rules.mutual_factor)
    return tuple(replace(one, weight=wish_among(one.people, wished).weight) for one in standing)


def _away(
    records: Records, spans: Mapping[SlotId, Span], closed: Collection[SlotId]
) -> dict[PersonId, frozenset[SlotId]]:
    """The slots in which somebody of a meeting is not in the house; all where they do not come."""
    known = {person.id: person for person in records.all(Person)}
    away = {}
    for id_ in {person for meeting in records.all(Meeting) for person in meeting.people} | set(known):
        person = known.get(id_)
        if person is None or person.cancelled:
            away[PersonId(id_)] = frozenset(spans)
            continue
        begins, ends = person.present_from, person.present_until
        gone = frozenset(
            slot
            for slot, span in spans.items()
            if slot in closed or (begins and span.starts < begins) or (ends and span.ends > ends)
        )
        if gone:
            away[PersonId(id_)] = gone
    return away


def _limits(records: Records, rules: Rules) -> dict[PersonId, int]:
    """The most meetings of those who have a limit, but never fewer than they have."""
    held = Counter(p for meeting in records.all(Meeting) if meeting.stands for p in set(meeting.people))
    return {
        PersonId(person.id): max(limit, held[PersonId(person.id)])
        for person in records.all(Person)
        if (limit := person.most_meetings or rules.most_meetings)
    }


def _parted(
    records: Records, rules: Rules, wanted: Iterable[Wish]
) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    """The wishes that may be placed, and those of people who are kept apart, or of whom one has said no."""
    apart: dict[str, set[str]] = defaultdict(set)
    for pair in records.all(Pair):
        apart[pair.one].add(pair.two)
        apart[pair.two].add(pair.one)
    own = {person.id: person.organisation for person in records.all(Person)}

    def kept_apart(one: PersonId, two: PersonId) -> bool:
        names = {two, own.get(two)}
        return any(names & apart[name] for name in (one, own.get(one)) if name)

    def colleagues(one: PersonId, two: PersonId, *_: PersonId) -> bool:
        """Whether the two who want to meet come for one organisation; who joins them may."""
        return own.get(one) is not None and own.get(one) == own.get(two) and not rules.same_organisation

    refused = said_no(records.all(Request))
    wishes = tuple(wanted)
    never = tuple(
        wish
        for wish in wishes
        if colleagues(*wish.people)
        or frozenset(wish.people[:2]) in refused
        or any(kept_apart(*two) for two in combinations(wish.people, 2))
    )
    return tuple(wish for wish in wishes if wish not in never), never


def _assemblies(records: Records, ahead: datetime) -> tuple[Assembly, ...]:
    """The sessions of the day."""
    groups: dict[str, Group] = {group.id: group for group in records.all(Group)}
    gone = {person.id for person in records.all(Person) if person.cancelled}
    return tuple(
        Assembly(
            SessionId(session.id),
            expected_in(session, groups, {PersonId(one) for one in gone}),
            Span(session.starts, session.ends),
            session.room,
            session.needs,
            fixed=session.starts <= ahead,
        )
        for session in records.all(Session)
        if session.starts and session.ends
    )


def away_with(task: Task, moves: Iterable[SessionMove]) -> dict[PersonId, frozenset[SlotId]]:
    """The slots in which somebody cannot meet: not in the house, in a session, or on the way there."""
    after = {move.session: move.after for move in moves}
    walk = timedelta(minutes=task.walk)
    away = {person: set(slots) for person, slots in task.away.items()}
    for before in task.assemblies:
        held = after.get(before.session, before)
        if held is not None:
            wide = Span(held.span.starts - walk, held.span.ends + walk)
            taken = {slot for slot, span in task.spans.items() if span.overlaps(wide)}
            for person in held.people if taken else ():
                away.setdefault(person, set()).update(taken)
    return {person: frozenset(slots) for person, slots in away.items()}

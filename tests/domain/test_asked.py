"""What an event's records, its rules with them, ask of a schedule."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.asked import Asked, day_asked, sorted_out
from eventdesk.domain.ids import OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.quality import Goal
from eventdesk.domain.rules import RULES_ID, Order, Pair, Rules
from eventdesk.domain.schedule import Hindrance, Placement, Unplaced, Wish

NINE = datetime(2026, 6, 11, 9, tzinfo=UTC)
BEFORE = NINE - timedelta(hours=1)
A, B, C, D = (PersonId(name) for name in "abcd")
S0, S1, S2, S3 = (SlotId(f"s{n}") for n in range(4))


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def rules(**what: object) -> Rules:
    return replace(Rules(RULES_ID), **what)  # type: ignore[arg-type]


EVENT = Asked(
    slots=(*(Slot(f"s{n}", starts=at(20 * n), ends=at(20 * n + 20)) for n in range(4)), Slot("unset")),
    rooms=(Room("hall"), Room("side"), Room("lost", out_of_service=True)),
    tables=(Table("t1", room=RoomId("hall")),),
    people=tuple(Person(person) for person in (A, B, C, D)),
    requests=(
        Request("1", asker=A, asked=B, weight=2),
        Request("2", asker=B, asked=A),
        Request("3", asker=A, asked=C),
    ),
)


def meeting(
    name: str, *people: PersonId, slot: SlotId | None = S1, table: str | None = "t1", **more: object
) -> Meeting:
    return Meeting(name, people=people, slot=slot, table=TableId(table) if table else None, **more)  # type: ignore[arg-type]


def test_mutual_wishes_weigh_as_much_more_as_the_rules_say() -> None:
    day = day_asked(replace(EVENT, rules=rules(mutual_factor=3)), BEFORE)
    assert day.slots == (S0, S1, S2, S3)
    assert day.wishes == (Wish((A, B), 9, mutual=True), Wish((A, C), 1))


def test_limits_and_guarantees_come_from_the_rules_and_from_people() -> None:
    people = (
        Person(A, most_meetings=3, most_in_row=2, guaranteed=1, roles=("guest",)),
        Person(B, roles=("buyer", "guest")),
        Person(C, guaranteed=5, roles=("guest",)),
        Person(D, cancelled=True, most_meetings=2, most_in_row=1),
    )
    told = rules(most_meetings=8, most_in_row=4, guaranteed=2, guaranteed_roles=("guest",))
    day = day_asked(replace(EVENT, people=people, rules=told), BEFORE)
    assert (day.limit, day.limits, day.in_row, day.in_rows) == (8, {A: 3}, 4, {A: 2})
    assert [day.row_of(person) for person in (A, B)] == [2, 4]
    assert day.guaranteed == {A: 2, B: 2, C: 5}
    assert day_asked(EVENT, BEFORE).limit is None


def test_presence_sessions_and_the_way_to_them_take_slots() -> None:
    people = (Person(A, present_from=at(10)), Person(B, present_until=at(60)), Person(C), Person(D))
    sessions = (
        Session("1", room=RoomId("side"), starts=at(40), ends=at(60), people=(C,)),
        Session("2", room=RoomId("hall"), starts=at(40), ends=at(60), people=(D,)),
        Session("3", people=(D,)),
    )
    event = replace(EVENT, people=people, sessions=sessions, rules=rules(walk=5))
    assert day_asked(event, BEFORE).away == {
        A: frozenset((S0,)),
        B: frozenset((S3,)),
        C: frozenset((S1, S2, S3)),
        D: frozenset((S2,)),
    }


def test_slots_that_have_begun_are_over_unless_the_whole_day_is() -> None:
    later = day_asked(EVENT, at(25))
    assert later.away == dict.fromkeys((A, B, C, D), frozenset((S0, S1)))
    assert day_asked(EVENT, at(1_000)).away == {}


def test_tables_and_rooms_out_of_service_are_none_and_hosts_must_come() -> None:
    tables = (
        Table("t1", room=RoomId("hall"), hosts=(A, D)),
        Table("t2", out_of_service=True),
        Table("t3", room=RoomId("lost")),
    )
    people = (*EVENT.people[:3], Person(D, cancelled=True))
    day = day_asked(replace(EVENT, tables=tables, people=people), BEFORE)
    assert day.tables == (Table("t1", room=RoomId("hall"), hosts=(A,)),)


def test_refusals_and_those_kept_apart_are_told_and_not_placed() -> None:
    requests = (
        *EVENT.requests,
        Request("4", asker=D, asked=A, answer=Answer.NO),
        Request("5", asker=B, asked=D),
    )
    home = OrganisationId("o")
    people = (Person(A, organisation=home), Person(B), Person(C, organisation=home), Person(D))
    pairs = (Pair("p", one="o", two=B), Pair("q", one=B, two=B))
    event = replace(EVENT, requests=requests, people=people, pairs=pairs)
    day = day_asked(event, BEFORE)
    assert day.never == {frozenset((A, B)), frozenset((B, C))}
    assert day.wishes == (Wish((B, D), 1),)
    assert day.refused == (
        Unplaced(Wish((A, B), 6, mutual=True), Hindrance.NEVER),
        Unplaced(Wish((A, C), 1), Hindrance.NEVER),
        Unplaced(Wish((D, A), 1), Hindrance.SAID_NO, A),
    )
    free = day_asked(replace(event, rules=rules(same_organisation=True), pairs=()), BEFORE)
    assert [wish.people for wish in free.wishes] == [(A, B), (A, C), (B, D)]


def test_who_joins_is_in_the_wish_if_they_come_and_may_meet_both() -> None:
    joined = Request("1", asker=A, asked=B, along=(C, D))
    event = replace(EVENT, requests=(joined, Request("2", asker=C, asked=A)))
    assert day_asked(event, BEFORE).wishes == (Wish((A, B, C, D)), Wish((C, A)))
    home = OrganisationId("o")
    people = (
        Person(A, organisation=home),
        Person(B),
        Person(C, organisation=home),
        Person(D, cancelled=True),
    )
    told = day_asked(replace(event, people=people), BEFORE)
    assert told.wishes == (Wish((A, B, C)),)
    assert told.refused == (Unplaced(Wish((C, A)), Hindrance.NEVER),)
    apart = day_asked(replace(event, pairs=(Pair("p", one=B, two=C),)), BEFORE)
    assert apart.refused == (Unplaced(Wish((A, B, C, D)), Hindrance.NEVER),)


def test_a_meeting_that_somebody_joins_meets_the_wish_of_the_two_alone() -> None:
    requests = (Request("1", asker=A, asked=B, along=(C,), weight=2), Request("2", asker=C, asked=A))
    event = replace(EVENT, requests=requests, meetings=(meeting("m", A, B, C),))
    assert day_asked(event, BEFORE).wishes == (Wish((C, A)),)
    assert day_asked(event, BEFORE, anew=True).wishes == (Wish((A, B, C), 2), Wish((C, A)))


def test_orders_and_goals_are_taken_over() -> None:
    orders = (Order("1", person=A, first=B, then=C), Order("2", person=A, first=B))
    told = rules(goals=("waits", "beauty", "wishes"))
    day = day_asked(replace(EVENT, orders=orders, rules=told), BEFORE)
    assert day.orders == ((A, B, C),)
    assert day.goals == (Goal.WAITS, Goal.WISHES)


def test_standing_meetings_are_kept_and_their_wishes_met() -> None:
    meetings = (
        meeting("1", A, B, D),
        meeting("2", A, C, status=MeetingStatus.CANCELLED),
        meeting("3", C, D, slot=S2, table=None),
    )
    day = day_asked(replace(EVENT, meetings=meetings), BEFORE)
    assert day.kept == (Placement((A, B, D), S1, TableId("t1")),)
    assert day.wishes == (Wish((A, C), 1),)
    assert day.away == {C: frozenset((S2,)), D: frozenset((S2,))}


def test_meetings_without_a_time_are_wished_for() -> None:
    meetings = (meeting("1", A, B, D, slot=None), meeting("2", C, D, slot=None, table=None))
    day = day_asked(replace(EVENT, meetings=meetings), BEFORE)
    assert day.wishes == (Wish((A, B, D), 6, mutual=True), Wish((C, D), 1), Wish((A, C), 1))


def test_a_lock_on_what_has_no_slot_keeps_nothing() -> None:
    event = replace(EVENT, meetings=(meeting("locked", A, B, locked=True, slot=None),))
    for anew in (False, True):
        assert [one.id for one in sorted_out(event, at(10), anew=anew)[1]] == ["locked"]


def test_anew_keeps_what_is_locked_begun_noted_or_past() -> None:
    meetings = (
        meeting("past", A, D, slot=S0),
        meeting("locked", A, B, locked=True, slot=S2),
        meeting("begun", C, D, slot=S2, started=at(40)),
        meeting("noted", B, C, slot=S3, status=MeetingStatus.HELD),
        meeting("group", A, C, D, slot=S3),
        meeting("gone", B, PersonId("x"), slot=S1),
    )
    event = replace(EVENT, meetings=meetings)
    fixed, movable = sorted_out(event, at(10), anew=True)
    assert [one.id for one in fixed] == ["past", "locked", "begun", "noted"]
    assert [one.id for one in movable] == ["group", "gone"]
    day = day_asked(event, at(10), anew=True)
    assert len(day.kept) == 4
    assert day.wishes == (Wish((A, C, D), 1),)
    assert sorted_out(event, at(10))[1] == ()

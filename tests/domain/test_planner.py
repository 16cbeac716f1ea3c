"""The plan laid out: columns, rows, cards, who asked for whom, what keeps people from slots."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.place import Room, Session, Slot, Table, timed_slots
from eventdesk.domain.planner import (
    Bond,
    Planner,
    PlannerPerson,
    away_in,
    bonds_of,
    card_of,
    rows_of,
    with_cards,
    with_placements,
)
from eventdesk.domain.schedule import Placement

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def slot(number: int) -> Slot:
    starts = NINE + timedelta(minutes=25 * number)
    return Slot(f"s{number}", starts=starts, ends=starts + timedelta(minutes=20))


SLOTS = timed_slots([slot(2), slot(0), Slot("none"), slot(1)])


def test_slots_stand_in_the_order_of_the_day_and_tables_in_that_of_rooms_and_numbers() -> None:
    rooms = {"a": Room("a", name="Atrium", out_of_service=True), "b": Room("b", name="Ballroom")}
    tables = [
        Table("t10", number="10", room=RoomId("b")),
        Table("t9", number="9", room=RoomId("a")),
        Table("t1", number="1", room=RoomId("b")),
        Table("t0", number="0"),
    ]
    rows = rows_of(tables, rooms)
    assert [one.id for one in SLOTS] == ["s0", "s1", "s2"]
    assert [(row.room, row.number) for row in rows] == [
        ("", "0"), ("Ballroom", "1"), ("Ballroom", "10"), ("Atrium", "9"),
    ]  # fmt: skip
    assert [row.out_of_service for row in rows] == [False, False, False, True]


def test_a_pair_is_mutual_where_each_asked_for_the_other() -> None:
    bonds = bonds_of(
        [
            Request("1", asker=ADA, asked=BO),
            Request("2", asker=BO, asked=ADA),
            Request("3", asker=ADA, asked=CY),
            Request("4", asker=ADA, asked=ADA),
            Request("5", asker=ADA),
        ]
    )
    assert bonds == {frozenset((ADA, BO)): Bond.MUTUAL, frozenset((ADA, CY)): Bond.ONE_SIDED}


def test_a_yes_makes_a_pair_mutual_and_a_no_none() -> None:
    said = [
        Request("1", asker=ADA, asked=BO, answer=Answer.YES),
        Request("2", asker=ADA, asked=CY),
        Request("3", asker=CY, asked=ADA, answer=Answer.NO),
    ]
    assert bonds_of(said) == {frozenset((ADA, BO)): Bond.MUTUAL}


def test_the_bond_of_two_is_that_of_a_meeting_that_others_join() -> None:
    bonds = {frozenset((ADA, BO)): Bond.ONE_SIDED}
    meeting = Meeting("m", people=(ADA, BO, CY))
    assert card_of(meeting, {}, {}, bonds).bond is Bond.ONE_SIDED
    assert card_of(meeting, {}, {}, {**bonds, frozenset((ADA, CY)): Bond.MUTUAL}).bond is Bond.MUTUAL
    assert card_of(meeting, {}, {}, {}).bond is Bond.NOBODY


def test_a_card_moves_unless_it_is_locked_under_way_or_over() -> None:
    meeting = Meeting("m", people=(ADA, BO), slot=SlotId("s1"), table=TableId("t1"))
    card = card_of(meeting, {"s1": 1}, {"t1": 0}, {frozenset((ADA, BO)): Bond.MUTUAL})
    assert (card.slot, card.table, card.bond, card.movable) == (1, 0, Bond.MUTUAL, True)
    for changes in (
        Meeting("m", locked=True),
        Meeting("m", started=NINE),
        Meeting("m", status=MeetingStatus.HELD),
    ):
        assert not card_of(changes, {}, {}, {}).movable
    assert card_of(Meeting("m"), {}, {}, {}).bond is Bond.NOBODY


def test_who_comes_late_leaves_early_or_sits_in_a_session_is_away() -> None:
    session = Session(
        "x", title="Subsea", starts=NINE + timedelta(minutes=30), ends=NINE + timedelta(hours=1)
    )
    away = away_in(SLOTS, [session, Session("y")], NINE + timedelta(minutes=1), NINE + timedelta(minutes=60))
    assert away == {0: "", 1: "Subsea", 2: "Subsea"}
    assert away_in(SLOTS, []) == {}


def laid_out() -> tuple[Meeting, ...]:
    return (
        Meeting("m1", people=(ADA, BO), slot=SlotId("s0"), table=TableId("t1"), locked=True),
        Meeting("m2", people=(ADA, CY), slot=SlotId("s0")),
        Meeting("m3", people=(BO, CY)),
    )


def test_cards_are_found_by_their_cells_and_by_their_people() -> None:
    rows = rows_of([Table("t1", number="1"), Table("t2", number="2")], {})
    people = {
        ADA: PlannerPerson(ADA, organisation_id=OrganisationId("north")),
        BO: PlannerPerson(BO, organisation_id=OrganisationId("north")),
        CY: PlannerPerson(CY),
    }
    cards = [card_of(one, {"s0": 0, "s1": 1}, {"t1": 0, "t2": 1}, {}) for one in laid_out()]
    plan = with_cards(Planner(SLOTS, rows, people, bonds={frozenset((CY, ADA)): Bond.MUTUAL}), cards)
    assert [card.id for card in plan.cells[0, 0]] == ["m1"]
    assert [card.id for card in plan.days[ADA][0]] == ["m1", "m2"]
    assert {card.id for card in plan.loose} == {"m2", "m3"}
    assert plan.people_of("north") == {ADA, BO}
    assert plan.people_of("ada") == {ADA}
    assert plan.people_of("nobody") == frozenset()
    kept = [Placement((ADA, BO), SlotId("s0"), TableId("t1"))]
    new = [
        Placement((CY, ADA), SlotId("s1"), TableId("t2")),
        Placement((ADA, BO, CY), SlotId("s2"), TableId("t1")),
    ]
    alone = with_placements(replace(plan, cards={}), (), new[:1])
    assert [card.bond for card in alone.cards.values()] == [Bond.MUTUAL]
    then = with_placements(plan, kept, new)
    assert {card.id: (card.slot, card.table) for card in then.cards.values()} == {
        "m1": (0, 0), "m2": (1, 1), "new:2": (2, 0),
    }  # fmt: skip
    assert then.cards[MeetingId("m1")].locked
    assert then.people is plan.people

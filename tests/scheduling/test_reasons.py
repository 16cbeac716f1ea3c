"""Why wishes stay without a meeting, in each case the true reason, and ways out that really lead out."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings

from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.place import Table
from eventdesk.domain.schedule import Day, Hindrance, Placement, Plan, Remedy, Unplaced, WayOut, Wish
from eventdesk.scheduling.build import build
from tests.scheduling.days import days, schedules

A, B, C, D, E, F = (PersonId(name) for name in "abcdef")
SLOTS = tuple(SlotId(f"s{n}") for n in range(4))
TABLES = tuple(Table(f"t{n}") for n in range(3))


def unplaced(day: Day) -> Mapping[tuple[PersonId, ...], Unplaced]:
    return {one.wish.people: one for one in build(day).unplaced}


def ways(one: Unplaced) -> list[Remedy]:
    return [way.remedy for way in one.ways_out]


def mended(day: Day, plan: Plan, one: Unplaced, way: WayOut) -> Day:
    """The day with all that is placed kept, one wish open, and one thing changed as the way out says."""
    placed = tuple(p for p in plan.placements if p.people != way.people)
    opened = replace(day, wishes=(one.wish,), kept=(*day.kept, *placed))
    match way.remedy:
        case Remedy.MORE_MEETINGS:
            assert way.person is not None
            held = sum(way.person in placement.people for placement in opened.kept)
            return replace(opened, limits={**day.limits, way.person: held + 1})
        case Remedy.MORE_TABLES:
            return replace(opened, tables=(*day.tables, Table("one more")))
        case Remedy.MORE_TIME:
            assert way.person is not None
            away = day.away[way.person] - {way.slot}
            return replace(opened, away={**day.away, way.person: away})
        case Remedy.GIVES_WAY:
            return opened


@given(days(people=6, slots=4, tables=2, wishes=14, kept=2))
@settings(max_examples=25, deadline=None)
def test_every_way_out_makes_room(day: Day) -> None:
    plan = build(day)
    for one in plan.unplaced:
        for way in one.ways_out:
            found = [placed for placed in schedules(mended(day, plan, one, way)) if placed]
            assert found, way
            if way.slot is not None:
                assert any(placed[0].slot == way.slot for placed in found)


def test_a_limit_is_named_with_who_has_it_and_what_would_help() -> None:
    wishes = (Wish((A, B), 2), Wish((A, C), 3), Wish((A, D)))
    one = unplaced(Day(SLOTS, TABLES, wishes, limits={A: 2}))[A, D]
    assert (one.reason, one.person, one.wanted, one.there) == (Hindrance.OVER_LIMIT, A, 3, 2)
    assert one.ways_out[0] == WayOut(Remedy.MORE_MEETINGS, A)
    assert one.ways_out[1].people == (A, B)


def test_more_wishes_than_slots_are_counted() -> None:
    wishes = (Wish((A, B), 2), Wish((A, C), 3), Wish((A, D)))
    day = Day(SLOTS[:3], TABLES, wishes, away={A: frozenset(SLOTS[2:3])})
    one = unplaced(day)[A, D]
    assert (one.reason, one.person, one.wanted, one.there) == (Hindrance.TOO_MANY_WISHES, A, 3, 2)
    assert WayOut(Remedy.MORE_TIME, A, SLOTS[2]) in one.ways_out
    assert ways(one) == [Remedy.GIVES_WAY, Remedy.GIVES_WAY, Remedy.MORE_TIME]


def test_who_is_never_in_the_house_together_is_told_when_they_could_be() -> None:
    day = Day(SLOTS[:2], TABLES, (Wish((A, B)),), away={A: frozenset(SLOTS[:1]), B: frozenset(SLOTS[1:2])})
    one = unplaced(day)[A, B]
    assert one.reason is Hindrance.NO_COMMON_SLOT
    assert one.ways_out == (WayOut(Remedy.MORE_TIME, A, SLOTS[0]), WayOut(Remedy.MORE_TIME, B, SLOTS[1]))


def test_time_that_a_limit_makes_useless_is_no_way_out() -> None:
    away = {A: frozenset(SLOTS[:1]), B: frozenset(SLOTS[1:2])}
    day = Day(SLOTS[:2], TABLES, (Wish((A, B)),), away=away, limits={A: 0})
    assert unplaced(day)[A, B].ways_out == ()


def test_tables_short_in_a_slot_are_told_with_the_slot() -> None:
    day = Day(SLOTS[:1], TABLES[:1], (Wish((A, B), 2), Wish((C, D))))
    one = unplaced(day)[C, D]
    assert one.reason is Hindrance.NO_TABLE
    assert one.ways_out == (WayOut(Remedy.MORE_TABLES, slot=SLOTS[0]),)


def test_a_meeting_larger_than_any_table_has_none() -> None:
    day = Day(
        SLOTS,
        (Table("t", capacity=2), Table("own", capacity=2, hosts=(D,))),
        (Wish((A, B, C)), Wish((A, B, D))),
    )
    told = unplaced(day)
    assert [one.reason for one in told.values()] == [Hindrance.NO_TABLE, Hindrance.NO_TABLE]


def test_both_have_room_but_not_at_the_same_time() -> None:
    day = Day(SLOTS[:2], TABLES, (Wish((A, B)), Wish((B, C)), Wish((A, C))))
    (one,) = build(day).unplaced
    assert one.reason is Hindrance.CROWDED
    assert Remedy.GIVES_WAY in ways(one)


def test_an_order_that_leaves_no_slot() -> None:
    kept = (Placement((A, B), SLOTS[0], TableId("t0")),)
    day = Day(SLOTS, TABLES, (Wish((A, C)),), kept=kept, orders=((A, C, B),))
    assert unplaced(day)[A, C].reason is Hindrance.ORDER


def test_an_order_for_which_the_only_slots_are_taken() -> None:
    kept = (Placement((A, B), SLOTS[2], TableId("t0")), Placement((A, D), SLOTS[0], TableId("t0")))
    tables = (Table("t0"),)
    full = Placement((E, F), SLOTS[1], TableId("t0"))
    day = Day(SLOTS, tables, (Wish((A, C)),), kept=(*kept, full), orders=((A, C, B),))
    assert unplaced(day)[A, C].reason is Hindrance.ORDER


def test_too_many_in_a_row() -> None:
    kept = (Placement((A, B), SLOTS[0], TableId("t0")), Placement((A, C), SLOTS[2], TableId("t0")))
    day = Day(SLOTS[:3], TABLES, (Wish((A, D)),), kept=kept, in_row=2)
    one = unplaced(day)[A, D]
    assert (one.reason, one.ways_out) == (Hindrance.IN_ROW, ())
    own = Day(SLOTS[:3], TABLES, (Wish((A, D)),), kept=kept, in_rows={A: 2})
    assert unplaced(own)[A, D].reason is Hindrance.IN_ROW
    assert not unplaced(replace(day, in_rows={A: 3}))


def test_what_the_day_refuses_is_told_with_its_reason() -> None:
    refused = Unplaced(Wish((A, B)), Hindrance.SAID_NO, B)
    day = Day(
        SLOTS, TABLES, (Wish((C, D)), Wish((E, F))), never=frozenset({frozenset((E, F))}), refused=(refused,)
    )
    told = build(day).unplaced
    assert told == (Unplaced(Wish((E, F)), Hindrance.NEVER), refused)


def test_guarantees_come_before_weight_and_the_least_served_before_others() -> None:
    wishes = (Wish((A, B), 5), Wish((A, C), 5), Wish((A, D)))
    day = Day(SLOTS[:2], TABLES, wishes, guaranteed={D: 1})
    assert (A, D) in {placement.people for placement in build(day).placements}
    fair = Day(SLOTS[:2], TABLES, (Wish((A, B)), Wish((B, C)), Wish((C, D)), Wish((B, E))))
    assert {person for p in build(fair).placements for person in p.people} == {A, B, C, D, E}


def test_hosts_sit_at_their_own_table_and_nobody_else_does() -> None:
    tables = (Table("own", hosts=(A, B), capacity=2), Table("free"))
    wishes = (Wish((A, C)), Wish((A, D)), Wish((B, C)), Wish((D, C)))
    plan = build(Day(SLOTS, tables, wishes))
    assert plan.unplaced == ()
    assert {p.people: p.table for p in plan.placements} == {
        (A, C): "own",
        (A, D): "own",
        (B, C): "own",
        (D, C): "free",
    }

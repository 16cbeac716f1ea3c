"""A carried card: what clashes in each cell, and its cost as counted anew from the whole plan."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.carrying import Carried, carry
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.obstacles import Block, Obstacle
from eventdesk.domain.place import TimedSlot
from eventdesk.domain.planner import (
    Card,
    Planner,
    PlannerPerson,
    PlannerRules,
    PlannerTable,
    with_cards,
)
from eventdesk.domain.quality import waits

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
PEOPLE = tuple(PersonId(name) for name in "abcdef")
A, B, C, D, E, F = PEOPLE
SLOTS = tuple(
    TimedSlot(SlotId(f"s{n}"), "", NINE + timedelta(minutes=25 * n), NINE + timedelta(minutes=25 * n + 20))
    for n in range(6)
)
TABLES = tuple(
    PlannerTable(TableId(f"t{n}"), str(n), RoomId("x" if n < 2 else "y"), capacity=2 if n == 3 else 0)
    for n in range(4)
)


def card(name: str, people: tuple[PersonId, ...], slot: int | None, table: int | None) -> Card:
    return Card(MeetingId(name), people, slot, table)


def planned(
    *cards: Card, rules: PlannerRules | None = None, some: Mapping[str, PlannerPerson] | None = None
) -> Planner:
    people = some or {}
    known = {PersonId(p): people.get(p, PlannerPerson(PersonId(p))) for p in PEOPLE}
    return with_cards(Planner(SLOTS, TABLES, known, rules=rules or PlannerRules()), cards)


def kinds(blocks: tuple[Block, ...]) -> list[Obstacle]:
    return [block.obstacle for block in blocks]


def test_a_free_cell_costs_what_it_changes() -> None:
    mine = card("m", (A, B), 0, 0)
    plan = planned(mine, card("n", (A, C), 1, 0))
    hand = carry(plan, Carried((A, B), mine))
    assert (hand.at(0, 0).cost, hand.at(0, 0).blocks) == (0, ())
    near, far = hand.at(2, 1), hand.at(4, 2)
    assert (near.waits, near.breaks, near.changes) == (0, 0, 1)
    assert (far.waits, far.breaks, far.changes) == (2, 1, 2)
    assert near.possible
    assert near.cost < far.cost
    assert hand.best() == (2, 0)


def test_people_and_tables_that_are_taken_are_told() -> None:
    mine = card("m", (A, B), 0, 0)
    plan = planned(mine, card("n", (A, C), 1, 0), card("o", (D, E), 2, 1))
    hand = carry(plan, Carried((A, B), mine))
    busy = hand.at(1, 0)
    assert busy.blocks == (
        Block(Obstacle.PERSON_BUSY, A, MeetingId("n")),
        Block(Obstacle.TABLE_TAKEN, meeting=MeetingId("n")),
    )
    assert not busy.possible
    assert kinds(hand.at(2, 1).blocks) == [Obstacle.TABLE_TAKEN]


def test_sessions_the_past_and_rows_warn_without_forbidding() -> None:
    mine = card("m", (A, B), 0, 0)
    away = PlannerPerson(A, away={3: "Subsea", 4: ""})
    rules = PlannerRules(in_row=2)
    plan = planned(mine, card("n", (B, C), 1, 0), card("o", (B, D), 3, 0), some={"a": away}, rules=rules)
    hand = carry(plan, Carried((A, B), mine), NINE)
    assert kinds(hand.at(0, 0).blocks) == [Obstacle.PAST]
    assert kinds(hand.at(2, 0).blocks) == [Obstacle.IN_ROW]
    assert hand.at(4, 1).blocks == (Block(Obstacle.NOT_IN_HOUSE, A),)
    assert Block(Obstacle.PERSON_AWAY, A, words="Subsea") in hand.at(3, 1).blocks
    assert hand.at(4, 1).possible


def test_what_somebody_may_meet_in_a_row_goes_before_the_rules() -> None:
    mine, others = card("m", (A, B), 0, 0), (card("n", (B, C), 1, 0), card("o", (B, D), 3, 0))
    for own, rules, told in ((1, 0, [Obstacle.IN_ROW]), (3, 2, []), (0, 2, [Obstacle.IN_ROW])):
        some = {"b": PlannerPerson(B, most_in_row=own)}
        plan = planned(mine, *others, some=some, rules=PlannerRules(in_row=rules))
        assert kinds(carry(plan, Carried((A, B), mine)).at(2, 0).blocks) == told


def test_tables_that_are_small_lost_or_somebodys_own_are_told() -> None:
    tables = (
        replace(TABLES[0], out_of_service=True),
        replace(TABLES[1], hosts=(D,)),
        replace(TABLES[2], hosts=(A,)),
        TABLES[3],
    )
    plan = replace(planned(), tables=tables)
    hand = carry(plan, Carried((A, B, C)))
    rows = [kinds(hand.at(0, table).blocks) for table in range(4)]
    assert rows == [
        [Obstacle.TABLE_OUT_OF_SERVICE, Obstacle.OWN_TABLE_ELSEWHERE],
        [Obstacle.OTHERS_TABLE, Obstacle.OWN_TABLE_ELSEWHERE],
        [],
        [Obstacle.TABLE_TOO_SMALL, Obstacle.OWN_TABLE_ELSEWHERE],
    ]
    assert hand.best() == (0, 2)


def test_a_wish_may_be_too_many_or_of_people_kept_apart() -> None:
    north = PlannerPerson(A, organisation_id=OrganisationId("north"), most_meetings=1)
    rules = PlannerRules(never=frozenset({frozenset(("north", B))}))
    plan = planned(card("n", (A, C), 1, 0), some={"a": north}, rules=rules)
    assert kinds(carry(plan, Carried((A, B))).at(0, 1).blocks) == [Obstacle.TOO_MANY, Obstacle.APART]
    assert kinds(carry(plan, Carried((A, D))).at(0, 1).blocks) == [Obstacle.TOO_MANY]
    assert carry(plan, Carried((A, D))).best() is None
    stranger = PersonId("stranger")
    assert carry(plan, Carried((stranger, D))).at(0, 1).possible


def test_meetings_wanted_in_an_order_are_kept_in_it() -> None:
    first, then, none = card("m", (A, B), 0, 0), card("n", (A, C), 3, 0), card("o", (A, D), 5, 0)
    plan = planned(first, then, none, rules=PlannerRules(orders=((A, B, C), (E, B, C))))
    of_first = carry(plan, Carried((A, B), first))
    assert kinds(of_first.at(4, 1).blocks) == [Obstacle.ORDER]
    assert of_first.at(2, 1).blocks == ()
    of_then = carry(plan, Carried((A, C), then))
    assert kinds(of_then.at(0, 1).blocks) == [Obstacle.PERSON_BUSY, Obstacle.ORDER]
    assert of_then.at(1, 1).blocks == ()
    assert carry(plan, Carried((A, D), none)).at(1, 1).blocks == ()


def changes(plan: Planner) -> int:
    total = 0
    for day in plan.days.values():
        tables = [day[slot][0].table for slot in sorted(day)]
        for one, two in pairwise(tables):
            if one is not None and two is not None and one != two:
                total += 1 + (TABLES[one].room_id != TABLES[two].room_id)
    return total


def waiting(plan: Planner) -> tuple[int, int]:
    found = [
        waits([slot in day for slot in range(6)], [slot in plan.people[person].away for slot in range(6)])
        for person, day in plan.days.items()
    ]
    return sum(map(sum, found)), sum(map(len, found))


@given(st.data())
def test_the_cost_is_the_difference_between_the_plans(data: st.DataObject) -> None:
    away = {
        p: PlannerPerson(
            PersonId(p), away=dict.fromkeys(data.draw(st.sets(st.integers(0, 5), max_size=2)), "x")
        )
        for p in "abc"
    }
    cards: list[Card] = []
    for number in range(data.draw(st.integers(1, 9))):
        pair = tuple(data.draw(st.permutations(PEOPLE))[:2])
        slot, table = data.draw(st.integers(0, 5)), data.draw(st.integers(0, 3))
        clash = any(c.slot == slot and (c.table == table or set(c.people) & set(pair)) for c in cards)
        if not clash:
            cards.append(card(f"m{number}", pair, slot, table))
    mine = data.draw(st.sampled_from(cards))
    is_wish = data.draw(st.booleans())
    before = planned(*[c for c in cards if not is_wish or c is not mine], some=away)
    hand = carry(before, Carried(mine.people, None if is_wish else mine))
    for slot in range(6):
        for table in range(4):
            effect = hand.at(slot, table)
            if not effect.possible:
                continue
            moved = [replace(c, slot=slot, table=table) if c is mine else c for c in cards]
            after = planned(*moved, some=away)
            waits_more, breaks_more = (n - o for n, o in zip(waiting(after), waiting(before), strict=True))
            assert (effect.waits, effect.breaks) == (waits_more, breaks_more)
            assert effect.changes == changes(after) - changes(before)


@pytest.mark.parametrize("slot", [None, 2])
def test_a_meeting_without_a_table_can_be_picked_up_as_well(slot: int | None) -> None:
    mine = card("m", (A, B), slot, None)
    hand = carry(planned(mine, card("n", (A, C), 1, None)), Carried((A, B), mine))
    assert hand.at(0, 0).changes == 0
    assert hand.best() == (0, 0)

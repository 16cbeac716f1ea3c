"""The hand over the plan: it points, picks up, carries, drops and puts back, without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.carrying import Carried
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.obstacles import Obstacle
from eventdesk.domain.place import TimedSlot
from eventdesk.domain.planner import Card, Planner, PlannerPerson, PlannerTable, with_cards
from eventdesk.ui.planner.hand import Drop, Hand

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
A, B, C, D = (PersonId(name) for name in "abcd")
FIRST = Card(MeetingId("m"), (A, B), 0, 0)
SECOND = Card(MeetingId("n"), (C, A), 1, 1, locked=True)


def plan(*cards: Card) -> Planner:
    step = timedelta(minutes=25)
    slots = [TimedSlot(SlotId(f"s{n}"), "", NINE + n * step, NINE + (n + 1) * step) for n in range(3)]
    tables = [PlannerTable(TableId(f"t{n}"), str(n)) for n in range(2)]
    people = {p: PlannerPerson(p) for p in (A, B, C, D)}
    return with_cards(Planner(tuple(slots), tuple(tables), people), cards)


def hand_over(*cards: Card) -> Hand:
    hand = Hand(lambda: NINE - timedelta(days=1))
    hand.show(plan(*cards))
    return hand


def test_it_points_no_further_than_the_plan_goes() -> None:
    hand = hand_over(FIRST)
    hand.step(-1, -5)
    assert hand.cell == (0, 0)
    hand.step(9, 1)
    assert hand.cell == (2, 1)
    assert hand.go_to(MeetingId("m"))
    assert hand.cell == (0, 0)
    assert not hand.go_to(MeetingId("gone"))
    assert hand.card == FIRST


def test_it_goes_from_meeting_to_meeting_of_those_lit_up() -> None:
    hand = hand_over(FIRST, SECOND)
    hand.next_of((A,), 1)
    assert hand.cell == (1, 1)
    hand.next_of((A,), 1)
    assert hand.cell == (1, 1)
    hand.next_of((A,), -1)
    assert hand.cell == (0, 0)


def test_a_card_is_carried_and_dropped_with_what_comes_of_it() -> None:
    hand, dropped = hand_over(FIRST, SECOND), list[Drop]()
    hand.dropped.connect(dropped.append)
    hand.drop()
    hand.pick_up()
    assert hand.carrying is not None
    hand.go((1, 0))
    assert hand.effect is not None
    assert [block.obstacle for block in hand.effect.blocks] == [Obstacle.PERSON_BUSY]
    hand.go_to_best()
    assert hand.cell == (0, 1)
    hand.drop()
    assert [(drop.slot, drop.table, drop.carried.id) for drop in dropped] == [(0, 1, "m")]
    assert hand.carrying is not None
    hand.put_back()
    assert hand.carrying is None


def test_over_its_own_cell_a_card_is_put_back() -> None:
    hand, dropped = hand_over(FIRST), list[Drop]()
    hand.dropped.connect(dropped.append)
    hand.pick_up()
    hand.drop()
    assert (hand.carrying, dropped) == (None, [])
    hand.go((2, 1))
    hand.pick_up()
    assert hand.carrying is None


def test_what_is_locked_or_only_proposed_is_not_picked_up() -> None:
    hand, refused = hand_over(FIRST, SECOND), list[Card]()
    hand.refused.connect(refused.append)
    hand.go((1, 1))
    hand.pick_up()
    hand.still = True
    hand.go((0, 0))
    hand.pick_up()
    assert refused == [SECOND, FIRST]


def test_what_is_carried_follows_the_plan() -> None:
    hand = hand_over(FIRST)
    hand.pick_up()
    hand.show(plan(replace(FIRST, slot=2), SECOND))
    assert hand.carrying is not None
    assert hand.carrying.carried.card == replace(FIRST, slot=2)
    hand.show(plan(SECOND))
    assert hand.carrying is None
    hand.take(Carried((A, D)))
    hand.show(plan(FIRST))
    assert hand.carrying is not None
    assert hand.carrying.planner.cards == {FIRST.id: FIRST}


def test_nothing_is_carried_over_no_plan() -> None:
    hand = Hand(lambda: NINE)
    hand.take(Carried((A, B)))
    assert hand.carrying is None

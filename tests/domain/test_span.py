"""Slots that run at the same time: told as such, and minded by whoever carries a card over the plan."""

from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.carrying import Carried, carry
from eventdesk.domain.holes import Booked, Taken
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.obstacles import Block, Obstacle, standing_wrong
from eventdesk.domain.place import Session, Slot, TimedSlot, at_once, spans_of
from eventdesk.domain.planner import Planner, PlannerPerson, PlannerTable, with_cards
from eventdesk.domain.span import Span, disjoint, overlapping
from tests.domain.test_carrying import A, B, C, D, card

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)

stretches = st.tuples(st.integers(0, 12), st.integers(1, 5))


def span(begins: int, minutes: int) -> Span:
    return Span(NINE + timedelta(minutes=begins), NINE + timedelta(minutes=begins + minutes))


@given(st.lists(stretches, max_size=7))
def test_slots_overlap_where_a_minute_is_in_both(told: list[tuple[int, int]]) -> None:
    minutes = [set(range(begins, begins + length)) for begins, length in told]
    found = overlapping({number: span(*one) for number, one in enumerate(told)})
    for one, mine in enumerate(minutes):
        others = {two for two, theirs in enumerate(minutes) if two != one and mine & theirs}
        assert found.get(one, frozenset()) == others


@given(st.lists(stretches, max_size=7))
def test_as_many_slots_as_can_be_are_had_apart(told: list[tuple[int, int]]) -> None:
    slots = {number: span(*one) for number, one in enumerate(told)}
    beside = overlapping(slots)
    found = disjoint(slots)
    assert all(two not in beside.get(one, ()) for one, two in combinations(found, 2))
    larger = combinations(slots, len(found) + 1)
    assert all(any(b in beside.get(a, ()) for a, b in combinations(some, 2)) for some in larger)


def test_slots_without_times_run_during_nothing() -> None:
    slot, bare = Slot("s", starts=NINE, ends=NINE + timedelta(minutes=20)), Slot("bare", starts=NINE)
    talk = Session("talk", starts=NINE, ends=NINE + timedelta(minutes=5))
    assert at_once(slot, talk)
    assert not at_once(bare, talk)
    assert spans_of([bare, slot]) == {"s": span(0, 20)}


def staggered(*cards: tuple[str, str, int, int]) -> Planner:
    """Slots from 9:00, 9:10 and 9:20, of twenty minutes each, and some cards."""
    slots = [
        TimedSlot(SlotId(f"s{n}"), "", one.starts, one.ends)
        for n, one in enumerate((span(0, 20), span(10, 20), span(20, 20)))
    ]
    tables = [PlannerTable(TableId(f"t{n}"), str(n)) for n in range(2)]
    people = {one: PlannerPerson(one) for one in (A, B, C, D)}
    held = [card(name, tuple(map(PersonId, who)), slot, table) for name, who, slot, table in cards]
    return with_cards(Planner(tuple(slots), tuple(tables), people), held)


def test_a_card_carried_over_a_plan_minds_the_slots_that_run_meanwhile() -> None:
    plan = staggered(("m", "ab", 0, 0), ("n", "cd", 2, 1))
    hand = carry(plan, Carried((A, C)))
    assert [block.meeting for block in hand.at(1, 0).blocks] == ["m", "n", "m"]
    assert [block.meeting for block in hand.at(0, 1).blocks] == ["m"]
    assert carry(plan, Carried((C, D), plan.cards[MeetingId("n")])).at(1, 1).blocks == ()
    assert carry(plan, Carried((A, C))).at(2, 0).waits == 0


def test_what_stands_in_two_slots_at_once_is_told_on_both_sides() -> None:
    wrong = standing_wrong(staggered(("m", "ab", 0, 0), ("n", "ac", 1, 1), ("o", "cd", 2, 0)))
    assert wrong == {
        "m": (Block(Obstacle.PERSON_BUSY, A, MeetingId("n")),),
        "n": (
            Block(Obstacle.PERSON_BUSY, A, MeetingId("m")),
            Block(Obstacle.PERSON_BUSY, C, MeetingId("o")),
        ),
        "o": (Block(Obstacle.PERSON_BUSY, C, MeetingId("n")),),
    }
    at_one_table = standing_wrong(staggered(("m", "ab", 0, 0), ("n", "cd", 1, 0)))
    assert at_one_table == {
        "m": (Block(Obstacle.TABLE_TAKEN, meeting=MeetingId("n")),),
        "n": (Block(Obstacle.TABLE_TAKEN, meeting=MeetingId("m")),),
    }


def test_what_runs_meanwhile_takes_its_people_and_its_table() -> None:
    taken = Taken(frozenset({A}), frozenset())
    others = (
        Booked(MeetingId("m"), (B, C), SlotId("s"), TableId("t")),
        Booked(MeetingId("n"), (D,), None, None),
    )
    assert taken.along_with(others) == Taken(frozenset({A, B, C, D}), frozenset({TableId("t")}))

"""Each goal measured on a day small enough to count by hand, with what no day can have less of."""

from dataclasses import replace

from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.measures import Measuring, measures
from eventdesk.domain.place import Table
from eventdesk.domain.quality import GOALS, Goal, Measure
from eventdesk.domain.schedule import Day, Placement, Wish

A, B, C, D, E = (PersonId(name) for name in "abcde")
SLOTS = tuple(SlotId(f"s{n}") for n in range(6))
TABLES = (Table("t1", room=RoomId("r1")), Table("t2", room=RoomId("r1")), Table("t3", room=RoomId("r2")))


def held(people: tuple[PersonId, ...], slot: int, table: str = "t1") -> Placement:
    return Placement(people, SLOTS[slot], TableId(table))


def measured(day: Day, *placements: Placement) -> dict[Goal, tuple[int, int]]:
    return {measure.goal: (measure.value, measure.bound) for measure in measures(day, placements)}


def test_a_whole_day_is_measured_goal_by_goal() -> None:
    wishes = (Wish((A, B), 3), Wish((A, C), 2), Wish((A, D)), Wish((C, D), 4))
    day = Day(SLOTS, TABLES, wishes, kept=(held((B, C), 5, "t3"),))
    told = measured(day, held((A, B), 0), held((A, C), 3, "t2"), held((A, D), 4, "t3"))
    assert told[Goal.WISHES] == (4, 0)
    assert told[Goal.LONGEST_WAIT] == (4, 0)
    # a waits in s1 and s2, b from s1 to s4, c in s4.
    assert told[Goal.WAITS][0] == 7
    assert told[Goal.BREAKS][0] == 3
    assert told[Goal.FAIRNESS][0] == 1
    # a goes from t1 to t2 in the room and to t3 in the other; b and c go to the other room.
    assert told[Goal.CHANGES][0] == 1 + 2 + 2 + 2
    assert told[Goal.EVENNESS][0] == 1


def test_absence_is_no_wait() -> None:
    day = Day(SLOTS, TABLES, (), away={A: frozenset(SLOTS[1:3])})
    day_kept = Day(SLOTS, TABLES, (), away=day.away, kept=(held((A, B), 0), held((A, C), 3)))
    assert measured(day_kept)[Goal.WAITS] == (0, 0)


def test_only_the_goals_of_the_day_are_measured_in_their_order() -> None:
    day = Day(SLOTS, TABLES, (), goals=(Goal.BREAKS, Goal.WISHES))
    assert measures(day, ()) == (Measure(Goal.BREAKS, 0), Measure(Goal.WISHES, 0))


def test_nothing_at_all_is_proven() -> None:
    assert all(measure.proven for measure in measures(Day((), (), ()), ()))


def test_wishes_repeated_apart_or_of_one_person_are_lost_for_sure() -> None:
    wishes = (Wish((A, B), 2), Wish((B, A), 3), Wish((A,), 5), Wish((C, D), 7))
    day = Day(SLOTS, TABLES, wishes, never=frozenset({frozenset((C, D))}))
    assert measured(day, held((A, B), 0))[Goal.WISHES] == (15, 15)


def test_who_has_more_wishes_than_slots_loses_the_lightest() -> None:
    wishes = (Wish((A, B), 2), Wish((A, C), 4), Wish((A, D), 6))
    day = Day(SLOTS[:2], TABLES, wishes)
    # Shared out evenly b, c and d could keep their halves, so that the bound knows half of the loss.
    assert measured(day, held((A, C), 0), held((A, D), 1))[Goal.WISHES] == (2, 1)


def test_tables_bound_what_can_be_placed() -> None:
    wishes = (Wish((A, B), 2), Wish((C, D), 3))
    day = Day(SLOTS[:1], TABLES[:1], wishes)
    assert measured(day, held((C, D), 0))[Goal.WISHES] == (2, 2)


def test_who_must_come_early_and_late_has_to_wait() -> None:
    day = Day(SLOTS, TABLES, (), kept=(held((A, B), 0), held((A, C), 5)))
    told = measured(day)
    assert told[Goal.LONGEST_WAIT] == (4, 4)
    assert told[Goal.WAITS] == (4, 4)
    assert told[Goal.BREAKS] == (1, 1)
    assert told[Goal.FAIRNESS] == (1, 1)


def test_a_partner_who_is_there_early_only_makes_one_wait() -> None:
    early = frozenset(SLOTS[1:])
    late = frozenset(SLOTS[:5])
    day = Day(SLOTS, TABLES, (Wish((A, B)), Wish((A, C))), away={B: early, C: late})
    assert measured(day, held((A, B), 0), held((A, C), 5))[Goal.WAITS] == (4, 4)
    unwanted = Day(SLOTS, TABLES, day.wishes, away=day.away, goals=(Goal.WAITS, Goal.WISHES))
    assert measured(unwanted, held((A, B), 0), held((A, C), 5))[Goal.WAITS] == (4, 0)


def test_pauses_that_are_wanted_are_waits_that_must_be() -> None:
    wishes = (Wish((A, B)), Wish((A, C)), Wish((A, D)))
    day = Day(SLOTS, TABLES, wishes, in_row=1)
    placed = (held((A, B), 0), held((A, C), 2), held((A, D), 4))
    assert measured(day, *placed)[Goal.WAITS] == (2, 2)
    assert measured(day, *placed)[Goal.BREAKS] == (2, 2)
    own = Day(SLOTS, TABLES, wishes, in_row=3, in_rows={A: 1})
    assert measured(own, *placed)[Goal.WAITS] == (2, 2)
    away = Day(SLOTS, TABLES, wishes, in_row=1, away={A: frozenset((SLOTS[1],))})
    assert measured(away, *placed)[Goal.WAITS] == (1, 1)
    kept = Day(SLOTS, TABLES, (), in_row=1, kept=(held((A, B), 0), held((A, C), 1)))
    assert measured(kept)[Goal.WAITS] == (0, 0)


def test_limits_say_how_many_more_somebody_may_meet() -> None:
    day = Day(SLOTS, TABLES, (Wish((A, B), 2), Wish((A, C), 2)), limit=1, limits={A: 2})
    assert measured(day, held((A, B), 0), held((A, C), 1))[Goal.WISHES] == (0, 0)
    tight = Day(SLOTS, TABLES, day.wishes, limits={A: 1, B: 0})
    assert measured(tight, held((A, C), 0))[Goal.WISHES] == (2, 2)


def test_slots_can_be_no_more_even_than_what_is_kept_and_who_is_there() -> None:
    kept = (held((A, B), 0), held((C, D), 0, "t2"))
    assert measured(Day(SLOTS, TABLES, (), kept=kept))[Goal.EVENNESS] == (2, 2)
    wishes = (Wish((A, B)), Wish((C, D)))
    late = dict.fromkeys((A, B, C, D), frozenset(SLOTS[:1]))
    day = Day(SLOTS[:2], TABLES, wishes, away=late)
    assert measured(day, held((A, B), 1), held((C, D), 1, "t2"))[Goal.EVENNESS] == (2, 2)


def test_a_table_with_many_meetings_sees_many_people() -> None:
    """Three pairs of four people at one table in three slots: two people change at least."""
    wishes = (Wish((A, B)), Wish((A, C)), Wish((B, C)), Wish((A, D)), Wish((B, D)), Wish((C, D)))
    day = Day(SLOTS[:3], TABLES[:2], wishes, goals=(Goal.WISHES, Goal.CHANGES))
    first = (held((A, B), 0), held((A, C), 1), held((A, D), 2))
    second = (held((C, D), 0, "t2"), held((B, D), 1, "t2"), held((B, C), 2, "t2"))
    assert measured(day, *first, *second) == {Goal.WISHES: (0, 0), Goal.CHANGES: (4, 2)}
    # Without breaks one of two people changes at each table from each slot to the next.
    unbroken = replace(day, goals=(Goal.WISHES, Goal.BREAKS, Goal.CHANGES))
    assert measured(unbroken, *first, *second)[Goal.CHANGES] == (4, 4)


def test_who_may_wait_or_be_away_meanwhile_may_stay_at_the_table() -> None:
    """Four meetings of four people are four steps; three of them can be stays, with a break one more."""
    wishes = (Wish((A, B)), Wish((A, C)), Wish((A, D)), Wish((C, D)))
    day = Day(SLOTS, TABLES, wishes, goals=(Goal.WISHES, Goal.WAITS, Goal.CHANGES))
    waiting = (held((A, B), 0), held((A, C), 1, "t2"), held((C, D), 2), held((A, D), 3, "t2"))
    assert measured(day, *waiting) == {Goal.WISHES: (0, 0), Goal.WAITS: (1, 0), Goal.CHANGES: (3, 0)}
    close = (held((A, D), 0), held((A, B), 1), held((C, D), 1, "t2"), held((A, C), 2))
    assert measured(day, *close) == {Goal.WISHES: (0, 0), Goal.WAITS: (0, 0), Goal.CHANGES: (2, 1)}
    away = replace(day, away={B: frozenset(SLOTS[2:])})
    assert measured(away, *close)[Goal.CHANGES] == (2, 0)


def test_what_is_kept_twice_at_one_table_bounds_no_moves() -> None:
    kept = (held((A, B), 0), held((C, D), 0), held((A, C), 1, "t2"), held((B, D), 1, "t3"))
    day = Day(SLOTS[:2], TABLES, (), kept=kept, goals=(Goal.BREAKS, Goal.CHANGES))
    assert measured(day)[Goal.CHANGES] == (6, 0)


def test_gaps_that_too_few_meetings_fill_are_breaks_and_waits() -> None:
    """a keeps meetings in the slots 0, 2 and 5, and has one more: it fills the short gap."""
    kept = (held((A, B), 0), held((A, C), 2), held((A, D), 5))
    day = Day(SLOTS, TABLES, (Wish((A, E)),), kept=kept)
    told = measured(day, held((A, E), 1))
    assert (told[Goal.BREAKS], told[Goal.LONGEST_WAIT]) == ((1, 1), (2, 1))
    bare = measured(replace(day, wishes=()))
    assert (bare[Goal.BREAKS], bare[Goal.LONGEST_WAIT], bare[Goal.WAITS]) == ((2, 2), (2, 2), (3, 3))
    early = Day(SLOTS, TABLES, (), kept=(held((A, B), 0), held((A, C), 1), held((A, D), 5)))
    assert measured(early)[Goal.LONGEST_WAIT] == (3, 3)


def test_what_is_kept_on_another_day_counts_for_nothing() -> None:
    other = Placement((A, B), SlotId("yesterday"), TableId("t1"))
    told = measured(Day(SLOTS, TABLES, (Wish((A, C)),), kept=(other,)), held((A, C), 0))
    assert told[Goal.WISHES] == (0, 0)
    assert told[Goal.CHANGES] == (0, 0)


def test_very_many_possible_numbers_of_meetings_leave_evenness_unbounded() -> None:
    people = [PersonId(str(n)) for n in range(60)]
    wishes = tuple(Wish((one, two)) for n, one in enumerate(people) for two in people[:n])
    day = Day(SLOTS, TABLES, wishes)
    assert measured(day)[Goal.EVENNESS] == (0, 0)
    assert tuple(measured(day)) == GOALS


def test_where_evenness_comes_before_the_wishes_only_what_is_kept_bounds_it() -> None:
    day = Day(
        SLOTS[:2], TABLES, (Wish((A, B)), Wish((C, D)), Wish((A, C))), goals=(Goal.EVENNESS, Goal.WISHES)
    )
    assert measured(day, held((A, B), 0), held((C, D), 0, "t2"))[Goal.EVENNESS] == (2, 0)


def test_who_finds_no_table_in_the_rush_hour_has_to_wait() -> None:
    """Three who all meet at one table in three slots: each would have the middle one, so that one waits."""
    day = Day(SLOTS[:3], TABLES[:1], (Wish((A, B)), Wish((B, C)), Wish((A, C))))
    told = measured(day, held((A, B), 0), held((B, C), 1), held((A, C), 2))
    for goal in (Goal.LONGEST_WAIT, Goal.WAITS, Goal.BREAKS, Goal.FAIRNESS):
        assert told[goal] == (1, 1)
    fewest_breaks = replace(day, goals=(Goal.WISHES, Goal.BREAKS))
    assert measured(fewest_breaks, held((A, B), 0), held((B, C), 1), held((A, C), 2))[Goal.BREAKS] == (1, 0)


def test_meetings_of_three_bring_more_people_to_a_full_slot() -> None:
    """As before, with a fourth in one of the meetings: he might be the third in the middle slot."""
    day = Day(SLOTS[:3], TABLES[:1], (Wish((A, B, D)), Wish((B, C)), Wish((A, C))))
    told = measured(day, held((A, B, D), 0), held((B, C), 1), held((A, C), 2))
    assert told[Goal.WAITS] == (1, 0)


def test_a_schedule_that_loses_more_is_bounded_anew() -> None:
    day = Day(SLOTS[:3], TABLES[:1], (Wish((A, B)), Wish((B, C)), Wish((A, C))))
    measuring = Measuring(day)
    whole = measuring.of((held((A, B), 0), held((B, C), 1), held((A, C), 2)))
    assert {one.goal: one.bound for one in whole}[Goal.WAITS] == 1
    less = measuring.of((held((A, B), 0), held((A, C), 2)))
    assert {one.goal: one.bound for one in less}[Goal.WAITS] == 0


def test_a_wish_that_is_lost_spares_two_people_a_wait_and_no_more() -> None:
    """Three times three who all meet fill three tables in three slots, so that three wait."""
    wishes, placed = [], []
    for number, table in enumerate(TABLES):
        one, two, three = (PersonId(f"{name}{number}") for name in "abc")
        pairs = ((one, two), (two, three), (one, three))
        wishes += [Wish(pair) for pair in pairs]
        placed += [held(pair, slot, table.id) for slot, pair in enumerate(pairs)]
    day = Day(SLOTS[:3], TABLES, tuple(wishes))
    assert measured(day, *placed)[Goal.WAITS] == (3, 3)
    crowded = replace(day, wishes=(*wishes, Wish((A, B))))
    assert measured(crowded, *placed)[Goal.WAITS] == (3, 1)

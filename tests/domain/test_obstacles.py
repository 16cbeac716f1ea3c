"""What is wrong with meetings where they stand."""

from dataclasses import replace

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.obstacles import Block, Obstacle, standing_wrong
from eventdesk.domain.planner import PlannerPerson
from tests.domain.test_carrying import A, B, C, D, E, F, card, planned

M, N = MeetingId("m"), MeetingId("n")


def test_a_plan_without_clashes_has_nothing_wrong() -> None:
    assert (
        standing_wrong(planned(card("m", (A, B), 0, 0), card("n", (A, C), 1, 0), card("o", (E, F), None, 1)))
        == {}
    )


def test_people_and_tables_wanted_twice_are_told_on_both_sides() -> None:
    plan = planned(card("m", (A, B), 0, 0), card("n", (A, C), 0, 0), card("o", (D, E), 0, None))
    assert standing_wrong(plan) == {
        M: (Block(Obstacle.PERSON_BUSY, A, N), Block(Obstacle.TABLE_TAKEN, meeting=N)),
        N: (Block(Obstacle.PERSON_BUSY, A, M), Block(Obstacle.TABLE_TAKEN, meeting=M)),
    }


def test_who_is_away_or_gone_and_what_is_lost_or_small_is_told() -> None:
    plan = planned(
        card("m", (A, B), 2, 0), card("n", (C, D, E), 1, 3), some={"a": PlannerPerson(A, away={2: "Subsea"})}
    )
    people = {person: known for person, known in plan.people.items() if person != B}
    tables = tuple(replace(table, out_of_service=table.number == "0") for table in plan.tables)
    assert standing_wrong(replace(plan, people=people, tables=tables)) == {
        M: (
            Block(Obstacle.PERSON_AWAY, A, words="Subsea"),
            Block(Obstacle.NOT_IN_HOUSE, B),
            Block(Obstacle.TABLE_OUT_OF_SERVICE),
        ),
        N: (Block(Obstacle.TABLE_TOO_SMALL),),
    }

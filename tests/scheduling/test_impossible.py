"""Why no day can be made: the rules told are too much together, and none of them is told in vain."""

from dataclasses import replace

from hypothesis import given, settings

from eventdesk.scheduling.fewest import Demand, Problem, Rule, fewest_breaks
from eventdesk.scheduling.impossible import causes
from tests.scheduling.test_fewest import problems


def only(problem: Problem, told: tuple[Demand, ...]) -> Problem:
    """The problem with no other rules than those told."""
    everywhere = frozenset(range(problem.slots))
    rules = {(cause.rule, cause.about) for cause in told}
    allowed = tuple(
        own if (Rule.SLOTS, (meeting,)) in rules else everywhere
        for meeting, own in enumerate(problem.allowed)
    )
    earlier = tuple(pair for pair in problem.earlier if (Rule.ORDER, pair) in rules)
    fairness = problem.fairness if (Rule.FAIRNESS, ()) in rules else problem.slots
    tables = problem.tables if any(cause.rule is Rule.TABLES for cause in told) else len(problem.people)
    return replace(problem, allowed=allowed, earlier=earlier, fairness=fairness, tables=tables)


@settings(max_examples=120, deadline=None)
@given(problems())
def test_the_causes_alone_are_too_much_and_without_any_of_them_they_are_not(problem: Problem) -> None:
    told = causes(problem)
    if fewest_breaks(problem) is not None:
        assert told == ()
        return
    assert fewest_breaks(only(problem, told)) is None
    for left_out in told:
        if left_out.rule is not Rule.TABLES:
            rest = tuple(cause for cause in told if cause != left_out)
            assert fewest_breaks(only(problem, rest)) is not None


def test_two_meetings_of_one_person_in_one_slot_are_named() -> None:
    same = frozenset({1})
    problem = Problem(3, 5, ((0, 1), (0, 2), (3, 4)), (same, same, frozenset({0})), everybody=5)
    assert causes(problem) == (Demand(Rule.SLOTS, (0,)), Demand(Rule.SLOTS, (1,)))

"""Codes of other systems in lists of people: shared by several, given to somebody else, given up."""

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.lists import ListKind, Problem, ProblemCode
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.people import remove_person
from tests.usecases.conftest import SmallEvent
from tests.usecases.test_lists import planned, saved

PEOPLE = ListKind.PEOPLE


def test_one_ticket_of_another_system_may_be_several_peoples(event: SmallEvent) -> None:
    """As where a group was booked on one ticket: each line but the first is warned of, none is left out."""
    told = [{"full": name, "code": "T/1+="} for name in ("Di Dorn", "Ed Ek", "Flo Fry")]
    found = planned(event, PEOPLE, *told)
    assert found.warnings == tuple(Problem(n, "code", ProblemCode.CODE_SHARED, "T/1+=") for n in (3, 4))
    saved(event, PEOPLE, *told)
    asked = scan(event.desk, "T/1+=")
    assert asked.verdict is Verdict.AMBIGUOUS
    assert {card.name for card in asked.candidates} == {"Di Dorn", "Ed Ek", "Flo Fry"}
    again = planned(event, PEOPLE, *told)
    assert (again.same, again.drafts, [one.line for one in again.warnings]) == (3, (), [2, 3, 4])


def test_a_code_that_goes_to_somebody_else_still_opens_for_both_until_the_desk_has_chosen(
    event: SmallEvent,
) -> None:
    saved(event, PEOPLE, {"full": "Di Dorn", "code": "T1"}, {"full": "Ed Ek", "code": "T2"})
    swapped = saved(event, PEOPLE, {"full": "Di Dorn", "code": "T2"}, {"full": "Ed Ek", "code": "T3"})
    assert [(one.line, one.value) for one in swapped.warnings] == [(2, "T2")]
    assert scan(event.desk, "T1").verdict is Verdict.OK
    assert {card.name for card in scan(event.desk, "T2").candidates} == {"Di Dorn", "Ed Ek"}
    assert scan(event.desk, "T3").verdict is Verdict.OK


def test_a_code_of_somebody_who_is_off_the_list_is_free(event: SmallEvent) -> None:
    gone = saved(event, PEOPLE, {"full": "Di Dorn", "code": "T1"}).new[0].id
    remove_person(event.desk, PersonId(gone))
    assert saved(event, PEOPLE, {"full": "Ed Ek", "code": "T1"}).warnings == ()
    assert scan(event.desk, "T1").verdict is Verdict.OK

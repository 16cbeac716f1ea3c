"""Who should meet whom and did not ask: told best first, proposed as requests."""

import pytest

from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rightperson import Because, Why
from eventdesk.usecases.undo import undo
from eventdesk.usecases.worthmeeting import propose, worth_meeting
from tests.usecases.conftest import SmallEvent

ADA, CY, DI = map(PersonId, ("ada", "cy", "di"))


@pytest.fixture
def day(event: SmallEvent) -> SmallEvent:
    """The small event, with Di who offers what Cy needs, and people who offer nothing to anybody."""
    south = OrganisationId("south")
    with event.desk.writing() as writing:
        cy = writing.get(Person, CY)
        assert cy is not None
        wanting = cy.changed(needs="Crew transfer vessels", markets=("VN",))
        press = Person(id="press", given="Pia", roles=("press",), offers="Crew transfer vessels")
        away = Person(id="away", given="Eve", cancelled=True, offers="Crew transfer vessels")
        di = Person(id=DI, given="Di", organisation=south, offers="Crew transfer", ambassador_of=("VN",))
        writing.record([*filter(None, [wanting]), press.created(), away.created(), di.created()])
    return event


def test_two_who_fit_are_told_with_the_reasons_of_the_first(day: SmallEvent) -> None:
    (row,) = worth_meeting(day.desk)
    assert {row.one.id, row.two.id} == {CY, DI}
    reasons = {
        CY: [Because(Why.THEY_OFFER, ("Crew transfer",)), Because(Why.THEY_SPEAK_FOR, ("VN",))],
        DI: [Because(Why.ONE_SPEAKS_FOR, ("VN",))],
    }
    assert set(reasons[row.one.id]) <= set(row.because)
    assert 0 < row.score < 1
    assert worth_meeting(day.desk, 0) == ()


def test_what_is_proposed_is_asked_and_no_longer_told(day: SmallEvent) -> None:
    made = propose(day.desk, CY, DI, action="propose")
    assert isinstance(made, Request)
    assert (made.asker, made.asked) == (CY, DI)
    assert propose(day.desk, DI, CY) == made
    assert worth_meeting(day.desk) == ()
    undo(day.desk, "propose")
    assert len(worth_meeting(day.desk)) == 1
    assert propose(day.desk, CY, CY) == Refused(Reason.NO_SUCH_PERSON, (CY, CY))


def test_nobody_is_told_of_all_the_time(day: SmallEvent) -> None:
    with day.desk.writing() as writing:
        people = (Person(id=f"p{n}", given=f"P{n}", needs="crew transfer") for n in range(9))
        writing.record([person.created() for person in people])
    told = worth_meeting(day.desk)
    assert len(told) == 5
    assert all(DI in (row.one.id, row.two.id) for row in told)

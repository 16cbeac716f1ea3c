"""The card of somebody: day, papers, who waits, colleagues."""

from datetime import timedelta

from eventdesk.domain.agenda import LineKind
from eventdesk.domain.card import Colleague, Companion, Company, Details
from eventdesk.domain.ids import OrganisationId, PersonId, SlotId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Person
from eventdesk.domain.place import Table
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.sheet import SheetState
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.card import colleagues, details
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.people import add_person, remove_person
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO = PersonId("ada"), PersonId("bo")


def test_a_card_tells_the_day_and_the_papers(event: SmallEvent) -> None:
    printed(event.desk, agenda_sheets(event.desk, people=[ADA]))
    badges_printed(event.desk, badge_sheets(event.desk, people=[BO]))
    ada, bo = details(event.desk, ADA), details(event.desk, BO)
    assert [(line.kind, line.table) for line in ada.day] == [(LineKind.MEETING, "1")]
    assert (ada.agenda.state, ada.agenda.printed_at) == (SheetState.CURRENT, MORNING)
    assert (ada.badge.state, ada.badge.printed_at) == (SheetState.NOT_PRINTED, None)
    assert (bo.badge.state, bo.badge.printed_at) == (SheetState.CURRENT, MORNING)


def test_who_waits_is_in_the_house_while_the_meeting_runs(event: SmallEvent) -> None:
    runs = MORNING + timedelta(hours=2, minutes=5)
    assert details(event.desk, ADA, runs).waiting == ()
    check_in(event.desk, BO)
    told = details(event.desk, ADA, runs)
    assert (told.waiting, told.waiting_table) == (("Bo Müller",), "1")
    assert details(event.desk, ADA, runs + timedelta(hours=1)).waiting == ()


def test_host_ambassador_and_interpreter_in_the_house_wait_for_a_guest(event: SmallEvent) -> None:
    ivo, amy = PersonId("ivo"), PersonId("amy")
    with event.desk.writing() as writing:
        ada, table = writing.get(Person, ADA), writing.get(Table, "t1")
        assert ada is not None
        assert table is not None
        drafts = (
            ada.changed(country="DK"),
            table.changed(hosts=(BO,)),
            Person(id=ivo, family="Ivo", roles=("interpreter",)).created(),
            Person(id=amy, family="Amy", ambassador_of=("NO", "DK")).created(),
            Meeting(id="m2", people=(ADA, PersonId("cy"), ivo), slot=SlotId("s2")).created(),
        )
        writing.record([draft for draft in drafts if draft])
    assert details(event.desk, ADA).company == ()
    for person in (ADA, BO, ivo, amy):
        check_in(event.desk, person)
    assert details(event.desk, ADA).company == (
        Companion(BO, "Bo Müller", Company.HOST),
        Companion(amy, "Amy", Company.AMBASSADOR),
        Companion(ivo, "Ivo", Company.INTERPRETER),
    )
    later = details(event.desk, ADA, MORNING + timedelta(hours=9))
    assert [one.company for one in later.company] == [Company.AMBASSADOR]


def test_colleagues_are_those_of_the_organisation(event: SmallEvent) -> None:
    add_person(event.desk, Newcomer("Zoe", "Berg", organisation="Nørd A/S"))
    check_in(event.desk, ADA)
    names = [(one.name, one.inside) for one in details(event.desk, ADA).colleagues]
    assert names == [("Zoe Berg", False), ("Åda Sørensen", True)]
    assert colleagues(event.desk, OrganisationId("south")) == (Colleague(BO, "Bo Müller"),)
    assert details(event.desk, PersonId("cy")).colleagues == ()


def test_of_nobody_nothing_is_known(event: SmallEvent) -> None:
    remove_person(event.desk, ADA)
    assert details(event.desk, ADA) == Details(ADA)
    assert details(event.desk, PersonId("nobody")) == Details(PersonId("nobody"))

"""People: listed, added, registered at the desk, edited, removed."""

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Request
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Consent, Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.organisations import organisation_rows
from eventdesk.usecases.people import (
    add_person,
    edit_person,
    new_badge,
    people_rows,
    person_of,
    remove_person,
    walk_in,
)
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import MORNING, SmallEvent


def test_the_table_of_people(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"])
    bo, ada, cy = people_rows(event.desk)
    assert (ada.name, ada.organisation, ada.meetings, ada.code) == (
        "Åda Sørensen",
        "Nørd A/S",
        1,
        event.codes["ada"],
    )
    assert (ada.inside, ada.first_at, ada.vip, ada.roles) == (True, MORNING, True, ("buyer",))
    assert (bo.inside, bo.first_at) == (False, None)
    assert (cy.organisation, cy.organisation_id, cy.meetings) == ("", None, 0)


def test_somebody_is_added_with_a_badge_and_a_new_organisation(event: SmallEvent) -> None:
    added = add_person(event.desk, Newcomer(" Di ", "Dorn", "Dorn Ltd", "GB"), action="a1")
    assert isinstance(added, Person)
    assert add_person(event.desk, Newcomer("Di", "Dorn"), action="a1") == added
    assert not added.walk_in
    row = next(row for row in people_rows(event.desk) if row.id == added.id)
    assert (row.name, row.organisation) == ("Di Dorn", "Dorn Ltd")
    assert scan(event.desk, row.code).verdict is Verdict.OK
    assert add_person(event.desk, Newcomer(" ", "")) == Refused(Reason.NO_NAME)


def test_all_that_is_known_of_somebody_is_kept_by_one_gesture(event: SmallEvent) -> None:
    newcomer = Newcomer(
        "Eva",
        "Ek",
        country="SE",
        title="Dr",
        phone=" +46 1 ",
        languages=("sv", "en"),
        vip=True,
        roles=("speaker",),
        consent=Consent.GIVEN,
    )
    added = add_person(event.desk, newcomer, action="a1")
    assert isinstance(added, Person)
    assert person_of(event.desk, PersonId(added.id)) == added
    assert (added.title, added.phone, added.languages) == ("Dr", "+46 1", ("sv", "en"))
    assert (added.vip, added.roles, added.consent) == (True, ("speaker",), Consent.GIVEN)
    undo(event.desk, "a1")
    assert person_of(event.desk, PersonId(added.id)) is None


def test_a_new_organisation_is_from_where_its_first_person_is(event: SmallEvent) -> None:
    edited = edit_person(event.desk, PersonId("cy"), organisation="Öst AB", country="SE", action="e1")
    assert isinstance(edited, Person)
    made = next(row for row in organisation_rows(event.desk) if row.id == edited.organisation)
    assert made.country == "SE"
    undo(event.desk, "e1")
    assert len(organisation_rows(event.desk)) == 2


def test_a_walk_in_is_let_in_and_undone_by_one_gesture(event: SmallEvent) -> None:
    answer = walk_in(event.desk, Newcomer("Ed", "", "nord a/s"), action="w1")
    assert isinstance(answer, ScanAnswer)
    assert answer.verdict is Verdict.OK
    assert answer.person is not None
    assert answer.person.walk_in
    assert answer.person.organisation == "Nørd A/S"
    again = walk_in(event.desk, Newcomer("Ed", ""), action="w1")
    assert isinstance(again, ScanAnswer)
    assert again.person == answer.person
    assert counters(event.desk).here == 1
    assert walk_in(event.desk, Newcomer("", "")) == Refused(Reason.NO_NAME)
    undo(event.desk, "w1")
    assert counters(event.desk).here == 0
    assert len(people_rows(event.desk)) == 3


def test_the_name_on_the_badge_follows_a_corrected_name_unless_it_is_told_itself(event: SmallEvent) -> None:
    bo = PersonId("bo")
    edit_person(event.desk, bo, given="Bo", family="Mulller", shown="Dr. Bo Mulller")
    corrected = edit_person(event.desk, bo, family="Müller")
    assert isinstance(corrected, Person)
    assert corrected.name == "Dr. Bo Müller"
    told = edit_person(event.desk, bo, family="Moller", shown="Bo M.")
    assert isinstance(told, Person)
    assert told.name == "Bo M."


def test_a_person_is_edited(event: SmallEvent) -> None:
    bo = PersonId("bo")
    edited = edit_person(event.desk, bo, organisation="New GmbH", job="Buyer")
    assert isinstance(edited, Person)
    assert person_of(event.desk, bo) == edited
    with event.desk.reading() as reading:
        assert edited.organisation is not None
        organisation = reading.get(Organisation, edited.organisation)
    assert organisation is not None
    assert organisation.name == "New GmbH"
    alone = edit_person(event.desk, bo, organisation="")
    assert isinstance(alone, Person)
    assert alone.organisation is None
    assert edit_person(event.desk, bo, job="Buyer") == alone
    assert edit_person(event.desk, bo, given="", family="") == Refused(Reason.NO_NAME)
    assert edit_person(event.desk, PersonId("who"), vip=True) == Refused(Reason.NO_SUCH_PERSON, ("who",))


def test_a_person_is_removed(event: SmallEvent) -> None:
    cy = PersonId("cy")
    remove_person(event.desk, cy)
    assert person_of(event.desk, cy) is None
    assert remove_person(event.desk, cy) == Refused(Reason.NO_SUCH_PERSON, ("cy",))
    assert len(people_rows(event.desk)) == 2


def test_a_lost_badge_is_replaced(event: SmallEvent) -> None:
    badge = new_badge(event.desk, PersonId("ada"))
    assert isinstance(badge, Badge)
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.REVOKED
    assert scan(event.desk, badge.code).verdict is Verdict.OK
    assert new_badge(event.desk, PersonId("who")) == Refused(Reason.NO_SUCH_PERSON, ("who",))


def test_wished_meetings_of_a_walk_in_are_noted_and_undone_with_it(event: SmallEvent) -> None:
    answer = walk_in(
        event.desk, Newcomer("Di", "Dahl"), [PersonId("ada"), PersonId("bo"), PersonId("ada")], action="w"
    )
    assert isinstance(answer, ScanAnswer)
    assert answer.person is not None
    with event.desk.reading() as reading:
        asked = {(one.asker, one.asked) for one in reading.all(Request)}
    assert asked == {(answer.person.id, "ada"), (answer.person.id, "bo")}
    undo(event.desk, "w")
    with event.desk.reading() as reading:
        assert reading.all(Request) == ()

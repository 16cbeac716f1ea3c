"""Who is expected in a session, and who belongs to a group."""

from eventdesk.domain.expected import expected_in, groups_of
from eventdesk.domain.ids import GroupId, OrganisationId, PersonId
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
NORTH = OrganisationId("north")


def test_a_session_expects_its_own_people_and_those_its_group_names() -> None:
    groups = {"g": Group("g", people=(BO, ADA)), "over": Group("over", people=(BO,), removed=True)}
    assert expected_in(Session("x", group=GroupId("g"), people=(ADA, CY)), groups) == (ADA, CY, BO)
    assert expected_in(Session("x", group=GroupId("lost"), people=(ADA,)), groups) == (ADA,)
    assert expected_in(Session("x", group=GroupId("over"), people=(ADA,)), groups) == (ADA,)
    assert expected_in(Session("x", group=GroupId("g")), groups, gone={BO}) == (ADA,)


def test_a_company_in_a_group_sends_those_who_are_named_not_its_whole_staff() -> None:
    group = Group("g", organisations=(NORTH,), people=(ADA,))
    staff = [Person("ada", organisation=NORTH), Person("bo", organisation=NORTH)]
    assert expected_in(Session("x", group=GroupId("g")), {"g": group}) == (ADA,)
    assert groups_of([group], staff) == {ADA: ("g",), BO: ("g",)}


def test_everybody_has_the_groups_that_name_them_first() -> None:
    groups = [Group("g1", organisations=(NORTH,)), Group("g2", people=(ADA,)), Group("g3", people=(CY,))]
    people = [Person("ada", organisation=NORTH), Person("bo"), Person("cy")]
    assert groups_of(groups, people) == {ADA: ("g2", "g1"), BO: (), CY: ("g3",)}

"""Organisations: listed, added, edited, removed."""

from eventdesk.domain.ids import GestureId, GroupId, OrganisationId, PersonId
from eventdesk.domain.organisation import Group, Membership, Organisation, SizeClass
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.groups import group_rows
from eventdesk.usecases.organisations import (
    add_organisation,
    edit_organisation,
    organisation_rows,
    remove_organisation,
    staff,
)
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import MORNING, SmallEvent

NORTH, SOUTH = OrganisationId("north"), OrganisationId("south")


def test_the_table_of_organisations_counts_who_comes_and_who_is_here(event: SmallEvent) -> None:
    check_in(event.desk, PersonId("ada"))
    edit_person(event.desk, PersonId("cy"), organisation="Nørd A/S")
    edit_person(event.desk, PersonId("bo"), cancelled=True)
    north, south = organisation_rows(event.desk)
    assert (north.name, north.country, north.people, north.here) == ("Nørd A/S", "DK", 2, 1)
    assert (south.name, south.membership, south.size, south.people) == ("Südwind GmbH", None, None, 0)
    assert [person.id for person in staff(event.desk, NORTH)] == ["ada", "cy"]


def test_an_organisation_is_added_once_and_no_two_are_called_the_same(event: SmallEvent) -> None:
    added = add_organisation(
        event.desk,
        name=" Öst AB ",
        action="a1",
        country="SE",
        membership=Membership.GUEST,
        size=SizeClass.SMALL,
    )
    assert isinstance(added, Organisation)
    assert (added.name, added.country) == ("Öst AB", "SE")
    assert add_organisation(event.desk, name="Öst AB", action="a1") == added
    assert add_organisation(event.desk, name="ost ab") == Refused(Reason.NAME_TAKEN, (added.id,))
    assert add_organisation(event.desk, name=" ") == Refused(Reason.NO_NAME)
    row = next(row for row in organisation_rows(event.desk) if row.id == added.id)
    assert (row.membership, row.size) == (Membership.GUEST, SizeClass.SMALL)


def test_an_organisation_is_edited(event: SmallEvent) -> None:
    edited = edit_organisation(event.desk, NORTH, name=" Nørd Group ", size=SizeClass.LARGE, action="e1")
    assert isinstance(edited, Organisation)
    assert (edited.name, edited.size, edited.country) == ("Nørd Group", SizeClass.LARGE, "DK")
    assert edit_organisation(event.desk, NORTH, name="Nørd Group") == edited
    assert edit_organisation(event.desk, NORTH, name="SUDWIND gmbh") == Refused(Reason.NAME_TAKEN, ("south",))
    assert edit_organisation(event.desk, OrganisationId("no")) == Refused(
        Reason.NO_SUCH_ORGANISATION, ("no",)
    )
    undo(event.desk, "e1")
    assert organisation_rows(event.desk)[0].name == "Nørd A/S"


def test_an_organisation_is_removed_once_nobody_comes_for_it(event: SmallEvent) -> None:
    with event.file.writing(GestureId("g"), "test", MORNING) as writing:
        writing.record(
            [
                Group("g", name="Subsea", organisations=(SOUTH, NORTH)).created(),
                Group("h", name="Wind", organisations=(SOUTH,)).created(),
            ]
        )
    assert remove_organisation(event.desk, NORTH) == Refused(Reason.HAS_PEOPLE, ("ada",))
    edit_person(event.desk, PersonId("ada"), organisation="")
    removed = remove_organisation(event.desk, NORTH, action="r1")
    assert isinstance(removed, Organisation)
    assert removed.removed
    assert [row.id for row in organisation_rows(event.desk)] == [SOUTH]
    assert [row.organisations for row in group_rows(event.desk)] == [(SOUTH,), (SOUTH,)]
    assert remove_organisation(event.desk, NORTH) == Refused(Reason.NO_SUCH_ORGANISATION, (NORTH,))
    undo(event.desk, "r1")
    assert group_rows(event.desk)[0] == next(row for row in group_rows(event.desk) if row.id == GroupId("g"))
    assert group_rows(event.desk)[0].organisations == (SOUTH, NORTH)

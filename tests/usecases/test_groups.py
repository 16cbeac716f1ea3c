"""Groups: listed, added, edited, removed."""

from eventdesk.domain.ids import GestureId, GroupId, OrganisationId, PersonId
from eventdesk.domain.organisation import Group, GroupKind
from eventdesk.domain.place import Session
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.groups import add_group, edit_group, group_rows, remove_group
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO = PersonId("ada"), PersonId("bo")
NORTH = OrganisationId("north")


def made(event: SmallEvent, name: str = "Subsea", *people: PersonId) -> Group:
    """A group that is there."""
    group = add_group(event.desk, name=name, people=people)
    assert isinstance(group, Group)
    return group


def test_a_group_is_made_once_of_people_and_organisations(event: SmallEvent) -> None:
    group = add_group(
        event.desk,
        name=" Subsea ",
        kind=GroupKind.PROJECT,
        organisations=(NORTH,),
        people=(BO, ADA, BO),
        action="a1",
    )
    assert isinstance(group, Group)
    assert add_group(event.desk, name="Other", action="a1") == group
    (row,) = group_rows(event.desk)
    assert (row.name, row.kind, row.sessions) == ("Subsea", GroupKind.PROJECT, 0)
    assert (row.organisations, row.people) == ((NORTH,), (BO, ADA))
    assert add_group(event.desk, name="SUBSEA") == Refused(Reason.NAME_TAKEN, (group.id,))
    assert add_group(event.desk, name="") == Refused(Reason.NO_NAME)
    assert add_group(event.desk, name="X", people=(PersonId("who"),)) == Refused(
        Reason.NO_SUCH_PERSON, ("who",)
    )
    unknown = OrganisationId("no")
    assert add_group(event.desk, name="X", organisations=(unknown,)) == Refused(
        Reason.NO_SUCH_ORGANISATION, ("no",)
    )


def test_a_group_is_edited(event: SmallEvent) -> None:
    group, other = made(event, "Subsea", ADA), made(event, "Wind")
    id_ = GroupId(group.id)
    edited = edit_group(event.desk, id_, name=" Under water ", people=(ADA, BO), action="e1")
    assert isinstance(edited, Group)
    assert (edited.name, edited.people) == ("Under water", (ADA, BO))
    assert edit_group(event.desk, id_, people=(ADA, BO)) == edited
    assert edit_group(event.desk, id_, name="wind") == Refused(Reason.NAME_TAKEN, (other.id,))
    assert edit_group(event.desk, GroupId("no")) == Refused(Reason.NO_SUCH_GROUP, ("no",))
    undo(event.desk, "e1")
    assert [row.people for row in group_rows(event.desk)] == [(ADA,), ()]


def test_a_group_is_removed_once_it_has_no_session(event: SmallEvent) -> None:
    group = made(event)
    id_ = GroupId(group.id)
    with event.file.writing(GestureId("s"), "test", MORNING) as writing:
        writing.record([Session("x", title="Talk", group=id_).created()])
    assert group_rows(event.desk)[0].sessions == 1
    assert remove_group(event.desk, id_) == Refused(Reason.HAS_SESSIONS, ("x",))
    undo(event.desk, "s")
    removed = remove_group(event.desk, id_)
    assert isinstance(removed, Group)
    assert removed.removed
    assert group_rows(event.desk) == ()
    assert remove_group(event.desk, id_) == Refused(Reason.NO_SUCH_GROUP, (id_,))

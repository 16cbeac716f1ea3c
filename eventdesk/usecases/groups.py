"""Groups: listed, added, edited, removed; `domain.expected` says what it means to be in one."""

from typing import TypedDict, Unpack

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.organisation import Group, GroupKind, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import GroupRow
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class GroupFields(TypedDict, total=False):
    """What may be said of a group."""

    name: str
    kind: GroupKind
    organisations: tuple[OrganisationId, ...]
    people: tuple[PersonId, ...]
    external_id: str


def group_rows(desk: Desk) -> tuple[GroupRow, ...]:
    """The table of groups."""
    with desk.reading() as reading:
        return reading.groups.rows()


@needs(Right.EDIT)
def add_group(desk: Desk, *, action: str | None = None, **fields: Unpack[GroupFields]) -> Group | Refused:
    """Make a group of organisations and people; no two are called the same."""
    with desk.writing(action) as writing:
        return make(writing, Group(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def edit_group(
    desk: Desk, group: GroupId, *, action: str | None = None, **changes: Unpack[GroupFields]
) -> Group | Refused:
    """Change fields of a group."""
    with desk.writing(action) as writing:
        return change(writing, Group, group, _objection, changes)


@needs(Right.EDIT)
def remove_group(desk: Desk, group: GroupId, *, action: str | None = None) -> Group | Refused:
    """Take a group off the list; refused while it has sessions, which would then expect nobody."""
    with desk.writing(action) as writing:
        return remove(writing, Group, group, _has_sessions)


def _has_sessions(reading: Reading, group: str) -> Refused | None:
    sessions = tuple(session.id for session in reading.where(Session, group=group))
    return Refused(Reason.HAS_SESSIONS, sessions) if sessions else None


def _objection(reading: Reading, wanted: Group, before: Group | None) -> Refused | None:
    """What speaks against a group; of its members only new ones are looked at."""
    name = known_as(wanted.name)
    if not name:
        return Refused(Reason.NO_NAME)
    same = [one.id for one in reading.all(Group) if known_as(one.name) == name and one.id != wanted.id]
    if same:
        return Refused(Reason.NAME_TAKEN, tuple(same))
    people = [one for one in wanted.people if before is None or one not in before.people]
    strangers = tuple(one for one in people if present(reading, Person, one) is None)
    if strangers:
        return Refused(Reason.NO_SUCH_PERSON, strangers)
    organisations = [one for one in wanted.organisations if before is None or one not in before.organisations]
    unknown = tuple(one for one in organisations if present(reading, Organisation, one) is None)
    return Refused(Reason.NO_SUCH_ORGANISATION, unknown) if unknown else None

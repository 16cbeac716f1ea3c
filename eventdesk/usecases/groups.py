"""Groups: listed, added, edited, removed; `domain.expected` says what it means to be in one."""

from collections.abc import Sequence
from typing import Any

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import GroupRow
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


def group_rows(desk: Desk) -> tuple[GroupRow, ...]:
    """The table of groups."""
    with desk.reading() as reading:
        return reading.groups.rows()


@needs(Right.EDIT)
def add_group(
    desk: Desk,
    /,
    name: str,
    *,
    organisations: Sequence[OrganisationId] = (),
    people: Sequence[PersonId] = (),
    action: str | None = None,
    **fields: Any,
) -> Group | Refused:
    """Make a group of organisations and people; no two are called the same."""
    wanted = Group(
        id=new_id(),
        name=name,
        organisations=tuple(dict.fromkeys(organisations)),
        people=tuple(dict.fromkeys(people)),
        **fields,
    )
    with desk.writing(action) as writing:
        return make(writing, wanted, _objection)


@needs(Right.EDIT)
def edit_group(
    desk: Desk, /, group: GroupId, *, action: str | None = None, **changes: Any
) -> Group | Refused:
    """Change fields of a group by their names."""
    with desk.writing(action) as writing:
        before = present(writing, Group, group)
        if before is None:
            return Refused(Reason.NO_SUCH_GROUP, (group,))
        return change(writing, before, _objection, **changes)


@needs(Right.EDIT)
def remove_group(desk: Desk, group: GroupId, *, action: str | None = None) -> Group | Refused:
    """Take a group off the list; refused while it has sessions, which would then expect nobody."""
    with desk.writing(action) as writing:
        before = present(writing, Group, group)
        if before is None:
            return Refused(Reason.NO_SUCH_GROUP, (group,))
        sessions = writing.where(Session, group=group)
        if sessions:
            return Refused(Reason.HAS_SESSIONS, tuple(session.id for session in sessions))
        return remove(writing, before)


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

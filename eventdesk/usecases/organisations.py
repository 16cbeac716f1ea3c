"""Organisations: listed, added, edited, removed."""

from typing import TypedDict, Unpack

from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import OrganisationId, new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.organisation import Group, Membership, Organisation, SizeClass
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import OrganisationRow
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class OrganisationFields(TypedDict, total=False):
    """What may be said of an organisation."""

    name: str
    membership: Membership | None
    country: str
    size: SizeClass | None
    kind: str
    external_id: str


def organisation_rows(desk: Desk) -> tuple[OrganisationRow, ...]:
    """The table of organisations."""
    with desk.reading() as reading:
        return reading.organisations.rows()


def staff(desk: Desk, organisation: OrganisationId) -> tuple[Person, ...]:
    """Who comes for an organisation, by family name; nobody at a desk that may not browse."""
    if not desk.may(Right.BROWSE):
        return ()
    with desk.reading() as reading:
        people = reading.where(Person, organisation=organisation)
    return tuple(sorted(people, key=by_family))


@needs(Right.EDIT)
def add_organisation(
    desk: Desk, *, action: str | None = None, **fields: Unpack[OrganisationFields]
) -> Organisation | Refused:
    """Put an organisation on the list; no two are called the same."""
    with desk.writing(action) as writing:
        return make(writing, Organisation(id=new_id(), **fields), _objection)


@needs(Right.EDIT)
def edit_organisation(
    desk: Desk,
    organisation: OrganisationId,
    *,
    action: str | None = None,
    **changes: Unpack[OrganisationFields],
) -> Organisation | Refused:
    """Change fields of an organisation."""
    with desk.writing(action) as writing:
        return change(writing, Organisation, organisation, _objection, changes)


@needs(Right.EDIT)
def remove_organisation(
    desk: Desk, organisation: OrganisationId, *, action: str | None = None
) -> Organisation | Refused:
    """Take an organisation off the list and out of its groups; refused while somebody comes for it."""
    with desk.writing(action) as writing:
        removed = remove(writing, Organisation, organisation, _has_people)
        if not isinstance(removed, Refused):
            writing.record(_out_of_groups(writing, organisation))
        return removed


def _has_people(reading: Reading, organisation: str) -> Refused | None:
    people = tuple(person.id for person in reading.where(Person, organisation=organisation))
    return Refused(Reason.HAS_PEOPLE, people) if people else None


def _objection(reading: Reading, wanted: Organisation, _: Organisation | None) -> Refused | None:
    name = known_as(wanted.name)
    if not name:
        return Refused(Reason.NO_NAME)
    same = [one.id for one in reading.all(Organisation) if known_as(one.name) == name and one.id != wanted.id]
    return Refused(Reason.NAME_TAKEN, tuple(same)) if same else None


def _out_of_groups(reading: Reading, organisation: OrganisationId) -> list[Draft]:
    drafts = (
        group.changed(organisations=tuple(one for one in group.organisations if one != organisation))
        for group in reading.all(Group)
    )
    return [draft for draft in drafts if draft is not None]

"""What can be done to the list of groups, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.roster import GroupRow, OrganisationRow, PersonRow
from eventdesk.ui.kit.lists.edited import Values, Verbs
from eventdesk.usecases import groups
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.organisations import organisation_rows
from eventdesk.usecases.people import people_rows

TOUCHING = frozenset({Noun.GROUP, Noun.SESSION, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class GroupOffer:
    """What a form is made from: the group it is about, None for a new one, and who may be named in it."""

    row: GroupRow | None
    organisations: tuple[OrganisationRow, ...]
    people: tuple[PersonRow, ...]


def _offer(desk: Desk, row: GroupRow | None) -> GroupOffer:
    return GroupOffer(row, organisation_rows(desk), people_rows(desk))


def _add(desk: Desk, values: Values, action: str) -> object:
    return groups.add_group(desk, action=action, **values)


def _edit(desk: Desk, row: GroupRow, changes: Values, action: str) -> object:
    return groups.edit_group(desk, row.id, action=action, **changes)


def _remove(desk: Desk, row: GroupRow, action: str) -> object:
    return groups.remove_group(desk, row.id, action=action)


VERBS = Verbs(groups.group_rows, _offer, _add, _edit, _remove)

"""What can be done to the list of groups, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.roster import GroupRow, OrganisationRow, PersonRow
from eventdesk.ui.kit.lists.edited import Verbs
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


VERBS = Verbs(
    groups.group_rows,
    _offer,
    groups.add_group,
    groups.edit_group,
    groups.remove_group,
    key=lambda row: row.id,
)

"""What can be done to the list of organisations, without a window."""

from dataclasses import dataclass

from eventdesk.domain.fact import Noun
from eventdesk.domain.person import Person
from eventdesk.domain.roster import OrganisationRow
from eventdesk.ui.kit.lists.edited import Verbs
from eventdesk.usecases import organisations
from eventdesk.usecases.desk import Desk

TOUCHING = frozenset({Noun.ORGANISATION, Noun.PERSON, Noun.VISIT, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class OrganisationOffer:
    """What a form is made from: the organisation it is about, None for a new one, and who comes for it."""

    row: OrganisationRow | None
    staff: tuple[Person, ...] = ()


def _offer(desk: Desk, row: OrganisationRow | None) -> OrganisationOffer:
    return OrganisationOffer(row, organisations.staff(desk, row.id) if row else ())


VERBS = Verbs(
    organisations.organisation_rows,
    _offer,
    organisations.add_organisation,
    organisations.edit_organisation,
    organisations.remove_organisation,
    key=lambda row: row.id,
)

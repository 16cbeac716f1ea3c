"""The roster: people as one line each, and what is needed to add one at the desk."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.person import Consent


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the table of people. `meetings` counts those that stand."""

    id: PersonId
    name: str
    given: str
    family: str
    organisation: str
    organisation_id: OrganisationId | None
    job: str
    email: str
    phone: str
    country: str
    roles: tuple[str, ...]
    vip: bool
    notes: str
    consent: Consent
    walk_in: bool
    cancelled: bool
    inside: bool
    first_at: datetime | None
    meetings: int
    code: str
    external_id: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What the desk asks of somebody who was not on the list. `organisation` is its name."""

    given: str
    family: str
    organisation: str = ""
    country: str = ""
    email: str = ""
    job: str = ""
    roles: tuple[str, ...] = ()
    notes: str = ""

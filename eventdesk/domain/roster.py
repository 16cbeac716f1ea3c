"""The roster: people, organisations and groups as one line each, and what is needed to add somebody."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.ids import GroupId, OrganisationId, PersonId
from eventdesk.domain.organisation import GroupKind, Membership, SizeClass
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
    """What the desk asks of somebody who was not on the list. `organisation` is its name; all other
    fields are those of `Person`."""

    given: str
    family: str
    organisation: str = ""
    country: str = ""
    email: str = ""
    job: str = ""
    roles: tuple[str, ...] = ()
    notes: str = ""
    shown: str = ""
    title: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    vip: bool = False
    consent: Consent = Consent.OPEN
    present_from: datetime | None = None
    present_until: datetime | None = None
    guaranteed: int = 0
    most_meetings: int = 0
    most_in_row: int = 0
    offers: str = ""
    needs: str = ""
    fields: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One line of the table of organisations. `people` counts those who come for it, `here` those of them who
    are in the house; `country` is ISO 3166 alpha-2."""

    id: OrganisationId
    name: str
    membership: Membership | None
    country: str
    size: SizeClass | None
    kind: str
    people: int
    here: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of the table of groups, with those it names; `sessions` counts its gatherings of the day."""

    id: GroupId
    name: str
    kind: GroupKind
    organisations: tuple[OrganisationId, ...]
    people: tuple[PersonId, ...]
    sessions: int

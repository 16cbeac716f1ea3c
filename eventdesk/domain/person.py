"""People: who they are, how they are called, what the desk must know of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.naming import in_lists, shown_name
from eventdesk.domain.record import Record


class Role(StrEnum):
    """What somebody is at the event; one person may be several."""

    ORGANISER = "organiser"
    MEMBER = "member"
    BUYER = "buyer"
    SPEAKER = "speaker"
    AMBASSADOR = "ambassador"
    INTERPRETER = "interpreter"
    EXHIBITOR = "exhibitor"
    GUEST = "guest"
    PRESS = "press"


class Consent(StrEnum):
    """Whether the person agreed to the list of participants and photographs."""

    OPEN = "open"
    GIVEN = "given"
    REFUSED = "refused"


class Status(StrEnum):
    """How far a registration has come; that it was cancelled is told apart."""

    REGISTERED = "registered"
    PENDING = "pending"
    NOT_APPROVED = "not approved"
    BLOCKED = "blocked"


class Payment(StrEnum):
    """What is owed: nothing, a sum that should have come, or one to be paid at the desk."""

    PAID = "paid"
    DUE = "due"
    ON_SITE = "on site"


@dataclass(frozen=True, slots=True)
class Person(Record):
    """A participant. `shown` is the name as it is to be printed; `languages` are BCP 47 tags;
    `country` and `ambassador_of` are ISO 3166 alpha-2. `attention` is what the desk must not miss,
    `box` where the printed badge lies; admitted from `valid_from` to `valid_until`.

    For the meetings: in the house from `present_from` to `present_until`, at least `guaranteed` and at most
    `most_meetings` of them, `most_in_row` without a pause, 0 where only the rules of the event say so;
    `offers` and `needs` in free text, `fields` of work, and `markets` one wants to enter as ISO 3166 alpha-2.
    """

    noun: ClassVar[Noun] = Noun.PERSON

    title: str = ""
    given: str = ""
    family: str = ""
    shown: str = ""
    organisation: OrganisationId | None = None
    job: str = ""
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    country: str = ""
    roles: tuple[str, ...] = ()
    ambassador_of: tuple[str, ...] = ()
    vip: bool = False
    notes: str = ""
    consent: Consent = Consent.OPEN
    registered: str = ""
    walk_in: bool = False
    cancelled: bool = False
    status: Status = Status.REGISTERED
    payment: Payment = Payment.PAID
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    attention: str = ""
    box: str = ""
    in_place_of: PersonId | None = None
    present_from: datetime | None = None
    present_until: datetime | None = None
    guaranteed: int = 0
    most_meetings: int = 0
    most_in_row: int = 0
    offers: str = ""
    needs: str = ""
    fields: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()
    external_id: str = ""

    @property
    def name(self) -> str:
        """The name to show."""
        return shown_name(self.shown, self.given, self.family)


def by_family(person: Person) -> tuple[tuple[str, str], str]:
    """A key for the order of people in lists: by family name, those of one name always in the same order."""
    return in_lists(person.given, person.family), person.id

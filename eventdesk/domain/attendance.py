"""Attendance: who came and left when, for how long, and which meetings took place."""

from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.event import Event
from eventdesk.domain.ids import OrganisationId, PersonId, SlotId
from eventdesk.domain.outcome import OutcomeKind


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One person. `left` is None for somebody still in the house.

    `minutes` are whole minutes in the house. `planned` counts the meetings that stand, `held` those that
    took place with this person, `missed` those that did not; of the former, something came of those that are
    `fruitful`; of the latter, this person is recorded as missing from those that count as `absent`.
    `country` is ISO 3166 alpha-2.
    """

    id: PersonId
    external_id: str
    name: str
    organisation: str
    organisation_id: OrganisationId | None
    country: str
    roles: tuple[str, ...]
    groups: tuple[str, ...]
    registered: str
    cancelled: bool
    walk_in: bool
    arrived: datetime | None
    left: datetime | None
    visits: int
    minutes: int
    planned: int
    held: int
    missed: int
    absent: int
    fruitful: int

    @property
    def came(self) -> bool:
        """Whether the person was let in at all."""
        return self.arrived is not None


@dataclass(frozen=True, slots=True)
class AttendanceVisit:
    """One stay in the house; `left` is None while it lasts or where nobody scanned the way out."""

    person: PersonId
    name: str
    organisation: str
    came: datetime
    left: datetime | None
    minutes: int


@dataclass(frozen=True, slots=True)
class AttendanceSum:
    """What a number of people come to together; a meeting of several of them counts once.

    `expected` leaves out those who cancelled and never came. Of `fruitful` meetings something came.
    """

    key: str
    name: str
    expected: int = 0
    came: int = 0
    visits: int = 0
    minutes: int = 0
    planned: int = 0
    held: int = 0
    missed: int = 0
    fruitful: int = 0


@dataclass(frozen=True, slots=True)
class SlotSum:
    """One slot: how many were in the house for some of it, and its meetings."""

    id: SlotId
    name: str
    starts: datetime
    ends: datetime
    present: int
    planned: int
    held: int
    missed: int


@dataclass(frozen=True, slots=True)
class OutcomeSum:
    """How many of the meetings that took place came to this; `kind` is None for those not told of yet.

    `share` of all that took place is from 0 to 1.
    """

    kind: OutcomeKind | None
    meetings: int
    share: float


@dataclass(frozen=True, slots=True)
class Attendance:
    """The attendance of an event as known at a time."""

    event: Event
    at: datetime
    total: AttendanceSum
    people: tuple[AttendanceRow, ...]
    organisations: tuple[AttendanceSum, ...]
    countries: tuple[AttendanceSum, ...]
    groups: tuple[AttendanceSum, ...]
    slots: tuple[SlotSum, ...]
    outcomes: tuple[OutcomeSum, ...]
    visits: tuple[AttendanceVisit, ...]
    meetings: tuple[MeetingRow, ...]

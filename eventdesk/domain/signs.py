"""What is put up in the hall: table cards and room signs, each as one sheet's content."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from eventdesk.domain.agenda import Partner
from eventdesk.domain.event import zone_of


@dataclass(frozen=True, slots=True)
class CardLine:
    """Who sits at a table, and when."""

    starts: datetime
    people: tuple[Partner, ...]


@dataclass(frozen=True, slots=True)
class TableCard:
    """The card on a table with the table's day, in order of time; `version` is the plan that it tells."""

    number: str
    room: str = ""
    event: str = ""
    zone: str = "UTC"
    lines: tuple[CardLine, ...] = ()
    printed_at: datetime | None = None
    version: int = 0

    @property
    def tz(self) -> tzinfo:
        """The zone in which the times of the card are told."""
        return zone_of(self.zone)


@dataclass(frozen=True, slots=True)
class SignLine:
    """What happens in a room and when."""

    starts: datetime | None
    ends: datetime | None
    title: str


@dataclass(frozen=True, slots=True)
class RoomSign:
    """The sign at a room's door: its day, and the numbers of the tables that stand in it.

    `version` is the plan that it tells.
    """

    room: str
    event: str = ""
    zone: str = "UTC"
    capacity: int = 0
    lines: tuple[SignLine, ...] = ()
    tables: tuple[str, ...] = ()
    printed_at: datetime | None = None
    version: int = 0

    @property
    def tz(self) -> tzinfo:
        """The zone in which the times of the sign are told."""
        return zone_of(self.zone)

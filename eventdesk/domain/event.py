"""The event: one day of meetings at one place, in one time zone."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from eventdesk.domain.fact import Noun
from eventdesk.domain.record import Record

EVENT_ID = "event"
"""An event file holds one event, so that its id can be known before the file is read."""


class BadgeOrder(StrEnum):
    """In which order badges come out of the printer."""

    NAME = "name"
    ORGANISATION = "organisation"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Event(Record):
    """The event itself; `zone` is an IANA name, `key` the hexadecimal secret behind its badge codes.

    Its badges are made by `badge_design` on `badge_medium`, keys both, "" for the usual ones, in
    `badge_order`; `crop_marks` where they are cut out by hand, `two_sided` with their backs.
    """

    noun: ClassVar[Noun] = Noun.EVENT

    name: str = ""
    venue: str = ""
    zone: str = "UTC"
    language: str = "en"
    starts: datetime | None = None
    ends: datetime | None = None
    key: str = ""
    badge_design: str = ""
    badge_medium: str = ""
    badge_order: BadgeOrder = BadgeOrder.NAME
    crop_marks: bool = True
    two_sided: bool = False

    @property
    def tz(self) -> tzinfo:
        """The zone in which this event's times are told."""
        return zone_of(self.zone)


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name, UTC where there is no such zone."""
    return zone_named(name) or ZoneInfo("UTC")


def zone_named(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None where there is no such zone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None

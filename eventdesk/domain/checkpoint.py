"""Checkpoints: where one scans, and who is admitted there."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import GroupId, PersonId, RoomId, SessionId
from eventdesk.domain.record import Record
from eventdesk.domain.visit import ENTRANCE, Direction


class Ways(StrEnum):
    """Which ways a checkpoint is passed."""

    BOTH = "both"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Checkpoint(Record):
    """A door, a session, lunch. Without roles, groups and `booked` everybody is admitted.

    `capacity` in people, 0 where nobody counts; `checkout_at` is a time of day as HH:MM at which everybody
    counts as gone, "" for never; `reentry` lets those in again who went out.
    """

    noun: ClassVar[Noun] = Noun.CHECKPOINT

    name: str = ""
    session: SessionId | None = None
    room: RoomId | None = None
    roles: tuple[str, ...] = ()
    groups: tuple[GroupId, ...] = ()
    booked: bool = False
    reentry: bool = True
    ways: Ways = Ways.BOTH
    capacity: int = 0
    admits_pending: bool = False
    opens: datetime | None = None
    closes: datetime | None = None
    checkout_at: str = ""
    external_id: str = ""

    @property
    def is_open(self) -> bool:
        """Whether everybody is admitted."""
        return not (self.roles or self.groups or self.booked)

    def direction(self, wished: Direction) -> Direction:
        """The way that is passed here: the one wished where both are open."""
        return wished if self.ways is Ways.BOTH else Direction(self.ways.value)

    def admits_roles(self, roles: Collection[str]) -> bool:
        """Whether somebody may pass by one of these roles."""
        return not set(self.roles).isdisjoint(roles)

    def admits(
        self, person: PersonId, roles: Collection[str], groups: Collection[str], booked: Collection[str]
    ) -> bool:
        """Whether somebody with these roles and groups may pass; `booked` are the people expected inside."""
        if self.is_open:
            return True
        by_group = not set(self.groups).isdisjoint(groups)
        return self.admits_roles(roles) or by_group or (self.booked and person in booked)


AS_IT_IS = Checkpoint(id=ENTRANCE)
"""The event's entrance where nobody has set it up otherwise."""


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """One line of the table of checkpoints: its settings, and the names of what they point to. `questions`
    counts those that are asked there, `inside` who is in now."""

    checkpoint: Checkpoint
    room: str
    session: str
    groups: tuple[str, ...]
    questions: int
    inside: int


def last_checkout(checkout_at: str, at: datetime, zone: tzinfo) -> datetime | None:
    """When everybody last counted as gone before or at `at`; None where nobody ever does.

    The time of day is one of the event's zone, so that it holds where clocks are changed; one that the change
    leaves out is told by the clock as it was before.
    """
    clock = checkout_time(checkout_at)
    if clock is None:
        return None
    day = at.astimezone(zone).date()
    today = datetime.combine(day, clock, zone)
    # Compared as moments: within one zone Python compares clocks, which an hour told twice would deceive.
    past = today.timestamp() <= at.timestamp()
    return today if past else datetime.combine(day - timedelta(days=1), clock, zone)


def checkout_time(text: str) -> time | None:
    """The time of day that HH:MM says; None for anything else."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None

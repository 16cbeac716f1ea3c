"""Rehearsal: who would come and go when, and a clock that can be stopped, hurried and set."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from eventdesk.domain.ids import PersonId
from eventdesk.domain.visit import Direction


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody coming or leaving in a rehearsal."""

    person: PersonId
    at: datetime
    direction: Direction = Direction.IN


@dataclass(frozen=True, slots=True)
class Pace:
    """How simulated time runs on from `shown` at real time `since`: `speed` times as fast, 0 while it stands.

    `speed` is kept while the clock stands, so that it goes on as it went.
    """

    shown: datetime
    since: datetime
    speed: float = 1.0
    playing: bool = False

    def at(self, real: datetime) -> datetime:
        """The simulated time at a real one; it never runs backwards by itself."""
        if not self.playing:
            return self.shown
        return self.shown + max(real - self.since, timedelta()) * self.speed

    def played(self, real: datetime) -> Self:
        """Going on from where it stands."""
        return replace(self, shown=self.at(real), since=real, playing=True)

    def paused(self, real: datetime) -> Self:
        """Standing at what it shows."""
        return replace(self, shown=self.at(real), since=real, playing=False)

    def sped(self, real: datetime, speed: float) -> Self:
        """Going on `speed` times as fast as real time."""
        return replace(self, shown=self.at(real), since=real, speed=speed)

    def jumped(self, real: datetime, to: datetime) -> Self:
        """Showing another time from now on, standing or going as before."""
        return replace(self, shown=to, since=real)

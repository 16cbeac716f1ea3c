"""The post: who has a desk now. Read from any thread, changed by one assignment."""

from dataclasses import replace
from datetime import datetime, timedelta

from eventdesk.domain.clock import Clock, SystemClock
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.sitting import Sitting


class Post:
    """One for each running program. Its clock is a real one even in a rehearsal: rights do not fly past."""

    def __init__(self, rests: DeskRole = DeskRole.ORGANISER, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._sitting = Sitting(rests)

    @property
    def sitting(self) -> Sitting:
        """Who has the desk now, and until when."""
        return self._sitting

    @property
    def role(self) -> DeskRole:
        """In which role the desk acts now."""
        return self._sitting.role(self._clock.now())

    @property
    def is_risen(self) -> bool:
        """Whether somebody has the desk by a PIN now."""
        return self._sitting.is_risen(self._clock.now())

    @property
    def left(self) -> timedelta:
        """How long whoever rose has the desk yet."""
        until = self._sitting.until
        return max(timedelta(), until - self._clock.now()) if until else timedelta()

    @property
    def wait(self) -> timedelta:
        """How long until the next PIN is listened to."""
        return self._sitting.wait(self._clock.now())

    def actor(self, desk: str) -> str:
        """Who acts, as facts say it."""
        return self._sitting.actor(desk, self._clock.now())

    def rest_as(self, role: DeskRole) -> None:
        """From now on this is the role without a PIN; whoever rose stays."""
        self._sitting = replace(self._sitting, rests=role)

    def rise(self, role: DeskRole, minutes: int, name: str = "") -> datetime:
        """Somebody gave a PIN; until when it holds."""
        until = self._clock.now() + timedelta(minutes=minutes)
        self._sitting = self._sitting.rose(role, name.strip(), until)
        return until

    def lock(self) -> None:
        """Nobody has the desk by a PIN any more."""
        self._sitting = self._sitting.locked()

    def mistyped(self) -> None:
        """A wrong PIN was given."""
        self._sitting = self._sitting.mistyped(self._clock.now())

"""Sitting: who has a desk at a moment, how long one who gave a PIN keeps it, how often one may try."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eventdesk.domain.rights import DeskRole

FREE_TRIES = 3
"""So many wrong PINs in a row cost nothing: people mistype."""

FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Sitting:
    """The desk rests in one role; somebody who gave the PIN of another has it until a time.

    `wrong` counts the wrong PINs since the last right one, `again_at` is when the next is listened to.
    """

    rests: DeskRole = DeskRole.ORGANISER
    risen: DeskRole | None = None
    name: str = ""
    until: datetime | None = None
    wrong: int = 0
    again_at: datetime | None = None

    def is_risen(self, now: datetime) -> bool:
        """Whether somebody has the desk by a PIN."""
        return self.risen is not None and self.until is not None and now < self.until

    def role(self, now: datetime) -> DeskRole:
        """In which role the desk acts."""
        return self.risen if self.risen is not None and self.is_risen(now) else self.rests

    def actor(self, desk: str, now: datetime) -> str:
        """Who acts, as facts say it: the desk where it rests, else who rose and as what."""
        if self.is_risen(now):
            return f"{self.name or desk}/{self.role(now)}"
        return f"{desk}/{self.rests}" if self.rests is DeskRole.KIOSK else desk

    def rose(self, role: DeskRole, name: str, until: datetime) -> "Sitting":
        """Somebody gave the PIN of a role."""
        return Sitting(self.rests, role, name, until)

    def locked(self) -> "Sitting":
        """The desk rests; wrong PINs are not forgotten."""
        return replace(self, risen=None, name="", until=None)

    def mistyped(self, now: datetime) -> "Sitting":
        """One wrong PIN more: after the free ones each doubles the wait."""
        wrong = self.wrong + 1
        over = wrong - FREE_TRIES
        wait = min(FIRST_WAIT * 2 ** min(over, 10), LONGEST_WAIT) if over >= 0 else timedelta()
        return replace(self, wrong=wrong, again_at=now + wait)

    def wait(self, now: datetime) -> timedelta:
        """How long until the next PIN is listened to."""
        return max(timedelta(), self.again_at - now) if self.again_at else timedelta()

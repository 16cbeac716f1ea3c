"""A clock that stands still while the program is too busy to read its keys.

Keys without a true time of their own are known by when the program gets to them. A program that was busy for
a tenth of a second finds a scanner's keys that far apart, though they came together; by this clock they did.
"""

from collections.abc import Callable
from time import monotonic

BEAT_MS = 10.0
"""So often the program should look while it waits for a key."""

LATE_MS = 15.0
"""A look that is so much later than due found the program busy: keys may have waited unseen."""


def milliseconds() -> float:
    """The computer's own clock, going forward alone."""
    return monotonic() * 1000


class Attention:
    """``look`` every ``BEAT_MS``; ``wake`` after a rest in which nothing was awaited and nobody looked."""

    def __init__(self, clock: Callable[[], float] = milliseconds) -> None:
        self._clock = clock
        self._looked = clock()
        self._passed = 0.0

    def look(self) -> float:
        """Milliseconds of attention until now; of a time that was too long no more than a beat counts."""
        now = self._clock()
        gone = now - self._looked
        self._passed += gone if gone <= BEAT_MS + LATE_MS else BEAT_MS
        self._looked = now
        return self._passed

    def wake(self) -> float:
        """The same, with all of the time that went by: nothing was due in it."""
        now = self._clock()
        self._passed += now - self._looked
        self._looked = now
        return self._passed

"""Python's cyclic garbage is collected on the window's thread alone, and all of it only in a quiet moment.

A collection starts on whichever thread happens to allocate. On the database thread it could destroy Qt
objects caught in a cycle, which Qt answers with a crash. So the automatic collection is off; a timer asks.
To look through all objects of a large event takes a tenth of a second: no scan shall wait for that.
"""

import gc
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2000

QUIET_S = 3.0
"""So long after the last commit the desk is at rest: nobody is in front of it."""

LONGEST_S = 300.0
"""Garbage does not wait longer than this for a rest."""


class WindowGarbage(QObject):
    """Collects when Python itself would, but only here; the oldest objects when nothing else is going on."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        gc.disable()
        self._thresholds = gc.get_threshold()
        self._clock = clock
        self._busy = float("-inf")
        self._full = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def put_off(self) -> None:
        """Somebody is at work: let the oldest objects be for a while."""
        self._busy = self._clock()

    def collect_if_due(self) -> int:
        """Collect the oldest generation that is over its threshold; return how many objects were freed."""
        for generation in self._generations():
            if gc.get_count()[generation] > self._thresholds[generation]:
                if generation == 2:
                    self._full = self._clock()
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.enable()

    def _generations(self) -> tuple[int, ...]:
        now = self._clock()
        quiet = now - self._busy >= QUIET_S or now - self._full >= LONGEST_S
        return (2, 1, 0) if quiet else (1, 0)

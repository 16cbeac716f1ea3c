"""Python's cyclic garbage is collected on the window's thread alone.

A collection starts on whichever thread happens to allocate. On the database thread it could destroy Qt
objects caught in a cycle, which Qt answers with a crash. So the automatic collection is off; a timer asks.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2000


class WindowGarbage(QObject):
    """Collects when Python itself would, but only here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def collect_if_due(self) -> int:
        """Collect the oldest generation that is over its threshold; return how many objects were freed."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.enable()

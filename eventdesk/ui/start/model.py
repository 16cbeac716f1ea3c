"""What the start page finds out of the events of late, without a window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.ui.kit.work.worker import Worker


class StartModel(QObject):
    """Looks for the files away from the window: one on a drive that does not answer may take its time."""

    missed = Signal(object)
    """frozenset[Path]: those that are not there"""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker

    def look_for(self, recent: Sequence[Path]) -> None:
        """Find out which of these files are there."""
        self._worker.pool(lambda: _missing(recent), self._looked)

    def _looked(self, missing: frozenset[Path]) -> None:
        if missing:
            self.missed.emit(missing)


def _missing(recent: Sequence[Path]) -> frozenset[Path]:
    return frozenset(path for path in recent if not path.is_file())

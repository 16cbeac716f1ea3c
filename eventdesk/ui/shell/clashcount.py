"""How many clashes there are, counted beside the work of the desk and never in its way."""

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk

PAUSE_MS = 1500
"""Commits come in bursts; what they came to is counted once."""

COUNTED = frozenset(
    {Noun.MEETING, Noun.SLOT, Noun.SESSION, Noun.TABLE, Noun.ROOM, Noun.GROUP, Noun.PERSON, Noun.GESTURE}
)
"""What clashes come from; that somebody goes in or out is told by the board at once."""


class ClashCount(QObject):
    """Counts the clashes of the open event again some time after what they come from has changed."""

    counted = Signal(int)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk: Desk | None = None
        self._pause = Pause(self, PAUSE_MS, self._count)

    def watch(self, desk: Desk) -> None:
        """Count those of another event from now on."""
        self._desk = desk
        self._pause.start()

    def committed(self, changes: Changes) -> None:
        """Count again if this may have made or solved a clash."""
        if changes.nouns & COUNTED:
            self._pause.start()

    def stop(self) -> None:
        """Count no more: the event is closed."""
        self._pause.stop()
        self._desk = None

    @Slot()
    def _count(self) -> None:
        desk = self._desk
        if desk is not None:
            self._worker.pool(lambda: (desk, len(clashes(desk))), self._counted, self._missed)

    def _counted(self, answer: tuple[Desk, int]) -> None:
        desk, count = answer
        if desk is self._desk:
            self.counted.emit(count)

    def _missed(self, _: BaseException) -> None:
        """Keep the old number: trouble with the file is told by those who work on it."""

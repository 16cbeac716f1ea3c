"""Notices what other programs write to the same event file, by asking the file now and then."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from eventdesk.domain.change import Changes
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.ports import Store

POLL_MS = 700
"""How often other programs' commits to the same file are looked for."""

POLL_AFTER_TROUBLE_MS = 30_000


class OthersWatch(QObject):
    """Asks the file what came after the newest commit that is known here."""

    heard = Signal(object)
    """payload: Changes."""

    lost = Signal(object)
    """payload: BaseException; the file cannot be read, and is asked less often until it can."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._store: Store | None = None
        self._position = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)

    def watch(self, store: Store, position: int) -> None:
        """Look at this file from now on; all up to the position is known."""
        self._store, self._position = store, position
        self._poll.start()

    def know(self, position: int) -> None:
        """All up to here was told already."""
        self._position = max(self._position, position)

    def stop(self) -> None:
        """Look no more."""
        self._poll.stop()

    def go_on(self) -> None:
        """Look again at what was looked at before."""
        if self._store is not None:
            self._poll.start()

    @Slot()
    def _look(self) -> None:
        store, position = self._store, self._position
        if store is not None:
            work = partial(store.changes_since, position)
            self._worker.database(work, partial(self._heard, store), self._lost, latest="others")

    def _heard(self, store: Store, changes: Changes) -> None:
        """What was still asked of a file left meanwhile is not of this one."""
        self._poll.setInterval(POLL_MS)
        if store is self._store and changes.subjects and changes.position > self._position:
            self.heard.emit(changes)

    def _lost(self, error: BaseException) -> None:
        self._poll.setInterval(POLL_AFTER_TROUBLE_MS)
        self.lost.emit(error)

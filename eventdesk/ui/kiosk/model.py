"""What the kiosk knows and decides: who was let in a moment ago, and nothing for longer than it is shown."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from eventdesk.domain.greeting import Greeting
from eventdesk.domain.ids import CheckpointId, new_id
from eventdesk.domain.visit import ENTRANCE
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.checkpoints import checkpoints
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.kiosk import welcome

SHOWN_MS = 9000
"""How long a greeting stands: long enough to read a table's number, too short for the next in the queue."""

WAITING_MS = 45_000
"""After which a half-typed address and a chosen language are forgotten."""


class KioskModel(QObject):
    """A scan is always taken, also while the one before is greeted; the same again is passed over then."""

    greeted = Signal(object)
    """payload: Greeting."""

    sent_away = Signal()
    """Please go to the desk."""

    cleared = Signal()
    """Nothing of anybody is to be seen any more."""

    def __init__(
        self, worker: Worker, desk: Desk, parent: QObject, *, by_email: bool, checkpoint: str
    ) -> None:
        super().__init__(parent)
        self.by_email = by_email
        self._worker = worker
        self._desk = desk
        self._checkpoint = checkpoint
        self._last = ""
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self.clear)

    def submit(self, text: str, *, typed: bool = False) -> None:
        """Take what was scanned or `typed`."""
        code = text.strip()
        if not code or code == self._last:
            return
        self._last, action = code, new_id()
        self._worker.database(lambda: self._welcome(code, action, typed=typed), self._answer, self._failed)

    def wait(self) -> None:
        """Somebody is typing or chose a language: forget it after a while."""
        if not self._last:
            self._shown.start(WAITING_MS)

    @Slot()
    def clear(self) -> None:
        """Forget whoever was there."""
        self._shown.stop()
        self._last = ""
        self.cleared.emit()

    def _welcome(self, code: str, action: str, *, typed: bool) -> Greeting | None:
        known = {one.id for one in checkpoints(self._desk)}
        place = CheckpointId(self._checkpoint) if self._checkpoint in known else ENTRANCE
        return welcome(self._desk, code, by_email=self.by_email, typed=typed, action=action, checkpoint=place)

    def _answer(self, greeting: Greeting | None) -> None:
        self._shown.start(SHOWN_MS)
        if greeting is None:
            self.sent_away.emit()
        else:
            self.greeted.emit(greeting)

    def _failed(self, error: BaseException) -> None:
        """A guest is sent to the desk; the trouble is told where those who run the event see it."""
        self._answer(None)
        sys.excepthook(type(error), error, error.__traceback__)

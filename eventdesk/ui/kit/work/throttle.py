"""Limits how often something is done that is asked for in bursts, without losing the last of them."""

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.ui.kit.work.pause import Pause

ONCE_MS = 1000


class Throttle(QObject):
    """``ask`` as often as you like: ``due`` comes at once, then no more than once every ``every_ms``."""

    due = Signal()

    def __init__(self, parent: QObject, every_ms: int = ONCE_MS) -> None:
        super().__init__(parent)
        self._owed = False
        self._pause = Pause(self, every_ms, self._over)

    def ask(self) -> None:
        """Wish for it now, or as soon as the stretch is over."""
        if self._pause.isActive():
            self._owed = True
        else:
            self._grant()

    def _grant(self) -> None:
        self._owed = False
        self._pause.start()
        self.due.emit()

    @Slot()
    def _over(self) -> None:
        if self._owed:
            self._grant()

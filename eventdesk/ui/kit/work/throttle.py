"""Wishes that come in bursts, granted at once and then no more often than now and then: none is lost."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

ONCE_MS = 1000


class Throttle(QObject):
    """``ask`` as often as you like: ``due`` comes once in a stretch, and once more after the last wish."""

    due = Signal()

    def __init__(self, parent: QObject, every_ms: int = ONCE_MS) -> None:
        super().__init__(parent)
        self._owed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(every_ms)
        self._pause.timeout.connect(self._over)

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

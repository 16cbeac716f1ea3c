"""A pause: what is asked for in bursts is done once, when nobody has asked for a while."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pause(QTimer):
    """``start`` it as often as you like: ``then`` is called once the last time is so long ago."""

    def __init__(self, parent: QObject, milliseconds: int, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(then)
        self._then = then

    def end(self) -> None:
        """Wait no longer: what is still to be called is called now."""
        if self.isActive():
            self.stop()
            self._then()

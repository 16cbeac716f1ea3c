"""Idling: tells when nobody has touched keyboard or mouse for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Looks at every event of the program, so it is on only while there is something to lock."""

    idled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.idled.emit)
        self._on = False

    @property
    def is_on(self) -> bool:
        """Whether it looks."""
        return self._on

    def start(self, seconds: float) -> None:
        """Tell once nobody has touched anything for so long."""
        self._pause.setInterval(int(seconds * 1000))
        self._pause.start()
        if not self._on:
            self._on = True
            _app().installEventFilter(self)

    def stop(self) -> None:
        """Look no more."""
        self._pause.stop()
        if self._on:
            self._on = False
            _app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._pause.start()
        return False


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

"""The one big field of the desk: takes scans and names, and lends its arrow keys to the list of names."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

MAX_LENGTH = 512
"""Codes of other systems are at most this long."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ScanField(QLineEdit):
    """Enter submits; arrows move in the list below; Escape empties."""

    moved = Signal(int)
    """By how many rows the arrows went."""

    left = Signal()
    """Escape: the search is given up."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moved_since_typed = False
        self.setProperty("field", "large")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMaxLength(MAX_LENGTH)
        self.textChanged.connect(self._typed)

    def take(self) -> str:
        """What stands in the field, which is empty afterwards."""
        text = self.text()
        self.clear()
        return text

    def hear(self, widget: QWidget) -> None:
        """Take over what is typed while `widget` has the cursor, so that no scan is lost there."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_text(event):
            self.setFocus()
            QCoreApplication.sendEvent(self, event)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """In an empty field Ctrl+Z is the screen's: there is no typing to take back, but a check-in."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None:
            self.moved_since_typed = True
            self.moved.emit(steps)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self.moved_since_typed = False


def _is_text(event: QKeyEvent) -> bool:
    """Whether a key writes something, as a scanner's do."""
    return event.text().isprintable() and bool(event.text().strip())

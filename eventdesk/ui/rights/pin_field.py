"""A field for a PIN: dots, and no way to see what was typed before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.domain.access import PIN_DIGITS


class PinField(QLineEdit):
    """Enter gives what stands in it."""

    given = Signal(object)
    """payload: str."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(PIN_DIGITS[-1])
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Hand over what stands in the field."""
        self.given.emit(self.text())

"""One role's PIN in the settings: set, changed, taken away; shown as it is typed, for it is never again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.domain.access import PIN_DIGITS
from eventdesk.ui.kit.look.button import Button, IconButton
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.theme import Space


class PinLine(QWidget):
    """Enter or the button sets what was typed."""

    chosen = Signal(object)
    """payload: str, the PIN; "" takes it away."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(spacing=Space.S)
        self.setLayout(line)
        self.field = QLineEdit()
        self.field.setMaxLength(PIN_DIGITS[-1])
        self.set_button = Button(self.tr("Set"))
        self.set_button.setAccessibleName(self.tr("Set the PIN: {role}").format(role=role))
        words = self.tr("Remove the PIN: {role}").format(role=role)
        self.remove_button = IconButton("trash-2", words, "refuse_text")
        for widget in (self.field, self.set_button, self.remove_button):
            line.addWidget(widget)
        self.field.setAccessibleName(self.tr("PIN: {role}").format(role=role))
        self.field.returnPressed.connect(self._choose)
        self.set_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(lambda: self.chosen.emit(""))
        self.setFocusProxy(self.field)

    def show_state(self, *, is_set: bool, allowed: bool) -> None:
        """Whether there is one, and whether one may be set now."""
        self.field.clear()
        self.field.setPlaceholderText(self.tr("Is set") if is_set else self.tr("None"))
        self.field.setEnabled(allowed)
        self.set_button.setText(self.tr("Change") if is_set else self.tr("Set"))
        self.set_button.setEnabled(allowed)
        self.remove_button.setVisible(is_set)

    @Slot()
    def _choose(self) -> None:
        if self.field.text():
            self.chosen.emit(self.field.text())

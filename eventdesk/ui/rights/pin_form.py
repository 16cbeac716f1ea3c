"""The form that gives a desk to somebody for a while: a PIN, a name, a pad where there is no keyboard."""

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from eventdesk.domain.refusal import Reason, Refused
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.rights.pin_field import PinField

PAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0")
"""What stands on the keys; the one without words takes the last digit back."""


class PinForm(QWidget):
    """``pad`` is for a screen that is touched; a name is asked for where one works on afterwards."""

    given = Signal(object, object)
    """payload: str, str; the PIN and the name of whoever gives it."""

    def __init__(self, *, pad: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = column(padding=0 if pad else Space.XL, spacing=Space.S if pad else Space.L)
        self.setLayout(body)
        self.pin = PinField(self.tr("PIN"))
        self.name = text_field()
        self._row = FormRow(self.tr("PIN"), self.pin)
        if not pad:
            words = self.tr("The PIN of a role gives the desk to you for a while. Scans go on meanwhile.")
            body.addWidget(Label(words, Type.MUTED, wrap=True))
        self.unlock = Button(self.tr("Unlock"), "lock-open", Kind.PRIMARY)
        body.addWidget(self._row)
        if pad:
            body.addLayout(self._pad())
        else:
            hint = self.tr("So that the log says who it was.")
            body.addWidget(FormRow(self.tr("Your name (optional)"), self.name, hint))
            body.addStretch(1)
        self.unlock.clicked.connect(self.pin.submit)
        self.name.returnPressed.connect(self.pin.submit)
        self.pin.given.connect(self._give)
        self.pin.textEdited.connect(lambda _: self._row.set_error(""))
        self.setFocusProxy(self.pin)

    @Slot(object)
    def refuse(self, refused: Refused) -> None:
        """Say what is wrong with the PIN, and let another be typed."""
        self.unlock.setEnabled(True)
        self.pin.clear()
        if refused.reason is Reason.WAIT:
            words = self.tr("Too many wrong PINs. Try again in {seconds} s.").format(seconds=refused.about[0])
        else:
            words = refusal_words(refused.reason)
        self._row.set_error(words)
        self.pin.setFocus()

    @Slot(object)
    def _give(self, pin: str) -> None:
        if pin and self.unlock.isEnabled():
            self.unlock.setEnabled(False)
            self.given.emit(pin, self.name.text())

    def _pad(self) -> QGridLayout:
        """Ten digits, one to take the last back, and the button that gives the PIN, as on a telephone."""
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        self.unlock.setText("")
        self.unlock.setIconSize(QSize(24, 24))
        self.unlock.setToolTip(self.unlock.accessibleName())
        buttons = [Button(key, "" if key else "delete") for key in PAD]
        for place, button in enumerate([*buttons, self.unlock]):
            button.setProperty("big", "yes")
            grid.addWidget(button, place // 3, place % 3)
        for button in buttons:
            if button.text():
                button.clicked.connect(partial(self.pin.insert, button.text()))
            else:
                button.setIconSize(self.unlock.iconSize())
                button.setAccessibleName(self.tr("Delete the last digit"))
                button.setToolTip(button.accessibleName())
                button.clicked.connect(self.pin.backspace)
        return grid

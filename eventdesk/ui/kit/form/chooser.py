"""A field that always holds one of many things: found by typing, never left with half a word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.form.finder import Choice, Finder


class Chooser(Finder):
    """Left without a choice it shows the one in force again."""

    chosen = Signal(object)
    """payload: str, the key of another choice, made by the user."""

    def __init__(
        self, name: str, choices: Sequence[Choice] = (), key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(choices, key, parent=parent)
        self._held = key
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.picked.connect(self._take_over)

    @property
    def held(self) -> str:
        """The key of the choice in force."""
        return self._held

    def hold(self, key: str) -> None:
        """Put another choice in force without telling; what is being typed stays."""
        self._held = key
        if not self.hasFocus():
            self.choose(key)

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing after a click replaces the words, as it does after Tab."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.choose(self._held)

    @Slot(object)
    def _take_over(self, choice: Choice) -> None:
        if choice.key != self._held:
            self._held = choice.key
            self.chosen.emit(choice.key)

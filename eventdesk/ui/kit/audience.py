"""The choice of an audience: everybody, a group or an organisation, found by typing."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from eventdesk.domain.audience import EVERYBODY, Audience, AudienceKind
from eventdesk.ui.kit.finder import Choice, Finder


class AudienceBox(Finder):
    """Always holds an audience: what is typed and not taken is taken back."""

    audience_chosen = Signal(object)
    """payload: Audience."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent=parent)
        self.setAccessibleName(self.tr("For whom"))
        self._audiences: dict[str, Audience] = {}
        self._chosen = _key(EVERYBODY)
        self.show_audiences((EVERYBODY,))
        self.picked.connect(self._choose)

    def show_audiences(self, audiences: tuple[Audience, ...]) -> None:
        """Offer these, the first for everybody; one that is chosen stays so while it is among them."""
        self._audiences = {_key(one): one for one in audiences}
        self.set_choices([Choice(key, self._words(one)) for key, one in self._audiences.items()])
        if self._chosen not in self._audiences:
            self._set(next(iter(self._audiences)))
        if not self.hasFocus():
            self.choose(self._chosen)

    def sizeHint(self) -> QSize:
        return QSize(260, super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing after a click replaces the words, as it does after Tab."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.choose(self._chosen)

    def _words(self, audience: Audience) -> str:
        match audience.kind:
            case AudienceKind.EVERYBODY:
                return self.tr("Everybody")
            case AudienceKind.GROUP:
                return self.tr("{name} (group, {count})").format(name=audience.name, count=audience.people)
            case AudienceKind.ORGANISATION:
                return self.tr("{name} ({count})").format(name=audience.name, count=audience.people)

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        if choice.key != self._chosen:
            self._set(choice.key)

    def _set(self, key: str) -> None:
        self._chosen = key
        self.audience_chosen.emit(self._audiences[key])


def _key(audience: Audience) -> str:
    return f"{audience.kind.value} {audience.id}"

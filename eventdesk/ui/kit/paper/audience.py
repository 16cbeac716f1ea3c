"""The choice of an audience: everybody, a group or an organisation, found by typing."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.audience import EVERYBODY, Audience, AudienceKind
from eventdesk.ui.kit.form.chooser import Chooser
from eventdesk.ui.kit.form.finder import Choice


class AudienceBox(Chooser):
    """Always holds an audience: what is typed and not taken is taken back."""

    audience_chosen = Signal(object)
    """payload: Audience."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", key=_key(EVERYBODY), parent=parent)
        name = self.tr("For whom")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._audiences: dict[str, Audience] = {}
        self.show_audiences((EVERYBODY,))
        self.chosen.connect(self._tell)

    def show_audiences(self, audiences: tuple[Audience, ...]) -> None:
        """Offer these, the first for everybody; one that is chosen stays so while it is among them."""
        self._audiences = {_key(one): one for one in audiences}
        self.set_choices([Choice(key, self._words(one)) for key, one in self._audiences.items()])
        kept = self.held in self._audiences
        self.hold(self.held if kept else next(iter(self._audiences)))
        if not kept:
            self._tell(self.held)

    def sizeHint(self) -> QSize:
        return QSize(260, super().sizeHint().height())

    def _words(self, audience: Audience) -> str:
        match audience.kind:
            case AudienceKind.EVERYBODY:
                return self.tr("Everybody")
            case AudienceKind.GROUP:
                return self.tr("{name} (group, {count})").format(name=audience.name, count=audience.people)
            case AudienceKind.ORGANISATION:
                return self.tr("{name} ({count})").format(name=audience.name, count=audience.people)

    @Slot(object)
    def _tell(self, key: str) -> None:
        self.audience_chosen.emit(self._audiences[key])


def _key(audience: Audience) -> str:
    return f"{audience.kind.value} {audience.id}"

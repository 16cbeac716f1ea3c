"""What can be done about the person shown: a row of buttons, those that make sense now, each with its key."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from eventdesk.domain.card import Details
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.theme import Space


class Act(StrEnum):
    """One thing to do."""

    CONFIRM = "confirm"
    SETTLE = "settle"
    OVERRIDE = "override"
    COLLEAGUES = "colleagues"
    DAY = "day"
    AGENDA = "agenda"
    BADGE = "badge"
    SUBSTITUTE = "substitute"


@dataclass(frozen=True, slots=True)
class _Look:
    words: str
    icon: str
    key: str
    kind: Kind = Kind.PLAIN


def acts_for(answer: ScanAnswer | None) -> frozenset[Act]:
    """What may be done about the person of an answer."""
    if answer is None or answer.person is None:
        return frozenset()
    match answer.verdict:
        case Verdict.OK if answer.simulated:
            return frozenset({Act.CONFIRM, Act.COLLEAGUES, Act.DAY, Act.SUBSTITUTE})
        case Verdict.OK | Verdict.ALREADY_IN:
            return frozenset({Act.COLLEAGUES, Act.DAY, Act.AGENDA, Act.BADGE})
        case Verdict.UNPAID:
            return frozenset({Act.SETTLE, Act.OVERRIDE, Act.COLLEAGUES, Act.DAY})
        case Verdict.CANCELLED:
            return frozenset({Act.SUBSTITUTE, Act.OVERRIDE, Act.COLLEAGUES})
        case Verdict.REVOKED:
            return frozenset({Act.BADGE, Act.OVERRIDE, Act.DAY})
        case _:
            return frozenset({Act.OVERRIDE, Act.COLLEAGUES, Act.DAY})


class ActionBar(QWidget):
    """Shows the buttons for one answer."""

    asked = Signal(object)
    """payload: Act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Act, Button] = {}
        self._icons: dict[Act, QIcon] = {}
        line = row(spacing=Space.S)
        for act, look in self._looks().items():
            button = Button(look.words, look.icon, look.kind, key=look.key)
            button.clicked.connect(lambda _=False, act=act: self.asked.emit(act))
            self.buttons[act] = button
            self._icons[act] = button.icon()
            line.addWidget(button)
        line.addStretch(1)
        self.setLayout(line)
        self.show_for(None)

    def show_for(self, answer: ScanAnswer | None) -> None:
        """Show what may be done now; a hidden button has no key."""
        acts = acts_for(answer)
        for act, button in self.buttons.items():
            button.setVisible(act in acts and act is not Act.COLLEAGUES)
            button.setEnabled(act in acts)
        self.setVisible(bool(acts))
        self._fit()

    def show_details(self, details: Details) -> None:
        """Offer the colleagues where there are any."""
        here, all_ = sum(one.inside for one in details.colleagues), len(details.colleagues)
        button = self.buttons[Act.COLLEAGUES]
        button.setVisible(all_ > 1 and button.isEnabled())
        button.set_words(self.tr("{here} of {all} here").format(here=here, all=all_))
        button.setAccessibleName(self.tr("Colleagues: {here} of {all} here").format(here=here, all=all_))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In the narrowest windows words are worth more than icons."""
        shown = {act: button for act, button in self.buttons.items() if not button.isHidden()}
        for act, button in shown.items():
            button.setIcon(self._icons[act])
        needed = sum(button.sizeHint().width() + Space.S for button in shown.values()) - Space.S
        if needed > self.width():
            for button in shown.values():
                button.setIcon(QIcon())

    def _looks(self) -> dict[Act, _Look]:
        return {
            Act.CONFIRM: _Look(self.tr("Let in"), "check", "Ctrl+Return", Kind.PRIMARY),
            Act.SETTLE: _Look(self.tr("Paid, let in"), "euro", "Ctrl+M", Kind.PRIMARY),
            Act.OVERRIDE: _Look(self.tr("Exception"), "door-open", "Ctrl+E"),
            Act.COLLEAGUES: _Look(self.tr("Colleagues"), "users", "Ctrl+G"),
            Act.DAY: _Look(self.tr("Day"), "calendar", "Ctrl+D"),
            Act.AGENDA: _Look(self.tr("Agenda"), "printer", "Ctrl+P"),
            Act.BADGE: _Look(self.tr("Badge"), "printer", "Ctrl+B"),
            Act.SUBSTITUTE: _Look(self.tr("Substitute"), "refresh-cw", "Ctrl+U"),
        }

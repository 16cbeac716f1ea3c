"""Who may what: PINs, what helpers see, how this desk rests, the kiosk; changes take effect at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.card import Rule, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.rights.model import RightsModel
from eventdesk.ui.rights.pin_line import PinLine
from eventdesk.ui.rights.table import RightsTable
from eventdesk.ui.rights.words import role_words
from eventdesk.usecases.access import PINNED, DeskStanding

RESTING = (DeskRole.HELPER, DeskRole.SUPERVISOR, DeskRole.ORGANISER)
LASTING = (5, 15, 30, 60)
"""Minutes for which a PIN gives the desk to somebody."""

IDLE = (2, 5, 15, 60)
"""Minutes without a touch after which the desk locks."""


class RightsPane(QWidget):
    """The content of a sheet, for whoever may change the settings."""

    kiosk_requested = Signal()

    def __init__(self, model: RightsModel, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._settings = settings
        self._asked: DeskRole = DeskRole.ORGANISER
        self._body = body = column(padding=Space.XL, spacing=Space.L)
        self.setLayout(body)
        self.state = Label("", Type.MUTED, wrap=True)
        body.addWidget(self.state)
        self.pins = {role: PinLine(role_words(role)) for role in PINNED}
        self._rows = {
            role: FormRow(self.tr("PIN: {role}").format(role=role_words(role)), line)
            for role, line in self.pins.items()
        }
        for role, line in self.pins.items():
            line.chosen.connect(partial(self._set_pin, role))
            body.addWidget(self._rows[role])
        self.contact = QCheckBox(self.tr("Helpers see e-mail and phone"))
        self.contact.setAccessibleName(self.contact.text())
        self.contact.clicked.connect(lambda checked: model.set_contact(sees=checked))
        body.addWidget(self.contact)
        self.minutes = _minutes(LASTING, self.tr("A PIN holds for"), self.tr("{minutes} min"))
        self.minutes.chosen.connect(lambda minutes: model.set_minutes(int(minutes)))
        body.addWidget(FormRow(self.tr("A PIN holds for"), self.minutes))
        body.addWidget(Rule())
        self._add_desk()
        body.addWidget(Rule())
        self._add_kiosk()
        body.addWidget(Rule())
        self._add_table()
        body.addStretch(1)
        model.changed.connect(self._show)
        model.refused.connect(self._refuse)
        if model.standing is not None:
            self._show(model.standing)

    def _add_desk(self) -> None:
        settings = self._settings
        roles = [(role.value, role_words(role)) for role in RESTING]
        self.resting = Segments(roles, self.tr("This desk without a PIN"), self._resting().value)
        self.resting.chosen.connect(self._rest_as)
        hint = self.tr("As the organiser’s, this desk never locks.")
        self._body.addWidget(FormRow(self.tr("This desk without a PIN"), self.resting, hint))
        self.idle = _minutes(IDLE, self.tr("Lock when nobody touches it"), self.tr("{minutes} min"))
        self.idle.choose(_nearest(IDLE, settings.idle_minutes))
        self.idle.chosen.connect(self._idle_after)
        self._body.addWidget(FormRow(self.tr("Lock when nobody touches it"), self.idle))

    def _add_kiosk(self) -> None:
        self.by_email = QCheckBox(self.tr("The kiosk takes e-mail addresses too"))
        self.by_email.setAccessibleName(self.by_email.text())
        self.by_email.setChecked(self._settings.kiosk_by_email)
        self.by_email.clicked.connect(self._take_email)
        self.kiosk = Button(self.tr("Start the kiosk"), "maximize")
        self.kiosk.clicked.connect(self.kiosk_requested.emit)
        words = self.tr("Guests check themselves in on the full screen. Leaving it takes a PIN.")
        for widget in (Label(words, Type.MUTED, wrap=True), self.by_email, self.kiosk):
            self._body.addWidget(widget)

    def _add_table(self) -> None:
        self.table = RightsTable()
        hint = self.tr("Each role may what those before it may.")
        self._body.addWidget(FormRow(self.tr("Who may what"), self.table, hint))

    def _resting(self) -> DeskRole:
        return self._settings.role if self._settings.role in RESTING else DeskRole.HELPER

    @Slot(object)
    def _show(self, standing: DeskStanding) -> None:
        self.state.setText(
            self.tr("Roles are in force at this event. A PIN gives the desk to somebody for a while.")
            if standing.guarded
            else self.tr("Nobody is restricted before the organiser has a PIN.")
        )
        for role, line in self.pins.items():
            allowed = standing.guarded or role is DeskRole.ORGANISER
            line.show_state(is_set=role in standing.pins, allowed=allowed)
            self._rows[role].set_error("")
        self.table.show_permits(standing.permits)
        self.minutes.choose(_nearest(LASTING, standing.permits.access(DeskRole.ORGANISER).minutes))
        self.contact.setEnabled(standing.guarded)
        self.contact.setChecked(standing.permits.access(DeskRole.HELPER).sees_contact)
        self.kiosk.setEnabled(standing.guarded)

    def _set_pin(self, role: DeskRole, pin: str) -> None:
        self._asked = role
        self._model.set_pin(role, pin)

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._rows[self._asked].set_error(refusal_words(refused.reason))

    @Slot(object)
    def _rest_as(self, role: str) -> None:
        self._settings.role = DeskRole(role)
        self._model.rest_as(self._settings.role)

    @Slot(object)
    def _idle_after(self, minutes: str) -> None:
        self._settings.idle_minutes = int(minutes)
        self._model.idle_changed()

    @Slot()
    def _take_email(self) -> None:
        self._settings.kiosk_by_email = self.by_email.isChecked()


def _minutes(choices: Sequence[int], name: str, words: str) -> Segments:
    return Segments([(str(one), words.format(minutes=one)) for one in choices], name)


def _nearest(choices: Sequence[int], minutes: int) -> str:
    return str(min(choices, key=lambda one: abs(one - minutes)))

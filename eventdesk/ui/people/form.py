"""The form of one person: what a helper fills in within twenty seconds."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from eventdesk.domain.roster import Newcomer, PersonRow
from eventdesk.ui.kit.card import column
from eventdesk.ui.kit.field import FormRow
from eventdesk.ui.kit.theme import Space
from eventdesk.ui.people.model import Entry

NOTES_HEIGHT = 88


class PersonForm(QWidget):
    """Fields for somebody new, or filled with somebody known."""

    def __init__(self, person: PersonRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.given = QLineEdit(person.given if person else "")
        self.family = QLineEdit(person.family if person else "")
        self.organisation = QLineEdit(person.organisation if person else "")
        self.job = QLineEdit(person.job if person else "")
        self.email = QLineEdit(person.email if person else "")
        self.phone = QLineEdit(person.phone if person else "")
        self.vip = QCheckBox(self.tr("VIP"))
        self.vip.setAccessibleName(self.vip.text())
        self.vip.setChecked(bool(person and person.vip))
        self.notes = QPlainTextEdit(person.notes if person else "")
        self.notes.setFixedHeight(NOTES_HEIGHT)
        self.notes.setTabChangesFocus(True)
        self._name_row = FormRow(self.tr("Family name"), self.family)
        self._lay_out()

    def entry(self) -> Entry:
        """What stands in the fields."""
        known = self._person
        newcomer = Newcomer(
            given=self.given.text().strip(),
            family=self.family.text().strip(),
            organisation=self.organisation.text(),
            country=known.country if known else "",
            email=self.email.text(),
            job=self.job.text(),
            roles=known.roles if known else (),
            notes=self.notes.toPlainText(),
        )
        return Entry(known, newcomer, self.phone.text().strip(), self.vip.isChecked())

    def set_name_error(self, words: str) -> None:
        """Say what is wrong with the name."""
        self._name_row.set_error(words)

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        body.addWidget(FormRow(self.tr("Given name"), self.given))
        body.addWidget(self._name_row)
        body.addWidget(
            FormRow(
                self.tr("Organisation"), self.organisation, self.tr("A new name makes a new organisation.")
            )
        )
        body.addWidget(FormRow(self.tr("Job"), self.job))
        body.addWidget(FormRow(self.tr("E-mail"), self.email))
        body.addWidget(FormRow(self.tr("Phone"), self.phone))
        body.addWidget(self.vip)
        body.addWidget(FormRow(self.tr("Notes for the desk"), self.notes))
        body.addStretch(1)
        self.setLayout(body)

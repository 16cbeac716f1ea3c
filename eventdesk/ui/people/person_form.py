"""The form of one person: what a helper fills in within twenty seconds, then all the rest."""

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eventdesk.domain.person import Consent, Person, Role
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow, text_field, tick_box
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.names import countries, languages
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.people.person_model import PersonOffer
from eventdesk.ui.people.presence import PresenceFields
from eventdesk.ui.people.profile import ProfileFields

NOTES_HEIGHT = 88


class PersonForm(QWidget):
    """Fields for somebody new, or filled with somebody known. Names first: they are all a walk-in needs."""

    def __init__(self, offer: PersonOffer, moments: Moments, day: QWidget | None = None) -> None:
        super().__init__()
        self.row, locale = offer.row, moments.locale
        self.day = day
        person = offer.person or Person(id="")
        self._before = person
        self._home = offer.row.organisation if offer.row else ""
        self.given = self.first = text_field(person.given)
        self.family = text_field(person.family)
        self.shown = text_field(person.shown)
        self.title = text_field(person.title)
        self.organisation = Finder([Choice(one.id, one.name) for one in offer.organisations], free=True)
        self.organisation.setText(self._home)
        self.organisation.setCursorPosition(0)
        self.job = text_field(person.job)
        self.email = text_field(person.email)
        self.phone = text_field(person.phone)
        self.country = Finder([Choice(*pair) for pair in countries(locale)], person.country)
        roles = [Choice(role.value, role_words(role)) for role in Role]
        self.roles = Picks(self.tr("Roles"), roles, person.roles)
        spoken = [Choice(*pair) for pair in languages(locale)]
        self.languages = Picks(self.tr("Languages"), spoken, person.languages)
        self.vip = tick_box(self.tr("VIP"), on=person.vip)
        self.cancelled = tick_box(self.tr("Is not coming"), on=person.cancelled)
        self.consent = self._consent(person.consent)
        self.notes = QPlainTextEdit(person.notes)
        self.notes.setFixedHeight(NOTES_HEIGHT)
        self.notes.setTabChangesFocus(True)
        self.presence = PresenceFields(person, offer.day, offer.zone, moments)
        self.profile = ProfileFields(person, locale)
        self._name_row = FormRow(self.tr("Family name"), self.family)
        self._country_row = FormRow(self.tr("Country"), self.country)
        self._roles_row = FormRow(self.tr("Roles"), self.roles)
        self._languages_row = FormRow(self.tr("Languages"), self.languages)
        self.told_at = {Reason.NO_NAME: self._name_row, Reason.NAME_TAKEN: self._name_row}
        self._lay_out()

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a person's; None where one is wrong, said there."""
        presence, profile = self.presence.values(), self.profile.values()
        if not self._nothing_lost() or presence is None or profile is None:
            return None
        return (
            presence
            | profile
            | {
                "given": self.given.text().strip(),
                "family": self.family.text().strip(),
                "shown": self.shown.text().strip(),
                "title": self.title.text().strip(),
                "organisation": self.organisation.text().strip(),
                "job": self.job.text().strip(),
                "email": self.email.text().strip(),
                "phone": self.phone.text().strip(),
                "country": self.country.key,
                "roles": self.roles.keys,
                "languages": self.languages.keys,
                "vip": self.vip.isChecked(),
                "consent": Consent(self.consent.value),
                "notes": self.notes.toPlainText().strip(),
            }
        )

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        before = {name: getattr(self._before, name) for name in values} | {"organisation": self._home}
        changed = {name: value for name, value in values.items() if value != before[name]}
        if self.cancelled.isChecked() != self._before.cancelled:
            changed["cancelled"] = self.cancelled.isChecked()
        return changed

    def _nothing_lost(self) -> bool:
        """Whether nothing was typed that was not chosen; the first such field gets the keyboard."""
        fields = (
            (self._country_row, self.country),
            (self._roles_row, self.roles.field),
            (self._languages_row, self.languages.field),
        )
        wrong = [field for _, field in fields if field.lost]
        for line, field in fields:
            line.set_error(self.tr("Choose one that is offered.") if field.lost else "")
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _consent(self, consent: Consent) -> Segments:
        choices = [
            (Consent.OPEN.value, self.tr("To be asked")),
            (Consent.GIVEN.value, self.tr("Given")),
            (Consent.REFUSED.value, self.tr("Refused")),
        ]
        return Segments(choices, self.tr("Consent"), consent.value)

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        if self.day is not None:
            body.addWidget(self.day)
        as_given = self.tr("Where it is another than given and family name.")
        new_name = self.tr("A new name makes a new organisation.")
        agreed = self.tr("To the list of participants and to photographs.")
        for line in (
            FormRow(self.tr("Given name"), self.given),
            self._name_row,
            FormRow(self.tr("Name on the badge"), self.shown, as_given),
            FormRow(self.tr("Organisation"), self.organisation, new_name),
            FormRow(self.tr("Job"), self.job),
            self._country_row,
            FormRow(self.tr("E-mail"), self.email),
            FormRow(self.tr("Phone"), self.phone),
            FormRow(self.tr("Notes for the desk"), self.notes),
            self.vip,
            self.cancelled,
            self._roles_row,
            self._languages_row,
            FormRow(self.tr("Title before the name"), self.title),
            FormRow(self.tr("Consent"), self.consent, agreed),
            self.profile,
            self.presence,
        ):
            body.addWidget(line)
        body.addStretch(1)
        self.setLayout(body)
        self.cancelled.setVisible(self.row is not None)

"""The form of one organisation: what it is called, how it belongs to the cluster, and who comes for it."""

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from eventdesk.domain.organisation import Membership, SizeClass
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.card import Rule, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.names import countries
from eventdesk.ui.people.organisation_model import OrganisationOffer
from eventdesk.ui.people.words import membership_words, size_words


class OrganisationForm(QWidget):
    """Fields for a new organisation, or filled with a known one."""

    def __init__(self, offer: OrganisationOffer, locale: QLocale) -> None:
        super().__init__()
        self.row = row = offer.row
        self.name = self.first = text_field(row.name if row else "")
        self.country = Finder([Choice(*pair) for pair in countries(locale)], row.country if row else "")
        unknown = self.tr("Not known")
        self.kind = text_field(row.kind if row else "")
        self.membership = ChoiceBox([(unknown, ""), *((membership_words(m), m.value) for m in Membership)])
        self.size_class = ChoiceBox([(unknown, ""), *((size_words(size), size.value) for size in SizeClass)])
        if row is not None:
            self.membership.setCurrentIndex(self.membership.findData(row.membership or ""))
            self.size_class.setCurrentIndex(self.size_class.findData(row.size or ""))
        self._name_row = FormRow(self.tr("Name"), self.name)
        self._country_row = FormRow(self.tr("Country"), self.country)
        self.told_at = {Reason.NO_NAME: self._name_row, Reason.NAME_TAKEN: self._name_row}
        self._lay_out(offer, locale)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of an organisation's; None where one is wrong."""
        lost = self.country.lost
        self._country_row.set_error(self.tr("Choose one that is offered.") if lost else "")
        if lost:
            self.country.setFocus()
            return None
        membership, size = self.membership.currentData(), self.size_class.currentData()
        return {
            "name": self.name.text().strip(),
            "country": self.country.key,
            "membership": Membership(membership) if membership else None,
            "size": SizeClass(size) if size else None,
            "kind": self.kind.text().strip(),
        }

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self.row, name)}

    def _lay_out(self, offer: OrganisationOffer, locale: QLocale) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        for line in (
            self._name_row,
            self._country_row,
            FormRow(self.tr("Membership"), self.membership),
            FormRow(self.tr("Size"), self.size_class),
            FormRow(self.tr("Kind"), self.kind, self.tr("Such as manufacturer or port.")),
        ):
            body.addWidget(line)
        if self.row is not None:
            body.addWidget(Rule())
            count = locale.toString(len(offer.staff))
            heading = self.tr("People who come for it: {count}").format(count=count)
            body.addWidget(Label(heading, Type.LABEL))
            for person in offer.staff:
                told = column(spacing=0)
                told.addWidget(Label(person.name, Type.STRONG, wrap=True))
                if person.job:
                    told.addWidget(Label(person.job, Type.MUTED, wrap=True))
                body.addLayout(told)
        body.addStretch(1)
        self.setLayout(body)

"""What makes somebody the right person for others: what they offer and need, their fields and markets."""

import re
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eventdesk.domain.person import Person
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.names import countries

HEIGHT = 72


class ProfileFields(QWidget):
    """Two texts as people write them, fields of work with commas between, markets as countries."""

    def __init__(self, person: Person, locale: QLocale) -> None:
        super().__init__()
        self.offers = _text(person.offers)
        self.needs = _text(person.needs)
        self.fields = _text(", ".join(person.fields))
        self._fields = person.fields
        self.markets = Picks(
            self.tr("Markets wanted"), [Choice(*pair) for pair in countries(locale)], person.markets
        )
        self._markets_row = FormRow(self.tr("Markets wanted"), self.markets)
        body = column(spacing=Space.M)
        phrases = self.tr("One thing a line, or sentences: each is compared by itself.")
        for line in (
            FormRow(self.tr("Offers"), self.offers, phrases),
            FormRow(self.tr("Needs"), self.needs),
            FormRow(self.tr("Fields of work"), self.fields, self.tr("With commas between.")),
            self._markets_row,
        ):
            body.addWidget(line)
        self.setLayout(body)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a person's; None where a market is none, said there."""
        lost = self.markets.field.lost
        self._markets_row.set_error(self.tr("Choose one that is offered.") if lost else "")
        if lost:
            self.markets.field.setFocus()
            return None
        text = self.fields.toPlainText()
        parts = tuple(part for raw in re.split(r"[,\n]", text) if (part := raw.strip()))
        return {
            "offers": self.offers.toPlainText().strip(),
            "needs": self.needs.toPlainText().strip(),
            "fields": self._fields if text == ", ".join(self._fields) else parts,
            "markets": self.markets.keys,
        }


def _text(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setFixedHeight(HEIGHT)
    field.setTabChangesFocus(True)
    return field

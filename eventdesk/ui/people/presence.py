"""What the schedule must know of somebody: when they are in the house, and how many meetings they have."""

from datetime import date, tzinfo
from typing import Any

from PySide6.QtWidgets import QSpinBox, QWidget

from eventdesk.domain.person import Person
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.times import MomentField
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments

MOST = 200


class PresenceFields(QWidget):
    """From when until when, and how many meetings at least, at most and in a row; empty ones say nothing."""

    def __init__(self, person: Person, day: date, zone: tzinfo, moments: Moments) -> None:
        super().__init__()
        self.present_from = MomentField(person.present_from, day, zone, moments)
        self.present_until = MomentField(person.present_until, day, zone, moments)
        self.guaranteed = _count(person.guaranteed, self.tr("As the rules say"))
        self.most_meetings = _count(person.most_meetings, self.tr("As the rules say"))
        self.most_in_row = _count(person.most_in_row, self.tr("As the rules say"))
        self._lines = {
            "present_from": FormRow(self.tr("In the house from"), self.present_from),
            "present_until": FormRow(self.tr("In the house until"), self.present_until),
        }
        empty = self.tr("Leave empty for the whole day.")
        self._lines["present_from"].set_hint(empty)
        body = column(spacing=Space.M)
        for line in self._lines.values():
            body.addWidget(line)
        body.addWidget(FormRow(self.tr("Meetings guaranteed"), self.guaranteed))
        body.addWidget(FormRow(self.tr("Most meetings"), self.most_meetings))
        in_row = self.tr("Meetings without a pause.")
        body.addWidget(FormRow(self.tr("Most in a row"), self.most_in_row, in_row))
        self.setLayout(body)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a person's; None where one is no time, said there."""
        told: dict[str, Any] = {
            "guaranteed": self.guaranteed.value(),
            "most_meetings": self.most_meetings.value(),
            "most_in_row": self.most_in_row.value(),
        }
        fields = {"present_from": self.present_from, "present_until": self.present_until}
        for name, field in fields.items():
            try:
                told[name] = field.value()
                self._lines[name].set_error("")
            except ValueError:
                self._lines[name].set_error(self.tr("This is no time, such as 12:30."))
        wrong = next((field for name, field in fields.items() if name not in told), None)
        if wrong is None and told["present_from"] and told["present_until"]:
            turned = told["present_until"] <= told["present_from"]
            self._lines["present_until"].set_error(self.tr("This is before they come.") if turned else "")
            wrong = self.present_until if turned else None
        if wrong is not None:
            wrong.setFocus()
        return None if wrong is not None else told


def _count(value: int, none: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, MOST)
    field.setSpecialValueText(none)
    field.setValue(value)
    return field

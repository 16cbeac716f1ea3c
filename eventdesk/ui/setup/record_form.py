"""What the forms of the hall and its day share: what is wrong is said at its field, what changed is told."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Finder
from eventdesk.ui.kit.form.times import MomentField
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.theme import Space

MOST_PEOPLE = 100_000


class RecordForm(QWidget):
    """A form names its lines after the fields of the record, and says at which of them refusals are told."""

    first: QWidget

    def __init__(self, row: object, before: Record | None = None) -> None:
        super().__init__()
        self.row: Any = row
        self._before = before
        self.lines: dict[str, FormRow] = {}
        self.told_at: Mapping[Reason, FormRow] = {}

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self._before, name)}

    def set_up(
        self,
        lines: Mapping[str, FormRow],
        told_at: Mapping[Reason, str],
        *more: QWidget,
        pairs: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Put the lines one below the other, `pairs` of them side by side, what has no line after them; once,
        by the form."""
        self.lines = dict(lines)
        self.told_at = {reason: self.lines[name] for reason, name in told_at.items()}
        body = column(padding=Space.XL, spacing=Space.M)
        for name, line in lines.items():
            if name in pairs:
                both = row(spacing=Space.M)
                for one in (line, lines[pairs[name]]):
                    both.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
                body.addLayout(both)
            elif name not in pairs.values():
                body.addWidget(line)
        for widget in more:
            body.addWidget(widget)
        body.addStretch(1)
        self.setLayout(body)

    def nothing_lost(self, **fields: Finder) -> bool:
        """Whether nothing was typed that was not chosen; the first such field gets the keyboard."""
        for name, field in fields.items():
            self.lines[name].set_error(self.tr("Choose one that is offered.") if field.lost else "")
        wrong = [field for field in fields.values() if field.lost]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def times(self, **fields: MomentField) -> dict[str, datetime | None] | None:
        """The times by name; None where one is none, said there."""
        told: dict[str, datetime | None] = {}
        for name, field in fields.items():
            try:
                told[name] = field.value()
                self.lines[name].set_error("")
            except ValueError:
                self.lines[name].set_error(self.tr("This is no time, such as 12:30."))
        wrong = [field for name, field in fields.items() if name not in told]
        if wrong:
            wrong[0].setFocus()
        return None if wrong else told


def number_field(value: int, least: int, most: int, words_at_least: str = "") -> QSpinBox:
    """A whole number within bounds; the least may be told by words."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setSpecialValueText(words_at_least)
    field.setValue(value)
    return field

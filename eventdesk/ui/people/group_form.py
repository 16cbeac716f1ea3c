"""The form of one group: its name and kind, the organisations and the people named in it."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.organisation import GroupKind
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.people.group_model import GroupOffer
from eventdesk.ui.people.words import group_words


class GroupForm(QWidget):
    """Fields for a new group, or filled with a known one."""

    def __init__(self, offer: GroupOffer) -> None:
        super().__init__()
        self.row = row = offer.row
        self.name = self.first = text_field(row.name if row else "")
        kinds = [(kind.value, group_words(kind)) for kind in GroupKind]
        self.kind = Segments(kinds, self.tr("Kind"), (row.kind if row else GroupKind.WORKING_GROUP).value)
        homes = [Choice(one.id, one.name) for one in offer.organisations]
        told = [
            Choice(one.id, f"{one.name} · {one.organisation}" if one.organisation else one.name)
            for one in offer.people
        ]
        self.organisations = Picks(
            self.tr("Organisations"), homes, _as_offered(homes, row.organisations if row else ())
        )
        self.people = Picks(self.tr("People"), told, _as_offered(told, row.people if row else ()))
        self._name_row = FormRow(self.tr("Name"), self.name)
        self._people_row = FormRow(
            self.tr("People"), self.people, self.tr("They are expected in the sessions of the group.")
        )
        self._organisations_row = FormRow(
            self.tr("Organisations"),
            self.organisations,
            self.tr("They count as members; who comes for them is expected only where named above."),
        )
        self.told_at = {Reason.NO_NAME: self._name_row, Reason.NAME_TAKEN: self._name_row}
        self._lay_out()

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a group's; None where one is wrong."""
        fields = ((self._people_row, self.people.field), (self._organisations_row, self.organisations.field))
        for line, field in fields:
            line.set_error(self.tr("Choose one that is offered.") if field.lost else "")
        lost = next((field for _, field in fields if field.lost), None)
        if lost is not None:
            lost.setFocus()
            return None
        return {
            "name": self.name.text().strip(),
            "kind": GroupKind(self.kind.value),
            "organisations": tuple(map(OrganisationId, self.organisations.keys)),
            "people": tuple(map(PersonId, self.people.keys)),
        }

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        before = {
            "organisations": set(self.row.organisations) if self.row else set(),
            "people": set(self.row.people) if self.row else set(),
        }
        return {
            name: value
            for name, value in values.items()
            if (set(value) != before[name] if name in before else value != getattr(self.row, name))
        }

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        for line in (
            self._name_row,
            FormRow(self.tr("Kind"), self.kind),
            self._people_row,
            self._organisations_row,
        ):
            body.addWidget(line)
        body.addStretch(1)
        self.setLayout(body)


def _as_offered(choices: Sequence[Choice], keys: Collection[str]) -> list[str]:
    """The keys in the order of the choices, in which one looks for a name; then what is no choice."""
    offered = [one.key for one in choices if one.key in keys]
    return offered + [key for key in keys if key not in offered]

"""The list of groups: found, added, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.roster import GroupRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.people.group_form import GroupForm
from eventdesk.ui.people.group_model import TOUCHING, VERBS, GroupOffer
from eventdesk.ui.people.words import group_words


class GroupList(EditedList[GroupRow]):
    """Working groups and projects."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, VERBS, TOUCHING))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Groups"),
            self.tr("Find a group"),
            RowTableModel(self._columns(), lambda row: row.id),
            EmptyState("users", self.tr("No groups yet"), self.tr("They come with the list of people.")),
            add=Button(self.tr("Add group"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[GroupRow]) -> str:
        """How many there are."""
        return self.tr("%Ln group(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a group."""
        if answer.removed:
            return self.tr("{name} is off the list.").format(name=answer.name), Tone.NEUTRAL
        return self.tr("{name} is saved.").format(name=answer.name), Tone.OK

    def _columns(self) -> tuple[Column[GroupRow], ...]:
        number = self.moments.number
        return (
            long_texts(self.tr("Name"), lambda row: row.name, stretch=True, strong=True, width=240),
            Column(title=self.tr("Kind"), text=lambda row: group_words(row.kind), width=160, spare=True),
            numbers(self.tr("People"), lambda row: len(row.people), number, width=110),
            numbers(self.tr("Organisations"), lambda row: len(row.organisations), number, width=140),
            numbers(self.tr("Sessions"), lambda row: row.sessions, number, width=110),
        )

    @Slot(object)
    def _open_form(self, offer: GroupOffer) -> None:
        self.edit(offer.row.name if offer.row else self.tr("New group"), GroupForm(offer))

"""The list of organisations: found, added, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.roster import OrganisationRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.names import country_name
from eventdesk.ui.people.organisation_form import OrganisationForm
from eventdesk.ui.people.organisation_model import TOUCHING, VERBS, OrganisationOffer
from eventdesk.ui.people.words import membership_words, size_words


class OrganisationList(EditedList[OrganisationRow]):
    """Every organisation that somebody comes for, or that is in a group."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, VERBS, TOUCHING))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Organisations"),
            self.tr("Find an organisation"),
            RowTableModel(self._columns(), lambda row: row.id),
            EmptyState(
                "building-2", self.tr("No organisations yet"), self.tr("They come with the list of people.")
            ),
            add=Button(self.tr("Add organisation"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[OrganisationRow]) -> str:
        """How many there are, and of how many somebody is in the house."""
        here = sum(row.here > 0 for row in rows)
        words, number = self.tr("{count} organisations, {here} represented here"), self.moments.number
        return words.format(count=number(len(rows)), here=number(here))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of an organisation."""
        if answer.removed:
            return self.tr("{name} is off the list.").format(name=answer.name), Tone.NEUTRAL
        return self.tr("{name} is saved.").format(name=answer.name), Tone.OK

    def _columns(self) -> tuple[Column[OrganisationRow], ...]:
        number = self.moments.number
        return (
            long_texts(self.tr("Name"), lambda row: row.name, stretch=True, strong=True, width=260),
            Column(
                title=self.tr("Country"),
                text=lambda row: country_name(row.country, self.moments.locale),
                width=150,
                spare=True,
            ),
            Column(
                title=self.tr("Membership"),
                text=lambda row: membership_words(row.membership) if row.membership else "",
                width=180,
                narrow=120,
            ),
            Column(
                title=self.tr("Size"),
                text=lambda row: size_words(row.size) if row.size else "",
                width=190,
                spare=True,
            ),
            numbers(self.tr("People"), lambda row: row.people, number, width=110),
            numbers(self.tr("Here"), lambda row: row.here, number, width=90),
        )

    @Slot(object)
    def _open_form(self, offer: OrganisationOffer) -> None:
        title = offer.row.name if offer.row else self.tr("New organisation")
        self.edit(title, OrganisationForm(offer, self.moments.locale))

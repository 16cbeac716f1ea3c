"""The list of those who never meet: people or organisations, and why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.refusal import Reason
from eventdesk.domain.rules import PairRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel, Values
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.requests.apart_model import OF_PAIRS, PAIRS, PairOffer


class PairForm(QWidget):
    """Two, found by name, and why they never meet; of a known pair only the reason changes."""

    def __init__(self, offer: PairOffer) -> None:
        super().__init__()
        self.row = offer.row
        told = [Choice(one.id, one.name) for one in offer.organisations]
        told += [
            Choice(one.id, f"{one.name} · {one.organisation}" if one.organisation else one.name)
            for one in offer.people
        ]
        self.one, self.two = Finder(told), Finder(told)
        for field in (self.one, self.two):
            field.setPlaceholderText(self.tr("Type a part of the name"))
        self.why = text_field(offer.row.why if offer.row else "")
        self._one_row = FormRow(self.tr("Person or organisation"), self.one)
        self._two_row = FormRow(self.tr("Never meets"), self.two)
        self.first: QWidget = self.why if offer.row else self.one
        self.told_at = {Reason.THE_SAME: self._two_row, Reason.NO_SUCH_PERSON: self._two_row}
        hint = self.tr("Such as competitors, or that they met last year.")
        body = column(padding=Space.XL, spacing=Space.M)
        if offer.row is None:
            body.addWidget(self._one_row)
            body.addWidget(self._two_row)
        else:
            body.addWidget(Label(offer.row.names[0], Type.STRONG, wrap=True))
            body.addWidget(Label(offer.row.names[1], Type.STRONG, wrap=True))
        body.addWidget(FormRow(self.tr("Why"), self.why, hint))
        body.addStretch(1)
        self.setLayout(body)

    def values(self) -> Values | None:
        """What stands in the fields; None where nobody is chosen, said there."""
        why = {"why": self.why.text().strip()}
        if self.row is not None:
            return why
        lines = ((self._one_row, self.one), (self._two_row, self.two))
        for line, field in lines:
            line.set_error("" if field.key else self.tr("Choose one that is offered."))
        empty = next((field for _, field in lines if not field.key), None)
        if empty is not None:
            empty.setFocus()
            return None
        return {"one": self.one.key, "two": self.two.key, **why}

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self.row, name)}


class PairList(EditedList[PairRow]):
    """Who never meets."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, PAIRS, OF_PAIRS))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Never to meet"),
            self.tr("Find somebody"),
            RowTableModel(self._columns(), lambda row: row.id),
            EmptyState(
                "users",
                self.tr("Everybody may meet everybody"),
                self.tr("Keep competitors apart, or those who met last year."),
            ),
            add=Button(self.tr("Keep two apart"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[PairRow]) -> str:
        """How many there are."""
        return self.tr("%Ln pair(s)", "", len(rows)) if rows else ""

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a pair."""
        if answer.removed:
            return self.tr("They may meet."), Tone.NEUTRAL
        return self.tr("They never meet."), Tone.OK

    @Slot(object)
    def _open_form(self, offer: PairOffer) -> None:
        title = self.tr("Never to meet") if offer.row else self.tr("Keep two apart")
        self.edit(title, PairForm(offer))

    def _columns(self) -> tuple[Column[PairRow], ...]:
        return (
            Column(
                title=self.tr("Who"),
                text=lambda row: row.names[0],
                strong=True,
                stretch=True,
                width=220,
            ),
            Column(title=self.tr("Never meets"), text=lambda row: row.names[1], stretch=True, width=220),
            Column(title=self.tr("Why"), text=lambda row: row.why, stretch=True, width=200, spare=True),
        )

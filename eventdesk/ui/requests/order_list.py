"""The list of orders: in somebody's day, one is met before another."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Reason
from eventdesk.domain.rules import OrderRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import FormRow, tick_box
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel, Values
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.requests.apart_model import OF_ORDERS, ORDERS, OrderOffer


class OrderForm(QWidget):
    """Three people: whose day it is, who is met first, who then; a known order can be turned round."""

    def __init__(self, offer: OrderOffer) -> None:
        super().__init__()
        self.row = known = offer.row
        told = [
            Choice(one.id, f"{one.name} · {one.organisation}" if one.organisation else one.name)
            for one in offer.people
        ]
        self.person, self.first_met, self.then_met = Finder(told), Finder(told), Finder(told)
        for field in (self.person, self.first_met, self.then_met):
            field.setPlaceholderText(self.tr("Type a part of the name"))
        words = (self.tr("In the day of"), self.tr("Met earlier"), self.tr("Met later"))
        self._fields = {"person": self.person, "first": self.first_met, "then": self.then_met}
        self._lines = dict(zip(self._fields, map(FormRow, words, self._fields.values()), strict=True))
        self.turned = tick_box(self.tr("The other way round"), on=False)
        self.first: QWidget = self.turned if known else self.person
        self.told_at = {Reason.THE_SAME: self._lines["then"], Reason.NO_SUCH_PERSON: self._lines["person"]}
        body = column(padding=Space.XL, spacing=Space.M)
        if known is None:
            for line in self._lines.values():
                body.addWidget(line)
        else:
            for label, name in zip(words, known.names, strict=True):
                body.addWidget(Label(label, Type.LABEL))
                body.addWidget(Label(name, Type.STRONG, wrap=True))
            body.addWidget(self.turned)
        body.addStretch(1)
        self.setLayout(body)

    def values(self) -> Values | None:
        """What stands in the fields; None where nobody is chosen, said there."""
        if self.row is not None:
            return {"turned": self.turned.isChecked()}
        for name, field in self._fields.items():
            self._lines[name].set_error("" if field.key else self.tr("Choose somebody who is offered."))
        empty = next((field for field in self._fields.values() if not field.key), None)
        if empty is not None:
            empty.setFocus()
            return None
        return {name: PersonId(field.key) for name, field in self._fields.items()}

    def changes(self, values: Values) -> Values:
        """Whether it is to be turned round."""
        return {name: value for name, value in values.items() if value}


class OrderList(EditedList[OrderRow]):
    """Who is met before whom."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, ORDERS, OF_ORDERS))
        self.model.offered.connect(self._open_form)
        self.set_up(
            self.tr("Who is met before whom"),
            self.tr("Find somebody"),
            RowTableModel(self._columns(), lambda row: row.id),
            EmptyState(
                "arrow-up-down",
                self.tr("Any order will do"),
                self.tr("Say who is to be met before whom, such as the bank before the buyer."),
            ),
            add=Button(self.tr("Add an order"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[OrderRow]) -> str:
        """How many there are."""
        return self.tr("%Ln order(s)", "", len(rows)) if rows else ""

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of an order."""
        if answer.removed:
            return self.tr("They may be met in any order."), Tone.NEUTRAL
        return self.tr("The order is saved."), Tone.OK

    @Slot(object)
    def _open_form(self, offer: OrderOffer) -> None:
        self.edit(self.tr("Order"), OrderForm(offer))

    def _columns(self) -> tuple[Column[OrderRow], ...]:
        return (
            Column(
                title=self.tr("In the day of"),
                text=lambda row: row.names[0],
                strong=True,
                stretch=True,
                width=200,
            ),
            Column(title=self.tr("Met earlier"), text=lambda row: row.names[1], stretch=True, width=200),
            Column(title=self.tr("Met later"), text=lambda row: row.names[2], stretch=True, width=200),
        )

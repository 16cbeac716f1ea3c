"""The list of tables: found, added one by one or in a row, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.place import Table, TableRow, number_order
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.setup.table_form import TableForm, TablesForm
from eventdesk.ui.setup.table_model import TableModel, TableOffer
from eventdesk.ui.setup.words import service_column


class TableList(EditedList[TableRow]):
    """Where one meets."""

    model: TableModel

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, TableModel(context))
        self.model.offered.connect(self._open_form)
        words = self.tr("Add them all at once by their numbers, or one by one.")
        several = (self.tr("Add several"), self.model.prepare_several)
        self.several = Button(several[0], "table-2", key="Ctrl+Shift+N")
        self.several.clicked.connect(self.model.prepare_several)
        self.set_up(
            self.tr("Tables"),
            self.tr("Find a table"),
            RowTableModel(self._columns(), lambda row: row.table.id),
            EmptyState("table-2", self.tr("No tables yet"), words, several),
            add=Button(self.tr("Add table"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            tools=[self.several],
            before=[lead],
        )

    def subtitle(self, rows: Sequence[TableRow]) -> str:
        """How many there are."""
        return self.tr("%Ln table(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a table, or of many."""
        if isinstance(answer, tuple):
            return self.tr("%Ln table(s) were added.", "", len(answer)), Tone.OK
        assert isinstance(answer, Table)
        if answer.removed:
            return self.tr("Table {number} is off the list.").format(number=answer.number), Tone.NEUTRAL
        return self.tr("Table {number} is saved.").format(number=answer.number), Tone.OK

    def _columns(self) -> tuple[Column[TableRow], ...]:
        number = self.moments.number
        return (
            Column(
                title=self.tr("Number"),
                text=lambda row: row.table.number,
                sort_key=lambda row: number_order(row.table.number),
                strong=True,
                width=110,
            ),
            Column(title=self.tr("Room"), text=lambda row: row.room, stretch=True, width=150),
            service_column(lambda row: row.table.out_of_service),
            numbers(self.tr("Seats"), lambda row: row.table.capacity or None, number, width=90),
            long_texts(self.tr("Hosts"), _hosts, stretch=True, width=160, spare=True),
            numbers(self.tr("Meetings"), lambda row: row.meetings, number, width=110, spare=True),
        )

    @Slot(object)
    def _open_form(self, offer: TableOffer) -> None:
        if offer.several:
            self.edit(self.tr("New tables"), TablesForm(offer), keep=self.model.add_several)
            return
        number = offer.row.table.number if offer.row else ""
        title = self.tr("Table {number}").format(number=number) if offer.row else self.tr("New table")
        self.edit(title, TableForm(offer))


def _hosts(row: TableRow) -> str:
    return ", ".join(row.hosts)

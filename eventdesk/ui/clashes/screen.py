"""Clashes: one list of everything that cannot hold together, by when it happens."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.ui.clashes.model import ClashesModel, ClashRow
from eventdesk.ui.kit.card import column
from eventdesk.ui.kit.clashes import clash_words
from eventdesk.ui.kit.columns import Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.field import SearchField
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone

QUIET = frozenset({Noun.SCAN, Noun.BADGE, Noun.REQUEST})
"""Nouns that no clash comes from."""


class ClashesScreen(QWidget):
    """What, when, who and where; a filter over all of it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._moments = context.moments
        self.model = ClashesModel(context.worker, context.desk, self)
        self.rows: RowTableModel[ClashRow] = RowTableModel(self._columns(), lambda row: row.clash, self)
        self.search = SearchField(self.tr("Filter clashes"))
        self.heading = Heading(self.tr("Clashes"), "", self.search)
        self.table = RowTable(
            self.rows,
            self.tr("Clashes"),
            empty=EmptyState(
                "circle-check",
                self.tr("No clashes"),
                self.tr("Nobody and no table is needed twice, and every room is large enough."),
            ),
        )
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self.table, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)
        self.search.searched.connect(self.rows.set_filter)
        self.model.loaded.connect(self._show)
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read again what a commit may have made or solved."""
        if changes.nouns - QUIET:
            self.model.load()

    def _columns(self) -> tuple[Column[ClashRow], ...]:
        return (
            Column(
                title=self.tr("Time"),
                text=lambda row: self._moments.time(row.clash.starts),
                sort_key=lambda row: (row.clash.starts is None, row.clash.starts or 0),
                width=84,
            ),
            Column(
                title=self.tr("Clash"),
                text=lambda row: clash_words(row.clash.kind),
                chip=True,
                tone=lambda _: Tone.WARN,
                icon=lambda _: "triangle-alert",
                width=230,
            ),
            Column(
                title=self.tr("Who"),
                text=self._who,
                tooltip=lambda row: "\n".join(row.who),
                strong=True,
                stretch=True,
                width=300,
            ),
            Column(title=self.tr("Where"), text=self._where, stretch=True, width=220),
        )

    def _who(self, row: ClashRow) -> str:
        if row.clash.capacity:
            return self.tr("{count} people, {capacity} seats").format(
                count=self._moments.number(row.clash.count), capacity=self._moments.number(row.clash.capacity)
            )
        return ", ".join(row.who)

    def _where(self, row: ClashRow) -> str:
        table = self.tr("Table {number}").format(number=row.table) if row.table else ""
        return ", ".join(part for part in (table, row.room, *row.sessions) if part)

    @Slot(object)
    def _show(self, rows: tuple[ClashRow, ...]) -> None:
        self.rows.set_rows(rows)
        self.heading.set_subtitle(self.tr("%n clash(es)", "", len(rows)) if rows else "")

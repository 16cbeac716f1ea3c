"""Agendas: whose sheets, what they look like, to a printer or a PDF; and which in hand are out of date."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.documents.agenda import AgendaPaper
from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.change import Changes
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.agendas.model import AgendasModel
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printpane import PrintPane
from eventdesk.ui.kit.paper.sheetsview import SheetsChooser, state_column, state_words
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable


class AgendasScreen(QWidget):
    """Everybody's day on paper."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        language = context.moments.locale.name().split("_")[0]
        self.model = AgendasModel(context.worker, context.desk, language, self)
        self.rows: RowTableModel[AgendaSheet] = RowTableModel(self._columns(), lambda row: row.person, self)
        self.search = SearchField(self.tr("Find a person or organisation"))
        self.chooser = SheetsChooser(self.model)
        papers = [(paper.value, paper.value) for paper in AgendaPaper]
        self.paper = Segments(papers, self.tr("Paper"), self.model.paper.value)
        empty = EmptyState(
            "file-text", self.tr("No agendas here"), self.tr("Choose others, or import people.")
        )
        self.table = RowTable(self.rows, self.tr("Agendas"), empty=empty, many=True)
        self.pane = PrintPane(context)
        self.pane.add_table(self.table)
        self._lay_out()
        self._connect()
        self.pane.show_table(self.table, self._pages, "agendas")
        self.model.open()

    def activated(self) -> None:
        """A printer may have been set up meanwhile."""
        self.pane.look()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a sheet may have changed."""
        self.model.touch(changes)

    def write_to(self, path: Path) -> None:
        """Write the wanted sheets into a PDF."""
        self.pane.write_to(path)

    def _connect(self) -> None:
        self.search.searched.connect(self.rows.set_filter)
        self.paper.chosen.connect(self._choose_paper)
        self.model.loaded.connect(self._show)

    def _lay_out(self) -> None:
        tools = row(spacing=Space.M)
        tools.addWidget(self.chooser)
        tools.addWidget(self.paper)
        tools.addStretch(1)
        buttons = (self.pane.pdf_button, self.pane.print_button)
        self.heading = Heading(self.tr("Agendas"), "", self.search, *buttons)
        below = row(spacing=Space.L)
        below.addWidget(self.table, 2)
        below.addWidget(self.pane, 1)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(tools)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)

    def _columns(self) -> tuple[Column[AgendaSheet], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, stretch=True, strong=True, width=170),
            long_texts(
                self.tr("Organisation"), lambda row: row.organisation, stretch=True, spare=True, width=230
            ),
            numbers(self.tr("Meetings"), lambda row: row.meetings, width=116, spare=True),
            replace(state_column(self.tr("Sheet"), self._state), width=150),
        )

    def _state(self, sheet: AgendaSheet) -> str:
        """Whether the sheet in hand is true; one that is not tells from which plan it was printed."""
        words = state_words(sheet.state)
        if sheet.state is not SheetState.CHANGED or not sheet.printed_version:
            return words
        return self.tr("{state}, plan {number}").format(state=words, number=sheet.printed_version)

    def _pages(self, sheets: tuple[AgendaSheet, ...]) -> Pages:
        return self.model.pages(sheets, self.tr("%n agendas", "", len(sheets)), self.tr("agendas.pdf"))

    @Slot(object)
    def _choose_paper(self, paper: str) -> None:
        self.model.paper = AgendaPaper(paper)
        self.pane.redraw()

    @Slot(object)
    def _show(self, sheets: tuple[AgendaSheet, ...]) -> None:
        self.rows.set_rows(sheets)
        self.heading.set_subtitle(self.tr("%n sheets", "", len(sheets)))
        self.table.select_first()
        self.pane.refresh()

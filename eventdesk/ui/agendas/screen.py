"""Agendas: whose sheets, what they look like, one PDF; and which sheets in hand are out of date."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.change import Changes
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.ui.agendas.model import UNTOUCHING, AgendasModel, Picture
from eventdesk.ui.agendas.preview import PagePreview
from eventdesk.ui.kit.button import Button, Kind, Segments
from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.columns import RIGHT, Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.field import SearchField
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.notice import Notice
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone

PREVIEW_WIDTH = 380
REDRAW_MS = 120
"""A preview is drawn when the selection or the size has come to rest."""

_TONES = {
    SheetState.NOT_PRINTED: Tone.NEUTRAL,
    SheetState.CHANGED: Tone.WARN,
    SheetState.CURRENT: Tone.OK,
}


class AgendasScreen(QWidget):
    """Everybody's day on paper."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        language = context.moments.locale.name().split("_")[0]
        self.model = AgendasModel(context.worker, context.desk, language, self)
        self.rows: RowTableModel[AgendaSheet] = RowTableModel(self._columns(), lambda row: row.person, self)
        self.search = SearchField(self.tr("Find a person or organisation"))
        self.choice = Segments(self._choices(), self.tr("Whose agendas"), Choice.ALL.value)
        self.paper = Segments([("A4", "A4"), ("A5", "A5")], self.tr("Paper"), "A4")
        self.write = Button(self.tr("Make PDF"), "printer", Kind.PRIMARY, key="Ctrl+P")
        empty = EmptyState(
            "file-text", self.tr("No agendas here"), self.tr("Choose others, or import people.")
        )
        self.table = RowTable(self.rows, self.tr("Agendas"), empty=empty, many=True)
        self.preview = PagePreview()
        self._rest = QTimer(self)
        self._lay_out()
        self._connect()
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a sheet may have changed."""
        if changes.nouns - UNTOUCHING:
            self.model.load()

    def wanted(self) -> tuple[AgendaSheet, ...]:
        """The sheets that go into the PDF: the selected ones where several are, else all that are shown."""
        selected = self.table.selected()
        return tuple(selected) if len(selected) > 1 else tuple(self.rows.shown_rows())

    def write_to(self, path: Path) -> None:
        """Write the wanted sheets."""
        sheets = self.wanted()
        if sheets:
            self.model.write(sheets, path, self.tr("Making %n agendas", "", len(sheets)))

    def _connect(self) -> None:
        self._rest.setSingleShot(True)
        self._rest.setInterval(REDRAW_MS)
        self._rest.timeout.connect(self._draw)
        self.search.searched.connect(self.rows.set_filter)
        self.choice.chosen.connect(self._choose)
        self.paper.chosen.connect(self._choose_paper)
        self.write.clicked.connect(self._ask_where)
        self.table.row_chosen.connect(lambda _: self._rest.start())
        self.preview.scaled.connect(lambda _: self._rest.start())
        self.model.loaded.connect(self._show)
        self.model.drawn.connect(self._show_page)
        self.model.written.connect(self._tell)

    def _lay_out(self) -> None:
        tools = row(spacing=Space.M)
        tools.addWidget(self.choice)
        tools.addWidget(self.paper)
        tools.addStretch(1)
        self.heading = Heading(self.tr("Agendas"), "", self.search, self.write)
        self.preview.setFixedWidth(PREVIEW_WIDTH)
        below = row(spacing=Space.L)
        below.addWidget(self.table, 1)
        below.addWidget(self.preview)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(tools)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (Choice.ALL.value, self.tr("All")),
            (Choice.CHANGED.value, self.tr("Changed since printed")),
            (Choice.NOT_PRINTED.value, self.tr("Not yet printed")),
        ]

    def _columns(self) -> tuple[Column[AgendaSheet], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, stretch=True, strong=True, width=170),
            Column(title=self.tr("Organisation"), text=lambda row: row.organisation, stretch=True, width=160),
            Column(
                title=self.tr("Meetings"),
                text=lambda row: str(row.meetings),
                sort_key=lambda row: row.meetings,
                align=RIGHT,
                width=116,
            ),
            Column(
                title=self.tr("Sheet"),
                text=lambda row: self._state_words(row.state),
                chip=True,
                tone=lambda row: _TONES[row.state],
                width=130,
            ),
        )

    def _state_words(self, state: SheetState) -> str:
        match state:
            case SheetState.NOT_PRINTED:
                return self.tr("Not printed")
            case SheetState.CHANGED:
                return self.tr("Changed")
            case SheetState.CURRENT:
                return self.tr("Printed")

    @Slot(object)
    def _choose(self, choice: str) -> None:
        self.model.choice = Choice(choice)
        self.model.load()

    @Slot(object)
    def _choose_paper(self, paper: str) -> None:
        self.model.paper = paper
        self._draw()

    @Slot(object)
    def _show(self, sheets: tuple[AgendaSheet, ...]) -> None:
        self.rows.set_rows(sheets)
        self.heading.set_subtitle(self.tr("%n sheets", "", len(sheets)))
        if sheets and self.table.current() is None:
            self.table.select(self.rows.shown_rows()[0].person)
        if not sheets:
            self.preview.show_picture(None)

    @Slot()
    def _draw(self) -> None:
        sheet = self.table.current()
        if sheet is not None:
            self.model.draw(sheet, self.preview.scale())

    @Slot(object)
    def _show_page(self, page: Picture) -> None:
        sheet = self.table.current()
        if sheet is not None and sheet.person == page.person:
            self.preview.show_picture(page)

    @Slot()
    def _ask_where(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(place) / self.tr("agendas.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Make PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.write_to(Path(chosen).with_suffix(".pdf"))

    @Slot(object)
    def _tell(self, path: Path) -> None:
        words = self.tr("The agendas are in {file}.").format(file=path.name)
        show = QUrl.fromLocalFile(str(path))
        opening = (self.tr("Open"), lambda: QDesktopServices.openUrl(show))
        self._context.notify(Notice(words, Tone.OK, opening))

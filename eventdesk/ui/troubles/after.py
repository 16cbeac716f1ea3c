"""After a repair: whom to tell, where they were seen, their slips and new agendas, and one undo."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.documents.agenda import agendas_pdf
from eventdesk.documents.slip import PAPERS, SlipPaper, slips_pdf
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printpane import PrintPane
from eventdesk.ui.kit.table.columns import Column, long_texts
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.troubles.tell import Tell, Told
from eventdesk.usecases.agendas import printed

SLIPS, AGENDAS = "slips", "agendas"
_TONES = {SheetState.CHANGED: Tone.WARN, SheetState.CURRENT: Tone.OK, SheetState.NOT_PRINTED: Tone.NEUTRAL}


class AfterPage(QWidget):
    """The people of one repair in a table, their paper beside it."""

    undo_requested = Signal()
    next_requested = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._language = context.moments.locale.name().split("_")[0]
        self.rows: RowTableModel[Tell] = RowTableModel(self._columns(), lambda row: row.one.id, self)
        self.table = RowTable(
            self.rows,
            self.tr("Whom to tell"),
            empty=EmptyState(
                "circle-check", self.tr("Nobody to tell"), self.tr("Nobody’s day is another now.")
            ),
            many=True,
        )
        papers = [(SLIPS, self.tr("Change slips")), (AGENDAS, self.tr("New agendas"))]
        self.kind = Segments(papers, self.tr("What is printed"), SLIPS)
        sizes = [(paper.value, paper.value) for paper in SlipPaper]
        self.paper = Segments(sizes, self.tr("Paper"), SlipPaper.A4.value)
        self.undo = Button(self.tr("Undo"), "undo-2", key="Ctrl+Z")
        self.next = Button(self.tr("Something else"), "plus", Kind.PRIMARY, key="Ctrl+N")
        self.sentence = Label("", Type.MUTED, wrap=True)
        self.pane = PrintPane(context)
        self.heading = Heading(
            self.tr("Whom to tell"), "", self.undo, self.pane.pdf_button, self.pane.print_button, self.next
        )
        self._lay_out()
        self.pane.add_table(self.table)
        self.kind.chosen.connect(lambda _: self._show_kind())
        self.paper.chosen.connect(lambda _: self.pane.redraw())
        self.undo.clicked.connect(self.undo_requested.emit)
        self.next.clicked.connect(self.next_requested.emit)
        self._show_kind()

    def show_told(self, told: Told, words: str) -> None:
        """Show the people of a repair; the sentence says what was done."""
        self.rows.set_rows(told.people)
        self.setFocusProxy(self.table.view if told.people else self.next)
        self.sentence.setText(words)
        self.table.select_first()
        self.pane.look()
        self.pane.refresh()

    def _lay_out(self) -> None:
        tools = QWidget()
        line = Flow(spacing=Space.M)
        tools.setLayout(line)
        line.addWidget(self.kind)
        line.addWidget(self.paper)
        below = row(spacing=Space.L)
        below.addWidget(self.table, 5)
        below.addWidget(self.pane, 3)
        main = column(spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self.sentence)
        main.addWidget(tools)
        main.addLayout(below, 1)
        self.setLayout(main)

    @Slot()
    def _show_kind(self) -> None:
        self.paper.setVisible(self.kind.value == SLIPS)
        self.pane.show_table(self.table, self._pages, self.kind.value)

    def _pages(self, people: tuple[Tell, ...]) -> Pages:
        if self.kind.value == AGENDAS:
            sheets = tuple(one.sheet for one in people if one.sheet is not None)
            title = self.tr("%n agendas", "", len(sheets))
            make = partial(agendas_pdf, language=self._language)
            record = partial(printed, self._context.desk, sheets)
            return Pages(make, sheets, title, self.tr("agendas.pdf"), record=record)
        slips = tuple(one.slip for one in people if one.slip is not None)
        paper = SlipPaper(self.paper.value)
        make = partial(slips_pdf, paper=paper, language=self._language)
        return Pages(
            make, slips, self.tr("%n change slips", "", len(slips)), self.tr("slips.pdf"), PAPERS[paper]
        )

    def _columns(self) -> tuple[Column[Tell], ...]:
        return (
            Column(
                title=self.tr("Name"), text=lambda row: row.one.name, strong=True, stretch=True, width=150
            ),
            Column(title=self.tr("Now or next"), text=self._place_words, spare=True, width=152),
            long_texts(
                self.tr("Organisation"), lambda row: row.one.organisation, stretch=True, spare=True, width=160
            ),
            Column(title=self.tr("Phone"), text=lambda row: row.one.phone, width=144),
            Column(
                title=self.tr("Last seen"),
                text=self._seen_words,
                width=130,
                spare=True,
                tooltip=lambda row: row.one.seen,
            ),
            Column(
                title=self.tr("Sheet in hand"),
                text=self._sheet_words,
                chip=True,
                tone=lambda row: _TONES[row.state],
                icon=lambda row: "triangle-alert" if row.state is SheetState.CHANGED else "",
                width=140,
            ),
        )

    def _place_words(self, row: Tell) -> str:
        if row.place is None:
            return ""
        table = self.tr("Table {number}").format(number=row.place.table) if row.place.table else ""
        time = self._context.moments.time(row.place.starts)
        return " · ".join(part for part in (time, table or row.place.room) if part)

    def _seen_words(self, row: Tell) -> str:
        time = self._context.moments.time(row.one.seen_at)
        return " · ".join(part for part in (time, row.one.seen) if part) or self.tr("Not yet")

    def _sheet_words(self, row: Tell) -> str:
        match row.state:
            case SheetState.CHANGED:
                return self.tr("Out of date")
            case SheetState.CURRENT:
                return self.tr("Holds")
            case SheetState.NOT_PRINTED:
                return self.tr("None printed")

"""The side of a screen that prints: the page as it will be, which of the rows, which printer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from eventdesk.documents.glyphs import Unprintable
from eventdesk.documents.printer import PrinterError
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.preview import PagePreview
from eventdesk.ui.kit.paper.printing import Printing, Sent, Written
from eventdesk.ui.kit.paper.turning import PageTurner
from eventdesk.ui.kit.places import place_of_pdf
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.printers import printer_words
from eventdesk.ui.kit.work.pause import Pause

WIDTHS = (320, 620)
"""Pixels across at least and at most; a larger window shows a larger page."""

REDRAW_MS = 120
"""A preview is drawn when the selection or the size has come to rest."""

EXAMPLES = 3
"""So many texts are told whose letters cannot be printed."""

ALL, SELECTED = "all", "selected"

MakePages = Callable[[tuple[Any, ...]], Pages]
"""Turns rows of the table into what is printed for them."""


class PrintPane(QWidget):
    """Put it beside the table, and its two buttons into the heading of the screen."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._source: tuple[RowTable[Any], MakePages, str] | None = None
        self._several = False
        self.printing = Printing(context.worker, self)
        self.preview = PagePreview()
        self.turner = PageTurner()
        scopes = [(ALL, self.tr("All shown")), (SELECTED, self.tr("Selected"))]
        self.scope = Segments(scopes, self.tr("What is printed"), ALL)
        self.printer = ChoiceBox()
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hint = Label("", Type.CAPTION, wrap=True)
        self.print_button = Button(self.tr("Print"), "printer", Kind.PRIMARY, key="Ctrl+P")
        self.pdf_button = Button(self.tr("Make PDF"), "file-text", key="Ctrl+E")
        self._rest = Pause(self, REDRAW_MS, self._draw)
        self._lay_out()
        self._connect()
        self.printer.setEnabled(False)
        self.show_choices(shown=True)
        self.look()

    def look(self) -> None:
        """Ask anew which printers there are."""
        self.printing.look()

    def show_choices(self, *, shown: bool) -> None:
        """Offer what is printed and where, or only show the page; a printer only where there is one."""
        self.scope.setVisible(shown)
        self.printer.setVisible(shown and self.printer.isEnabled())
        self.hint.setVisible(shown and bool(self.hint.text()))

    def add_table(self, table: RowTable[Any]) -> None:
        """Follow what is chosen in a table, whenever it is the one in front."""
        table.row_chosen.connect(lambda _: self._draw_first())
        table.selection_changed.connect(lambda _: self._count())
        model = table.model
        for signal in (model.rows_shown, model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self.refresh())

    def show_table(self, table: RowTable[Any], pages: MakePages, kind: str) -> None:
        """Print what stands in this table from now on; ``kind`` has a printer of its own."""
        self._source = (table, pages, kind)
        self._choose_printer()
        self.refresh()

    def refresh(self) -> None:
        """Count and draw again: rows, paper or words are other ones."""
        self._count()
        self.redraw()

    def redraw(self) -> None:
        """Draw the page again, once all has come to rest."""
        self._rest.start()

    def _draw_first(self) -> None:
        self.turner.begin()
        self.redraw()

    def wanted(self) -> Pages | None:
        """What is printed now; None where it is nothing."""
        if self._source is None:
            return None
        table, pages, _ = self._source
        rows = table.selected() if self.scope.value == SELECTED else tuple(table.model.shown_rows())
        return pages(rows) if rows else None

    def print_now(self) -> None:
        """Print what is wanted on the chosen printer."""
        pages = self.wanted()
        if pages is not None and self.printer.isEnabled():
            title = self.tr("Making {what}").format(what=pages.title)
            self.printing.print(pages, self.printer.currentText(), title)

    def write_to(self, path: Path) -> None:
        """Write what is wanted into a PDF."""
        pages = self.wanted()
        if pages is not None:
            self.printing.write(pages, path, self.tr("Making {what}").format(what=pages.title))

    def deliver(self, pages: Pages) -> None:
        """Print other pages than those of the table; without a printer ask where their PDF goes."""
        title = self.tr("Making {what}").format(what=pages.title)
        if self.printer.isEnabled():
            self.printing.print(pages, self.printer.currentText(), title)
        elif path := place_of_pdf(self, self.tr("Make PDF"), pages.file):
            self.printing.write(pages, path, title)

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTHS[0])
        self.setMaximumWidth(WIDTHS[1])
        body = column(spacing=Space.S)
        self.setLayout(body)
        body.addWidget(self.preview, 1)
        for widget in (self.turner, self.scope, self.printer, self.hint):
            body.addWidget(widget)

    def _connect(self) -> None:
        self.scope.chosen.connect(lambda _: self.refresh())
        self.preview.resized.connect(self.redraw)
        self.preview.turned.connect(self.turner.turn)
        self.turner.turned.connect(self._draw)
        self.printer.activated.connect(lambda _: self._keep_printer())
        self.print_button.clicked.connect(self.print_now)
        self.pdf_button.clicked.connect(self._ask_where)
        self.printing.queues_found.connect(self._show_queues)
        self.printing.drawn.connect(self.preview.show_picture)
        self.printing.drawn.connect(self.turner.show_page)
        self.printing.busy_changed.connect(lambda _: self._count())
        self.printing.failed.connect(self._tell_failed)
        self.printing.sent.connect(self._tell_sent)
        self.printing.written.connect(self._tell_written)

    @Slot(object)
    def _show_queues(self, queues: tuple[str, ...]) -> None:
        self.printer.clear()
        self.printer.addItems(queues or (self.tr("No printer"),))
        self.printer.setEnabled(bool(queues))
        words = self.tr("Add a printer in the settings of this computer and come back, or make a PDF.")
        self.hint.setText("" if queues else words)
        self.show_choices(shown=not self.scope.isHidden())
        self._choose_printer()
        self._count()

    def _choose_printer(self) -> None:
        if self._source is not None:
            kept = self.printer.findText(self._context.settings.printer(self._source[2]))
            self.printer.setCurrentIndex(max(0, kept))

    def _keep_printer(self) -> None:
        if self._source is not None:
            self._context.settings.keep_printer(self._source[2], self.printer.currentText())

    def _count(self) -> None:
        """Several chosen rows are what is meant; with one, the cursor alone may have chosen it."""
        if self._source is None:
            return
        table = self._source[0]
        selected = len(table.selected())
        if (selected > 1) != self._several:
            self._several = selected > 1
            self.scope.choose(SELECTED if self._several else ALL)
        count = selected if self.scope.value == SELECTED else table.model.rowCount()
        self.print_button.set_words(self.tr("Print %n", "", count))
        free = count > 0 and not self.printing.busy
        self.print_button.setEnabled(free and self.printer.isEnabled())
        self.pdf_button.setEnabled(free)

    @Slot()
    def _draw(self) -> None:
        self.printing.draw(self._page_in_front(), self.preview.room(), self.turner.number)

    def _page_in_front(self) -> Pages | None:
        """The page on which the row under the cursor stands, as it would be printed now."""
        if self._source is None:
            return None
        table, make, _ = self._source
        current = table.current()
        if current is None:
            return None
        return make((self.wanted() or make((current,))).page_of(current))

    @Slot()
    def _ask_where(self) -> None:
        pages = self.wanted()
        path = place_of_pdf(self, self.tr("Make PDF"), pages.file) if pages else None
        if path is not None:
            self.write_to(path)

    @Slot(object)
    def _tell_failed(self, error: PrinterError) -> None:
        self._context.notify(Notice(printer_words(error), Tone.WARN, seconds=0))
        self.look()

    @Slot(object)
    def _tell_sent(self, sent: Sent) -> None:
        words = self.tr("{what} went to {printer}.").format(what=sent.pages.title, printer=sent.printer)
        self._context.notify(Notice(words, Tone.OK))
        self._tell_lacking(sent.lacking)

    @Slot(object)
    def _tell_written(self, written: Written) -> None:
        words = self.tr("{file} holds {what}.").format(file=written.path.name, what=written.pages.title)
        show = QUrl.fromLocalFile(str(written.path))
        opening = (self.tr("Open"), lambda: QDesktopServices.openUrl(show))
        self._context.notify(Notice(words, Tone.OK, opening))
        self._tell_lacking(written.lacking)

    def _tell_lacking(self, lacking: tuple[Unprintable, ...]) -> None:
        """Say it rather than let somebody find another name on a badge."""
        if lacking:
            words = self.tr("%n texts have letters without a shape here: {examples}.", "", len(lacking))
            one = self.tr("{text} is printed as {shown}")
            told = [one.format(text=found.text, shown=found.shown or "–") for found in lacking[:EXAMPLES]]
            way_out = self.tr("For a person, “Name on the badge” can say otherwise.")
            notice = f"{words.format(examples=', '.join(told))} {way_out}"
            self._context.notify(Notice(notice, Tone.WARN, seconds=0))

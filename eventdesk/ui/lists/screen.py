"""Lists: one is chosen or dropped here, all that it would do is told, then it is saved or not."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from eventdesk.domain.lists import ListError, ListKind
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.form.sheet import SideSheet
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.places import documents
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.lists.fields import kind_words
from eventdesk.ui.lists.mapping import MappingForm
from eventdesk.ui.lists.model import ListsModel
from eventdesk.ui.lists.pane import ReviewPane
from eventdesk.ui.lists.review import Review
from eventdesk.ui.lists.words import list_trouble_words
from eventdesk.usecases.lists import ImportPlan

ORDER = (
    ListKind.ROOMS, ListKind.TABLES, ListKind.SLOTS, ListKind.PEOPLE, ListKind.SESSIONS, ListKind.REQUESTS,
    ListKind.PAIRS, ListKind.ORDERS, ListKind.MEETINGS, ListKind.CHECKPOINTS, ListKind.QUESTIONS,
)  # fmt: skip
"""In which lists are taken in: later ones point to earlier ones."""

LEAST_NAME = 180
"""Pixels of the name of a file that are always seen."""

WIDEST_SHEET = 300
"""Pixels: a longer name of a sheet is cut, and told whole by the tooltip."""


class ListsScreen(QWidget):
    """The evening before: lists in."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAcceptDrops(True)
        self._context = context
        self._review: Review | None = None
        self.model = ListsModel(context.worker, context.desk, self)
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("What the list is about"))
        for kind in ORDER:
            self.kind.addItem(kind_words(kind), kind.value)
        self.choosing = Button(self.tr("Choose a list"), "file-spreadsheet", key="Ctrl+O")
        self.sheets = ChoiceBox()
        self.sheets.setAccessibleName(self.tr("Sheet of the workbook"))
        self.sheets.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.sheets.setMaximumWidth(WIDEST_SHEET)
        self.sheets.hide()
        self.mapping = Button(self.tr("Columns"), "table-2", key="Ctrl+K")
        self.saving = Button(self.tr("Save the list"), "save", Kind.PRIMARY, key="Ctrl+S")
        self.search = SearchField(self.tr("Find in the list"))
        self.pane = ReviewPane(context.moments)
        self.sheet = SideSheet()
        self.pages = QStackedWidget()
        self._said = Card()
        self._lay_out()
        self._stop()
        self._connect()

    def read(self, path: Path) -> None:
        """Look through a list of the chosen kind; of a workbook its first sheet with anything in it."""
        self.sheets.hide()
        self._read(path)

    # What Qt asks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    # How it is done

    def _read(self, path: Path, sheet: str = "") -> None:
        self._forget()
        self._say("file-spreadsheet", self.tr("Reading the list"), "")
        self.heading.set_subtitle(path.name)
        self.model.choose(path, ListKind(self.kind.currentData()), self._reading(path), sheet=sheet)

    def _connect(self) -> None:
        self.kind.activated.connect(self._read_as_other_kind)
        self.sheets.activated.connect(self._read_other_sheet)
        self.choosing.clicked.connect(self._ask)
        self.mapping.clicked.connect(self._open_mapping)
        self.saving.clicked.connect(self._save)
        self.search.searched.connect(self.pane.search)
        self.sheet.closed.connect(self._leave_sheet)
        self.model.reviewed.connect(self._show)
        self.model.refused.connect(self._refuse)
        self.model.stopped.connect(self._stop)
        self.model.saved.connect(self._tell_saved)
        self.model.undone.connect(self._tell_undone)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.model.undo)

    def _lay_out(self) -> None:
        self.heading = Heading(self.tr("Lists"), self._makes(), self.search, self.saving, least=LEAST_NAME)
        tools = Flow()
        for widget in (self.kind, self.choosing, self.sheets, self.mapping):
            tools.addWidget(widget)
        self.pages.addWidget(self.pane)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(tools)
        main.addWidget(self.pages, 1)
        line = row(spacing=0)
        line.addLayout(main, 1)
        line.addWidget(self.sheet)
        self.setLayout(line)
        self.setFocusProxy(self.choosing)

    def _makes(self) -> str:
        return self.tr("CSV or XLSX, as they were exported")

    def _invitation(self) -> tuple[str, str, str]:
        return (
            "file-spreadsheet",
            self.tr("Choose a list, or drop it here"),
            self.tr("Nothing is saved before you have seen what it changes."),
        )

    def _reading(self, path: Path) -> str:
        return self.tr("Reading {file}").format(file=path.name)

    def _forget(self) -> None:
        self._review = None
        self.sheet.close_sheet()
        self.saving.setEnabled(False)
        self.mapping.setEnabled(False)

    def _say(self, icon: str, title: str, text: str) -> None:
        """Say something in the place of the review."""
        said, self._said = self._said, Card()
        self._said.body.addWidget(EmptyState(icon, title, text))
        self.pages.addWidget(self._said)
        self.pages.setCurrentWidget(self._said)
        said.deleteLater()

    @Slot()
    def _ask(self) -> None:
        beside = str(self.model.path.parent if self.model.path else documents())
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), beside, kinds)
        if name:
            self.read(Path(name))

    @Slot()
    def _read_as_other_kind(self) -> None:
        if self._review is not None and self.model.path is not None:
            self._read(self.model.path, self._review.sheet)

    @Slot()
    def _read_other_sheet(self) -> None:
        if self.model.path is not None:
            self._read(self.model.path, str(self.sheets.currentData()))

    @Slot()
    def _open_mapping(self) -> None:
        if self._review is not None:
            again = Button(self.tr("Read again"), "refresh-cw", Kind.PRIMARY, key="Ctrl+R")
            again.clicked.connect(self._read_again)
            self.sheet.open_with(self.tr("Columns"), MappingForm(self._review.found), again)

    @Slot()
    def _leave_sheet(self) -> None:
        if self.sheet.held_focus:
            self.setFocus()

    @Slot()
    def _read_again(self) -> None:
        path, form = self.model.path, self.sheet.content
        if path is not None and isinstance(form, MappingForm):
            self.saving.setEnabled(False)
            self.model.map_again(form.columns(), self._reading(path))

    @Slot(object)
    def _show(self, review: Review) -> None:
        self._review = review
        self._show_sheets(review)
        self.mapping.setEnabled(True)
        self.saving.setEnabled(bool(review.plan and review.plan.drafts))
        if review.plan is None:
            words = self.tr("Say at the right which column holds what, then have the list read again.")
            self._say("table-2", self.tr("A column that is needed was not found"), words)
            self._open_mapping()
        else:
            self.pane.show_review(review.plan, review.found)
            self.pages.setCurrentWidget(self.pane)
            self.sheet.close_sheet()

    def _show_sheets(self, review: Review) -> None:
        """Offer the sheets of a workbook; of one there is nothing to choose."""
        self.sheets.clear()
        for name in review.sheets:
            self.sheets.addItem(self.tr("Sheet: {name}").format(name=name), name)
        self.sheets.setCurrentIndex(self.sheets.findData(review.sheet))
        self.sheets.setVisible(len(review.sheets) > 1)

    @Slot()
    def _save(self) -> None:
        self.saving.setEnabled(False)
        self.model.accept()

    @Slot(object)
    def _refuse(self, error: ListError) -> None:
        self._forget()
        self._say("triangle-alert", self.tr("This is no list that can be read"), list_trouble_words(error))

    @Slot()
    def _stop(self) -> None:
        self._forget()
        self.sheets.hide()
        self.heading.set_subtitle(self._makes())
        self._say(*self._invitation())

    @Slot(object)
    def _tell_saved(self, answer: ImportPlan | Refused) -> None:
        self._stop()
        if isinstance(answer, Refused):
            self._context.notify(Notice(refusal_words(answer.reason), Tone.WARN))
            return
        words = self.tr("Saved: {new} new, {changed} changed.")
        told = words.format(new=len(answer.new), changed=len(answer.changed))
        self._context.notify(Notice(told, Tone.OK, (self.tr("Undo"), self.model.undo)))

    @Slot(object)
    def _tell_undone(self, answer: Undone | Refused) -> None:
        if isinstance(answer, Refused):
            self._context.notify(Notice(refusal_words(answer.reason), Tone.WARN))
        else:
            self._context.notify(Notice(self.tr("The import was taken back."), Tone.NEUTRAL))


def _dropped(data: QMimeData) -> Path | None:
    """The one file that is dropped."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None

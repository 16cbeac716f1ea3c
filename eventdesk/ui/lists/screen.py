"""Lists: a list is chosen, everything wrong with it is told by line and column, then it is saved or not."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from eventdesk.domain.lists import ListError, ListKind, Problem
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.button import Button, Kind
from eventdesk.ui.kit.card import Figure, column, row
from eventdesk.ui.kit.columns import RIGHT, Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.notice import Notice
from eventdesk.ui.kit.refusals import refusal_words
from eventdesk.ui.kit.sheet import SideSheet
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone
from eventdesk.ui.lists.mapping import MappingForm
from eventdesk.ui.lists.model import ListsModel, Read
from eventdesk.ui.lists.words import list_trouble_words, problem_words
from eventdesk.usecases.lists import ImportPlan


class ListsScreen(QWidget):
    """The evening before: lists in."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._read: Read | None = None
        self.model = ListsModel(context.worker, context.desk, self)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the list is about"))
        for kind, words in self._kinds():
            self.kind.addItem(words, kind)
        self.choosing = Button(self.tr("Choose a list"), "file-spreadsheet", key="Ctrl+O")
        self.mapping = Button(self.tr("Columns"), "table-2")
        self.saving = Button(self.tr("Save the list"), "save", Kind.PRIMARY, key="Ctrl+S")
        self.figures = [Figure(w) for w in (self.tr("New"), self.tr("Changed"), self.tr("As they were"))]
        self.figures.append(Figure(self.tr("No longer on the list")))
        self.rows: RowTableModel[Problem] = RowTableModel(self._columns(), _key, self)
        self.sheet = SideSheet()
        self._lay_out()
        self._enable(None)
        self.choosing.clicked.connect(self._ask)
        self.mapping.clicked.connect(self._open_mapping)
        self.saving.clicked.connect(self.model.accept)
        self.model.planned.connect(self._show)
        self.model.refused.connect(self._refuse)
        self.model.saved.connect(self._tell)

    def read(self, path: Path) -> None:
        """Read a list of the chosen kind."""
        self.heading.set_subtitle(path.name)
        self.model.choose(path, ListKind(self.kind.currentData()))

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (ListKind.ROOMS.value, self.tr("Rooms")),
            (ListKind.TABLES.value, self.tr("Tables")),
            (ListKind.SLOTS.value, self.tr("Slots")),
            (ListKind.PEOPLE.value, self.tr("People")),
            (ListKind.SESSIONS.value, self.tr("Sessions")),
            (ListKind.REQUESTS.value, self.tr("Requests")),
            (ListKind.MEETINGS.value, self.tr("Meetings")),
        ]

    def _lay_out(self) -> None:
        self.heading = Heading(self.tr("Lists"), self.tr("CSV or XLSX, as they were exported"), self.saving)
        tools = row(spacing=Space.M)
        for widget in (self.kind, self.choosing, self.mapping):
            tools.addWidget(widget)
        tools.addStretch(1)
        figures = row(spacing=Space.M)
        for figure in self.figures:
            figures.addWidget(figure, 1)
        empty = EmptyState(
            "file-spreadsheet",
            self.tr("Nothing is wrong so far"),
            self.tr("Choose a list; nothing is saved before you have seen what it changes."),
        )
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(tools)
        main.addLayout(figures)
        main.addWidget(RowTable(self.rows, self.tr("Problems"), empty=empty), 1)
        line = row(spacing=0)
        line.addLayout(main, 1)
        line.addWidget(self.sheet)
        self.setLayout(line)
        self.setFocusProxy(self.choosing)

    def _columns(self) -> tuple[Column[Problem], ...]:
        return (
            Column(
                title=self.tr("Line"),
                text=lambda row: str(row.line),
                sort_key=lambda row: row.line,
                align=RIGHT,
                width=84,
            ),
            Column(title=self.tr("Column"), text=self._heading_of, strong=True, width=180),
            Column(title=self.tr("Problem"), text=problem_words, stretch=True, width=380),
        )

    def _heading_of(self, problem: Problem) -> str:
        return self._read.found.heading(problem.column) if self._read else problem.column

    def _enable(self, plan: ImportPlan | None) -> None:
        self.saving.setEnabled(bool(plan and plan.drafts))
        self.mapping.setEnabled(self._read is not None)
        counts = (len(plan.new), len(plan.changed), plan.same, len(plan.gone)) if plan else ("–",) * 4
        for figure, count in zip(self.figures, counts, strict=True):
            figure.set_value(str(count))

    @Slot()
    def _ask(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), place, kinds)
        if name:
            self.read(Path(name))

    @Slot()
    def _open_mapping(self) -> None:
        if self._read is None:
            return
        form = MappingForm(self._read.found)
        again = Button(self.tr("Read again"), "refresh-cw", Kind.PRIMARY)
        again.clicked.connect(lambda: self.model.map_again(form.columns()))
        self.sheet.open_with(self.tr("Columns"), form, again)

    @Slot(object)
    def _show(self, made: Read) -> None:
        self._read = made
        self.rows.set_rows(made.plan.problems if made.plan else ())
        self._enable(made.plan)
        if made.plan is None:
            self._open_mapping()
        else:
            self.sheet.close_sheet()

    @Slot(object)
    def _refuse(self, error: ListError) -> None:
        self._context.notify(Notice(list_trouble_words(error), Tone.REFUSE))

    @Slot(object)
    def _tell(self, answer: ImportPlan | Undone | Refused) -> None:
        self.rows.set_rows(())
        self._enable(None)
        if isinstance(answer, Refused):
            self._context.notify(Notice(refusal_words(answer.reason), Tone.WARN))
        elif isinstance(answer, Undone):
            self._context.notify(Notice(self.tr("The import was taken back."), Tone.NEUTRAL))
        else:
            words = self.tr("Saved: {new} new, {changed} changed.")
            told = words.format(new=len(answer.new), changed=len(answer.changed))
            self._context.notify(Notice(told, Tone.OK, (self.tr("Undo"), self.model.undo)))


def _key(problem: Problem) -> str:
    """What tells problems apart."""
    return f"{problem.line} {problem.column} {problem.code} {problem.value}"

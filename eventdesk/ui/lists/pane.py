"""What a list would do, to be looked through before it is saved: figures, problems, and every change."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.lists import Problem
from eventdesk.exchange.columns import MappedList
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import Figure, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.lists.fields import field_words
from eventdesk.ui.lists.review import MOST_SHOWN, ChangeRow, State, change_rows
from eventdesk.ui.lists.words import problem_words, told_words
from eventdesk.usecases.lists import ImportPlan

PROBLEMS = "problems"


class ReviewPane(QWidget):
    """Shows one review at a time; what is most worth a look is in front."""

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self._plan: ImportPlan | None = None
        self._found: MappedList | None = None
        self._kept: frozenset[Problem] = frozenset()
        self.figures = [Figure(words) for words in self._counted()]
        self.choice = Segments(self._choices(), self.tr("What is shown"), PROBLEMS)
        self.problems: RowTableModel[Problem] = RowTableModel(self._problem_columns(), _problem_key, self)
        self.changes: RowTableModel[ChangeRow] = RowTableModel(self._change_columns(), lambda r: r.key, self)
        self.entries: RowTableModel[ChangeRow] = RowTableModel(self._entry_columns(), lambda r: r.key, self)
        self.note = Label("", Type.MUTED)
        self.pages = QStackedWidget()
        self._problem_table = RowTable(self.problems, self.tr("Problems"), empty=self._sound())
        self._change_table = RowTable(self.changes, self.tr("Changes"), empty=self._nothing())
        self._entry_table = RowTable(self.entries, self.tr("New or no longer listed"), empty=self._nothing())
        self._lay_out()
        self.choice.chosen.connect(self._choose)

    def show_review(self, plan: ImportPlan, found: MappedList) -> None:
        """Show what a list would do."""
        self._plan, self._found = plan, found
        for figure, count in zip(self.figures, _counts(plan), strict=True):
            figure.set_value(self._moments.number(count))
        self._kept = frozenset(plan.warnings)
        self.problems.set_rows((*plan.problems, *plan.warnings))
        rows = change_rows(plan)
        self.changes.set_rows([row for row in rows if row.state is State.CHANGED])
        self.entries.set_rows([row for row in rows if row.state is not State.CHANGED])
        self.choice.choose(_first(plan))
        self._choose(_first(plan))

    def search(self, text: str) -> None:
        """Show only lines with these words."""
        self.problems.set_filter(text)
        self.changes.set_filter(text)
        self.entries.set_filter(text)

    def _counted(self) -> tuple[str, ...]:
        return (
            self.tr("New"),
            self.tr("Changed"),
            self.tr("No longer listed"),
            self.tr("As they were"),
            self.tr("Problems"),
        )

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (PROBLEMS, self.tr("Problems")),
            (State.CHANGED.value, self.tr("Changed")),
            (State.NEW.value, self.tr("New")),
            (State.GONE.value, self.tr("No longer listed")),
        ]

    def _sound(self) -> EmptyState:
        return EmptyState("circle-check", self.tr("No problems"), self.tr("Every line can be saved."))

    def _nothing(self) -> EmptyState:
        return EmptyState("file-text", self.tr("Nothing here"), self.tr("The list changes nothing of this."))

    def _lay_out(self) -> None:
        figures = row(spacing=Space.M)
        for figure in self.figures:
            figures.addWidget(figure, 1)
        tools = row(spacing=Space.L)
        tools.addWidget(self.choice)
        tools.addWidget(self.note, 1)
        self.pages.addWidget(self._problem_table)
        self.pages.addWidget(self._change_table)
        self.pages.addWidget(self._entry_table)
        body = column(spacing=Space.L)
        body.addLayout(figures)
        body.addLayout(tools)
        body.addWidget(self.pages, 1)
        self.setLayout(body)

    def _problem_columns(self) -> tuple[Column[Problem], ...]:
        return (
            numbers(self.tr("Line"), lambda row: row.line or None, width=76),
            long_texts(self.tr("Column"), self._heading_of, strong=True, width=180),
            long_texts(self.tr("Problem"), problem_words, stretch=True, width=380),
            Column(
                title=self.tr("Outcome"),
                text=lambda row: self.tr("Kept") if row in self._kept else self.tr("Left out"),
                chip=True,
                tone=lambda row: Tone.WARN if row in self._kept else Tone.REFUSE,
                icon=lambda row: "triangle-alert" if row in self._kept else "circle-x",
                width=130,
            ),
        )

    def _change_columns(self) -> tuple[Column[ChangeRow], ...]:
        return (
            numbers(self.tr("Line"), lambda row: row.line or None, width=76),
            Column(title=self.tr("Name"), text=lambda row: row.name, strong=True, stretch=True, width=200),
            Column(title=self.tr("Field"), text=_field_of, width=150),
            long_texts(self.tr("Before"), self._before, stretch=True, width=160),
            long_texts(self.tr("After"), self._after, stretch=True, width=160),
        )

    def _entry_columns(self) -> tuple[Column[ChangeRow], ...]:
        return (
            numbers(self.tr("Line"), lambda row: row.line or None, width=76),
            Column(title=self.tr("Name"), text=lambda row: row.name, strong=True, stretch=True, width=200),
            long_texts(self.tr("Details"), self._details, stretch=True, width=160),
        )

    def _before(self, row: ChangeRow) -> str:
        return told_words(row.before, self._moments)

    def _after(self, row: ChangeRow) -> str:
        return told_words(row.after, self._moments)

    def _details(self, row: ChangeRow) -> str:
        """What tells it from others of its name: of the new as the list says, of the others as the event."""
        return self._after(row) if row.state is State.NEW else self._before(row)

    def _heading_of(self, problem: Problem) -> str:
        if not problem.column or self._found is None:
            return ""
        known = problem.column in self._found.columns
        return self._found.heading(problem.column) if known else field_words(problem.column)

    @Slot(object)
    def _choose(self, key: str) -> None:
        self.note.setText(self._note_on(key))
        if key == PROBLEMS:
            self.pages.setCurrentWidget(self._problem_table)
        elif key == State.CHANGED.value:
            self.pages.setCurrentWidget(self._change_table)
        else:
            self.entries.set_predicate(lambda row: row.state.value == key)
            self.pages.setCurrentWidget(self._entry_table)

    def _note_on(self, key: str) -> str:
        plan = self._plan
        if plan is None:
            return ""
        if key == PROBLEMS:
            return self._note_on_problems(plan)
        some = {State.NEW: plan.new, State.CHANGED: plan.changed, State.GONE: plan.gone}[State(key)]
        if len(some) > MOST_SHOWN:
            return self.tr("The first {count} are shown.").format(count=self._moments.number(MOST_SHOWN))
        return self.tr("They stay in the event as they are.") if key == State.GONE and some else ""

    def _note_on_problems(self, plan: ImportPlan) -> str:
        if plan.problems and plan.warnings:
            return self.tr("The last column says which lines are left out.")
        if plan.problems:
            return self.tr("Lines with a problem are left out.")
        return self.tr("All lines are kept. Have a look at these.") if plan.warnings else ""


def _counts(plan: ImportPlan) -> tuple[int, ...]:
    """In the order of the figures."""
    return (
        len(plan.new),
        len(plan.changed),
        len(plan.gone),
        plan.same,
        len(plan.problems) + len(plan.warnings),
    )


def _first(plan: ImportPlan) -> str:
    """What is most worth a look."""
    if plan.problems or plan.warnings:
        return PROBLEMS
    if plan.changed or plan.beside:
        return State.CHANGED.value
    return State.GONE.value if plan.gone and not plan.new else State.NEW.value


def _field_of(row: ChangeRow) -> str:
    return field_words(row.field) if row.field else ""


def _problem_key(problem: Problem) -> str:
    """What tells problems apart."""
    return f"{problem.line} {problem.column} {problem.code} {problem.value}"

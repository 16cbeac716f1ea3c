"""Attendance: who came and stayed, which meetings were held; told by six things, exported in one go."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.change import Changes
from eventdesk.domain.refusal import Refused
from eventdesk.ui.attendance.model import AttendanceModel, View
from eventdesk.ui.attendance.tables import outcome_columns, people_columns, slot_columns, sum_columns
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import Figure, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.places import folder_of_files
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.refusals import refusal_words


class AttendanceScreen(QWidget):
    """What the day came to."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self.model = AttendanceModel(context.worker, context.desk, self)
        self.rows: dict[View, RowTableModel[Any]] = {}
        self.search = SearchField(self.tr("Find in this table"))
        self.export = Button(self.tr("Export"), "download", Kind.PRIMARY, key="Ctrl+E")
        self.views = Segments(self._view_words(), self.tr("Told by"), View.PEOPLE.value)
        self.came = Figure(self.tr("Came"))
        self.share = Figure(self.tr("Of those expected"))
        self.held = Figure(self.tr("Meetings held"))
        self.missed = Figure(self.tr("Meetings missed"))
        self.fruitful = Figure(self.tr("Fruitful meetings"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.views.chosen.connect(self._turn)
        self.export.clicked.connect(self._choose)
        self.model.loaded.connect(self._show)
        self.model.exported.connect(self._tell)
        self.model.refused.connect(self._refuse)
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read anew where the commit may have changed something."""
        self.model.touch(changes)

    def _view_words(self) -> Sequence[tuple[str, str]]:
        return [
            (View.PEOPLE.value, self.tr("People")),
            (View.ORGANISATIONS.value, self.tr("Organisations")),
            (View.COUNTRIES.value, self.tr("Countries")),
            (View.GROUPS.value, self.tr("Groups")),
            (View.SLOTS.value, self.tr("Slots")),
            (View.OUTCOMES.value, self.tr("Outcomes")),
        ]

    def _columns(self, view: View) -> tuple[Column[Any], ...]:
        match view:
            case View.PEOPLE:
                return people_columns(self._context.moments)
            case View.SLOTS:
                return slot_columns(self._context.moments)
            case View.OUTCOMES:
                return outcome_columns(self._context.moments)
            case View.ORGANISATIONS | View.COUNTRIES | View.GROUPS:
                return sum_columns()

    def _lay_out(self) -> None:
        for key, words in self._view_words():
            view = View(key)
            self.rows[view] = RowTableModel(self._columns(view), _key, self)
            empty = EmptyState("chart-column", self.tr("Nothing to tell yet"), self.tr("Check somebody in."))
            self._stack.addWidget(RowTable(self.rows[view], words, empty=empty))
        figures = row(spacing=Space.M)
        for figure in (self.came, self.share, self.held, self.missed, self.fruitful):
            figures.addWidget(figure, 1)
        tools = row(spacing=Space.M)
        tools.addWidget(self.views)
        tools.addStretch(1)
        tools.addWidget(self.search)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(Heading(self.tr("Attendance"), "", self.export))
        main.addLayout(figures)
        main.addLayout(tools)
        main.addWidget(self._stack, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)

    @Slot(object)
    def _show(self, found: Attendance) -> None:
        number = self._context.moments.number
        total = found.total
        self.came.set_value(number(total.came))
        self.share.set_value(
            self._context.moments.percent(total.came / total.expected if total.expected else 0)
        )
        self.held.set_value(number(total.held))
        self.missed.set_value(number(total.missed))
        self.fruitful.set_value(number(total.fruitful))
        self.rows[View.PEOPLE].set_rows(found.people)
        self.rows[View.ORGANISATIONS].set_rows(found.organisations)
        self.rows[View.COUNTRIES].set_rows(found.countries)
        self.rows[View.GROUPS].set_rows(found.groups)
        self.rows[View.SLOTS].set_rows(found.slots)
        self.rows[View.OUTCOMES].set_rows(found.outcomes if total.held else ())

    @Slot(object)
    def _turn(self, view: str) -> None:
        self._stack.setCurrentIndex(list(self.rows).index(View(view)))

    @Slot(object)
    def _filter(self, text: str) -> None:
        for rows in self.rows.values():
            rows.set_filter(text)

    @Slot()
    def _choose(self) -> None:
        folder = folder_of_files(self, self.tr("Where shall the files go?"))
        if folder is not None:
            self.model.export(folder, self.tr("attendance"), self.tr("Exporting the attendance"))

    @Slot(object)
    def _tell(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        words = self.tr("{files} are in {folder}.").format(files=names, folder=paths[0].parent)
        self._context.notify(Notice(words, Tone.OK))

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))


def _key(line: Any) -> str:
    """What tells lines of one table apart."""
    return str(getattr(line, "id", "") or getattr(line, "key", "") or getattr(line, "kind", ""))

"""The frame of a screen that is one list: heading, search, table, and a sheet beside it for one row."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.form.sheet import SideSheet
from eventdesk.ui.kit.lists.model import Done, ListModel
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.refusals import refused_words

R = TypeVar("R")


class ListScreen(QWidget, Generic[R]):
    """A screen calls ``set_up`` once, and says what opening a row means and how its actions are told.

    Every action closes the sheet and is told with a way back that undoes just this action.
    """

    rows: RowTableModel[R]

    def __init__(self, context: ScreenContext, model: ListModel[R]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.context = context
        self.moments = context.moments
        self.model = model
        self.sheet = SideSheet()
        self._wanted: Hashable = None
        model.setParent(self)

    def set_up(
        self,
        title: str,
        search: str,
        rows: RowTableModel[R],
        empty: EmptyState,
        *,
        add: Button | None = None,
        tools: Sequence[QWidget] = (),
        before: Sequence[QWidget] = (),
    ) -> None:
        """Build the screen.

        ``tools`` and then ``add`` stand at the end of the heading, ``before`` left of the search field.
        """
        self.rows = rows
        rows.setParent(self)
        self.search = SearchField(search)
        self.heading = Heading(title, "", *tools, *([add] if add else []))
        self.table = RowTable(self.rows, title, empty=empty)
        self._lay_out(before)
        self.setFocusProxy(self.search)
        self.search.searched.connect(self.rows.set_filter)
        self.search.left.connect(self._enter_table)
        self.table.row_opened.connect(self.open)
        if add is not None:
            add.clicked.connect(self.add)
        self.model.loaded.connect(self.show_rows)
        self.model.done.connect(self._tell)
        self.model.refused.connect(self.refuse)
        self.sheet.closed.connect(self._back_to_table)
        QShortcut(QKeySequence.StandardKey.Undo, self, lambda: self.model.undo())
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a commit may have changed a row."""
        self.model.refresh(changes)

    @property
    def notices_over(self) -> QWidget:
        """The table: what can be done stands above it, and beside it in the sheet."""
        return self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the sheet from the table and from the search field too."""
        if event.key() == Qt.Key.Key_Escape and not self.sheet.isHidden():
            self.sheet.close_sheet()
        else:
            super().keyPressEvent(event)

    # What a screen says

    @Slot(object)
    def open(self, row: R) -> None:
        """Show one row; a list that is only read has nothing more to show."""

    @Slot()
    def add(self) -> None:
        """Show an empty form; a list that is only read has none."""

    def subtitle(self, rows: Sequence[R]) -> str:
        """What the heading says of the rows."""
        return self.moments.number(len(rows)) if rows else ""

    def told(self, answer: Any) -> tuple[str, Tone]:
        """How an action is told: a sentence and its tone."""
        return str(answer), Tone.OK

    # What every list does

    def show_row(self, key: Hashable) -> None:
        """Put the cursor on a row and open it, once it is there; a search that hides it is given up."""
        self._wanted = key
        self._go_to_wanted()

    def show_subject(self, subject: Subject) -> None:
        """Go to what another screen sends the user to."""
        self.show_row(subject.id)

    @Slot(object)
    def show_rows(self, rows: Sequence[R]) -> None:
        """Show the rows as they are now."""
        self.rows.set_rows(rows)
        self.heading.set_subtitle(self.subtitle(rows))
        self._go_to_wanted()

    @Slot(object)
    def refuse(self, refused: Refused) -> None:
        """Say why something was not done; the sheet stays as it is."""
        self.context.notify(Notice(refused_words(refused), Tone.WARN))

    @Slot(object)
    def _tell(self, done: Done) -> None:
        self.sheet.close_sheet()
        if isinstance(done.answer, Undone):
            self.context.notify(Notice(self.tr("Undone."), Tone.NEUTRAL))
            return
        words, tone = self.told(done.answer)
        undo = (self.tr("Undo"), partial(self.model.undo, done.action)) if done.action else None
        self.context.notify(Notice(words, tone, None if tone is Tone.WARN else undo))

    def _go_to_wanted(self) -> None:
        wanted = None if self._wanted is None else self.rows.row_of(self._wanted)
        if wanted is None:
            return
        if not self.table.select(self._wanted):
            self.search.clear()
            self.rows.set_filter("")
            self.table.select(self._wanted)
        self._wanted = None
        self.open(wanted)

    def _lay_out(self, before: Sequence[QWidget]) -> None:
        bar = Flow()
        for widget in before:
            bar.addWidget(widget)
        bar.addWidget(self.search)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(bar)
        main.addWidget(self.table, 1)
        line = row(spacing=0)
        line.addLayout(main, 1)
        line.addWidget(self.sheet)
        self.setLayout(line)

    @Slot()
    def _enter_table(self) -> None:
        if self.rows.rowCount():
            if self.table.current() is None:
                self.table.view.selectRow(0)
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _back_to_table(self) -> None:
        self.table.take_up()
        if not self.sheet.held_focus:
            return
        if self.table.current() is not None:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

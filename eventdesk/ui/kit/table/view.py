"""A table as it is seen: header, rows, keyboard, and an empty state in words where there are none."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from eventdesk.ui.kit.look.card import Card
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.table.cell import ROW_HEIGHT, CellDelegate
from eventdesk.ui.kit.table.model import RowTableModel

R = TypeVar("R")

HEADER_HEIGHT = 42
SCROLL_BAR = 16
"""What a scroll bar and the border take of the width."""


class RowTable(Card, Generic[R]):
    """A card with a table over one RowTableModel. Enter or a double click opens a row; Ctrl+C copies rows."""

    row_opened = Signal(object)
    """payload: the row (frozen, of the model's type)."""

    row_chosen = Signal(object)
    """payload: the row the cursor is on, or None."""

    selection_changed = Signal(object)
    """payload: tuple of the selected rows, in visible order."""

    def __init__(
        self,
        model: RowTableModel[R],
        name: str,
        *,
        empty: EmptyState,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=1, parent=parent)
        self.model = model
        self.view = _View()
        self.view.setModel(model)
        self.view.setAccessibleName(name)
        mode = QAbstractItemView.SelectionMode
        self.view.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self._set_widths()
        self._empty = empty
        self._no_match = EmptyState(
            "search", self.tr("Nothing matches"), self.tr("Escape empties the search.")
        )
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)  # before its pages: one without a parent is shown as a window
        for page in (self.view, self._empty, self._no_match):
            self._stack.addWidget(page)
        self._kept: tuple[list[Hashable], Hashable | None, int] = ([], None, 0)
        self._connect()
        self._show_page()

    def selected(self) -> tuple[R, ...]:
        """Return the selected rows in visible order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(self.model.row_at(row) for row in rows)

    def current(self) -> R | None:
        """Return the row under the cursor, or None."""
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, key: Hashable) -> bool:
        """Put the cursor on the row with an id and bring it into view; False when it is not shown."""
        position = self.model.position_of(key)
        if position is None:
            return False
        # Not selectRow: that one heeds a Shift or Ctrl that happens to be held, and adds to the selection.
        index = self.model.index(position, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.view.scrollTo(index)
        return True

    def let_go(self) -> None:
        """Clear the selection, as while the form beside the table is of something new; the cursor stays."""
        self.view.clearSelection()

    def take_up(self) -> None:
        """Select the row under the cursor, where none is selected."""
        flag, selection = QItemSelectionModel.SelectionFlag, self.view.selectionModel()
        if not selection.hasSelection():
            selection.select(self.view.currentIndex(), flag.Select | flag.Rows)

    def select_first(self) -> None:
        """Put the cursor on the first row, where there is one and the cursor is on none."""
        if self.model.rowCount() and self.current() is None:
            self.select(self.model.id_at(0))

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        selection = self.view.selectionModel()
        selection.currentRowChanged.connect(lambda *_: self.row_chosen.emit(self.current()))
        selection.selectionChanged.connect(lambda *_: self.selection_changed.emit(self.selected()))
        self.model.modelAboutToBeReset.connect(self._keep)
        self.model.modelReset.connect(self._restore)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_page)

    def _set_widths(self) -> None:
        header = self.view.horizontalHeader()
        for number, described in enumerate(self.model.columns):
            header.resizeSection(number, described.width)
            if described.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self.model.columns
        missing = sum(column.width for column in columns) - (self.width() - SCROLL_BAR)
        for number in reversed(range(len(columns))):
            if columns[number].spare:
                self.view.setColumnHidden(number, missing > 0)
                missing -= columns[number].width
        header = self.view.horizontalHeader()
        for number, column in enumerate(columns):
            if column.narrow:
                header.resizeSection(number, column.narrow if missing > 0 else column.width)

    @Slot()
    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.row_opened.emit(row)

    @Slot()
    def _show_page(self) -> None:
        page: QWidget = self.view
        if self.model.rowCount() == 0:
            page = self._no_match if self.model.filtered and self.model.total else self._empty
        self._stack.setCurrentWidget(page)

    @Slot()
    def _keep(self) -> None:
        chosen = [self.model.id_at(index.row()) for index in self.view.selectionModel().selectedRows()]
        current = self.view.currentIndex()
        at = self.model.id_at(current.row()) if current.isValid() else None
        self._kept = (chosen, at, self.view.verticalScrollBar().value())

    @Slot()
    def _restore(self) -> None:
        chosen, at, scroll = self._kept
        flag = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for key in chosen:
            position = self.model.position_of(key)
            if position is not None:
                index = self.model.index(position, 0)
                selection.select(index, index)
        self.view.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
        position = self.model.position_of(at) if at is not None else None
        if position is not None:
            self.view.selectionModel().setCurrentIndex(self.model.index(position, 0), flag.NoUpdate)
        self.view.verticalScrollBar().setValue(scroll)


class _View(QTableView):
    """Qt's table, made calm."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row under the cursor stays in sight where something takes room from the table."""
        row = self.visualRect(self.currentIndex())
        seen = row.isValid() and row.top() >= 0 and row.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            event.ignore()  # as Qt's tables do: where no row is opened, Enter is for the form around it
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self.model()
        lines = [
            "\t".join(str(model.index(index.row(), n).data()) for n in range(model.columnCount()))
            for index in sorted(self.selectionModel().selectedRows(), key=lambda at: at.row())
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

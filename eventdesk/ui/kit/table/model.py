"""The one table model: frozen rows with ids, described by columns, sorted and filtered in place.

New rows are merged by a diff on ids, so selection, current row and scroll position survive a refresh. Sort
and filter live here, not in a proxy: one index, and 10,000 rows answer within a frame or two.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from eventdesk.domain.naming import folded
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1

FEW = 60
"""More runs of removed or added rows than this are told as a reset: views are slow at long stories."""

_NOWHERE = QModelIndex()


class RowTableModel(QAbstractTableModel, Generic[R]):
    """Rows of type R under columns of R; ``row_id`` tells which row is which across refreshes."""

    rows_shown = Signal(object)
    """payload: int, how many rows are visible; after every change of rows or filter."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_id: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_id = row_id
        self._rows: dict[Hashable, R] = {}
        self._order: list[Hashable] = []
        self._shown: list[Hashable] = []
        self._folded: dict[Hashable, str] = {}
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[R], bool] | None = None
        self._sort: tuple[int, Qt.SortOrder] | None = None

    # What screens ask

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns, as given."""
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._order)

    @property
    def filtered(self) -> bool:
        """Whether a filter is in force."""
        return bool(self._words) or self._keep is not None

    def shown_rows(self) -> list[R]:
        """Return the visible rows in visible order."""
        return [self._rows[key] for key in self._shown]

    def row_at(self, row: int) -> R:
        """Return the row at a visible position."""
        return self._rows[self._shown[row]]

    def id_at(self, row: int) -> Hashable:
        """Return the id at a visible position."""
        return self._shown[row]

    def position_of(self, key: Hashable) -> int | None:
        """Return the visible position of an id, or None when it is absent or filtered away."""
        try:
            return self._shown.index(key)
        except ValueError:
            return None

    def row_of(self, key: Hashable) -> R | None:
        """Return the row with an id, filtered away or not."""
        return self._rows.get(key)

    # What screens change

    def set_rows(self, rows: Iterable[R]) -> None:
        """Replace all rows; what is equal stays untouched, the same id stays selected."""
        new = {self._row_id(row): row for row in rows}
        # Most rows are the very objects of before, which is told sooner than that they are equal.
        changed = {
            key
            for key, row in new.items()
            if (old := self._rows.get(key)) is not row and old is not None and old != row
        }
        gone = self._rows.keys() - new.keys()
        for key in (*changed, *gone):
            self._folded.pop(key, None)
        self._order = list(new)
        self._rows |= new
        self._show(self._arranged(), changed)
        for key in gone:
            del self._rows[key]

    def set_filter(self, text: str) -> None:
        """Show rows in whose texts every word occurs, blind to case and accents."""
        words = tuple(folded(text).split())
        if words != self._words:
            self._words = words
            self._show(self._arranged(), set())

    def set_predicate(self, keep: Callable[[R], bool] | None) -> None:
        """Show only rows for which ``keep`` is true, on top of the text filter; None shows all."""
        self._keep = keep
        self._show(self._arranged(), set())

    def tell_anew(self) -> None:
        """Ask all cells again: something beside the rows, which are the same, has changed what they say."""
        self._folded.clear()
        self._show(self._arranged(), set(self._order))

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[self._shown[index.row()]]
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
            case Qt.ItemDataRole.ToolTipRole:
                return column.tooltip(row) if column.tooltip else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case _ if role == ROW_ROLE:
                return row
            case _ if role == COLUMN_ROLE:
                return column
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[section].align
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column and keep new rows sorted; -1 goes back to the order given."""
        self._sort = (column, order) if 0 <= column < len(self._columns) else None
        self._show(self._arranged(), set())

    # How it is done

    def _arranged(self) -> list[Hashable]:
        keys = self._order
        if self._keep is not None:
            keep = self._keep
            keys = [key for key in keys if keep(self._rows[key])]
        for word in self._words:
            keys = [key for key in keys if word in self._folded_text(key)]
        return self._sorted(keys)

    def _sorted(self, keys: list[Hashable]) -> list[Hashable]:
        if self._sort is None:
            return list(keys)
        column, order = self._columns[self._sort[0]], self._sort[1]
        keyed = [(column.order(self._rows[key]), key) for key in keys]
        with_value = [pair for pair in keyed if pair[0] is not None]
        with_value.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        return [key for _, key in with_value] + [key for value, key in keyed if value is None]

    def _folded_text(self, key: Hashable) -> str:
        text = self._folded.get(key)
        if text is None:
            row = self._rows[key]
            text = folded("\n".join(column.text(row) for column in self._columns))
            self._folded[key] = text
        return text

    def _show(self, new: list[Hashable], changed: set[Hashable]) -> None:
        before = len(self._shown)
        if new != self._shown:
            self._rearrange(new)
        self._tell_changed(changed)
        if len(new) != before or changed:
            self.rows_shown.emit(len(new))

    def _rearrange(self, new: list[Hashable]) -> None:
        old_set, new_set = set(self._shown), set(new)
        removed = _runs([n for n, key in enumerate(self._shown) if key not in new_set])
        added = _runs([n for n, key in enumerate(new) if key not in old_set])
        if len(removed) + len(added) > FEW:
            self.beginResetModel()
            self._shown = new
            self.endResetModel()
        else:
            self._remove(removed)
            self._permute([key for key in new if key in old_set])
            self._insert(new, added)

    def _remove(self, runs: list[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()

    def _permute(self, wanted: list[Hashable]) -> None:
        if wanted == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._shown[index.row()] for index in before]
        self._shown = wanted
        place = {key: n for n, key in enumerate(wanted)}
        after = [self.index(place[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, new: list[Hashable], runs: list[tuple[int, int]]) -> None:
        for first, last in runs:
            self.beginInsertRows(_NOWHERE, first, last)
            self._shown[first:first] = new[first : last + 1]
            self.endInsertRows()

    def _tell_changed(self, changed: set[Hashable]) -> None:
        if not changed:
            return
        for first, last in _runs([n for n, key in enumerate(self._shown) if key in changed]):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def tone_of(column: Column[R], row: R) -> Tone:
    """Return the tone of a cell."""
    return column.tone(row) if column.tone is not None else Tone.NEUTRAL


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Join ascending numbers into (first, last) runs without gaps."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs

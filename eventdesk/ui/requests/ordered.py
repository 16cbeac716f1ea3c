"""Several things in the order in which they count: moved up and down, and left out where they do not."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.theme import Space

ROW = 38
KEY = Qt.ItemDataRole.UserRole


class Ordered(QWidget):
    """Alt+Up and Alt+Down move the row under the cursor, so does the mouse; Space leaves it out or takes it
    in again."""

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self.list = _Rows()
        self.list.setAccessibleName(name)
        self.up = Button(self.tr("Up"), "chevron-up", Kind.QUIET)
        self.down = Button(self.tr("Down"), "chevron-down", Kind.QUIET)
        self.up.setToolTip("Alt+↑")
        self.down.setToolTip("Alt+↓")
        tools = row(spacing=Space.S)
        for button in (self.up, self.down):
            tools.addWidget(button)
        tools.addStretch(1)
        body = column(spacing=Space.S)
        body.addWidget(self.list)
        body.addLayout(tools)
        self.setLayout(body)
        self.setFocusProxy(self.list)
        self.list.setFixedHeight(ROW * len(self._choices) + 2 * Space.XS)
        self.up.clicked.connect(lambda: self.list.shift(-1))
        self.down.clicked.connect(lambda: self.list.shift(1))
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.list.moved.connect(self._tell)

    @property
    def keys(self) -> tuple[str, ...]:
        """Those that count, the most important first."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(str(item.data(KEY)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show others without telling: first those that count in their order, then the rest."""
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        words = {one.key: one.words for one in self._choices}
        counting = [key for key in keys if key in words]
        for key in (*counting, *(key for key in words if key not in counting)):
            item = QListWidgetItem(words[key])
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in counting else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        blocked.unblock()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class _Rows(QListWidget):
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "ordered")
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def shift(self, by: int) -> None:
        """Move the row under the cursor."""
        at = self.currentRow()
        if at < 0 or not 0 <= at + by < self.count():
            return
        self.insertItem(at + by, self.takeItem(at))
        self.setCurrentRow(at + by)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if alt and event.key() in steps:
            self.shift(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

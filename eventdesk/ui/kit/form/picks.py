"""Several of many known things: a field that adds, and under it the list of what was added."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QWidget

from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import IconButton
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import ElidedLabel
from eventdesk.ui.kit.look.theme import Space

ROW = 40
INSET = 5
"""Pixels by which the words stand under those of the field above."""
MOST_ROWS = 5
"""The list grows so far, then it scrolls."""


class Picks(QWidget):
    """Enter adds what the field marks; in the list Delete takes away the row under the cursor.

    Keys that are no choice (a role only a list knows) are kept and shown as they are.
    """

    changed = Signal()
    """The user added something or took something away."""

    def __init__(
        self, name: str, choices: Sequence[Choice], keys: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._words = {one.key: one.words for one in choices}
        self._keys: list[str] = []
        self.field = Finder(choices)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("Type to add"))
        self.list = _Rows()
        self.list.setAccessibleName(self.tr("{name}: those chosen").format(name=name))
        body = column(spacing=Space.XS)
        body.addWidget(self.field)
        body.addWidget(self.list)
        self.setLayout(body)
        self.setFocusProxy(self.field)
        self.field.picked.connect(self._add)
        self.list.dropped.connect(self.drop)
        self.show_keys(keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """What was chosen, in the order of choosing."""
        return tuple(self._keys)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer others from now on, at once to whoever types; what is chosen stays."""
        self._choices = tuple(choices)
        self._words |= {one.key: one.words for one in choices}
        self._settle()
        self.field.offer_typed()

    def show_keys(self, keys: Iterable[str]) -> None:
        """Show others as chosen, without telling."""
        self._keys.clear()
        self.list.clear()
        for key in dict.fromkeys(keys):
            self._append(key)
        self._settle()

    @Slot(object)
    def drop(self, key: str) -> None:
        """Take something away."""
        at = self._keys.index(key)
        del self._keys[at]
        self.list.takeItem(at)
        self._settle()
        self.changed.emit()

    @Slot(object)
    def _add(self, choice: Choice) -> None:
        self.field.clear()
        if choice.key not in self._keys:
            self._append(choice.key)
            self._settle()
            self.list.scrollToBottom()
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        """Bring what is chosen into view where somebody chooses: the form may be longer than its place."""
        if not (self._keys and self.field.hasFocus()):
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.list)

    def _append(self, key: str) -> None:
        self._keys.append(key)
        words = self._words.get(key, key)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setSizeHint(QSize(0, ROW))
        self.list.addItem(item)
        line = row(spacing=Space.S)
        line.setContentsMargins(INSET, 0, 0, 0)
        line.addWidget(ElidedLabel(words), 1)
        away = IconButton("x", self.tr("Take away {name}").format(name=words))
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        away.clicked.connect(lambda: self.list.dropped.emit(key))
        line.addWidget(away)
        holder = QWidget()
        holder.setLayout(line)
        self.list.setItemWidget(item, holder)

    def _settle(self) -> None:
        """Offer only what is not chosen yet, and let the list be as high as it needs to be."""
        self.field.set_choices([one for one in self._choices if one.key not in self._keys])
        self.list.setVisible(bool(self._keys))
        self.list.setFixedHeight(min(len(self._keys), MOST_ROWS) * ROW + 2)


class _Rows(QListWidget):
    dropped = Signal(object)
    """payload: str, the key of the row that is to go."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "picks")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.dropped.emit(item.data(Qt.ItemDataRole.UserRole))
            return
        super().keyPressEvent(event)

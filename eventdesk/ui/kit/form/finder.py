"""A field for one of many known things, found by any part of its words, blind to accents and capitals.

Qt's own completer compares letter by letter; names of people, companies and countries are remembered
otherwise ("denm", "sorensen", "gmbh wind"). Words too long for the field end in "…" while nobody types there,
which Qt would cut in the middle of a letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QRect, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from eventdesk.domain.naming import folded, matches
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.theme import tokens_of
from eventdesk.ui.kit.table.columns import LEFT

MOST = 60
"""So many are offered while one types; with more one types on."""

VISIBLE = 8

MARGIN = 2
"""Pixels that Qt leaves at either side of the text of a line edit."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things: what is kept, and what is shown and searched."""

    key: str
    words: str


class Finder(QLineEdit):
    """Typing offers what matches; Enter or Tab takes the marked one, Down or the arrow shows all.

    A ``free`` one also takes words that are nobody's: then nothing is marked until an arrow key does it.
    """

    picked = Signal(object)
    """payload: Choice, taken by the user."""

    def __init__(
        self, choices: Sequence[Choice], key: str = "", *, free: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._free = free
        self._found: list[Choice] = []
        self._taken: Choice | None = None
        self._model = QStringListModel(self)
        self.popup = QListView()
        self.popup.setProperty("role", "popup")
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.clicked.connect(self._take_clicked)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(VISIBLE)
        self._completer.setPopup(self.popup)
        self._completer.setWidget(self)
        self.set_choices(choices)
        self.choose(key)
        shown = self.addAction(icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        shown.triggered.connect(self.show_all)
        self.textEdited.connect(self._offer)

    @property
    def key(self) -> str:
        """The key of what stands in the field; "" where that is nothing or nothing known."""
        if self._taken is not None and self._taken.words == self.text():
            return self._taken.key
        wanted = folded(self.text())
        return next((one.key for one in self._choices if folded(one.words) == wanted), "") if wanted else ""

    @property
    def lost(self) -> bool:
        """Whether the field holds words that are not of any choice."""
        return bool(self.text().strip()) and not self.key

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other things from now on."""
        self._choices = tuple(choices)

    def offer_typed(self) -> None:
        """Offer what matches the words in the field, where somebody types there."""
        if self.hasFocus():
            self._offer(self.text())

    def choose(self, key: str) -> None:
        """Put a choice into the field without telling; "" empties it."""
        self._taken = next((one for one in self._choices if one.key == key), None)
        self.setText(self._taken.words if self._taken else "")
        self.setCursorPosition(0)

    def shown_words(self) -> str:
        """The words as they are seen while nobody types."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_words()
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        option, painter = QStyleOptionFrame(), QStylePainter(self)
        self.initStyleOption(option)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        tokens = tokens_of(self)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(self._room(), int(LEFT), shown)
        painter.end()

    def _room(self) -> QRect:
        """Where Qt writes: what the style leaves, less its own margin, up to the arrow."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        arrows = [arrow.x() for arrow in self.findChildren(QToolButton)]
        return room.adjusted(MARGIN, 0, min([room.right(), *arrows]) - room.right() - MARGIN, 0)

    @Slot()
    def show_all(self) -> None:
        """Offer everything."""
        self.setFocus()
        self._show(list(self._choices))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text(), self)
        # Tab leaves the field before it ever becomes a key press for it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.popup.isVisible()
        ):
            self._take_marked()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self.popup.isVisible()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_open:
            self._take_marked()
        elif event.key() == Qt.Key.Key_Escape and is_open:
            self.popup.hide()
        elif event.key() == Qt.Key.Key_Down and not is_open:
            self.show_all()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _offer(self, text: str) -> None:
        words = folded(text)
        found = [one for one in self._choices if matches(words, folded(one.words))] if words else []
        found.sort(key=lambda one: not folded(one.words).startswith(words))
        self._show(found[:MOST])

    def _show(self, found: list[Choice]) -> None:
        self._found = found
        if not found:
            self.popup.hide()
            return
        self._model.setStringList([one.words for one in found])
        self._completer.complete()
        marked = QModelIndex() if self._free else self._completer.completionModel().index(0, 0)
        self.popup.setCurrentIndex(marked)

    def _take_marked(self) -> None:
        marked = self.popup.currentIndex()
        self.popup.hide()
        if marked.isValid():
            self._take(self._found[marked.row()])

    @Slot(QModelIndex)
    def _take_clicked(self, index: QModelIndex) -> None:
        self.popup.hide()
        self._take(self._found[index.row()])

    def _take(self, choice: Choice) -> None:
        self._taken = choice
        self.setText(choice.words)
        self.setCursorPosition(0)
        self.picked.emit(choice)

"""Fields: the search field above every table, and rows of a form with label, help and error."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLineEdit, QWidget

from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import Label, Type, literal, restyle
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.work.pause import Pause

SEARCH_AFTER_MS = 80
"""How long typing must pause before the table is searched."""

LEAST_SEARCH = 200


def text_field(text: str = "") -> QLineEdit:
    """A line of text that shows its beginning, however long it is."""
    field = QLineEdit(text)
    field.setCursorPosition(0)
    return field


def tick_box(words: str, *, on: bool) -> QCheckBox:
    """A box to tick, called by its words."""
    box = QCheckBox(literal(words))
    box.setAccessibleName(words)
    box.setChecked(on)
    return box


def inset(field: QAbstractSpinBox) -> None:
    """Give the text inside a spin box or a time its air: a stylesheet's padding does not reach it."""
    inner = field.findChild(QLineEdit)
    if inner is not None:
        inner.setTextMargins(Space.M + 1, 0, 0, 0)


class SearchField(QLineEdit):
    """Tells what is searched for as it is typed; Escape empties it, Down and Enter go on from it."""

    searched = Signal(object)
    """payload: str."""

    left = Signal()
    """The keyboard wants to go on to what was found."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(name)
        self.setProperty("field", "search")
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = Pause(self, SEARCH_AFTER_MS, lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _: self._pause.start())

    def set_name(self, name: str) -> None:
        """Say what is found here, where that changes."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.end()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(320, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a name, and for most of what the field is called."""
        return QSize(LEAST_SEARCH, super().minimumSizeHint().height())


class FormRow(QWidget):
    """One labelled field; the label names the field aloud, an error stands under it with an icon."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        body = column(spacing=Space.XS + 2)
        self.setLayout(body)
        name = Label(label, Type.LABEL)
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        if isinstance(field, QAbstractSpinBox):
            inset(field)
        body.addWidget(name)
        body.addWidget(field)
        self._hint = Label(hint, Type.CAPTION, wrap=True)
        body.addWidget(self._hint)  # before it is shown: what has no parent is shown as a window
        self._hint.setVisible(bool(hint))
        self._trouble = QWidget()
        line = row(spacing=6)
        self._trouble.setLayout(line)
        self._words = Label("", wrap=True)
        self._words.set_tone(Tone.REFUSE)
        self._words.ensurePolished()  # else its letters are measured as they are without the style
        sign = Glyph("circle-alert", 16, "refuse_text")
        sign.setFixedHeight(self._words.fontMetrics().height())
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self._trouble.setVisible(False)
        body.addWidget(self._trouble)

    def set_hint(self, words: str) -> None:
        """Say something else below the field."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def set_error(self, words: str) -> None:
        """Say what is wrong with the field; "" says that nothing is."""
        self._words.setText(words)
        self._trouble.setVisible(bool(words))
        self.field.setAccessibleDescription(words or self._hint.text())
        restyle(self.field, "wrong", bool(words))

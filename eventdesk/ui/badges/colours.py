"""The colours of a design: one field for each, with the colour itself beside its number."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from eventdesk.domain.colour import is_colour
from eventdesk.domain.design import Design
from eventdesk.domain.person import Role
from eventdesk.ui.badges.editing import Editing
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.look.label import restyle
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.roles import role_words

COLUMNS = 3
SWATCH = 18
EDGE = "#8a93a3"
"""Around each colour: seen on light and dark grounds."""


class ColourField(QLineEdit):
    """Takes a colour as #rrggbb and shows it."""

    coloured = Signal(object)
    """payload: str, another colour, given by the user."""

    def __init__(self, colour: str = "#000000", parent: QWidget | None = None) -> None:
        super().__init__(colour, parent)
        self.setMaxLength(7)
        self._swatch = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._tell)
        self.show_colour(colour)

    def show_colour(self, colour: str) -> None:
        """Show another colour without telling; what is being typed stays."""
        if self.text() != colour and not (self.hasFocus() and not is_colour(self.text())):
            self.setText(colour)
        pixmap = QPixmap(SWATCH, SWATCH)
        pixmap.fill(QColor(EDGE))
        painter = QPainter(pixmap)
        painter.fillRect(pixmap.rect().adjusted(1, 1, -1, -1), QColor(colour))
        painter.end()
        self._swatch.setIcon(QIcon(pixmap))
        restyle(self, "wrong", not is_colour(self.text()))

    @Slot(str)
    def _tell(self, text: str) -> None:
        restyle(self, "wrong", not is_colour(text))
        if is_colour(text):
            self.coloured.emit(text.lower())


class ColoursPart(QWidget):
    """What is written in, and the colour of each role."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self.fields: dict[str, ColourField] = {}
        body = QGridLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        named = [
            ("ink", self.tr("Ink")),
            ("soft", self.tr("Soft")),
            ("accent", self.tr("Accent")),
            *((role.value, role_words(role)) for role in Role),
            ("other_role", self.tr("Other roles")),
        ]
        for number, (key, words) in enumerate(named):
            field = self.fields[key] = ColourField()
            field.coloured.connect(lambda colour, key=key: self._paint(key, colour))
            body.addWidget(FormRow(words, field), number // COLUMNS, number % COLUMNS)
        body.setRowStretch(len(named), 1)
        self.setLayout(body)
        self.setFocusProxy(self.fields["ink"])
        editing.changed.connect(self.show_design)

    @Slot(object)
    def show_design(self, design: Design) -> None:
        """Show the colours of a design."""
        for key, field in self.fields.items():
            known = key in ("ink", "soft", "accent", "other_role")
            field.show_colour(getattr(design, key) if known else design.role_colour(key))

    def _paint(self, key: str, colour: str) -> None:
        if key in set(Role):
            self._editing.paint_role(key, colour)
        else:
            self._editing.paint(**{key: colour})

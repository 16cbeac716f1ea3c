"""The numbers and choices of the element in hand: where it stands, how large, how bold, in which colour."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from eventdesk.domain.colour import is_colour
from eventdesk.domain.design import SHAPES, Across, Down, Element, Field, Ink, Weight
from eventdesk.domain.designdata import MOST_LINES, POINTS, SIDES
from eventdesk.ui.badges.editing import Editing
from eventdesk.ui.badges.words import across_words, down_words, ink_words, weight_words
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.codes import Words

COLUMNS = 4
NARROW = 84


class ElementForm(QWidget):
    """Every change is a step of the editing at once; fields that mean nothing for an element are hidden."""

    logo_wanted = Signal()
    """The user wants to choose the file of a logo."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._showing = False
        self.sides = {key: self._millimetres(key) for key in ("x", "y", "width", "height")}
        self.most = self._points(lambda value: self._set(most=value, least=min(value, self.least.value())))
        self.least = self._points(lambda value: self._set(least=value, most=max(value, self.most.value())))
        self.lines = QSpinBox()
        self.lines.setRange(1, MOST_LINES)
        self.lines.valueChanged.connect(lambda value: self._set(lines=value))
        self.corner = self._double(0, 50, lambda value: self._set(corner=value))
        self.weight = self._segments(Weight, weight_words, self.tr("Weight"), "weight")
        self.across = self._segments(Across, across_words, self.tr("Horizontal"), "across")
        self.down = self._segments(Down, down_words, self.tr("Vertical"), "down")
        self.colour = Finder([Choice(ink.value, ink_words(ink)) for ink in Ink], free=True)
        self.colour.picked.connect(lambda choice: self._set(colour=choice.key))
        self.colour.editingFinished.connect(self._take_colour)
        self.text = text_field()
        self.text.textEdited.connect(lambda text: self._set(text=text))
        self.logo = Button(self.tr("Choose a file"), "upload")
        self.logo.clicked.connect(self.logo_wanted)
        self._lay_out()
        self.setFocusProxy(self.sides["x"])

    @Slot(object)
    def show_element(self, element: Element | None) -> None:
        """Show another element, or the same after a step."""
        self.setEnabled(element is not None)
        if element is None:
            return
        self._showing = True
        for key, field in self.sides.items():
            _put(field, getattr(element.box, key))
        _put(self.most, element.most)
        _put(self.least, element.least)
        self.lines.setValue(element.lines)
        _put(self.corner, element.corner)
        self.weight.choose(element.weight)
        self.across.choose(element.across)
        self.down.choose(element.down)
        self._show_colour(element.colour)
        if self.text.text() != element.text:
            self.text.setText(element.text)
        self._showing = False
        self._hide(element.shows)

    def _show_colour(self, colour: str) -> None:
        if not self.colour.hasFocus():
            self.colour.choose(colour)
            if not self.colour.key:
                self.colour.setText(colour)

    def _hide(self, shows: Field) -> None:
        written = shows not in SHAPES
        for row in (self._weight_row, self._most_row, self._least_row, self._lines_row):
            row.setVisible(written)
        for row in self._place_rows:
            row.setVisible(written or shows is Field.LOGO)
        self._corner_row.setVisible(shows is Field.BAND)
        self._colour_row.setVisible(written or shows is Field.BAND)
        self._text_row.setVisible(shows is Field.TEXT)
        self._logo_row.setVisible(shows is Field.LOGO)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        names = (self.tr("Left, mm"), self.tr("Top, mm"), self.tr("Width, mm"), self.tr("Height, mm"))
        for column, (name, field) in enumerate(zip(names, self.sides.values(), strict=True)):
            grid.addWidget(FormRow(name, field), 0, column)
        self._most_row = FormRow(self.tr("Size, pt"), self.most)
        self._least_row = FormRow(self.tr("Smallest, pt"), self.least)
        self._lines_row = FormRow(self.tr("Lines"), self.lines)
        self._corner_row = FormRow(self.tr("Corner, mm"), self.corner)
        self._text_row = FormRow(self.tr("Text"), self.text)
        self._logo_row = FormRow(self.tr("PNG, JPEG or SVG"), self.logo)
        self._colour_row = FormRow(self.tr("Colour, also as #005e85"), self.colour)
        small = (self._most_row, self._least_row, self._lines_row, self._corner_row)
        for column, one in enumerate(small):
            grid.addWidget(one, 1, column)
        self._weight_row = FormRow(self.tr("Weight"), self.weight)
        across, down = FormRow(self.tr("Horizontal"), self.across), FormRow(self.tr("Vertical"), self.down)
        self._place_rows = (across, down)
        grid.addWidget(self._text_row, 2, 0, 1, COLUMNS)
        grid.addWidget(self._logo_row, 3, 0, 1, COLUMNS)
        grid.addWidget(self._colour_row, 4, 0, 1, COLUMNS)
        for line, one in enumerate((self._weight_row, *self._place_rows), 5):
            grid.addWidget(one, line, 0, 1, COLUMNS)
        grid.setRowStretch(8, 1)
        self.setLayout(grid)

    def _millimetres(self, key: str) -> QDoubleSpinBox:
        return self._double(0, SIDES[1], lambda value: None if self._showing else self._place(key, value))

    def _points(self, then: Callable[[float], object]) -> QDoubleSpinBox:
        return self._double(*POINTS, then)

    def _double(self, least: float, most: float, then: Callable[[float], object]) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(least, most)
        field.setDecimals(1)
        field.setSingleStep(0.5)
        field.setMinimumWidth(NARROW)
        field.setKeyboardTracking(True)
        field.valueChanged.connect(then)
        return field

    def _segments(self, kind: type[StrEnum], words: Words[Any], name: str, key: str) -> Segments:
        choices = [(one.value, words(one)) for one in kind]
        segments = Segments(choices, name)
        segments.chosen.connect(lambda value: self._set(**{key: kind(value)}))
        return segments

    def _place(self, key: str, value: float) -> None:
        self._editing.place(**{key: value})

    def _set(self, **values: Any) -> None:
        if not self._showing:
            self._editing.set(**values)

    def _take_colour(self) -> None:
        text = self.colour.text().strip().lower()
        if is_colour(text):
            self._set(colour=text)
        elif self._editing.element is not None and not self.colour.key:
            self._show_colour(self._editing.element.colour)


def _put(field: QDoubleSpinBox, value: float) -> None:
    """Show a number, unless the field shows the same to its last decimal: then the finer one is kept."""
    if abs(field.value() - value) >= 0.05:
        field.setValue(value)

"""The editor of a design: what stands on it, numbers and colours; the page beside it follows every step."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from eventdesk.documents.glyphs import missing
from eventdesk.domain.design import Design, Element, Field, Side
from eventdesk.ui.badges.colours import ColoursPart
from eventdesk.ui.badges.editing import Editing
from eventdesk.ui.badges.elementform import ElementForm
from eventdesk.ui.badges.words import field_words, flaw_words, side_words
from eventdesk.ui.kit.form.chooser import Chooser
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Button, IconButton, Kind, Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.paper.media import media_choices

LIST_WIDTH = 190


class DesignEditor(QWidget):
    """Alt+Up and Alt+Down change the order, Delete takes away, Ctrl+Z undoes, Escape leaves."""

    kept = Signal()
    """The user wants the design kept."""

    left = Signal()
    """The user wants to leave."""

    removal_wanted = Signal()
    """The user wants the design removed from the event."""

    logo_wanted = Signal()

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self.name = text_field()
        self.medium = Chooser(self.tr("Paper"), media_choices())
        self.keep = Button(self.tr("Save"), "save", Kind.PRIMARY, key="Ctrl+S")
        self.undo = Button(self.tr("Undo"), "undo-2")
        # Not the button's own key: a button clicks a moment later, and keys that come faster would be lost.
        undoing = QShortcut(QKeySequence.StandardKey.Undo, self, editing.undo)
        undoing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.undo.setToolTip(undoing.key().toString(QKeySequence.SequenceFormat.NativeText))
        self.remove = Button(self.tr("Remove"), "trash-2", Kind.DANGER)
        self.close_button = IconButton("x", self.tr("Leave the design"))
        self.parts = Segments(
            [
                ("elements", self.tr("Elements")),
                ("colours", self.tr("Colours")),
                ("sides", self.tr("Back and inside")),
            ],
            self.tr("Part of the design"),
        )
        self.list = _Elements(self.tr("What stands on the badge"))
        self.adding = Finder([Choice(one.value, field_words(one)) for one in Field])
        self.adding.setAccessibleName(self.tr("Add to the badge"))
        self.adding.setPlaceholderText(self.tr("Add …"))
        self.form = ElementForm(editing)
        self.colours = ColoursPart(editing)
        sides = [(side.value, side_words(side)) for side in Side]
        self.back = Segments(sides, self.tr("Back of two-sided badges"))
        self.inside = Segments([sides[0], sides[2]], self.tr("Inside of folded badges"))
        self.flaw = Label("", wrap=True)
        self.flaw.set_tone(Tone.REFUSE)
        self.where = Label("", Type.CAPTION, wrap=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def begin(self, medium: str) -> None:
        """Show what the editing has in hand, on this paper."""
        self.name.setText(self._editing.design.name)
        self.medium.hold(medium)
        self.remove.setVisible(bool(self._editing.key))
        self.parts.choose("elements")
        self._stack.setCurrentIndex(0)
        self._show_elements(self._editing.elements)
        self._show_design(self._editing.design)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top, tools = row(spacing=Space.S), row(spacing=Space.S)
        self.name.setAccessibleName(self.tr("Name of the design"))
        top.addWidget(self.name, 1)
        for widget in (self.undo, self.remove, self.keep, self.close_button):
            top.addWidget(widget)
        tools.addWidget(self.parts)
        tools.addWidget(self.medium, 1)
        for part in (self._elements_part(), self.colours, self._sides_part()):
            self._stack.addWidget(part)
        body = column(spacing=Space.M)
        body.addLayout(top)
        body.addLayout(tools)
        body.addWidget(self.flaw)
        body.addWidget(self._stack, 1)
        self.setLayout(body)
        self.setFocusProxy(self.list)

    def _elements_part(self) -> QWidget:
        order = row(spacing=Space.XS)
        self.earlier = IconButton("chevron-up", self.tr("Further down in the stack"))
        self.later = IconButton("chevron-down", self.tr("Further up in the stack"))
        self.away = IconButton("trash-2", self.tr("Take off the badge"))
        for button in (self.earlier, self.later, self.away):
            order.addWidget(button)
        order.addStretch(1)
        side = column(spacing=Space.S)
        side.addWidget(self.list, 1)
        side.addLayout(order)
        side.addWidget(self.adding)
        holder = QWidget()
        holder.setObjectName("scrolled")
        inner = column(spacing=Space.M)
        inner.addWidget(self.where)
        inner.addWidget(self.form)
        inner.addStretch(1)
        holder.setLayout(inner)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        part, line = QWidget(), row(spacing=Space.L)
        line.addLayout(side)
        line.addWidget(scroll, 1)
        part.setLayout(line)
        return part

    def _sides_part(self) -> QWidget:
        part, body = QWidget(), column(spacing=Space.L)
        hint = self.tr("Printed where “Two-sided” is chosen.")
        body.addWidget(FormRow(self.tr("Back of two-sided badges"), self.back, hint))
        hint = self.tr("A day that is longer goes on at the back.")
        body.addWidget(FormRow(self.tr("Inside of folded badges"), self.inside, hint))
        body.addStretch(1)
        part.setLayout(body)
        return part

    def _connect(self) -> None:
        editing = self._editing
        editing.listed.connect(self._show_elements)
        editing.changed.connect(self._show_design)
        self.name.textEdited.connect(lambda text: editing.paint(name=text))
        self.keep.clicked.connect(self.kept)
        self.undo.clicked.connect(editing.undo)
        self.remove.clicked.connect(self.removal_wanted)
        self.close_button.clicked.connect(self.left)
        self.parts.chosen.connect(
            lambda key: self._stack.setCurrentIndex(["elements", "colours", "sides"].index(key))
        )
        self.list.currentRowChanged.connect(editing.take)
        self.list.dropped.connect(editing.remove)
        self.list.moved.connect(editing.move)
        self.adding.picked.connect(self._add)
        self.earlier.clicked.connect(lambda: editing.move(-1))
        self.later.clicked.connect(lambda: editing.move(1))
        self.away.clicked.connect(editing.remove)
        self.form.logo_wanted.connect(self.logo_wanted)
        self.back.chosen.connect(lambda side: editing.paint(back=Side(side)))
        self.inside.chosen.connect(lambda side: editing.paint(inside=Side(side)))

    @Slot(object)
    def _add(self, choice: Choice) -> None:
        self.adding.clear()
        self._editing.add(Field(choice.key))

    @Slot(object)
    def _show_elements(self, elements: tuple[Element, ...]) -> None:
        self.list.show_elements(elements, self._editing.at)
        self.form.show_element(self._editing.element)
        size = "{:g} × {:g}".format(*self._editing.size)
        self.where.setText(self.tr("Layout of {size} mm, as this paper takes it.").format(size=size))
        self._tell_flaws()

    @Slot(object)
    def _show_design(self, design: Design) -> None:
        self.form.show_element(self._editing.element)
        self.list.name_elements(self._editing.elements)
        self.colours.show_design(design)
        if self.name.text() != design.name:
            self.name.setText(design.name)
        self.back.choose(design.back)
        if design.inside is not Side.BADGE:
            self.inside.choose(design.inside)
        self.undo.setEnabled(self._editing.can_undo)
        self._tell_flaws()

    def _tell_flaws(self) -> None:
        faults = self._editing.faults
        self.keep.setEnabled(not faults)
        words = flaw_words(faults[0]) if faults else self._lacking() or self._crowding()
        self.flaw.setText(words)
        self.flaw.setVisible(bool(words))

    def _lacking(self) -> str:
        """Free text is on every badge: say what of it has no letter shapes."""
        letters = dict.fromkeys(c for one in self._editing.elements for c in missing(one.text))
        words = self.tr("These letters cannot be printed: {letters}")
        return words.format(letters=" ".join(letters)) if letters else ""

    def _crowding(self) -> str:
        """What keeps no design from the printer, but perhaps scanners from its code."""
        words = self.tr("{what}: too near to the QR code, scanners may not read it.")
        return words.format(what=field_words(found[0].shows)) if (found := self._editing.crowding) else ""


class _Elements(QListWidget):
    dropped = Signal()
    """The element under the cursor is to go."""

    moved = Signal(object)
    """payload: int, by how many places it is to move."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "picks")
        # As wide as the field below it, however long its words are.
        self.setMinimumWidth(LIST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))

    def show_elements(self, elements: tuple[Element, ...], at: int) -> None:
        """List these, with the cursor on one of them."""
        with QSignalBlocker(self):
            if self.count() != len(elements):
                self.clear()
                for _ in elements:
                    self.addItem(QListWidgetItem())
            self.name_elements(elements)
            self.setCurrentRow(at)

    def name_elements(self, elements: tuple[Element, ...]) -> None:
        """Say of each what it is; of free text what it says."""
        for number, one in enumerate(elements[: self.count()]):
            words = field_words(one.shows)
            item = self.item(number)
            item.setText(f"{words}: {one.text}" if one.shows is Field.TEXT else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

"""For whom somebody is sought: found by name, introduced, with the slots in which they are free."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QWidget

from eventdesk.domain.holes import Hole
from eventdesk.domain.rightperson import RightPerson, Somebody, SuggestionRow
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, clear, column
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.scroll import BAR, IntoMargin, Scroll
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.rightperson.candidate import described

WIDTH = 276

ROOM = 206
"""Pixels for the names of two who are being asked."""


class Sought(QWidget):
    """The left side of the screen."""

    picked = Signal(object)
    """payload: Choice"""

    hole_chosen = Signal(object)
    """payload: Hole"""

    seeking = Signal(object)
    """payload: Somebody who sits alone."""

    resumed = Signal(object)
    """payload: SuggestionRow, to go on with."""

    def __init__(self, moments: Moments, choice: QWidget | None, *, browses: bool) -> None:
        super().__init__()
        self._moments = moments
        self.setFixedWidth(WIDTH + BAR)
        self.field = Finder(())
        self.field.setPlaceholderText(self.tr("Type a part of the name"))
        self.field.picked.connect(self.picked.emit)
        self._row = FormRow(self.tr("For whom"), self.field)
        if not browses:
            self._row.hide()
        self.card = Card(padding=Space.L)
        self.holes: tuple[Hole, ...] = ()
        self.slots = QButtonGroup(self)
        self.slots.idClicked.connect(lambda number: self.hole_chosen.emit(self.holes[number]))
        self._who, self._waiting, self._lonely = QWidget(), QWidget(), QWidget()
        for holder in (self._who, self._waiting, self._lonely):
            holder.setLayout(column(spacing=Space.XS))
        self.card.body.addWidget(self._who)
        self.card.hide()
        self.asked = Card(self.tr("Being asked"), padding=Space.L)
        self.asked.body.addWidget(self._waiting)
        self.asked.hide()
        self.alone = Card(self.tr("Sit alone now"), padding=Space.L)
        self.alone.body.addWidget(self._lonely)
        self.alone.hide()
        self._lay_out(choice)

    def set_people(self, choices: tuple[Choice, ...]) -> None:
        """Offer these people; whoever stands in the field stays there."""
        key = self.field.key
        self.field.set_choices(choices)
        if key and not self.field.hasFocus():
            self.field.choose(key)

    def show_person(self, right: RightPerson) -> None:
        """Introduce somebody, with the slots in which they could meet."""
        if self.field.key != right.who.id:
            self.field.choose(right.who.id)
        body = _emptied(self._who)
        who = right.who
        body.addWidget(Label(who.name, Type.TITLE, wrap=True))
        body.addWidget(Label(described(who, self._moments), Type.MUTED, wrap=True))
        for name, words in ((self.tr("Offers"), who.offers), (self.tr("Needs"), who.needs)):
            if words:
                body.addSpacing(Space.S)
                body.addWidget(Label(name, Type.LABEL))
                body.addWidget(Label(words, wrap=True))
        self.holes = right.holes
        for button in self.slots.buttons():
            self.slots.removeButton(button)
        if right.holes:
            body.addSpacing(Space.S)
            body.addWidget(Label(self.tr("Free in"), Type.LABEL))
            body.addWidget(self._slots(right))
        self.card.show()

    def mark(self, hole: Hole | None) -> None:
        """Press the button of the slot in question; none where what is in front is about another."""
        self.slots.setExclusive(False)
        for number, one in enumerate(self.holes):
            self.slots.button(number).setChecked(one == hole)
        self.slots.setExclusive(True)

    @Slot(object)
    def show_asked(self, rows: Sequence[SuggestionRow]) -> None:
        """Those who were asked and have not both answered."""
        body = _emptied(self._waiting)
        for row in rows:
            words = self.tr("{time}: {name}").format(name=row.one.name, time=self._moments.time(row.starts))
            button = _lines(words, row.two.name)
            button.clicked.connect(lambda _=False, row=row: self.resumed.emit(row))
            body.addWidget(button)
        self.asked.setVisible(bool(rows))

    @Slot(object)
    def show_alone(self, people: Sequence[Somebody]) -> None:
        """Those whose partner did not come: a click seeks another for them."""
        body = _emptied(self._lonely)
        for who in people:
            button = _lines(who.name, who.organisation)
            button.clicked.connect(lambda _=False, who=who: self.seeking.emit(who))
            body.addWidget(button)
        self.alone.setVisible(bool(people))

    def _slots(self, right: RightPerson) -> QWidget:
        """A button for each slot."""
        holder, line = QWidget(), Flow(spacing=Space.XS)
        holder.setLayout(line)
        for number, hole in enumerate(right.holes):
            button = QPushButton(self._moments.time(hole.starts))
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            alone = self.tr("sits alone") if hole.waits_for else self.tr("free")
            button.setAccessibleName(f"{self._moments.span(hole.starts, hole.ends)}, {alone}")
            button.setToolTip(button.accessibleName())
            self.slots.addButton(button, number)
            line.addWidget(button)
        return holder

    def _lay_out(self, choice: QWidget | None) -> None:
        inner = QWidget()
        body = column(spacing=Space.L)
        inner.setLayout(body)
        body.addWidget(self.card)
        body.addWidget(self.asked)
        body.addWidget(self.alone)
        body.addStretch(1)
        main = column(spacing=Space.L)
        main.setContentsMargins(0, 0, BAR, 0)
        if choice is not None:
            main.addWidget(choice)
        main.addWidget(self._row)
        main.addLayout(IntoMargin(Scroll(inner)), 1)
        self.setLayout(main)


def _lines(*words: str) -> Button:
    """A button with two lines, of what there is to tell."""
    button, told = Button("", kind=Kind.QUIET), [word for word in words if word]
    button.setProperty("align", "left")
    shown = (button.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, ROOM) for word in told)
    button.setText("\n".join(shown))
    button.setAccessibleName(" · ".join(told))
    button.setToolTip(button.accessibleName())
    return button


def _emptied(holder: QWidget) -> QBoxLayout:
    """The column of a holder, with nothing in it any more."""
    layout = holder.layout()
    assert isinstance(layout, QBoxLayout)
    clear(layout)
    return layout

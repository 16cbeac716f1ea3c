"""Two people are asked: each says yes, no or does not answer, by one key; then what came of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.rightperson import Somebody, SuggestionRow
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type, restyle
from eventdesk.ui.kit.look.scroll import BAR, IntoMargin, Scroll
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.rightperson.candidate import described
from eventdesk.ui.rightperson.words import answer_words

ANSWERS = (Answer.YES, Answer.NO, Answer.NO_ANSWER)
_ICONS = {Answer.YES: "check", Answer.NO: "x", Answer.NO_ANSWER: "phone"}


@dataclass(frozen=True, slots=True)
class Said:
    """What one of the two says."""

    person: PersonId
    answer: Answer


class AskPage(QWidget):
    """The two beside each other, and below what came of it."""

    answered = Signal(object)
    """payload: Said"""

    back_requested = Signal()
    print_requested = Signal()
    undo_requested = Signal()

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.when = Label("", Type.HEADING, wrap=True)
        self.sides = (Side(1), Side(4))
        self.result = Card(padding=Space.L)
        self.glyph = Glyph("clock", 28)
        self.words = Label("", Type.TITLE, wrap=True)
        self.back = Button(self.tr("Other suggestions"), "arrow-left", key="Esc")
        self.undo = Button(self.tr("Undo"), "undo-2", key="Ctrl+Z")
        self.print = Button(self.tr("Print both agendas"), "printer", Kind.PRIMARY, key="Ctrl+P")
        self._lay_out()
        for side in self.sides:
            side.answered.connect(self.answered.emit)
        self.back.clicked.connect(self.back_requested.emit)
        self.undo.clicked.connect(self.undo_requested.emit)
        self.print.clicked.connect(self.print_requested.emit)

    def show_asked(self, asked: SuggestionRow) -> None:
        """Show two who are asked, with what each said so far."""
        when = self._moments.span(asked.starts, asked.ends) if asked.starts and asked.ends else ""
        place = self.tr("Table {number}").format(number=asked.table_number)
        self.when.setText(", ".join(part for part in (when, place, asked.room) if part))
        told, agreed = asked.suggestion, asked.suggestion.meeting is not None
        for side, who in zip(self.sides, (asked.one, asked.two), strict=True):
            side.show_person(who, described(who, self._moments), told.said(who.id), done=agreed)
        self._show_result(asked)
        self.print.setVisible(agreed)
        self.setFocusProxy(self.print if agreed else self.sides[0].buttons[Answer.YES])

    def press(self, digit: int) -> None:
        """Press the button with a digit: 1 to 3 for the one, 4 to 6 for the other."""
        buttons = [button for side in self.sides for button in side.buttons.values()]
        if 1 <= digit <= len(buttons) and buttons[digit - 1].isVisible():
            buttons[digit - 1].click()

    def _show_result(self, asked: SuggestionRow) -> None:
        told = asked.suggestion
        no = [who.name for who in (asked.one, asked.two) if told.said(who.id) is Answer.NO]
        waits = [who.name for who in (asked.one, asked.two) if told.said(who.id) is not Answer.YES]
        if told.meeting is not None:
            tone, icon, words = Tone.OK, "handshake", self.tr("They meet.")
        elif no:
            words = self.tr("No meeting: {name} said no.").format(name=no[0])
            tone, icon = Tone.REFUSE, "x"
        else:
            words = self.tr("Waits for the yes of {names}.").format(names=self._and(waits))
            tone, icon = Tone.NEUTRAL, "clock"
        self.result.set_tone(tone)
        self.glyph.set_icon(icon, "muted" if tone is Tone.NEUTRAL else f"{tone.value}_text")
        self.words.setText(words)

    def _and(self, names: list[str]) -> str:
        return self.tr("{one} and {two}").format(one=names[0], two=names[1]) if len(names) > 1 else names[0]

    def _lay_out(self) -> None:
        both, people = QWidget(), row(spacing=Space.L)
        for side in self.sides:
            people.addWidget(side, 1)
        held = column(spacing=Space.L)
        held.addLayout(people)
        held.addWidget(self.result)
        held.addStretch(1)
        both.setLayout(held)
        line = row(spacing=Space.M)
        line.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        line.addWidget(self.print)
        self.result.body.addLayout(line)
        top = row(spacing=Space.M)
        top.addWidget(self.when, 1)
        top.addWidget(self.back)
        main = column(spacing=Space.L)
        main.setContentsMargins(0, 0, BAR, 0)
        main.addLayout(top)
        main.addLayout(IntoMargin(Scroll(both)), 1)
        self.setLayout(main)


class Side(Card):
    """One of the two, with three answers; the digits of its keys begin with `first`."""

    answered = Signal(object)
    """payload: Said"""

    def __init__(self, first: int) -> None:
        super().__init__(padding=Space.L)
        self.body.setSpacing(Space.S)
        self._person = PersonId("")
        self.name = Label("", Type.TITLE, wrap=True)
        self.about = Label("", Type.MUTED, wrap=True)
        self.phone = Label("", Type.STRONG)
        self.texts = Label("", wrap=True)
        self.state = Label("", Type.STRONG)
        self.buttons: dict[Answer, Button] = {}
        for widget in (self.name, self.about, self.phone, self.texts, self.state):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        answers = QGridLayout()
        answers.setSpacing(Space.S)
        for number, answer in enumerate(ANSWERS, start=first):
            button = Button(f"{number}   {answer_words(answer)}", _ICONS[answer])
            button.setCheckable(True)
            restyle(button, "kind", "big")
            button.clicked.connect(lambda _=False, answer=answer: self._say(answer))
            self.buttons[answer] = button
        answers.addWidget(self.buttons[Answer.YES], 0, 0)
        answers.addWidget(self.buttons[Answer.NO], 0, 1)
        answers.addWidget(self.buttons[Answer.NO_ANSWER], 1, 0, 1, 2)
        self.body.addLayout(answers)

    def _say(self, answer: Answer) -> None:
        self.answered.emit(Said(self._person, answer))

    def show_person(self, who: Somebody, about: str, says: Answer, *, done: bool) -> None:
        """Show somebody and what they said; once both agreed nothing is asked any more."""
        self._person = who.id
        self.name.setText(who.name)
        self.about.setText(about)
        self.phone.setText(who.phone)
        self.phone.setVisible(bool(who.phone))
        told = ((self.tr("Offers"), who.offers), (self.tr("Needs"), who.needs))
        line = self.tr("{name}: {text}")
        self.texts.setText("\n".join(line.format(name=name, text=text) for name, text in told if text))
        self.state.setText(answer_words(says))
        for answer, button in self.buttons.items():
            button.setChecked(answer is says)
            button.setVisible(not done)
            button.setAccessibleName(f"{who.name}: {answer_words(answer)}")

"""The right question about what happened: who or what, until when, answered from the keyboard."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.trouble import Trouble
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Finder
from eventdesk.ui.kit.form.newcomer import NewcomerForm
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.troubles.answers import Answers
from eventdesk.ui.troubles.big import Minutes, Times
from eventdesk.ui.troubles.known import Known
from eventdesk.ui.troubles.what import Ask, What
from eventdesk.ui.troubles.words import ask_words, event_words

WIDTH = 680


class QuestionScroll(QScrollArea):
    """Wants to be as high as its question, and scrolls where there is less room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_question(self, question: "Question") -> None:
        """Show another one in place of the last."""
        question.setObjectName("scrolled")
        self.setWidget(question)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A question that says what lacks is higher than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._offer_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_bar()

    def _offer_bar(self) -> None:
        """No bar where the question fits: one that came while it grew would stay."""
        fits = self.height() >= self.sizeHint().height()
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else needed)

    def sizeHint(self) -> QSize:
        shown = self.widget()
        height = 0 if shown is None else max(shown.sizeHint().height(), shown.heightForWidth(WIDTH))
        return QSize(WIDTH, height)


class Question(QWidget):
    """One field for each thing to be known; the first one that lacks says so."""

    answered = Signal()
    """Enter in the last field: all is said."""

    def __init__(self, what: What, known: Known, moments: Moments, given: dict[Ask, str]) -> None:
        super().__init__()
        self.what = what
        self.rows: dict[Ask, FormRow] = {}
        self.newcomer: NewcomerForm | None = None
        body = column(spacing=Space.L)
        self.setLayout(body)
        self.setMaximumWidth(WIDTH)
        title = row(spacing=Space.M)
        title.addWidget(Glyph(what.icon, 28, "accent_text"))
        title.addWidget(Label(event_words(what.event), Type.HEADING), 1)
        body.addLayout(title)
        for ask in what.asks:
            body.addWidget(self._field(ask, known, moments, given))
        body.addStretch(1)
        fields = [one.field for one in self.rows.values()]
        open_ = next((ask for ask in what.asks if ask in self.rows and ask not in given), None)
        first: QWidget | None = (
            self.rows[open_].field if open_ is not None else (fields[0] if fields else None)
        )
        if what.asks[:1] == (Ask.NEWCOMER,):
            first = self.newcomer
        if first is not None:
            self.setFocusProxy(first)

    def trouble(self) -> Trouble | None:
        """What happened; None where something lacks, said there."""
        newcomer = self.newcomer.newcomer() if self.newcomer is not None else None
        if self.newcomer is not None and newcomer is None:
            return None
        answers = self._answers()
        lacks = answers.lacks(self.what)
        for ask, line in self.rows.items():
            line.set_error(self.tr("Answer this first.") if ask is lacks else "")
        if lacks in self.rows:
            self.rows[lacks].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return None if lacks is not None else answers.trouble(self.what)

    def _answers(self) -> Answers:
        fields = {ask: line.field for ask, line in self.rows.items()}
        times = [field for field in fields.values() if isinstance(field, Times)]
        minutes = [field for field in fields.values() if isinstance(field, Minutes)]
        wishes = fields.get(Ask.WISHES)
        return Answers(
            {ask: field.key for ask, field in fields.items() if isinstance(field, Finder)},
            tuple(map(PersonId, wishes.keys)) if isinstance(wishes, Picks) else (),
            times[0].at if times else None,
            minutes[0].minutes if minutes else 0,
            self.newcomer.newcomer() if self.newcomer is not None else None,
        )

    def _field(self, ask: Ask, known: Known, moments: Moments, given: dict[Ask, str]) -> QWidget:
        if ask is Ask.NEWCOMER:
            self.newcomer = NewcomerForm(known.newcomer, wishes=False)
            return self.newcomer
        name = ask_words(ask)
        field: QWidget
        match ask:
            case Ask.WISHES:
                field = Picks(name, known.choices[Ask.PERSON])
            case Ask.UNTIL | Ask.SINCE:
                field = Times(name, known.times, known.now, moments, now=ask is Ask.SINCE)
            case Ask.MINUTES:
                field = Minutes(name)
            case _:
                finder = Finder(known.choices[ask], given.get(ask, ""))
                finder.setAccessibleName(name)
                finder.setPlaceholderText(self.tr("Type a part of the name or number"))
                finder.returnPressed.connect(self.answered.emit)
                field = finder
        self.rows[ask] = FormRow(name, field)
        return self.rows[ask]

"""On the day: somebody's hole, five who are right for it, both asked, and their new agendas printed."""

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.documents.printer import PrinterError
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.domain.holes import Hole
from eventdesk.domain.ids import PersonId
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rightperson import RightPerson, Somebody, Suggested, SuggestionRow
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.look.card import clear, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.scroll import BAR, IntoMargin, Scroll
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.paper.pages import Pages
from eventdesk.ui.kit.paper.printing import Printing, Sent
from eventdesk.ui.kit.words.printers import printer_words
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.rightperson.askpage import AskPage, Said
from eventdesk.ui.rightperson.candidate import Candidate
from eventdesk.ui.rightperson.model import RightPersonModel
from eventdesk.ui.rightperson.paper import agenda_pages
from eventdesk.ui.rightperson.sought import Sought

DIGITS = frozenset("123456789")

WATCH_MS = 20_000
"""How often it is looked who sits alone now, while the screen is in front."""


class TheDay(QWidget):
    """On the left for whom, on the right who is right, or the two who are being asked."""

    def __init__(self, context: ScreenContext, choice: QWidget | None) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._right: RightPerson | None = None
        self._fresh = False
        self._language = context.moments.locale.name().split("_")[0]
        self.model = RightPersonModel(context.worker, context.desk, self)
        self.printing = Printing(context.worker, self)
        self.sought = Sought(context.moments, choice, browses=context.may(Right.BROWSE))
        self.page = AskPage(context.moments)
        self.cards: tuple[Candidate, ...] = ()
        self.heading = Heading(self.tr("The right person"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.sought.field)
        self.watch = QTimer(self)
        self.watch.setInterval(WATCH_MS)
        self.watch.timeout.connect(self._look_on)
        self.watch.start()
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Look again where a commit may have changed something."""
        self.model.refresh(changes)

    def show_subject(self, subject: Subject) -> None:
        """Seek for a person."""
        self.seek(PersonId(subject.id))

    def seek(self, person: PersonId) -> None:
        """Find the right person for somebody, from the next hole on; then the digits are for the cards."""
        self._fresh = True
        self.pages.setCurrentWidget(self.list)
        self.model.seek(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; not as shortcuts, since whoever listens for scans holds them back for a moment."""
        digit = int(event.text()) if event.text() in DIGITS else 0
        if not digit:
            super().keyPressEvent(event)
        elif self.pages.currentWidget() is self.page:
            self.page.press(digit)
        elif digit <= len(self.cards):
            self.cards[digit - 1].button.click()

    @Slot()
    def _look_on(self) -> None:
        if self.isVisible():
            self.model.look_on()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._cards = column(spacing=Space.XS + 2)
        inner.setLayout(self._cards)
        self.list = Scroll(inner)
        self.pages = QStackedWidget()
        words = self.tr("Choose somebody on the left, or come here from the board.")
        if not self._context.may(Right.BROWSE):
            words = self.tr("Come here from the table on the board at which somebody sits alone.")
        self.empty = self._empty(self.tr("For whom?"), words)
        for page in (self.list, self.page, self.empty):
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self.empty)
        below = row(spacing=Space.L - BAR)
        below.addWidget(self.sought)
        below.addLayout(IntoMargin(self.pages), 1)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addLayout(below, 1)
        self.setLayout(main)

    def _connect(self) -> None:
        self.model.people_loaded.connect(self.sought.set_people)
        self.model.found.connect(self._show_found)
        self.model.asked_changed.connect(self.sought.show_asked)
        self.model.alone_changed.connect(self.sought.show_alone)
        self.sought.seeking.connect(self._seek_for)
        self.model.asking.connect(self._show_asking)
        self.model.agreed.connect(self._show_agreed)
        self.model.refused.connect(self._refuse)
        self.model.undone.connect(self._show_list)
        self.sought.picked.connect(self._pick)
        self.sought.hole_chosen.connect(self._turn_to)
        self.sought.resumed.connect(self.model.resume)
        self.page.answered.connect(self._note)
        self.page.back_requested.connect(self._show_list)
        self.page.print_requested.connect(self._print)
        self.page.undo_requested.connect(self.model.undo)
        self.printing.sent.connect(self._tell_sent)
        self.printing.failed.connect(self._tell_failed)

    @Slot(object)
    def _note(self, said: Said) -> None:
        self.model.answer(said.person, said.answer)

    @Slot(object)
    def _pick(self, choice: Choice) -> None:
        self.seek(PersonId(choice.key))

    @Slot(object)
    def _seek_for(self, who: Somebody) -> None:
        self.seek(who.id)

    @Slot(object)
    def _turn_to(self, hole: Hole) -> None:
        if self.model.person is not None:
            self.pages.setCurrentWidget(self.list)
            self.model.seek(self.model.person, hole.slot)

    @Slot(object)
    def _show_found(self, right: RightPerson) -> None:
        """Show the suggestions where they are others; whoever is being asked meanwhile stays in front."""
        if right != self._right:
            self._right = right
            self.sought.show_person(right)
            self._set_cards(right)
        if self.pages.currentWidget() is not self.page:
            self._show_list()
        self._say()

    def _set_cards(self, right: RightPerson) -> None:
        clear(self._cards)
        found = enumerate(right.suggestions, start=1)
        self.cards = tuple(Candidate(number, right, one, self._context.moments) for number, one in found)
        for card in self.cards:
            card.chosen.connect(self._ask)
            self._cards.addWidget(card)
        if not right.suggestions:
            self._cards.addWidget(self._nobody(right), 1)
        self._cards.addStretch(1)

    def _say(self) -> None:
        """Say in the heading which hole it is, or of those in front that they meet; mark its slot."""
        asked, right = self.model.current, self._right
        hole = right.hole if right else None
        self.sought.mark(hole if asked is None or hole is None or asked.starts == hole.starts else None)
        if asked is not None and asked.suggestion.meeting is not None:
            told = self.tr("{one} meets {two}").format(one=asked.one.name, two=asked.two.name)
        else:
            told = self._about(right) if right else ""
        self.heading.set_subtitle(told)

    def _about(self, right: RightPerson) -> str:
        """Which hole it is."""
        if right.hole is None:
            return self.tr("{name} has no free slot left").format(name=right.who.name)
        moments, hole = self._context.moments, right.hole
        time = moments.span(hole.starts, hole.ends)
        if hole.waits_for:
            return self.tr("{time}: {name} sits alone").format(time=time, name=right.who.name)
        return self.tr("{time}: {name} is free").format(time=time, name=right.who.name)

    def _nobody(self, right: RightPerson) -> EmptyState:
        if right.hole is None:
            return self._empty(
                self.tr("No free slot"), self.tr("This person is taken in every slot that is left.")
            )
        return self._empty(
            self.tr("Nobody suits now"),
            self.tr("Nobody in the house is free and suits, or no table is free. Try another slot."),
        )

    def _empty(self, title: str, text: str) -> EmptyState:
        return EmptyState("sparkles", title, text)

    @Slot()
    def _show_list(self) -> None:
        self.model.current = None
        self.pages.setCurrentWidget(self.list if self._right else self.empty)
        self._say()
        if self.cards and (self._fresh or not self.sought.field.hasFocus()):
            self.cards[0].button.setFocus()
        self._fresh = False

    @Slot(object)
    def _ask(self, suggested: Suggested) -> None:
        if self._right is None:
            return
        if suggested.asked is not None and not suggested.asked.waits:
            return
        self.model.ask(self._right, suggested)

    @Slot(object)
    def _show_asking(self, asked: SuggestionRow) -> None:
        fresh = self.pages.currentWidget() is not self.page
        self.page.show_asked(asked)
        self.pages.setCurrentWidget(self.page)
        self._say()
        if fresh:
            self.page.setFocus()

    @Slot(object)
    def _show_agreed(self, asked: SuggestionRow) -> None:
        """The paper comes by itself where this desk has a printer for agendas; else the button waits."""
        self._show_asking(asked)
        self.page.setFocus()
        if self._context.settings.printer("agendas"):
            self._print()

    @Slot()
    def _print(self) -> None:
        """The two new agendas, and nothing else."""
        asked = self.model.current
        if asked is not None:
            work = partial(agenda_pages, self._context.desk, (asked.one.id, asked.two.id), self._language)
            self._context.worker.reading(work, self._send)

    def _send(self, pages: Pages | Refused) -> None:
        if isinstance(pages, Refused):
            self._refuse(pages)
        else:
            printer = self._context.settings.printer("agendas")
            self.printing.print(pages, printer, self.tr("Printing two agendas"))

    @Slot(object)
    def _tell_sent(self, sent: Sent) -> None:
        words = self.tr("{title}: at the printer.").format(title=sent.pages.title)
        self._context.notify(Notice(words, Tone.OK))

    @Slot(object)
    def _tell_failed(self, error: PrinterError) -> None:
        self._context.notify(Notice(printer_words(error), Tone.WARN))

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

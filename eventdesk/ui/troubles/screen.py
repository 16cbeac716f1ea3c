"""Something happened: what, a question about it, the smallest change that mends it, whom to tell."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.refusal import Refused
from eventdesk.domain.trouble import Trouble
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.troubles.after import AfterPage
from eventdesk.ui.troubles.answers import known_of
from eventdesk.ui.troubles.model import TroublesModel
from eventdesk.ui.troubles.proposals import ProposalsPage
from eventdesk.ui.troubles.question import WIDTH, Question, QuestionScroll
from eventdesk.ui.troubles.said import Said
from eventdesk.ui.troubles.tell import Told
from eventdesk.ui.troubles.tiles import Tiles
from eventdesk.ui.troubles.told import proposal_words
from eventdesk.ui.troubles.what import Ask, What, what_kind


class TroublesScreen(QWidget):
    """Four pages, one after another; Escape goes one back."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self._given: Trouble | None = None
        self._known: dict[Ask, str] = {}
        self.model = TroublesModel(context, self)
        self.tiles = Tiles()
        self.question: Question | None = None
        self.proposals = ProposalsPage(context.moments)
        self.after = AfterPage(context)
        self.back = Button(self.tr("Back"), "arrow-left", key="Alt+Left")
        self.more = Button(self.tr("And something else"), "plus", key="Ctrl+N")
        self.go = Button(self.tr("Find a way"), "sparkles", Kind.PRIMARY, key="Ctrl+Return")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_tiles()

    def ask(self, about: object) -> None:
        """Begin with what another screen tells of: what it leaves open is asked."""
        self.model.forget()
        if isinstance(about, Trouble):
            self._given = about
            self._known = known_of(about)
            self.model.prepare(what_kind(about.kind))
        else:
            self._known = {Ask.PERSON: str(about)}
            self.show_tiles()
            self._show_said()

    def activated(self) -> None:
        """The keys are for the tiles."""
        self.setFocusProxy(self._page_in_front())

    @Slot()
    def show_tiles(self) -> None:
        """Ask what happened."""
        self._turn_to(self._what_page)
        self.tiles.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._may_step_back:
            self.step_back()
        else:
            super().keyPressEvent(event)

    @property
    def _may_step_back(self) -> bool:
        """Else Escape is for what lies around this screen."""
        return self._pages.currentWidget() is not self._what_page or bool(self.model.troubles or self._known)

    @Slot()
    def step_back(self) -> None:
        """Go one page back; from the first one, forget what was said."""
        page = self._pages.currentWidget()
        if page is self._way_page:
            self.model.stop()
            self.model.take_back()
        elif page is not self._question_page:
            self.model.forget()
            self._known = {}
        self.show_tiles()
        self._show_said()

    # Laid out

    def _lay_out(self) -> None:
        self.said = Said()
        self._what_page = self._page(Heading(self.tr("Something happened")), self.said, self.tiles)
        self._holder = QuestionScroll()
        card = Card()
        card.setFixedWidth(WIDTH + 2 * Space.XL)
        card.body.setSpacing(Space.XL)
        card.body.addWidget(self._holder)
        buttons = row(spacing=Space.S)
        for button in (self.back, self.more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        card.body.addLayout(buttons)
        above = column(spacing=0)
        above.addWidget(card)
        above.addStretch(1)
        beside = row(spacing=0)
        beside.addLayout(above)
        beside.addStretch(1)
        place = QWidget()
        place.setLayout(beside)
        self._question_page = self._page(Heading(self.tr("Something happened")), place)
        self._way_page = self._page(Heading(self.tr("What mends it")), self.proposals)
        self._after_page = self._page(None, self.after)
        main = column()
        main.addWidget(self._pages)
        self.setLayout(main)

    def _page(self, heading: Heading | None, *content: QWidget) -> QWidget:
        """The keyboard goes through it from above; the last one has the room that is left."""
        page = QWidget()
        body = column(padding=Space.XL, spacing=Space.L)
        if heading is not None:
            body.addWidget(heading)
        for widget in content:
            body.addWidget(widget, int(widget is content[-1]))
        page.setLayout(body)
        self._pages.addWidget(page)
        return page

    def _connect(self) -> None:
        self.tiles.chosen.connect(self._choose)
        for button in (self.back, self.proposals.back):
            button.clicked.connect(self.step_back)
        self.more.clicked.connect(self._add_another)
        self.go.clicked.connect(self._find)
        self.said.go.clicked.connect(self.model.search)
        self.said.drop.clicked.connect(self.step_back)
        self.model.prepared.connect(self._show_question)
        self.model.searching.connect(self._show_search)
        self.model.found.connect(self.proposals.show_search)
        self.model.applied.connect(self._show_after)
        self.model.undone.connect(self._tell_undone)
        self.model.refused.connect(self._tell_refused)
        self.model.outdated.connect(self._search_again)
        self.proposals.apply_requested.connect(self.model.apply)
        self.proposals.again_requested.connect(self.model.search)
        self.proposals.lock_toggled.connect(self._toggle_lock)
        self.after.undo_requested.connect(self.model.undo)
        self.after.next_requested.connect(self._begin_anew)

    def _page_in_front(self) -> QWidget:
        match self._pages.currentWidget():
            case self._way_page:
                return self.proposals
            case self._after_page:
                return self.after
            case self._question_page if self.question is not None:
                return self.question
            case _:
                return self.tiles

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(self._page_in_front())

    # Asked

    @Slot(object)
    def _choose(self, what: What) -> None:
        self._given = None
        self.model.prepare(what)

    @Slot(object)
    def _show_question(self, what: What) -> None:
        given, known = self._known, self.model.choices
        assert known is not None
        if self._given is not None and set(what.asks) <= set(given):
            self.model.add(self._given)
            self._given, self._known = None, {}
            self.model.search()
            return
        if not what.asks:
            self.model.add(Trouble(what.kind))
            self.model.search()
            return
        self.question = Question(what, known, self._context.moments, given)
        self.question.answered.connect(self._find)
        self._holder.show_question(self.question)
        self._turn_to(self._question_page)
        self.question.setFocus()

    @Slot()
    def _find(self) -> None:
        if self._say():
            self.model.search()

    @Slot()
    def _add_another(self) -> None:
        if self._say():
            self.show_tiles()
            self._show_said()

    def _say(self) -> bool:
        trouble = self.question.trouble() if self.question is not None else None
        if trouble is not None:
            self.model.add(trouble)
            self._known = {}
        return trouble is not None

    def _show_said(self) -> None:
        """Above the tiles, what was said already and will be mended with the rest."""
        self.said.show_causes(self._causes())

    def _causes(self) -> tuple[str, ...]:
        known = self.model.choices
        if known is None:
            return ()
        moments = self._context.moments
        return tuple(proposal_words().cause(known.cause(one), moments) for one in self.model.troubles)

    # Found and done

    @Slot()
    def _show_search(self) -> None:
        self._turn_to(self._way_page)
        self.proposals.search(self._causes(), self.model.locked)
        self.proposals.setFocus()

    @Slot(object)
    def _toggle_lock(self, meeting: MeetingId) -> None:
        self.model.toggle_lock(meeting)
        self.proposals.keep(self.model.locked)

    @Slot(object)
    def _show_after(self, told: Told) -> None:
        shown = self.proposals.shown
        words = proposal_words().sentence(shown.view, self._context.moments) if shown else ""
        self.after.show_told(told, words)
        self._turn_to(self._after_page)
        self.after.setFocus()
        self.model.forget()

    @Slot()
    def _begin_anew(self) -> None:
        self.model.forget()
        self.show_tiles()
        self._show_said()

    @Slot()
    def _tell_undone(self) -> None:
        self._context.notify(Notice(self.tr("All is as it was before."), Tone.OK))
        self._begin_anew()

    @Slot(object)
    def _search_again(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))
        self.model.search()

    @Slot(object)
    def _tell_refused(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))
        self.model.take_back()
        if self._pages.currentWidget() is self._way_page:
            self.show_tiles()
            self._show_said()

"""Check-in: one big field, always ready; the verdict at once; the last scans and counters beside it."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.card import Details
from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import FoundPerson, ScanAnswer, Verdict
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.refusal import Refused
from eventdesk.domain.search import long_enough
from eventdesk.domain.undo import Undone
from eventdesk.domain.visit import Direction
from eventdesk.ui.checkin.aside import aside
from eventdesk.ui.checkin.field import ScanField
from eventdesk.ui.checkin.found import FoundList
from eventdesk.ui.checkin.model import TOUCHING, CheckinModel, Overview
from eventdesk.ui.checkin.panel import Panel
from eventdesk.ui.checkin.paper import CheckinPaper
from eventdesk.ui.checkin.recent import RecentList
from eventdesk.ui.checkin.verdict import VerdictCard
from eventdesk.ui.checkin.work import DeskWork
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, IconButton, Kind, Segments
from eventdesk.ui.kit.look.card import Figure, column, row
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.sound.sounds import Sounds
from eventdesk.ui.kit.verdicts import advice_words, sound_of
from eventdesk.ui.kit.words.names import country_name
from eventdesk.ui.kit.words.printers import printer_words
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.worker import WorkerClosedError

SIDE_WIDTH = 340
LEAST_FOR_BOTH = 860
"""Where the screen is narrower, as beside an open sheet, the person in front has all of it."""
READY_AFTER_MS = 1200
"""The names of people and countries are read once the window stands and may have taken its first scan."""
TYPING_PAUSE_MS = 80
"""A scanner's burst is over before anybody is looked for."""


class CheckinScreen(QWidget):
    """The desk with the queue in front of it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self.model = CheckinModel(context.worker, context.desk, self)
        self.field = ScanField(self.tr("Scan a badge or type a name"))
        self.verdict = VerdictCard(context.moments)
        self.found = FoundList(context.moments.locale)
        self.people = self.found.rows
        self.recent = RecentList(context.moments)
        self.scans = self.recent.rows
        self.panel = Panel()
        language = context.moments.locale.name().split("_")[0]
        self.paper = CheckinPaper(context.worker, context.desk, context.settings, language, self)
        self.work = DeskWork(context, self.model, self.panel, self.paper)
        self.expected = Figure(self.tr("Expected"))
        self.here = Figure(self.tr("Here", "number of people"))
        self.left = Figure(self.tr("Left"))
        self.middle = QStackedWidget()
        self.undoing = Button(self.tr("Undo last"), "undo-2", Kind.QUIET, key="Ctrl+Z")
        self.walk_in = Button(self.tr("Walk-in"), "user-plus", key="Ctrl+N")
        self.options = IconButton("settings", self.tr("This desk"), key="Ctrl+K")
        self._checkpoints: tuple[Checkpoint, ...] = ()
        self._sounds = Sounds(context.settings.volume)
        self._pause = Pause(self, TYPING_PAUSE_MS, self._search)
        self._lay_out()
        self._connect()
        self._take_options()
        QTimer.singleShot(READY_AFTER_MS, self, self._learn_names)

    def refresh(self, changes: Changes) -> None:
        """Read counters and last scans anew where they may have changed."""
        if changes.nouns & TOUCHING:
            self.model.load()

    def take_scan(self, text: str) -> None:
        """Take what was scanned into another field of the window."""
        self.model.submit(text)

    def activated(self) -> None:
        """Be ready for the next scan."""
        self._sounds.volume = self._context.settings.volume
        self.field.setFocus()

    @property
    def notices_over(self) -> QWidget:
        """The side with the last scans: what can be done about the person in front stays free."""
        return self.beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.setVisible(self.width() >= LEAST_FOR_BOTH)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        self.field.moved.connect(self._move)
        self.field.left.connect(self._show_verdict)
        self.found.table.row_opened.connect(self._pick)
        self.found.substitute_requested.connect(self.work.substitute)
        self.model.answered.connect(self._answer)
        self.model.detailed.connect(self._show_details)
        self.model.found.connect(self._show_found)
        self.model.undone.connect(self._tell_undone)
        self.model.refused.connect(self._refuse)
        self.model.overview.connect(self._show_overview)
        self.undoing.clicked.connect(lambda: self.model.undo())
        self.walk_in.clicked.connect(self.work.open_walk_in)
        self.options.clicked.connect(self._open_options)
        self.verdict.bar.asked.connect(self.work.do)
        self.work.opened.connect(lambda: self.middle.setCurrentWidget(self.panel))
        self.work.closed.connect(self._show_verdict)
        self.work.refused.connect(self._refuse)
        self.recent.undo_requested.connect(self.model.undo)
        self.paper.failed.connect(lambda error: _warn(self._context, printer_words(error)))
        self.paper.refused.connect(self._refuse)
        for view in (self.found.table.view, self.recent.table.view, self.undoing):
            self.field.hear(view)

    def _lay_out(self) -> None:
        self.ways = Segments(
            [(Direction.IN.value, self.tr("Arriving")), (Direction.OUT.value, self.tr("Leaving"))],
            self.tr("Direction"),
            Direction.IN.value,
        )
        self.ways.chosen.connect(self._turn)
        for page in (self.verdict, self.found, self.panel):
            self.middle.addWidget(page)
        figures = row(spacing=Space.S)
        for figure in (self.expected, self.here, self.left):
            figures.addWidget(figure, 1)
        side = column(spacing=Space.L)
        side.addLayout(figures)
        side.addWidget(self.recent, 1)
        self.beside = QWidget()
        self.beside.setLayout(side)
        self.beside.setFixedWidth(SIDE_WIDTH)
        below = row(spacing=Space.L)
        below.addWidget(self.middle, 1)
        below.addWidget(self.beside)
        main = column(padding=Space.XL, spacing=Space.L)
        self.heading = Heading(self.tr("Check-in"), "", self.undoing, self.walk_in, self.ways, self.options)
        main.addWidget(self.heading)
        main.addWidget(self.field)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.field)

    def _open_options(self) -> None:
        self.work.open_options(self._checkpoints, self._take_options)

    @Slot()
    def _learn_names(self) -> None:
        names = partial(country_name, "DK", self._context.moments.locale)
        with suppress(WorkerClosedError):
            self._context.worker.pool(names, lambda _: None)
            self.model.get_ready()

    def _take_options(self) -> None:
        """Work as this desk is set to, from now on."""
        self.model.confirms = self._context.settings.confirms
        self.model.stand_at(self._context.settings.checkpoint)
        self.model.load()

    @Slot(object)
    def _turn(self, way: str) -> None:
        self.model.direction = Direction(way)
        self.field.setFocus()

    @Slot()
    def _enter(self) -> None:
        self._pause.stop()
        picked = self.found.current() if self.middle.currentWidget() is self.found else None
        if picked is not None and (self.field.moved_since_typed or not self.field.text()):
            self._pick(picked)
        elif self.field.text().strip():
            self.model.submit(self.field.take(), typed=True)
        else:
            self.model.confirm()

    @Slot()
    def _search(self) -> None:
        self.model.find(self.field.text())

    @Slot(int)
    def _move(self, steps: int) -> None:
        if self.middle.currentWidget() is self.found:
            self.found.step(steps)

    @Slot()
    def _show_verdict(self) -> None:
        self.middle.setCurrentWidget(self.verdict)
        self.field.setFocus()

    @Slot(object)
    def _pick(self, person: FoundPerson) -> None:
        self.field.take()
        self.model.pick(person.card.id)
        self.field.setFocus()

    @Slot(object)
    def _answer(self, answer: ScanAnswer) -> None:
        self.work.learn(None)
        self.verdict.show_answer(answer)
        if self.isAncestorOf(self.window().focusWidget()):
            self.field.setFocus()
        self.middle.setCurrentWidget(self.verdict)
        self.undoing.setEnabled(self.model.undoes_last)
        self._sounds.play(sound_of(answer.verdict))
        if not self.isVisible():
            self._context.notify(aside(answer, self._context.moments))
        self.paper.after(answer)
        if answer.verdict is Verdict.ASK:
            self.work.open_answers(answer)
        elif answer.verdict is Verdict.AMBIGUOUS:
            people = tuple(FoundPerson(card) for card in answer.candidates)
            self.found.show_people(people, choose=True, note=advice_words(answer.verdict))
            self.middle.setCurrentWidget(self.found)
        if answer.person is not None:
            self.model.detail(answer.person.id)

    @Slot(object)
    def _show_details(self, details: Details) -> None:
        self.work.learn(details)
        self.verdict.show_details(details)

    @Slot(object)
    def _show_found(self, people: tuple[FoundPerson, ...]) -> None:
        """While somebody types no row is chosen yet; after Enter it is the first one, for a second Enter."""
        typing = long_enough(self.field.text())
        self.found.show_people(people, choose=bool(people) and not typing)
        self.middle.setCurrentWidget(self.found if people or typing else self.verdict)

    @Slot(object)
    def _tell_undone(self, undone: Undone) -> None:
        self.verdict.show_undone(undone.person.name if undone.person else "", undone.visitors)
        self.undoing.setEnabled(self.model.undoes_last)
        self._show_verdict()

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        _warn(self._context, refusal_words(refused.reason))

    @Slot(object)
    def _show_overview(self, overview: Overview) -> None:
        number = self._context.moments.number
        counters = overview.counters
        self._checkpoints = overview.checkpoints
        self.heading.set_subtitle(self.model.checkpoint.name)
        self.expected.set_value(number(counters.expected))
        self.here.set_value(number(counters.here))
        self.left.set_value(number(counters.left))
        self.recent.show_scans(overview.recent)


def _warn(context: ScreenContext, words: str) -> None:
    """Say what did not work; nothing waits for it."""
    context.notify(Notice(words, Tone.WARN))

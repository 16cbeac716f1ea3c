"""Check-in: one big field, always ready; the verdict at once; the last scans and counters beside it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import FoundPerson, RecentScan, ScanAnswer
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.domain.visit import Direction
from eventdesk.ui.checkin.field import ScanField
from eventdesk.ui.checkin.model import FIND_FROM, TOUCHING, CheckinModel, Overview
from eventdesk.ui.checkin.verdict import VerdictCard
from eventdesk.ui.checkin.words import origin_words
from eventdesk.ui.kit.button import Button, Kind, Segments
from eventdesk.ui.kit.card import Figure, column, row
from eventdesk.ui.kit.columns import Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.icons import tone_icon
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.notice import Notice
from eventdesk.ui.kit.refusals import refusal_words
from eventdesk.ui.kit.sounds import Sounds
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone
from eventdesk.ui.kit.verdicts import sound_of, tone_of, verdict_words

SIDE_WIDTH = 340
TYPING_PAUSE_MS = 150
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
        self.people: RowTableModel[FoundPerson] = RowTableModel(
            self._people_columns(), lambda row: row.card.id, self
        )
        self.found = RowTable(
            self.people, self.tr("People found"), empty=EmptyState("users", self.tr("Nobody found"))
        )
        self.scans: RowTableModel[RecentScan] = RowTableModel(
            self._scan_columns(), lambda row: row.action, self
        )
        self.expected = Figure(self.tr("Expected"))
        self.here = Figure(self.tr("Here", "number of people"))
        self.left = Figure(self.tr("Left"))
        self.middle = QStackedWidget()
        self.undoing = Button(self.tr("Undo last"), "undo-2", Kind.QUIET, key="Ctrl+Z")
        self._sounds = Sounds(context.settings.volume)
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read counters and last scans anew where they may have changed."""
        if changes.nouns & TOUCHING:
            self.model.load()

    def activated(self) -> None:
        """Be ready for the next scan."""
        self._sounds.volume = self._context.settings.volume
        self.field.setFocus()

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        self.field.moved.connect(self._move)
        self.field.left.connect(self._leave_search)
        self.found.row_opened.connect(self._pick)
        self.model.answered.connect(self._answer)
        self.model.found.connect(self._show_found)
        self.model.undone.connect(self._tell_undone)
        self.model.refused.connect(self._refuse)
        self.model.overview.connect(self._show_overview)
        self.undoing.clicked.connect(self._undo)
        for view in (self.found.view, self.recent.view, self.undoing):
            self.field.hear(view)

    def _lay_out(self) -> None:
        self.ways = Segments(
            [(Direction.IN.value, self.tr("Arriving")), (Direction.OUT.value, self.tr("Leaving"))],
            self.tr("Direction"),
            Direction.IN.value,
        )
        self.ways.chosen.connect(self._turn)
        self.middle.addWidget(self.verdict)
        self.middle.addWidget(self.found)
        hint = Label(self.tr("Arrow keys choose, Enter checks in, Esc goes back."), Type.CAPTION)
        hint.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        self.found.body.addWidget(hint)
        self.recent = RowTable(
            self.scans,
            self.tr("Last scans"),
            empty=EmptyState("scan-line", self.tr("No scans yet"), self.tr("The last twenty stand here.")),
        )
        figures = row(spacing=Space.S)
        for figure in (self.expected, self.here, self.left):
            figures.addWidget(figure, 1)
        side = column(spacing=Space.L)
        side.addLayout(figures)
        side.addWidget(self.recent, 1)
        beside = QWidget()
        beside.setLayout(side)
        beside.setFixedWidth(SIDE_WIDTH)
        below = row(spacing=Space.L)
        below.addWidget(self.middle, 1)
        below.addWidget(beside)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(Heading(self.tr("Check-in"), "", self.undoing, self.ways))
        main.addWidget(self.field)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.field)

    def _people_columns(self) -> tuple[Column[FoundPerson], ...]:
        return (
            Column(
                title=self.tr("Name"), text=lambda row: row.card.name, stretch=True, strong=True, width=220
            ),
            Column(
                title=self.tr("Organisation"),
                text=lambda row: origin_words(row.card),
                stretch=True,
                width=220,
            ),
            Column(
                title=self.tr("State"),
                text=lambda row: self.tr("Here") if row.inside else "",
                chip=True,
                tone=lambda row: Tone.OK if row.inside else Tone.NEUTRAL,
                width=110,
            ),
        )

    def _scan_columns(self) -> tuple[Column[RecentScan], ...]:
        return (
            Column(title=self.tr("Time"), text=lambda row: self._context.moments.time(row.at), width=66),
            Column(
                title=self.tr("Last scans"),
                text=lambda row: row.name or row.text,
                stretch=True,
                tooltip=lambda row: verdict_words(row.verdict, row.direction or Direction.IN),
                icon=lambda row: tone_icon(tone_of(row.verdict)),
                tone=lambda row: tone_of(row.verdict),
                width=180,
            ),
        )

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
        else:
            self.model.submit(self.field.take())

    @Slot()
    def _search(self) -> None:
        self.model.find(self.field.text())

    @Slot(int)
    def _move(self, steps: int) -> None:
        rows = self.people.shown_rows()
        if self.middle.currentWidget() is not self.found or not rows:
            return
        current = self.found.current()
        before = rows.index(current) if current in rows else -1
        self.found.select(rows[max(0, min(len(rows) - 1, before + steps))].card.id)

    @Slot()
    def _undo(self) -> None:
        self.model.undo()
        self.field.setFocus()

    @Slot()
    def _leave_search(self) -> None:
        self.middle.setCurrentWidget(self.verdict)

    @Slot(object)
    def _pick(self, person: FoundPerson) -> None:
        self.field.take()
        self.model.check_in(person)
        self.field.setFocus()

    @Slot(object)
    def _answer(self, answer: ScanAnswer) -> None:
        self.verdict.show_answer(answer)
        self.middle.setCurrentWidget(self.verdict)
        self._sounds.play(sound_of(answer.verdict))

    @Slot(object)
    def _show_found(self, people: tuple[FoundPerson, ...]) -> None:
        """While somebody types no row is chosen yet; after Enter it is the first one, for a second Enter."""
        typing = len(self.field.text().strip()) >= FIND_FROM
        self.people.set_rows(people)
        self.found.view.selectionModel().clear()
        self.middle.setCurrentWidget(self.found if people or typing else self.verdict)
        if people and not typing:
            self.found.select(people[0].card.id)

    @Slot(object)
    def _tell_undone(self, undone: Undone) -> None:
        self.verdict.show_undone(undone.person.name if undone.person else "")
        self.middle.setCurrentWidget(self.verdict)

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

    @Slot(object)
    def _show_overview(self, overview: Overview) -> None:
        number = self._context.moments.number
        counters = overview.counters
        self.expected.set_value(number(counters.expected))
        self.here.set_value(number(counters.here))
        self.left.set_value(number(counters.left))
        self.scans.set_rows(overview.recent)

"""Rehearse: the day on a copy of the event, by a simulated clock, with simulated people."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtWidgets import QLineEdit, QSpinBox, QTimeEdit, QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.field import FormRow, inset
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import Card, Figure, column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.rehearsal.model import SPEEDS, RehearsalModel
from eventdesk.usecases.rehearsal import DOORS, Rehearsal

WIDTH = 640
SEED_WIDTH = 120


class InvitationScreen(QWidget):
    """Before a rehearsal: what it is, and the way in."""

    def __init__(self, rehearse: Callable[[int], None]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.seed = QSpinBox()
        self.seed.setRange(1, 9999)
        self.seed.setFixedWidth(SEED_WIDTH)
        self.begin = Button(self.tr("Start the rehearsal"), "play", Kind.PRIMARY, key="Ctrl+R")
        self.begin.clicked.connect(lambda: rehearse(self.seed.value()))
        card = Card()
        card.body.addWidget(Glyph("flask-conical", 48, "accent"), 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(Label(self.tr("Play the day before it comes"), Type.HEADING, wrap=True))
        words = self.tr(
            "A rehearsal is a copy of this event. Its clock stands an hour before the first meeting and "
            "runs as fast as you like; simulated people arrive, come late, stay away or leave early. "
            "Scan, search, move meetings: nothing of it reaches the real event."
        )
        card.body.addWidget(Label(words, Type.BODY, wrap=True))
        hint = self.tr("The same number gives the same arrivals and no-shows.")
        card.body.addWidget(FormRow(self.tr("Number of the day"), self.seed, hint))
        card.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        card.setFixedWidth(WIDTH)
        line = row(spacing=0)  # not an alignment: that would take the height of a wider card
        line.addWidget(card)
        line.addStretch(1)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(Heading(self.tr("Rehearse"), ""))
        main.addLayout(line)
        main.addStretch(1)
        self.setLayout(main)
        self.setFocusProxy(self.begin)


class RehearsalScreen(QWidget):
    """During a rehearsal: its clock, and who has come."""

    def __init__(self, context: ScreenContext, rehearsal: Rehearsal) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self.model = RehearsalModel(context.worker, context.desk, rehearsal, context.moments, self)
        self.clock = Label("", Type.HERO)
        self.go = Button(self.tr("Play"), "play", Kind.PRIMARY, key="Ctrl+Space")
        speeds = [(str(speed), self.tr("× {speed}").format(speed=speed)) for speed in SPEEDS]
        self.speed = Segments(speeds, self.tr("Speed"), str(round(rehearsal.clock.pace.speed)))
        first = context.moments.local(rehearsal.begins + DOORS)
        self.to = QTimeEdit(QTime(first.hour, first.minute))
        self.to.setDisplayFormat("HH:mm")
        self.to.setAccessibleName(self.tr("Time to go to"))
        inset(self.to)
        self.jump = Button(self.tr("Go there"), "skip-forward", key="Ctrl+G")
        self.came = Figure(self.tr("Came"), "0")
        self.left = Figure(self.tr("Left"), "0")
        self._lay_out()
        self.go.clicked.connect(self._turn)
        self.speed.chosen.connect(self._hurry)
        self.jump.clicked.connect(self._jump)
        typed = self.to.findChild(QLineEdit)
        assert typed is not None
        typed.returnPressed.connect(self._jump)
        self.model.moved.connect(self._show_time)
        self.model.played.connect(self._show_played)
        self._show_state()
        self.model.step()

    def _lay_out(self) -> None:
        tools = row(spacing=Space.M)
        for widget in (self.go, self.speed, self.to, self.jump):
            tools.addWidget(widget)
        tools.addStretch(1)
        card = Card()
        card.body.addWidget(self.clock)
        card.body.addLayout(tools)
        figures = row(spacing=Space.M)
        figures.addWidget(self.came, 1)
        figures.addWidget(self.left, 1)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(
            Heading(self.tr("Rehearse"), self.tr("Other screens show the rehearsal as it goes on."))
        )
        main.addWidget(card)
        main.addLayout(figures)
        main.addStretch(1)
        self.setLayout(main)
        self.setFocusProxy(self.go)

    @Slot()
    def _turn(self) -> None:
        self.model.turn(playing=not self.model.playing)
        self._show_state()

    def _show_state(self) -> None:
        playing = self.model.playing
        self.go.set_words(self.tr("Pause") if playing else self.tr("Play"))
        self.go.setIcon(icon("pause" if playing else "play", "on_accent"))

    @Slot(object)
    def _hurry(self, speed: str) -> None:
        self.model.hurry(float(speed))

    @Slot()
    def _jump(self) -> None:
        wanted = self.to.time()
        if not self.model.jump(time(wanted.hour(), wanted.minute())):
            words = self.tr("A rehearsal runs forward only. End it and start another one.")
            self._context.notify(Notice(words, Tone.WARN))

    @Slot(object)
    def _show_time(self, at: datetime) -> None:
        self.clock.setText(self._context.moments.seconds(at))

    @Slot(object)
    def _show_played(self, counts: tuple[int, int]) -> None:
        came, left = counts
        self.came.set_value(self._context.moments.number(came))
        self.left.set_value(self._context.moments.number(left))

"""The planner: the plan worked on by hand or built; what else is wanted of a card other screens do."""

import sys
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from eventdesk.domain.carrying import Carrying
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.planner import Card, Planner
from eventdesk.domain.quality import Measure
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import Version
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.lists.model import Done
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.planner.buildmodel import BuildModel
from eventdesk.ui.planner.cardactions import CardActions
from eventdesk.ui.planner.dropping import Dropping
from eventdesk.ui.planner.frame import PlannerFrame, Side
from eventdesk.ui.planner.hand import Cell, Hand
from eventdesk.ui.planner.layout import Zoom
from eventdesk.ui.planner.model import PlannerModel
from eventdesk.ui.planner.palette import ColourBy
from eventdesk.ui.planner.placing import Placing
from eventdesk.ui.planner.waiting import Waiting, WaitingModel, words_of
from eventdesk.ui.planner.words import in_one_line, names_of
from eventdesk.usecases.planner import publish_plan

TICK_MS = 5000
"""How often the plan looks whether another slot runs."""


class PlannerScreen(PlannerFrame):
    """Tables down, slots across; everything by mouse or keys."""

    def __init__(self, context: ScreenContext) -> None:
        self.hand = Hand(context.desk.now)
        self.build = BuildModel(context.worker, context.desk)
        super().__init__(context, self.hand, self.build)
        self.model = PlannerModel(context.worker, context.desk, self)
        self.waits = WaitingModel(context.worker, context.desk, self)
        self.hand.setParent(self)
        self.build.setParent(self)
        self.dropping = Dropping(self.hand, context, self.model)
        self.placing = Placing(self.waiting.list, self.grid)
        self.cards = CardActions(self.grid, context, self.model, self._light_person)
        self._wanted: str | None = None
        self._waiting: tuple[Waiting, ...] = ()
        self._may = context.may(Right.EDIT)
        self.build_button.setEnabled(self._may)
        self.publish_button.setEnabled(self._may)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.grid.let_time_pass)
        self._clock.start()
        self.model.load()
        self.waits.ask(now=True)

    def refresh(self, changes: Changes) -> None:
        """Read anew what a commit may have changed."""
        self.model.refresh(changes)

    def show_subject(self, subject: Subject) -> None:
        """Point at a meeting, or light up the day of a person or an organisation."""
        self._wanted = subject.id
        self._go_to_wanted()

    # Signals

    def _connect(self) -> None:
        model, grid, hand = self.model, self.grid, self.hand
        model.shown.connect(self._show)
        model.measured.connect(self._show_quality)
        model.done.connect(self._tell)
        model.refused.connect(self._refuse)
        hand.moved.connect(self._say_cell)
        hand.changed.connect(self._say_carried)
        hand.refused.connect(self._say_why_not)
        grid.asked.connect(self.cards.ask)
        grid.menu_wanted.connect(self.cards.open_menu)
        grid.zoomed.connect(lambda zoom: self.zooms.choose(zoom.value))
        grid.escaped.connect(self.step_back)
        self.zooms.chosen.connect(lambda zoom: grid.zoom_to(Zoom(zoom)))
        self.colours.currentIndexChanged.connect(self._colour)
        self.legend.shade_chosen.connect(grid.light_shade)
        self.finder.picked.connect(self._light_choice)
        self.finder.textChanged.connect(self._light_nobody)
        self.undo_button.clicked.connect(lambda: model.undo())
        self.redo_button.clicked.connect(model.redo)
        self.publish_button.clicked.connect(model.publish)
        self.waiting_button.clicked.connect(self._turn_waiting)
        self.build_button.clicked.connect(self._turn_build)
        self.close_side.clicked.connect(self._close_side)
        self.waits.found.connect(self._keep_waiting)
        self.waits.counted.connect(self._count_waiting)
        self.build.changed.connect(self._show_built)
        self.build.failed.connect(self._tell_failure)
        self.building.publish_requested.connect(self._publish)
        self.building.left_over_requested.connect(self._turn_waiting)
        QShortcut(QKeySequence.StandardKey.Find, self, self.finder.setFocus)

    # The plan

    @Slot(object)
    def _show(self, planner: Planner) -> None:
        self.show_emptiness(planner)
        self.show_choices(planner)
        self._show_built()
        self._go_to_wanted()
        self.waits.ask()

    @Slot()
    def _show_built(self) -> None:
        """Show what is built before anything of it is saved; cards stay where they are then."""
        built, planner = self.build.preview(self.model.plan), self.model.plan
        self.hand.still = built is not None or not self._may
        if built is not None and self.build.plan is not None:
            self.hand.put_back()
            self.quality.show_measures(self.build.plan.measures)
        self.grid.show_plan(built or planner)
        self.legend.show_palette(self.grid.palette_of_cards)
        self.heading.set_subtitle(self._subtitle(built or planner, proposed=built is not None))
        if built is None and self.model.measures:
            self.quality.show_measures(self.model.measures)
        self._show_waiting()

    @Slot(object)
    def _show_quality(self, measures: tuple[Measure, ...]) -> None:
        if self.build.plan is None:
            self.quality.show_measures(measures)

    def _subtitle(self, planner: Planner, *, proposed: bool) -> str:
        if not planner.cards:
            if planner.bonds:
                return self.tr("No meetings yet: build the day, or place wishes by hand.")
            return self.tr("No requests yet: import them, and the day can be built.")
        told = [self.tr("%Ln meeting(s)", "", len(planner.cards))]
        locked = sum(card.locked for card in planner.cards.values())
        if locked:
            told.append(self.tr("%Ln locked", "", locked))
        if self.grid.wrong:
            told.append(self.tr("%Ln clashing", "", self.grid.wrong))
        if planner.loose:
            told.append(self.tr("%Ln without a place", "", len(planner.loose)))
        if proposed:
            told.append(self.tr("proposed, not saved"))
        elif planner.version:
            told.append(self.tr("version {number}").format(number=planner.version))
        return " · ".join(told)

    @Slot(int)
    def _colour(self, _: int) -> None:
        self.legend.show_palette(self.grid.colour_by(ColourBy(self.colours.currentData())))

    @Slot(object)
    def _light_choice(self, choice: Choice) -> None:
        self._light(choice.key)

    def _light(self, key: str) -> None:
        people = self.hand.planner.people_of(key)
        self.grid.light(people)
        self.hand.next_of(people, 1)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _light_nobody(self, text: str) -> None:
        if not text and self.grid.lit:
            self.grid.light(())

    def _go_to_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or not self.hand.planner.slots:
            return
        self._wanted = None
        if not self.hand.go_to(MeetingId(wanted)) and self.hand.planner.people_of(wanted):
            self._light_person(wanted)

    def _light_person(self, key: str) -> None:
        self.finder.choose(key)
        self._light(key)

    # The hand

    @Slot(object)
    def _say_cell(self, _: Cell) -> None:
        planner = self.hand.planner
        self.say(in_one_line(self.grid.told()) if planner.slots and planner.tables else "")

    @Slot(object)
    def _say_carried(self, carrying: Carrying | None) -> None:
        self._say_cell(self.hand.cell)

    @Slot(object)
    def _say_why_not(self, card: Card) -> None:
        if not self._may:
            words = refusal_words(Reason.NOT_ALLOWED)
        elif self.hand.still:
            words = self.tr("This day is only proposed: take it over or throw it away first.")
        elif card.locked:
            words = self.tr("This meeting is locked. L lets it go.")
        else:
            words = self.tr("This meeting is under way or over.")
        self.context.notify(Notice(words, Tone.WARN))

    # What is said, and what stands beside

    @Slot(object)
    def _tell(self, done: Done) -> None:
        answer = done.answer
        if isinstance(answer, Undone):
            again = all(subject.noun == Noun.GESTURE for subject in answer.subjects)
            self.context.notify(Notice(self.tr("Done again.") if again else self.tr("Undone.")))
            return
        undo = (self.tr("Undo"), partial(self.model.undo, done.action)) if done.action else None
        self.context.notify(Notice(self._told(answer), Tone.OK, undo))

    def _told(self, answer: Any) -> str:
        """What came of an action."""
        if isinstance(answer, tuple):
            return self.tr("They have changed places.")
        if isinstance(answer, Meeting):
            planner = self.model.plan
            names = names_of(planner, answer.people)
            slot = next((s.starts for s in planner.slots if s.id == answer.slot), None)
            table = next((t.number for t in planner.tables if t.id == answer.table), "")
            words = self.tr("{names}: {time}, table {table}")
            return words.format(names=names, time=self.moments.time(slot), table=table)
        if isinstance(answer, Version):
            return self.tr("The plan is published as version {number}.").format(number=answer.number)
        self.build.give_up()
        self.show_side(Side.NONE)
        words = self.tr("%Ln new meeting(s), published as version {number}.", "", answer.meetings)
        return words.format(number=answer.version.number)

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self.context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

    @Slot(object)
    def _tell_failure(self, error: BaseException) -> None:
        """What stopped the building is told as all trouble is; what was built so far is still there."""
        sys.excepthook(type(error), error, error.__traceback__)

    @Slot()
    def _publish(self) -> None:
        plan, anew, desk = self.build.plan, self.build.anew, self.context.desk
        if plan is not None:
            self.model.act(lambda action: publish_plan(desk, plan, anew=anew, action=action))

    @Slot()
    def _turn_waiting(self) -> None:
        self._turn(Side.WAITING)

    @Slot()
    def _turn_build(self) -> None:
        self._turn(Side.BUILD)

    @Slot()
    def _close_side(self) -> None:
        self._turn(self.side)

    def _turn(self, side: Side) -> None:
        self.show_side(Side.NONE if self.side is side else side)
        if self.side is Side.BUILD:
            self.building.take_focus()
        else:
            shown = self.waiting if self.side is Side.WAITING else self.grid
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _keep_waiting(self, rows: tuple[Waiting, ...]) -> None:
        self._waiting = rows
        self._show_waiting()

    @Slot(object)
    def _count_waiting(self, count: int) -> None:
        if self.build.left_over is None:
            self.count_waiting(count)

    def _show_waiting(self) -> None:
        """What waits in the plan as it stands, or is left over by what is built."""
        built, planner = self.build.left_over, self.model.plan
        rows = self._waiting if built is None else built
        self.waiting.show_rows(
            rows, lambda one: words_of(one, planner, self.moments), proposed=built is not None
        )
        self.count_waiting(len(rows))

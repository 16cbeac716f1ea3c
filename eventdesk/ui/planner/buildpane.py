"""Building beside the plan: what is to be built, how good it has become, and what is done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.domain.planner import Planner
from eventdesk.domain.quality import Measure
from eventdesk.ui.kit.charts.tracks import Track, Tracks
from eventdesk.ui.kit.look.button import Button, Kind, Segments
from eventdesk.ui.kit.look.card import Card, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.scroll import Scroll
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.goals import bound_words, goal_words, number_words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.buildmodel import BuildModel, Course, Stage
from eventdesk.ui.planner.causes import contradiction_words

FILL, ANEW = "fill", "anew"


class BuildPane(QWidget):
    """What one chooses, sees and decides while a day is built."""

    publish_requested = Signal()

    left_over_requested = Signal()
    """The wishes that found no place are to be shown."""

    def __init__(
        self,
        model: BuildModel,
        moments: Moments,
        planner: Callable[[], Planner],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._moments = moments
        self._planner = planner
        self.how = Segments([(FILL, self.tr("Fill up")), (ANEW, self.tr("Anew"))], self.tr("What is built"))
        self.build = Button(self.tr("Build"), "sparkles", Kind.PRIMARY)
        self.stop = Button(self.tr("Stop, this will do"), "square", Kind.PRIMARY)
        self.go_on = Button(self.tr("Go on"), "play")
        self.publish = Button(self.tr("Take over and publish"), "check", Kind.PRIMARY)
        self.give_up = Button(self.tr("Throw away"), "x", Kind.QUIET)
        self.left_over = Button(self.tr("What is left over"), "inbox", Kind.QUIET)
        self.tracks = Tracks(self.tr("Goals over time"))
        self._meaning = Label("", Type.CAPTION, wrap=True)
        self._state = Label("", Type.STRONG, wrap=True)
        self._detail = Label("", Type.MUTED, wrap=True)
        self._causes = Label("", wrap=True)
        self._trouble = Card(padding=Space.M)
        self._lay_out()
        self.how.chosen.connect(self._say_how)
        self.build.clicked.connect(self.start)
        self.stop.clicked.connect(model.stop)
        self.go_on.clicked.connect(lambda: model.go_on(self._title()))
        self.publish.clicked.connect(self.publish_requested)
        self.left_over.clicked.connect(self.left_over_requested)
        self.give_up.clicked.connect(model.give_up)
        model.changed.connect(self._show)
        self._say_how(FILL)
        self._show()

    @Slot()
    def start(self) -> None:
        """Build what was chosen."""
        self.model.start(anew=self.how.value == ANEW, title=self._title())

    def _title(self) -> str:
        return self.tr("The day is being built")

    def _lay_out(self) -> None:
        self._trouble.set_tone(Tone.WARN)
        self._trouble.body.addWidget(Label(self.tr("This contradicts itself"), Type.STRONG, wrap=True))
        self._trouble.body.addWidget(self._causes)
        inner = column(spacing=Space.S)
        for widget in (self._state, self._detail, self.left_over, self._trouble, self.tracks):
            inner.addWidget(widget)
        inner.addStretch(1)
        content = QWidget()
        content.setLayout(inner)
        body = column(spacing=Space.S)
        body.addWidget(self.how)
        body.addWidget(self._meaning)
        body.addWidget(self.build)
        body.addWidget(Scroll(content), 1)
        for button in (self.stop, self.publish, self.go_on, self.give_up):
            body.addWidget(button)
        self.setLayout(body)

    @Slot(object)
    def _say_how(self, how: str) -> None:
        if how == ANEW:
            words = self.tr("All meetings are placed anew but those that are locked, under way or noted.")
        else:
            words = self.tr("Meetings that stand stay where they are; wishes without one are placed.")
        self._meaning.setText(words)

    @Slot()
    def _show(self) -> None:
        model, stage = self.model, self.model.stage
        busy = stage in (Stage.READING, Stage.BUILDING)
        built = model.plan is not None and bool(model.plan.placements)
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        for widget in (self.how, self._meaning, self.build):
            widget.setVisible(stage is Stage.IDLE or (stage is Stage.DONE and not built))
        self.stop.setVisible(busy)
        self.publish.setVisible(built and not busy)
        self.go_on.setVisible(built and not busy and not self._proven())
        self.give_up.setVisible(built)
        self.left_over.setVisible(bool(model.left_over))
        self._state.setText(self._state_words())
        self._detail.setText(self._detail_words())
        measures = model.plan.measures if model.plan else ()
        self.tracks.show_tracks(tracks_of(measures, model.course))
        self.tracks.setVisible(bool(measures))
        causes = model.plan.contradictions if model.plan else ()
        self._causes.setText(
            "\n".join(contradiction_words(c, self._planner(), self._moments) for c in causes)
        )
        self._trouble.setVisible(bool(causes))
        if held and focused is not None and not focused.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Bring the keyboard to what is likely to be pressed next: not a proxy, since Tab would go there too
        and leave out what stands before it."""
        shown = next((one for one in (self.stop, self.publish, self.build) if not one.isHidden()), None)
        if shown is not None:
            shown.setFocus()

    def _proven(self) -> bool:
        plan = self.model.plan
        return plan is not None and bool(plan.measures) and all(m.proven for m in plan.measures)

    def _state_words(self) -> str:
        model = self.model
        match model.stage:
            case Stage.IDLE:
                return ""
            case Stage.READING:
                return self.tr("The wishes are being read …")
            case Stage.BUILDING if model.plan is None:
                return self.tr("A first day is being laid out …")
            case Stage.BUILDING:
                return self.tr("A complete day is there. It is getting better …")
            case Stage.STOPPED:
                return self.tr("Stopped. Nothing is saved until you take it over.")
            case Stage.DONE if model.nothing_to_do:
                return self.tr("There is nothing to build: no wish waits for a meeting.")
            case Stage.DONE if self._proven():
                return self.tr("Nothing better is possible: every goal is proven.")
            case Stage.DONE:
                return self.tr("Finished. Nothing is saved until you take it over.")

    def _detail_words(self) -> str:
        """How much is placed, how long it took, and what is left over."""
        plan, course = self.model.plan, self.model.course
        if plan is None:
            return ""
        told = [self.tr("%Ln new meeting(s)", "", len(plan.placements))]
        if plan.unplaced:
            told.append(self.tr("%Ln wish(es) not placed", "", len(plan.unplaced)))
        told.append(self.tr("{seconds} s").format(seconds=round(course.seconds)))
        return " · ".join(told)


def tracks_of(measures: Sequence[Measure], course: Course) -> tuple[Track, ...]:
    """What the chart shows: each goal with its course."""
    return tuple(
        Track(
            goal_words(one.goal),
            number_words(one.value),
            bound_words(one),
            (*course.points.get(one.goal, ()), (course.seconds, float(one.value))),
            float(min(one.bound, one.value)),
            one.proven,
        )
        for one in measures
    )

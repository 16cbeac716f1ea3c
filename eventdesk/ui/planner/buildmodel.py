"""Building the day without a window: started, bettered while one looks, stopped, gone on with, taken over."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.planner import Planner, with_placements
from eventdesk.domain.quality import Goal
from eventdesk.domain.schedule import Day, Plan
from eventdesk.scheduling.plans import plans
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.planner.waiting import Waiting, left_over
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.schedule import day_to_plan


class Stage(StrEnum):
    """How far building has come."""

    IDLE = "idle"
    READING = "reading"
    BUILDING = "building"
    STOPPED = "stopped"
    """Somebody said that this will do."""

    DONE = "done"
    """Nothing better was found, or there is nothing better."""


@dataclass(frozen=True, slots=True)
class Course:
    """How building went so far: of each goal its values by the seconds at which they were reached."""

    seconds: float = 0.0
    first: float | None = None
    points: dict[Goal, tuple[tuple[float, float], ...]] = field(default_factory=dict)

    def after(self, plan: Plan, seconds: float) -> "Course":
        """The course with another plan on it."""
        points = {
            measure.goal: (*self.points.get(measure.goal, ()), (seconds, float(measure.value)))
            for measure in plan.measures
        }
        return Course(seconds, seconds if self.first is None else self.first, points)


class BuildModel(QObject):
    """One day in the making. Nothing of it is in the event before it is taken over."""

    changed = Signal()
    """The stage is another, or a better plan was found."""

    failed = Signal(object)
    """payload: the exception"""

    def __init__(
        self,
        worker: Worker,
        desk: Desk,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.stage = Stage.IDLE
        self.anew = False
        self.day: Day | None = None
        self.plan: Plan | None = None
        self.course = Course()
        self._worker = worker
        self._desk = desk
        self._clock = clock
        self._begun = 0.0
        self._job: Job | None = None

    @property
    def nothing_to_do(self) -> bool:
        """Whether no wish waits for a meeting."""
        return self.day is not None and not self.day.wishes and not self.day.refused

    def preview(self, planner: Planner) -> Planner | None:
        """The plan as it would be, None where nothing was built."""
        if self.day is None or self.plan is None:
            return None
        return with_placements(planner, self.day.kept, self.plan.placements)

    @property
    def left_over(self) -> tuple[Waiting, ...] | None:
        """The wishes that what was built leaves over, None where nothing was."""
        return None if self.day is None or self.plan is None else left_over(self.day, self.plan)

    def start(self, *, anew: bool, title: str) -> None:
        """Build for all that waits; `anew` gives up all meetings but those locked, begun or noted."""
        self.give_up()
        self.anew, desk = anew, self._desk
        self._turn(Stage.READING)
        self._worker.reading(lambda: day_to_plan(desk, anew=anew), partial(self._build, title), self._fail)

    def stop(self) -> None:
        """What there is will do."""
        if self.stage in (Stage.READING, Stage.BUILDING):
            self._halt()
            self._turn(Stage.STOPPED if self.plan else Stage.IDLE)

    def go_on(self, title: str) -> None:
        """Better what there is."""
        if self.stage in (Stage.STOPPED, Stage.DONE) and self.day is not None:
            self._build(title, self.day)

    def give_up(self) -> None:
        """Forget what was built."""
        self._halt()
        self.day, self.plan, self.course = None, None, Course()
        self._turn(Stage.IDLE)

    def _build(self, title: str, day: Day) -> None:
        self.day = day
        if self.nothing_to_do:
            self._turn(Stage.DONE)
            return
        self._begun = self._clock() - self.course.seconds
        self._turn(Stage.BUILDING)
        args = (day, self.plan)
        self._job = self._worker.stream(better_plans, args, self._take, self._end, self._fail, title=title)
        self._job.cancel_requested.connect(self._stopped)
        # Nobody would ever stop it once the screen is gone: it goes on until it is told not to.
        self.destroyed.connect(self._job.cancel)

    def _take(self, plan: Plan) -> None:
        self.plan = plan
        self.course = self.course.after(plan, self._clock() - self._begun)
        self.changed.emit()

    def _end(self, _: None) -> None:
        self._job = None
        self._turn(Stage.DONE)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._turn(Stage.STOPPED if self.plan else Stage.IDLE)
        self.failed.emit(error)

    def _stopped(self) -> None:
        """Wherever it was stopped, as in the line of jobs at the foot of the window."""
        self._job = None
        if self.stage is Stage.BUILDING:
            self._turn(Stage.STOPPED if self.plan else Stage.IDLE)

    def _halt(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _turn(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()


def better_plans(day: Day, start: Plan | None) -> Iterator[Plan]:
    """Ever better plans, as the process that looks for them runs it."""
    yield from plans(day, start=start)

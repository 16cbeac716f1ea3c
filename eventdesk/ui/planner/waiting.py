"""Wishes without a meeting: why each found no place, what would make room, or where there is room for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.planner import Planner
from eventdesk.domain.schedule import Day, Plan, Unplaced, Wish
from eventdesk.scheduling.build import build
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.unplaced import Called, reason_words, way_out_words
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.planner.words import name_of, names_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.schedule import day_to_plan

AT_ONCE_MS = 0
PAUSE_MS = 1500
"""Reasons are reckoned in a process of its own, which is not started for each of a row of changes."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wish that waits; `unplaced` is None where there is room for it as things stand."""

    wish: Wish
    unplaced: Unplaced | None = None

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Who wants to meet."""
        return self.wish.people


@dataclass(frozen=True, slots=True)
class WaitingWords:
    """How a wish that waits is told."""

    names: str
    reason: str
    ways_out: tuple[str, ...] = ()


class WaitingModel(QObject):
    """Finds out what waits: at once when first asked to, a moment after it was asked to again."""

    found = Signal(object)
    """payload: tuple[Waiting, ...], the heaviest wishes first."""

    counted = Signal(object)
    """payload: int, how many there are, which is known before the reasons."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk
        self._busy = False
        self._again = False
        self._pause = Pause(self, AT_ONCE_MS, self._reckon)

    def ask(self, *, now: bool = False) -> None:
        """Find out anew, once the plan rests for a moment, or at once."""
        if now and not self._busy:
            self._pause.stop()
            self._reckon()
        else:
            self._pause.start()

    @Slot()
    def _reckon(self) -> None:
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._pause.setInterval(PAUSE_MS)
        desk = self._desk
        self._worker.reading(lambda: day_to_plan(desk), self._take_day, self._failed)

    def _take_day(self, day: Day) -> None:
        self.counted.emit(len(day.wishes) + len(day.refused))
        if day.wishes:
            self._worker.process(build, (day,), partial(self._take_plan, day), self._failed, reports=False)
        else:
            self._take_plan(day, Plan(()))

    def _take_plan(self, day: Day, plan: Plan) -> None:
        self._over()
        self.found.emit(waiting_of(day, plan))

    def _failed(self, _: BaseException) -> None:
        """Keep what is shown: trouble with the file is told by those who read the plan."""
        self._over()

    def _over(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._pause.start()


def waiting_of(day: Day, plan: Plan) -> tuple[Waiting, ...]:
    """All wishes of a day that have no meeting in it; those refused by a no are nobody's to place."""
    unplaced = {frozenset(one.wish.people): one for one in (*day.refused, *plan.unplaced)}

    def found() -> Iterator[Waiting]:
        for wish in day.wishes:
            yield Waiting(wish, unplaced.get(frozenset(wish.people)))
        for one in day.refused:
            yield Waiting(one.wish, one)

    return tuple(sorted(found(), key=lambda one: (one.unplaced is not None, -one.wish.weight)))


def left_over(day: Day, plan: Plan) -> tuple[Waiting, ...]:
    """The wishes of a day for which a plan found no place either, the heaviest first."""
    found = (Waiting(one.wish, one) for one in (*plan.unplaced, *day.refused))
    return tuple(sorted(found, key=lambda one: -one.wish.weight))


def words_of(one: Waiting, planner: Planner, moments: Moments) -> WaitingWords:
    """A wish that waits, in words."""
    times = {slot.id: slot.starts for slot in planner.slots}
    called = Called(lambda person: name_of(planner, person), lambda slot: moments.time(times.get(slot)))
    names = names_of(planner, one.people)
    if one.unplaced is None:
        return WaitingWords(names, "")
    ways = tuple(dict.fromkeys(way_out_words(way, called) for way in one.unplaced.ways_out))
    return WaitingWords(names, reason_words(one.unplaced, called), ways)

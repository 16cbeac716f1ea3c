"""What the rehearsal screen knows and decides, without a window."""

from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rehearsal import Rehearsal, play

STEP_MS = 500
"""How often the people whose time has come are let through."""

SPEEDS = (1, 10, 60)


class RehearsalModel(QObject):
    """Plays the people of a rehearsal by its clock."""

    moved = Signal(object)
    """datetime: the simulated time"""

    played = Signal(object)
    """tuple[int, int]: how many have come and gone so far"""

    def __init__(
        self, worker: Worker, desk: Desk, rehearsal: Rehearsal, moments: Moments, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.playing = rehearsal.clock.pace.playing
        self._worker = worker
        self._desk = desk
        self._rehearsal = rehearsal
        self._moments = moments
        self._until = rehearsal.begins
        self._came = 0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step)
        self._timer.start()

    def turn(self, *, playing: bool) -> None:
        """Let the clock go or stand."""
        self.playing = playing
        clock = self._rehearsal.clock
        (clock.play if playing else clock.pause)()
        self.step()

    def hurry(self, speed: float) -> None:
        """Let the clock go so many times as fast as real time."""
        self._rehearsal.clock.hurry(speed)

    def jump(self, to: time) -> bool:
        """Go to a time of the event's day; only forward, since nobody comes who has come already."""
        now = self._rehearsal.clock.now()
        there = datetime.combine(self._moments.local(now).date(), to, self._moments.zone)
        if there < now:
            return False
        self._rehearsal.clock.jump(there)
        self.step()
        return True

    def step(self) -> None:
        """Let everybody through whose time has come."""
        since, self._until = self._until, max(self._until, self._rehearsal.clock.now())
        until, desk, players = self._until, self._desk, self._rehearsal.players
        self.moved.emit(until)
        if since < until:
            self._worker.database(lambda: play(desk, players, since, until), self._played)

    def _played(self, answers: tuple[ScanAnswer, ...]) -> None:
        through = [answer for answer in answers if answer.verdict is Verdict.OK]
        came = sum(answer.direction is Direction.IN for answer in through)
        self._came += came
        self._left += len(through) - came
        self.played.emit((self._came, self._left))

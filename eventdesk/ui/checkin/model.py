"""What the check-in screen knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.checkin import Counters, FoundPerson, RecentScan, ScanAnswer
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import new_id
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases import checkin
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo_last

TOUCHING = frozenset({Noun.VISIT, Noun.SCAN, Noun.PERSON, Noun.BADGE, Noun.GESTURE})
"""What changes the counters or the last scans."""

FIND_FROM = 2
"""Names are looked for from this many characters on."""

Answer = ScanAnswer | tuple[FoundPerson, ...] | Refused


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands beside the verdict."""

    counters: Counters
    recent: tuple[RecentScan, ...]


class CheckinModel(QObject):
    """Scans, finds and undoes on the database thread; tells what came of it."""

    answered = Signal(object)
    """ScanAnswer"""

    found = Signal(object)
    """tuple[FoundPerson, ...]"""

    undone = Signal(object)
    """Undone"""

    refused = Signal(object)
    """Refused"""

    overview = Signal(object)
    """Overview"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.direction = Direction.IN
        self._worker = worker
        self._desk = desk

    def submit(self, text: str) -> None:
        """Take what was scanned or typed; the action id is made once for this gesture."""
        if not text.strip():
            return
        action, direction = new_id(), self.direction
        self._act(lambda: checkin.scan_or_find(self._desk, text, action=action, direction=direction))

    def find(self, text: str) -> None:
        """Look for names as they are typed; the newest question wins."""
        words = text.strip()
        if len(words) < FIND_FROM:
            self.found.emit(())
            return
        self._worker.database(lambda: checkin.find(self._desk, words), self._found, latest=("find", id(self)))

    def check_in(self, person: FoundPerson) -> None:
        """Let somebody in or out who was picked by name."""
        action, direction = new_id(), self.direction
        self._act(lambda: checkin.check_in(self._desk, person.card.id, action=action, direction=direction))

    def undo(self) -> None:
        """Take back the last check-in of this desk."""
        self._worker.database(lambda: undo_last(self._desk, scans_only=True), self._undone)

    def load(self) -> None:
        """Read counters and last scans anew."""
        self._worker.database(self._overview, self._overviewed, latest=("overview", id(self)))

    def _overview(self) -> Overview:
        return Overview(counters(self._desk), checkin.recent(self._desk))

    def _overviewed(self, overview: Overview) -> None:
        self.overview.emit(overview)

    def _act(self, work: Callable[[], Answer]) -> None:
        self._worker.database(work, self._answered)

    def _answered(self, answer: Answer) -> None:
        match answer:
            case ScanAnswer():
                self.answered.emit(answer)
            case Refused():
                self.refused.emit(answer)
            case _:
                self.found.emit(answer)

    def _found(self, people: tuple[FoundPerson, ...]) -> None:
        self.found.emit(people)

    def _undone(self, answer: Undone | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.undone.emit(answer)

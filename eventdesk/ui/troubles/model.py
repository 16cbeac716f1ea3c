"""What the screen of troubles knows and decides, without a window."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.ids import GestureId, MeetingId, new_id
from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Proposal, Task
from eventdesk.domain.trouble import Trouble
from eventdesk.scheduling.repair import proposals
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.troubles.found import Found, Search, found_of
from eventdesk.ui.troubles.known import Known, known
from eventdesk.ui.troubles.tell import Told, told_of
from eventdesk.ui.troubles.what import What
from eventdesk.usecases.agendas import agenda_sheets
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.repair import apply_repair, task_for
from eventdesk.usecases.undo import undo

SOLVER = "eventdesk.scheduling.search"
"""What takes long to import: while the question is answered, a process does it."""

SECONDS = 2.0
"""After which the best so far is shown, proven or not."""


class TroublesModel(QObject):
    """Gathers what happened, has repairs searched for in a process, applies one and takes it back."""

    prepared = Signal(object)
    """What was chosen; `choices` are there now to answer its question with"""

    searching = Signal()
    """A search has begun: nothing is found yet"""

    found = Signal(object)
    """Search"""

    applied = Signal(object)
    """Told"""

    outdated = Signal(object)
    """Refused: the event has changed since the proposal was found"""

    undone = Signal()

    refused = Signal(object)
    """Refused"""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.troubles: tuple[Trouble, ...] = ()
        self.locked: frozenset[MeetingId] = frozenset()
        self.choices: Known | None = None
        self._context = context
        self._worker, self._desk = context.worker, context.desk
        self._job: Job | None = None
        self._search = 0
        self._found: tuple[Found, ...] = ()
        self._gesture: GestureId | None = None

    # Said

    def prepare(self, what: What) -> None:
        """Read what its question is answered with."""
        self._worker.warm(SOLVER)
        work = partial(known, self._desk, self._context.moments, self.table_words)
        self._worker.reading(work, partial(self._prepared, what), latest=("troubles", id(self)))

    def table_words(self, number: str) -> str:
        """A table by its number."""
        return self.tr("Table {number}").format(number=number)

    def add(self, trouble: Trouble) -> None:
        """One more thing happened."""
        self.troubles = (*self.troubles, trouble)

    def take_back(self) -> None:
        """The last thing said was not so."""
        self.troubles = self.troubles[:-1]

    def forget(self) -> None:
        """Nothing is said any more, nothing is locked."""
        self.stop()
        self._worker.cool()
        self.troubles, self.locked = (), frozenset()

    def toggle_lock(self, meeting: MeetingId) -> None:
        """Have a meeting stay as it is at the next search, or free it again."""
        self.locked = self.locked ^ {meeting}

    # Searched

    def search(self) -> None:
        """Look for the smallest changes that mend all that was said."""
        self.stop()
        self._search += 1
        self.searching.emit()
        work = partial(task_for, self._desk, self.troubles, locked=tuple(sorted(self.locked)))
        self._worker.reading(work, partial(self._begin, self._search))

    def stop(self) -> None:
        """Look no further."""
        self._search += 1
        if self._job is not None and self._job.running:
            self._job.cancel()
        self._job = None

    # Done

    def apply(self, found: Found) -> None:
        """Do it in one gesture."""
        self.stop()
        work = partial(_applied, self._desk, self.troubles, found, new_id())
        self._worker.database(work, self._done)

    def undo(self) -> None:
        """Take back the last repair."""
        if self._gesture is not None:
            self._worker.database(partial(undo, self._desk, self._gesture), self._taken_back)

    # How it is done

    def _prepared(self, what: What, choices: Known) -> None:
        self.choices = choices
        self.prepared.emit(what)

    def _begin(self, number: int, task: Task | Refused) -> None:
        if number != self._search:
            return
        if isinstance(task, Refused):
            self.refused.emit(task)
            return
        self._found = ()
        self._job = self._worker.stream(
            partial(proposals, seconds=SECONDS),
            (task,),
            partial(self._better, number, task),
            partial(self._over, number),
            title=self.tr("Looking for the smallest change"),
            warmed=True,
        )

    def _better(self, number: int, task: Task, better: tuple[Proposal, ...]) -> None:
        work = partial(found_of, self._desk, self.troubles, task, better)
        self._worker.reading(work, partial(self._named, number), latest=("found", id(self)))

    def _named(self, number: int, found: tuple[Found, ...]) -> None:
        if number == self._search:
            self._found = found
            self.found.emit(Search(found, over=self._job is None))

    def _over(self, number: int, _: None) -> None:
        if number == self._search:
            self._job = None
            self.found.emit(Search(self._found, over=True))

    def _done(self, answer: Told | Refused) -> None:
        if isinstance(answer, Refused):
            self.outdated.emit(answer)
        else:
            self._gesture = answer.gesture
            self.applied.emit(answer)

    def _taken_back(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self._gesture = None
            self.undone.emit()


def _applied(desk: Desk, troubles: tuple[Trouble, ...], found: Found, action: str) -> Told | Refused:
    """On the database thread: the sheets before and after tell what each slip says."""
    before = agenda_sheets(desk, people=[one.id for one in found.view.people])
    applied = apply_repair(desk, troubles, found.proposal, action=action)
    return applied if isinstance(applied, Refused) else told_of(desk, applied, before)

"""What the lists screen knows and decides, without a window."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.ids import new_id
from eventdesk.domain.lists import ListError, ListKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.lists.review import Review, review
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists import ImportPlan, accept
from eventdesk.usecases.undo import undo


class ListsModel(QObject):
    """Has a list looked through, saves it in one gesture, takes that back.

    Looking through runs in a process of its own, with progress and Stop. Saving runs on the database thread:
    another process would keep scans waiting just as long, and closing the program must not lose it.
    """

    reviewed = Signal(object)
    """Review"""

    refused = Signal(object)
    """ListError"""

    stopped = Signal()
    """Looking through came to no end: the user stopped it, or the machine did."""

    saved = Signal(object)
    """ImportPlan | Refused"""

    undone = Signal(object)
    """Undone | Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._worker = worker
        self._desk = desk
        self._kind = ListKind.PEOPLE
        self._sheet = ""
        self._plan: ImportPlan | None = None
        self._job: Job | None = None
        self._gestures: list[str] = []

    def choose(
        self,
        path: Path,
        kind: ListKind,
        title: str,
        columns: Mapping[str, str] | None = None,
        sheet: str = "",
    ) -> None:
        """Look a list through; `columns` tells which column holds a field where the headings do not, `sheet`
        which one of a workbook is meant."""
        before, self._job = self._job, None
        if before is not None:
            before.cancel()
        self.path, self._kind, self._sheet, self._plan = path, kind, sheet, None
        asked = (self._desk, path, kind, dict(columns or {}), sheet)
        self._job = self._worker.process(review, asked, self._reviewed, self._failed, title=title)
        self._job.ended.connect(self._ended)

    def map_again(self, columns: Mapping[str, str], title: str) -> None:
        """Look the same list through with other columns."""
        if self.path is not None:
            self.choose(self.path, self._kind, title, columns, self._sheet)

    def accept(self) -> None:
        """Save the lines that have no problem."""
        planned, self._plan = self._plan, None
        if planned is not None:
            gesture = new_id()
            self._worker.database(
                partial(accept, self._desk, planned, gesture), partial(self._saved, gesture)
            )

    def undo(self) -> None:
        """Take the last list back that was saved here, then the one before it."""
        if self._gestures:
            gesture = self._gestures.pop()
            self._worker.database(partial(undo, self._desk, gesture), self.undone.emit)
        else:
            self.undone.emit(Refused(Reason.NOTHING_TO_UNDO))

    def _reviewed(self, found: Review) -> None:
        self._plan = found.plan
        self.reviewed.emit(found)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ListError):
            self.stopped.emit()
            raise error
        self.refused.emit(error)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            if job.cancelled:
                self.stopped.emit()

    def _saved(self, gesture: str, answer: ImportPlan | Refused) -> None:
        if not isinstance(answer, Refused):
            self._gestures.append(gesture)
        self.saved.emit(answer)

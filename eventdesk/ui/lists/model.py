"""What the lists screen knows and decides, without a window."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.lists import ListError, ListKind
from eventdesk.domain.refusal import Refused
from eventdesk.domain.undo import Undone
from eventdesk.exchange.columns import MappedList, mapped
from eventdesk.exchange.reading import read
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists import ImportPlan, accept, plan
from eventdesk.usecases.undo import undo_last


@dataclass(frozen=True, slots=True)
class Read:
    """A list that was read, and what accepting it would do; no plan while a column is missing."""

    found: MappedList
    plan: ImportPlan | None


class ListsModel(QObject):
    """Reads a list, plans what it changes, saves it in one gesture."""

    planned = Signal(object)
    """Read"""

    refused = Signal(object)
    """ListError"""

    saved = Signal(object)
    """ImportPlan | Undone | Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk
        self._path: Path | None = None
        self._kind = ListKind.PEOPLE
        self._plan: ImportPlan | None = None

    def choose(self, path: Path, kind: ListKind, columns: Mapping[str, str] | None = None) -> None:
        """Read a list; `columns` tells which column holds a field where the headings do not."""
        self._path, self._kind, self._plan = path, kind, None
        told = dict(columns or {})
        self._worker.pool(lambda: mapped(read(path), kind, told), self._mapped, self._failed)

    def map_again(self, columns: Mapping[str, str]) -> None:
        """Read the same list with other columns."""
        if self._path is not None:
            self.choose(self._path, self._kind, columns)

    def accept(self) -> None:
        """Save the lines that have no problem."""
        planned, desk = self._plan, self._desk
        if planned is not None:
            self._plan = None
            self._worker.database(lambda: accept(desk, planned), self._saved)

    def undo(self) -> None:
        """Take the import back."""
        self._worker.database(lambda: undo_last(self._desk), self._saved)

    def _mapped(self, found: MappedList) -> None:
        if found.missing:
            self.planned.emit(Read(found, None))
        else:
            desk = self._desk
            self._worker.database(lambda: Read(found, plan(desk, found.kind, found.rows)), self._planned)

    def _planned(self, made: Read) -> None:
        self._plan = made.plan
        self.planned.emit(made)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ListError):
            raise error
        self.refused.emit(error)

    def _saved(self, answer: ImportPlan | Undone | Refused) -> None:
        self.saved.emit(answer)

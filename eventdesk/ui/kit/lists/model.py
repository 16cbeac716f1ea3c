"""What view-models of list screens share: rows read anew, actions done as gestures, each undone exactly."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.change import Changes
from eventdesk.domain.ids import GestureId, new_id
from eventdesk.domain.refusal import Refused
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo, undo_last

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Done:
    """What an action came to, and the gesture by which just this is taken back, "" where it left nothing."""

    answer: Any
    action: str


class ListModel(QObject, Generic[R]):
    """Reads the rows of one list and does what its screen asks for, one after the other."""

    loaded = Signal(object)
    """tuple[R, ...]"""

    done = Signal(object)
    """Done"""

    refused = Signal(object)
    """Refused"""

    def __init__(
        self,
        worker: Worker,
        desk: Desk,
        read: Callable[[Desk], tuple[R, ...]],
        touching: Collection[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.worker = worker
        self.desk = desk
        self._read = read
        self._touching = frozenset(touching)

    def load(self) -> None:
        """Read the rows anew; of several questions the newest is answered."""
        read, desk = self._read, self.desk
        self.worker.reading(lambda: read(desk), self._loaded, latest=("rows", id(self)))

    def refresh(self, changes: Changes) -> None:
        """Read anew where a commit may have changed a row."""
        if changes.nouns & self._touching:
            self.load()

    def act(self, verb: Callable[[str], object]) -> None:
        """Do something in one gesture, whose id the verb is given."""
        desk = self.desk
        self.worker.database(lambda: _done(desk, verb), self._acted)

    def undo(self, action: str = "") -> None:
        """Take back one gesture, or what this desk did last."""
        desk = self.desk
        self.act(lambda by: undo(desk, action, action=by) if action else undo_last(desk, action=by))

    def _loaded(self, rows: tuple[R, ...]) -> None:
        self.loaded.emit(rows)

    def _acted(self, done: Done) -> None:
        if isinstance(done.answer, Refused):
            self.refused.emit(done.answer)
        else:
            self.done.emit(done)


def _done(desk: Desk, verb: Callable[[str], object]) -> Done:
    action = new_id()
    answer = verb(action)
    with desk.reading() as reading:
        return Done(answer, action if reading.known_gesture(GestureId(action)) else "")

"""What a screen of sheets for people knows, without a window: for whom, which of them, the sheets."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.audience import EVERYBODY, Audience
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.sheet import Choice, Sheet
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.audience import audiences
from eventdesk.usecases.desk import Desk

S = TypeVar("S", bound=Sheet)

AUDIENCE = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.GROUP})
"""What changes who is in an audience."""


class SheetsModel(QObject, Generic[S]):
    """Reads the sheets of those who are wanted, again whenever that or the event changes.

    ``read(desk, audience=, choice=)`` is the use-case; changes of nothing but ``untouching`` change no sheet.
    """

    loaded = Signal(object)
    """payload: tuple[S, ...]."""

    audiences_loaded = Signal(object)
    """payload: tuple[Audience, ...]."""

    def __init__(
        self,
        worker: Worker,
        desk: Desk,
        read: Callable[..., tuple[S, ...]],
        untouching: frozenset[Noun],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.audience = EVERYBODY
        self.choice = Choice.ALL
        self._worker = worker
        self._desk = desk
        self._read = read
        self._untouching = untouching

    def open(self) -> None:
        """Read all there is to choose from, and the sheets."""
        self._load_audiences()
        self.load()

    def load(self) -> None:
        """Read the wanted sheets anew."""
        work = partial(self._read, self._desk, audience=self.audience, choice=self.choice)
        self._worker.reading(work, self._loaded, latest=("sheets", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read anew where a commit may have changed something."""
        if changes.nouns & AUDIENCE:
            self._load_audiences()
        if changes.nouns - self._untouching:
            self.load()

    @Slot(object)
    def choose_audience(self, audience: Audience) -> None:
        """Want the sheets of these people."""
        self.audience = audience
        self.load()

    @Slot(object)
    def choose(self, choice: str) -> None:
        """Want only some of their sheets."""
        self.choice = Choice(choice)
        self.load()

    def _load_audiences(self) -> None:
        work = partial(audiences, self._desk)
        self._worker.reading(work, self._audiences_loaded, latest=("audiences", id(self)))

    def _loaded(self, sheets: tuple[S, ...]) -> None:
        self.loaded.emit(sheets)

    def _audiences_loaded(self, found: tuple[Audience, ...]) -> None:
        self.audiences_loaded.emit(found)

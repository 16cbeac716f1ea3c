"""The desk: one computer at the event, with its file, its clock and whoever sits at it."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.clock import Clock
from eventdesk.domain.ids import GestureId, new_id
from eventdesk.usecases.ports import Reading, Store, Writing


@dataclass(frozen=True, slots=True)
class Desk:
    """What every use-case works on. `name` is the desk's as the event knows it, `actor` who acts."""

    store: Store
    clock: Clock
    name: str
    actor: str = ""

    def now(self) -> datetime:
        """The time at this desk, aware."""
        return self.clock.now()

    def reading(self) -> AbstractContextManager[Reading]:
        """One moment of the event."""
        return self.store.reading()

    def writing(self, gesture: str | None = None) -> AbstractContextManager[Writing]:
        """One gesture; its id is given where the front end may try it again, else made here."""
        return self.store.writing(GestureId(gesture or new_id()), self.actor or self.name, self.now())

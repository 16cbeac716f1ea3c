"""What the people screen knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.checkin import ScanAnswer
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Refused
from eventdesk.domain.roster import Newcomer, PersonRow
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.worker import Worker
from eventdesk.usecases import people
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo_last

TOUCHING = frozenset({Noun.PERSON, Noun.ORGANISATION, Noun.VISIT, Noun.MEETING, Noun.BADGE, Noun.GESTURE})
"""What changes a line of the table."""


class State(StrEnum):
    """Where somebody stands on the day."""

    EXPECTED = "expected"
    HERE = "here"
    LEFT = "left"
    CANCELLED = "cancelled"


def state_of(person: PersonRow) -> State:
    """Where this person stands."""
    if person.cancelled:
        return State.CANCELLED
    if person.inside:
        return State.HERE
    return State.EXPECTED if person.first_at is None else State.LEFT


@dataclass(frozen=True, slots=True)
class Entry:
    """What the form holds; `person` is None for somebody new."""

    person: PersonRow | None
    newcomer: Newcomer
    phone: str = ""
    vip: bool = False


class PeopleModel(QObject):
    """Reads the table of people and does what the screen asks for."""

    loaded = Signal(object)
    """tuple[PersonRow, ...]"""

    done = Signal(object)
    """Person | ScanAnswer | Undone: what an action came to"""

    refused = Signal(object)
    """Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk

    def load(self) -> None:
        """Read the table anew."""
        self._worker.database(
            lambda: people.people_rows(self._desk), self._loaded, latest=("people", id(self))
        )

    def save(self, entry: Entry) -> None:
        """Add somebody new or keep what was changed of somebody known."""
        self._act(lambda: self._saved(entry))

    def check_in(self, person: PersonRow) -> None:
        """Let somebody in who was picked from the table."""
        self._act(lambda: check_in(self._desk, person.id))

    def remove(self, person: PersonRow) -> None:
        """Take somebody off the list."""
        self._act(lambda: people.remove_person(self._desk, person.id))

    def undo(self) -> None:
        """Take back what this desk did last."""
        self._act(lambda: undo_last(self._desk))

    def _saved(self, entry: Entry) -> Person | Refused:
        new = entry.newcomer
        if entry.person is None:
            added = people.add_person(self._desk, new)
            if isinstance(added, Refused) or not (entry.phone or entry.vip):
                return added
            return people.edit_person(self._desk, PersonId(added.id), phone=entry.phone, vip=entry.vip)
        return people.edit_person(
            self._desk,
            entry.person.id,
            organisation=new.organisation,
            given=new.given,
            family=new.family,
            email=new.email,
            job=new.job,
            notes=new.notes,
            phone=entry.phone,
            vip=entry.vip,
        )

    def _act(self, work: Callable[[], Person | ScanAnswer | Undone | Refused]) -> None:
        self._worker.database(work, self._acted)

    def _loaded(self, rows: tuple[PersonRow, ...]) -> None:
        self.loaded.emit(rows)

    def _acted(self, answer: Person | ScanAnswer | Undone | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.done.emit(answer)

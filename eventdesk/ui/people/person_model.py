"""What the list of people knows and decides, without a window."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.personday import Hope, PersonDay, Piece
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer, OrganisationRow, PersonRow
from eventdesk.ui.kit.lists.edited import EditedModel, Verbs
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases import people, registration
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import zone_and_day
from eventdesk.usecases.meetings import meeting_rows
from eventdesk.usecases.organisations import organisation_rows
from eventdesk.usecases.personday import fill_hole, person_day

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
class PersonOffer:
    """What a form is made from: the person it is about, None for somebody new, and known organisations.

    `day` is that of the event in its `zone`, `own_day` that of the person.
    """

    row: PersonRow | None
    person: Person | None
    organisations: tuple[OrganisationRow, ...]
    zone: tzinfo
    day: date
    own_day: PersonDay | None = None


@dataclass(frozen=True, slots=True)
class SplitOffer:
    """What taking two people apart is made from: the record, and the meetings to share out."""

    row: PersonRow
    meetings: tuple[MeetingRow, ...]


class PeopleModel(EditedModel[PersonRow]):
    """Reads the table of people and does what the screen asks for."""

    split_offered = Signal(object)
    """payload: SplitOffer."""

    def __init__(self, worker: Worker, desk: Desk) -> None:
        super().__init__(worker, desk, VERBS, TOUCHING)
        self._words = ""

    def look_for(self, words: str) -> None:
        """Read those who are found by these words: at a desk that may not browse the list, nobody else."""
        self._words = words
        self.load()

    def load(self) -> None:
        """Read the rows anew; of several questions the newest is answered."""
        desk, words = self.desk, self._words
        self.worker.database(lambda: people.people_rows(desk, words), self._loaded, latest=("rows", id(self)))

    def check_in(self, row: PersonRow) -> None:
        """Let somebody in who was picked from the table."""
        self.act(lambda action: check_in(self.desk, row.id, action=action))

    def merge(self, row: PersonRow, other: PersonId) -> None:
        """Make one of two records; this one stays."""
        self.act(lambda action: registration.merge(self.desk, row.id, other, action=action))

    def fill(self, row: PersonRow, piece: Piece, hope: Hope) -> None:
        """Have somebody meet another in a hole of their day."""
        slot = piece.slot
        if slot is not None:
            self.act(lambda action: fill_hole(self.desk, row.id, hope.person, slot, action=action))

    def prepare_split(self, row: PersonRow) -> None:
        """Read the meetings that two people may share out."""
        desk = self.desk
        self.worker.reading(lambda: SplitOffer(row, meeting_rows(desk, row.id)), self._split_offered)

    def split(self, row: PersonRow, newcomer: Newcomer, meetings: tuple[MeetingId, ...]) -> None:
        """Make two people of one record."""
        self.act(lambda action: registration.split(self.desk, row.id, newcomer, meetings, action=action))

    def _split_offered(self, offer: SplitOffer) -> None:
        self.split_offered.emit(offer)


def _offer(desk: Desk, row: PersonRow | None) -> PersonOffer | Refused:
    person = people.person_of(desk, row.id) if row else None
    if row and person is None:
        return Refused(Reason.NO_SUCH_PERSON, (row.id,))
    zone, day = zone_and_day(desk)
    own = person_day(desk, row.id) if row else None
    return PersonOffer(row, person, organisation_rows(desk), zone, day, own)


def _add(desk: Desk, *, action: str, **values: Any) -> Person | Refused:
    return people.add_person(desk, Newcomer(**values), action=action)


VERBS = Verbs(
    people.people_rows,
    _offer,
    _add,
    people.edit_person,
    people.remove_person,
    key=lambda row: row.id,
)

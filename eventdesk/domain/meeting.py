"""Wishes to meet, the meetings made of them, and what came of those."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.record import Record


class MeetingStatus(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    HELD = "held"
    PARTLY_HELD = "partly held"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Request(Record):
    """One person wants to meet another; two opposite requests are mutual. `weight` 1 to 5."""

    noun: ClassVar[Noun] = Noun.REQUEST

    asker: PersonId | None = None
    asked: PersonId | None = None
    weight: int = 1
    note: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """Two or more people in a slot at a table; `missing` are those of them who did not come."""

    noun: ClassVar[Noun] = Noun.MEETING

    people: tuple[PersonId, ...] = ()
    slot: SlotId | None = None
    table: TableId | None = None
    status: MeetingStatus = MeetingStatus.PLANNED
    missing: tuple[PersonId, ...] = ()
    subject_line: str = ""
    external_id: str = ""

    @property
    def stands(self) -> bool:
        """Whether the meeting claims its people, its slot and its table."""
        return not self.removed and self.status is not MeetingStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class Outcome(Record):
    """What came of a meeting in the words of one who was there."""

    noun: ClassVar[Noun] = Noun.OUTCOME

    meeting: MeetingId | None = None
    person: PersonId | None = None
    text: str = ""

"""What came of meetings: a few ends that can be counted, and a note in the words of who was there."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.record import Record


class OutcomeKind(StrEnum):
    """The most that came of a meeting, as soon as it is told."""

    FOLLOW_UP = "follow-up agreed"
    OFFER = "offer asked for"
    COOPERATION = "cooperation"
    ORDER = "order"
    """Or a contract."""

    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Outcome(Record):
    """What came of a meeting, as `person`, who was there, told it; `text` is a note, `kind` None until told.

    It has the id of its meeting: two desks that hear of the same meeting speak of one outcome, and nothing
    is counted twice.
    """

    noun: ClassVar[Noun] = Noun.OUTCOME

    meeting: MeetingId | None = None
    person: PersonId | None = None
    text: str = ""
    kind: OutcomeKind | None = None

    @property
    def is_fruitful(self) -> bool:
        """Whether something came of the meeting."""
        return self.kind not in (None, OutcomeKind.NOTHING)

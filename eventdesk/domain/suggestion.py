"""A suggestion: two people asked whether they want to meet in a slot; only a double yes makes a meeting."""

from dataclasses import dataclass
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class Suggestion(Record):
    """Two people who are asked, what each said, and the meeting that came of it."""

    noun: ClassVar[Noun] = Noun.SUGGESTION

    one: PersonId | None = None
    two: PersonId | None = None
    slot: SlotId | None = None
    table: TableId | None = None
    one_says: Answer = Answer.OPEN
    two_says: Answer = Answer.OPEN
    meeting: MeetingId | None = None

    @property
    def agreed(self) -> bool:
        """Whether both said yes."""
        return self.one_says is Answer.YES is self.two_says

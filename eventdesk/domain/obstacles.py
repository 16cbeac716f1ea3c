"""What speaks against a meeting in a cell of the plan: at whose day it lies, with whom, how gravely."""

from dataclasses import dataclass
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.planner import PlannerPerson


class Obstacle(StrEnum):
    """What would be wrong with a meeting in a cell."""

    PERSON_BUSY = "person busy"
    TABLE_TAKEN = "table taken"
    TABLE_OUT_OF_SERVICE = "table out of service"
    TABLE_TOO_SMALL = "table too small"
    PERSON_AWAY = "person away"
    NOT_IN_HOUSE = "not in house"
    OTHERS_TABLE = "others' table"
    """The table belongs to somebody who is not in the meeting."""

    OWN_TABLE_ELSEWHERE = "own table elsewhere"
    APART = "apart"
    TOO_MANY = "too many"
    IN_ROW = "in row"
    ORDER = "order"
    PAST = "past"

    @property
    def hard(self) -> bool:
        """Whether the meeting cannot be had there at all, rather than only against a rule."""
        return self in _HARD


_HARD = frozenset(
    {Obstacle.PERSON_BUSY, Obstacle.TABLE_TAKEN, Obstacle.TABLE_OUT_OF_SERVICE, Obstacle.TABLE_TOO_SMALL}
)


@dataclass(frozen=True, slots=True)
class Block:
    """One obstacle: at whose day it lies, with which meeting, in the words of a session."""

    obstacle: Obstacle
    person: PersonId | None = None
    meeting: MeetingId | None = None
    words: str = ""


def absence_of(person: PlannerPerson, slot: int) -> Block | None:
    """What keeps somebody from a slot, if anything does."""
    title = person.away.get(slot)
    if title is None:
        return None
    return Block(Obstacle.PERSON_AWAY if title else Obstacle.NOT_IN_HOUSE, person.id, words=title)

"""What speaks against a meeting in a cell of the plan: at whose day it lies, with whom, how gravely."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.planner import Card, Planner, PlannerPerson


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


def standing_wrong(planner: Planner) -> dict[MeetingId, tuple[Block, ...]]:
    """What is wrong with meetings where they stand: merged plans and lost tables leave such."""
    placed = [(card, card.slot, card.table) for card in planner.cards.values()]
    found: dict[MeetingId, tuple[Block, ...]] = {}
    for card, slot, table in placed:
        if slot is not None:
            blocks = tuple(_wrong_for_people(planner, card, slot))
            at_table = () if table is None else tuple(_wrong_at_table(planner, card, slot, table))
            if blocks or at_table:
                found[card.id] = blocks + at_table
    return found


def _wrong_for_people(planner: Planner, card: Card, slot: int) -> Iterator[Block]:
    for person in card.people:
        for other in planner.met_by(person, slot):
            if other is not card:
                yield Block(Obstacle.PERSON_BUSY, person, other.id)
        known = planner.people.get(person)
        absence = absence_of(known, slot) if known else Block(Obstacle.NOT_IN_HOUSE, person)
        if absence is not None:
            yield absence


def _wrong_at_table(planner: Planner, card: Card, slot: int, place: int) -> Iterator[Block]:
    table = planner.tables[place]
    for other in planner.held_at(place, slot):
        if other is not card:
            yield Block(Obstacle.TABLE_TAKEN, meeting=other.id)
    if table.out_of_service:
        yield Block(Obstacle.TABLE_OUT_OF_SERVICE)
    if 0 < table.capacity < len(set(card.people)):
        yield Block(Obstacle.TABLE_TOO_SMALL)

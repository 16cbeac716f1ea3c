"""Wishes to meet, and the meetings made of them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import ClassVar, TypeAlias

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.record import Record

TwoOf: TypeAlias = frozenset[PersonId]
"""Two people, whoever of them asked."""


class Answer(StrEnum):
    """What somebody said to being asked to meet."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    NO_ANSWER = "no answer"


class MeetingStatus(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    HELD = "held"
    PARTLY_HELD = "partly held"
    MISSED = "missed"
    CANCELLED = "cancelled"


TOOK_PLACE = frozenset({MeetingStatus.HELD, MeetingStatus.PARTLY_HELD})


@dataclass(frozen=True, slots=True)
class Request(Record):
    """One person wants to meet another; two opposite requests are mutual. `weight` 1 to 5.

    `answer` is what the one who was asked said; `along` are who joins both: an interpreter, a colleague, an
    ambassador.
    """

    noun: ClassVar[Noun] = Noun.REQUEST

    asker: PersonId | None = None
    asked: PersonId | None = None
    along: tuple[PersonId, ...] = ()
    weight: int = 1
    note: str = ""
    answer: Answer = Answer.OPEN
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """Two or more people in a slot at a table; `missing` are those of them who did not come.

    One that is `locked` keeps its slot and its table whatever is built or repaired; it runs from `started`,
    when both were seen to sit, and not from the bell.
    """

    noun: ClassVar[Noun] = Noun.MEETING

    people: tuple[PersonId, ...] = ()
    slot: SlotId | None = None
    table: TableId | None = None
    status: MeetingStatus = MeetingStatus.PLANNED
    missing: tuple[PersonId, ...] = ()
    subject_line: str = ""
    locked: bool = False
    started: datetime | None = None
    external_id: str = ""

    @property
    def stands(self) -> bool:
        """Whether the meeting claims its people, its slot and its table."""
        return not self.removed and self.status is not MeetingStatus.CANCELLED

    @property
    def occupies(self) -> bool:
        """Whether its people and its table are not free for another: after one that was missed they are."""
        return self.stands and self.status is not MeetingStatus.MISSED

    @property
    def present(self) -> tuple[PersonId, ...]:
        """Those of its people who are not recorded as missing."""
        return tuple(person for person in self.people if person not in self.missing)


def twos_of(people: Iterable[PersonId]) -> tuple[TwoOf, ...]:
    """All twos among these people."""
    return tuple(map(frozenset, combinations(dict.fromkeys(people), 2)))


def said_no(requests: Iterable[Request]) -> frozenset[TwoOf]:
    """Each two of whom one does not want to meet the other who asked."""
    return frozenset(
        frozenset((one.asker, one.asked))
        for one in requests
        if one.answer is Answer.NO and one.asker and one.asked
    )


def twos_met(people: Iterable[PersonId], along: Mapping[TwoOf, Collection[PersonId]]) -> tuple[TwoOf, ...]:
    """Each two who have met when these people have; `along` says who joins a wish of two.

    Who is there only to join two others has met nobody: a wish of their own waits for a meeting of its own.
    """
    present = tuple(people)
    twos = twos_of(present)
    whole = {two for two in twos if along.get(two) and set(along[two]) <= {*present}}
    joining = {one for two in twos for one in along.get(two, ())}
    return tuple(two for two in twos if two in whole or joining.isdisjoint(two))

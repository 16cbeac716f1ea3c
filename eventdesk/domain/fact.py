"""A fact: one recorded change, immutable, made by one desk and understood by all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType, TypeAlias

from eventdesk.domain.ids import DeskId, GestureId

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None
Body: TypeAlias = Mapping[str, Json]

Stamp = NewType("Stamp", int)
"""Hybrid logical clock: milliseconds since 1970 (UTC) shifted left by 16 bits, plus a counter.

It puts facts in order and is no time of day: one clock years ahead takes all desks along that hear of it. A
fact that has a time says it in its body, as `at`.
"""

COUNTER_BITS = 16

LATEST = Stamp(2**62)
"""What a wall clock counts for at most, in the year 4199: half of a file's 63 bits is left to count on."""


class Noun(StrEnum):
    """What a fact can be about."""

    EVENT = "event"
    ORGANISATION = "organisation"
    PERSON = "person"
    GROUP = "group"
    ROOM = "room"
    TABLE = "table"
    SLOT = "slot"
    SESSION = "session"
    REQUEST = "request"
    MEETING = "meeting"
    VISIT = "visit"
    SCAN = "scan"
    BADGE = "badge"
    PRINT = "print"
    OUTCOME = "outcome"
    CHECKPOINT = "checkpoint"
    QUESTION = "question"
    ANSWER = "answer"
    ACCESS = "access"
    DESIGN = "design"
    PICTURE = "picture"
    RULES = "rules"
    PAIR = "pair"
    ORDER = "order"
    VERSION = "version"
    SUGGESTION = "suggestion"
    GESTURE = "gesture"


class Kind(StrEnum):
    """What happened to the subject."""

    CREATED = "created"
    CHANGED = "changed"
    CAME = "came"
    LEFT = "left"
    REFUSED = "refused"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """The one entity that a fact is about; the noun is text, since newer versions know more nouns."""

    noun: str
    id: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact before the store has given it a desk, a number and a stamp."""

    subject: Subject
    kind: Kind
    body: Body = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """One recorded change. `number` is dense per desk; (stamp, desk, number) orders all facts everywhere."""

    desk: DeskId
    number: int
    stamp: Stamp
    gesture: GestureId
    actor: str
    subject: Subject
    kind: str
    body: Body

    @property
    def order(self) -> tuple[Stamp, DeskId, int]:
        """The place of this fact among all facts, the same on every desk."""
        return (self.stamp, self.desk, self.number)

    @property
    def name(self) -> str:
        """How a fact is referred to when it alone is voided."""
        return f"{self.desk}/{self.number}"


def next_stamp(last: Stamp, now: datetime) -> Stamp:
    """The stamp after `last` at wall-clock time `now`: never going back, whatever the wall clock does.

    Source: Kulkarni et al., "Logical Physical Clocks" (2014). Databases that use it refuse what is further
    ahead than clocks may differ (CockroachDB: half a second). Here nothing is refused: a desk without a
    network can ask nobody which clock is right, and what it recorded would be lost.
    """
    wall = int(now.timestamp() * 1000) << COUNTER_BITS
    return Stamp(max(min(wall, LATEST), last + 1))

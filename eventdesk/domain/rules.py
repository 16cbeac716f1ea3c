"""What the organiser wants of a schedule: goals in order, limits, pairs apart; and what was published."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import OrderId, PairId, PersonId
from eventdesk.domain.quality import GOALS
from eventdesk.domain.record import Record

RULES_ID = "rules"
"""An event has one set of rules, so that its id can be known before the file is read."""


@dataclass(frozen=True, slots=True)
class Rules(Record):
    """The organiser's rules for building and repairing a schedule.

    `goals` are values of `quality.Goal`, the most important first; those left out do not count. Of one person
    at most `most_meetings` a day and `most_in_row` without a pause, 0 for as many as there are slots.
    People with one of the roles `guaranteed_roles` get at least `guaranteed` meetings before others get more.
    Meetings that start within `lead` minutes stay as they are in a repair. Who changes rooms between a
    session and a meeting needs `walk` minutes. `suits` are values of `suggestion.Part`, what makes somebody
    the right person, the most important first; those left out do not count, none at all is the usual order.
    """

    noun: ClassVar[Noun] = Noun.RULES

    goals: tuple[str, ...] = tuple(goal.value for goal in GOALS)
    most_meetings: int = 0
    most_in_row: int = 0
    guaranteed: int = 0
    guaranteed_roles: tuple[str, ...] = ()
    mutual_factor: int = 2
    same_organisation: bool = False
    lead: int = 5
    walk: int = 0
    suits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair(Record):
    """Two that must never meet: people or organisations by their ids; `why` in the organiser's words."""

    noun: ClassVar[Noun] = Noun.PAIR

    one: str = ""
    two: str = ""
    why: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Order(Record):
    """Of the meetings of `person`, the one with `first` lies before the one with `then`."""

    noun: ClassVar[Noun] = Noun.ORDER

    person: PersonId | None = None
    first: PersonId | None = None
    then: PersonId | None = None
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Version(Record):
    """A published plan: sheets printed from now on carry its `number`, which counts from 1.

    Where two desks publish at once, `numbered` tells them apart.
    """

    noun: ClassVar[Noun] = Noun.VERSION

    number: int = 0
    published: datetime | None = None
    meetings: int = 0
    note: str = ""


def numbered(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Each version under a number of its own, in their order: two desks that had not heard of each other may
    have published under the same one, and then the later one and those after it count on.

    The same on every desk that knows the same versions, in whatever order it heard of them.
    """

    def order(version: Version) -> tuple[int, str, str]:
        published = version.published.astimezone(UTC).isoformat() if version.published else ""
        return (version.number, published, version.id)

    found: list[Version] = []
    for version in sorted(versions, key=order):
        least = found[-1].number + 1 if found else 1
        found.append(replace(version, number=max(version.number, least)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PairRow:
    """One line of the table of those who never meet: both by what they are called."""

    id: PairId
    one: str
    two: str
    names: tuple[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One line of the table of orders, its people by name: of `names` the second is met before the third."""

    id: OrderId
    person: PersonId
    first: PersonId
    then: PersonId
    names: tuple[str, str, str]

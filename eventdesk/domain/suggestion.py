"""Suggestions: who is right for somebody and why, and two people asked whether they want to meet.

Only a double yes makes a meeting.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import GroupId, MeetingId, OrganisationId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.person import Role
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

    def said(self, person: PersonId) -> Answer:
        """What one of the two said."""
        return self.one_says if person == self.one else self.two_says

    def answered(self, person: PersonId, says: Answer) -> "Suggestion":
        """With what one of the two says now."""
        return replace(self, one_says=says) if person == self.one else replace(self, two_says=says)

    @property
    def refused(self) -> bool:
        """Whether one of them said no."""
        return Answer.NO in (self.one_says, self.two_says)

    @property
    def waits(self) -> bool:
        """Whether it may still become a meeting without anybody changing their mind."""
        return not (self.removed or self.agreed or self.refused)


class Part(StrEnum):
    """What makes somebody the right person, each from 0 to 1."""

    WISH = "wish"
    """Who is wished: both ways most."""

    OFFERS = "offers"
    """They offer what one needs."""

    NEEDS = "needs"
    """They need what one offers."""

    MARKET = "market"
    """They speak for, or come from, a market that one wants to enter, or the other way round."""

    FIELDS = "fields"
    """Fields of work in common."""

    GROUP = "group"
    """In the same working group or project."""

    SERVED = "served"
    """Fewer meetings than others."""

    LANGUAGE = "language"
    """A language in common."""

    KIND = "kind"
    """Another kind of organisation than one's own."""

    NEW = "new"
    """Nobody of the two organisations meets today."""


USUAL: Mapping[Part, float] = {
    Part.WISH: 10,
    Part.OFFERS: 4,
    Part.NEEDS: 4,
    Part.MARKET: 2.5,
    Part.FIELDS: 1.5,
    Part.GROUP: 1,
    Part.SERVED: 1,
    Part.LANGUAGE: 0.75,
    Part.KIND: 0.5,
    Part.NEW: 0.5,
}
"""How much each part counts, the most important first."""

PARTS = tuple(USUAL)

ABROAD = 0.4
"""A part of the market as somebody who comes from it has, beside one who speaks for it."""

FIELDS_ENOUGH = 2
"""With so many fields in common nothing more is gained."""

ASIDE = frozenset({Role.ORGANISER, Role.INTERPRETER, Role.PRESS})
"""Who has one of these roles is there for something else, and right only where somebody wishes it."""


def weights(order: Sequence[str] = ()) -> Mapping[Part, float]:
    """How much each part counts where the organiser has put them in order; those left out do not count."""
    parts = [Part(value) for value in dict.fromkeys(order) if value in PARTS]
    return dict(zip(parts, USUAL.values(), strict=False)) or USUAL


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody offers and needs, in their words."""

    person: PersonId
    offers: str = ""
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of somebody. `languages` are their first subtags, `speaks_for`, `markets` and
    `country` ISO 3166 alpha-2; `aside` is true of those who come for something else than meetings."""

    told: Told
    organisation: OrganisationId | None = None
    kind: str = ""
    country: str = ""
    languages: frozenset[str] = frozenset()
    speaks_for: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    markets: frozenset[str] = frozenset()
    aside: bool = False
    cancelled: bool = False
    present_from: datetime | None = None
    present_until: datetime | None = None

    @property
    def person(self) -> PersonId:
        """The person whose profile it is."""
        return self.told.person


@dataclass(frozen=True, slots=True)
class Bonds:
    """What an event knows of one person and all others.

    `wishes` and `wished_by` are the weights (1 to 5) of requests that stand, by the other person. `offering`
    and `needing` say how well others' words fit one's own, from 0 to 1. `groups` are the members of the
    groups to which one belongs, people and organisations. `met` are organisations that meet one's own today,
    `meetings` how many each person has, of whom the busiest has `most`.
    """

    wishes: Mapping[PersonId, int] = field(default_factory=dict)
    wished_by: Mapping[PersonId, int] = field(default_factory=dict)
    offering: Mapping[PersonId, float] = field(default_factory=dict)
    needing: Mapping[PersonId, float] = field(default_factory=dict)
    groups: Mapping[GroupId, Set[str]] = field(default_factory=dict)
    met: Set[OrganisationId] = frozenset()
    meetings: Mapping[PersonId, int] = field(default_factory=dict)
    most: int = 0


def parts(one: Profile, two: Profile, bonds: Bonds) -> tuple[float, ...]:
    """How right two is for one, part by part in the order of `PARTS`."""
    person = two.told.person
    return (
        _wish(bonds.wishes.get(person, 0), bonds.wished_by.get(person, 0)),
        bonds.offering.get(person, 0.0),
        bonds.needing.get(person, 0.0),
        _market(one, two),
        min(len(one.fields & two.fields), FIELDS_ENOUGH) / FIELDS_ENOUGH,
        1.0 if shared_groups(two, bonds) else 0.0,
        1 - bonds.meetings.get(person, 0) / bonds.most if bonds.most else 1.0,
        0.0 if one.languages.isdisjoint(two.languages) else 1.0,
        1.0 if one.kind and two.kind and one.kind != two.kind else 0.0,
        0.0 if two.organisation in bonds.met else 1.0,
    )


def _wish(mine: int, theirs: int) -> float:
    """Mutual wishes lie above all of one side; within both the heavier is more."""
    if mine and theirs:
        return 0.75 + 0.025 * min(10, mine + theirs)
    return 0.25 + 0.05 * min(5, mine + theirs) if mine or theirs else 0.0


def _market(one: Profile, two: Profile) -> float:
    if not (one.markets or two.markets):
        return 0.0
    if not (one.markets.isdisjoint(two.speaks_for) and two.markets.isdisjoint(one.speaks_for)):
        return 1.0
    return ABROAD if two.country in one.markets or one.country in two.markets else 0.0


def shared_groups(two: Profile, bonds: Bonds) -> tuple[GroupId, ...]:
    """The groups of one to which two belongs as well."""
    return tuple(
        group
        for group, members in bonds.groups.items()
        if two.told.person in members or two.organisation in members
    )

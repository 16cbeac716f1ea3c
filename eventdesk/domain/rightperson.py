"""The right person: who never comes into question, who comes first of all others, and for which reasons."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from heapq import nsmallest
from operator import mul

from eventdesk.domain.holes import Hole
from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, TableId
from eventdesk.domain.meeting import Answer, Request
from eventdesk.domain.rules import Pair
from eventdesk.domain.suggestion import PARTS, USUAL, Bonds, Part, Profile, Suggestion, parts, shared_groups


class Why(StrEnum):
    """A reason for a suggestion; "they" are the one who is suggested, "one" is who is to meet them."""

    MUTUAL = "mutual"
    THEY_WISH = "they wish"
    ONE_WISHES = "one wishes"
    THEY_OFFER = "they offer"
    THEY_NEED = "they need"
    THEY_SPEAK_FOR = "they speak for"
    ONE_SPEAKS_FOR = "one speaks for"
    THEY_COME_FROM = "they come from"
    ONE_COMES_FROM = "one comes from"
    FIELDS = "fields"
    GROUP = "group"
    LESS_SERVED = "less served"
    LANGUAGE = "language"
    OTHER_KIND = "other kind"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason, with what it is about: countries, fields, languages, groups by id, a number of meetings."""

    why: Why
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """Somebody in question; `score` is the weighted mean of the parts, which go in the order of `PARTS`."""

    person: PersonId
    score: float
    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Excluded:
    """Whom one never meets: people, and all who come for some organisations."""

    people: frozenset[PersonId] = frozenset()
    organisations: frozenset[OrganisationId] = frozenset()

    def covers(self, two: Profile) -> bool:
        """Whether this one is never to be met."""
        return two.told.person in self.people or two.organisation in self.organisations


def excluded(
    one: Profile,
    pairs: Iterable[Pair],
    requests: Iterable[Request],
    suggestions: Iterable[Suggestion],
    partners: Iterable[PersonId],
    *,
    same_organisation: bool = False,
) -> Excluded:
    """Whom one never meets: pairs kept apart, whoever said no on either side, `partners` of today."""
    own = {one.person, one.organisation}
    apart = {pair.two if pair.one in own else pair.one for pair in pairs if own & {pair.one, pair.two}}
    said = [(r.asker, r.asked) for r in requests if r.answer is Answer.NO]
    said += [(s.one, s.two) for s in suggestions if s.refused and not s.removed]
    refused = {two if first == one.person else first for first, two in said if one.person in (first, two)}
    home = set() if same_organisation or one.organisation is None else {one.organisation}
    return Excluded(
        frozenset(PersonId(id_) for id_ in apart | refused | {one.person, *partners} if id_ is not None),
        frozenset(OrganisationId(id_) for id_ in apart | home),
    )


NEARNESS = frozenset({Part.WISH, Part.OFFERS, Part.NEEDS, Part.MARKET})
"""What only those have who are near."""


@dataclass(frozen=True, slots=True)
class Seeker:
    """For whom the right person is sought, what the event knows of them, and how much each part counts."""

    profile: Profile
    bonds: Bonds
    excluded: Excluded = Excluded()
    weights: Mapping[Part, float] = field(default_factory=lambda: USUAL)

    def ranked(self, others: Mapping[PersonId, Profile], near: Set[PersonId], count: int) -> list[Ranked]:
        """The best of the others, best first; who came for something else only where one of both wishes it.

        `near` are all to whom a market brings one, as wishes and words do others: if even the last of the
        best of these is better than anybody else could be, nobody else is looked at.
        """
        bonds = self.bonds
        near = near | bonds.wishes.keys() | bonds.wished_by.keys()
        near = near | bonds.offering.keys() | bonds.needing.keys()
        found = self._scored(others[person] for person in near if person in others)
        best = nsmallest(count, found)
        most = sum(weight for part, weight in self.weights.items() if part not in NEARNESS)
        if len(best) < count or (best and -best[-1][0] <= most):
            rest = (two for person, two in others.items() if person not in near)
            best = nsmallest(count, found + self._scored(rest))
        whole = sum(self.weights.get(part, 0.0) for part in PARTS)
        return [Ranked(person, -score / whole, values) for score, person, values in best]

    def reasons(self, two: Profile) -> tuple[Because, ...]:
        """Why another is right for the seeker, what counts most first."""
        values = dict(zip(PARTS, parts(self.profile, two, self.bonds), strict=True))
        known = {
            part: _because(part, self.profile, two, self.bonds) for part, value in values.items() if value > 0
        }
        ordered = sorted(known, key=lambda part: -self.weights.get(part, 0.0) * values[part])
        return tuple(reason for part in ordered if self.weights.get(part) for reason in known[part])

    def _scored(self, others: Iterable[Profile]) -> list[tuple[float, PersonId, tuple[float, ...]]]:
        """The others with their parts and the weighted sum of those, negative so that the best is first."""
        counts = [self.weights.get(part, 0.0) for part in PARTS]
        wished = self.bonds.wishes.keys() | self.bonds.wished_by.keys()
        found = []
        for two in others:
            person = two.told.person
            if self.excluded.covers(two) or two.cancelled or (two.aside and person not in wished):
                continue
            values = parts(self.profile, two, self.bonds)
            found.append((-sum(map(mul, counts, values)), person, values))
        return found


_PLAIN: Mapping[Part, Why] = {Part.OFFERS: Why.THEY_OFFER, Part.NEEDS: Why.THEY_NEED, Part.NEW: Why.NEW}


def _because(part: Part, one: Profile, two: Profile, bonds: Bonds) -> Sequence[Because]:
    match part:
        case Part.WISH:
            return [_of_wishes(two.person in bonds.wishes, two.person in bonds.wished_by)]
        case Part.MARKET:
            return _of_markets(one, two)
        case Part.FIELDS:
            return [Because(Why.FIELDS, tuple(sorted(one.fields & two.fields)))]
        case Part.GROUP:
            groups: tuple[GroupId, ...] = shared_groups(two, bonds)
            return [Because(Why.GROUP, groups)]
        case Part.SERVED:
            return _of_meetings(bonds.meetings.get(two.person, 0), bonds.most)
        case Part.LANGUAGE:
            return [Because(Why.LANGUAGE, tuple(sorted(one.languages & two.languages)))]
        case Part.KIND:
            return [Because(Why.OTHER_KIND, (two.kind,))]
        case _:
            return [Because(_PLAIN[part])]


def _of_wishes(wishes: bool, wished: bool) -> Because:
    return Because(Why.MUTUAL if wishes and wished else Why.ONE_WISHES if wishes else Why.THEY_WISH)


def _of_meetings(count: int, most: int) -> Sequence[Because]:
    """Told where it is a reason: of who has fewer than half of what the busiest has."""
    return [Because(Why.LESS_SERVED, (str(count),))] if 2 * count < most else []


def _of_markets(one: Profile, two: Profile) -> Sequence[Because]:
    told = (
        (Why.THEY_SPEAK_FOR, one.markets & two.speaks_for),
        (Why.ONE_SPEAKS_FOR, two.markets & one.speaks_for),
        (Why.THEY_COME_FROM, one.markets & {two.country} - two.speaks_for),
        (Why.ONE_COMES_FROM, two.markets & {one.country} - one.speaks_for),
    )
    return [Because(why, tuple(sorted(codes))) for why, codes in told if codes]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as they are introduced to another; `phone` only where the desk may see it."""

    id: PersonId
    name: str
    organisation: str = ""
    job: str = ""
    country: str = ""
    offers: str = ""
    needs: str = ""
    here: bool = False
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """One suggestion with its parts in the order of `PARTS`, its reasons, and the table that is free.

    In `because` groups are told by name. `asked` is what came of asking these two for this slot.
    """

    who: Somebody
    score: float
    parts: tuple[float, ...]
    because: tuple[Because, ...]
    table: TableId
    table_number: str = ""
    room: str = ""
    asked: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class RightPerson:
    """Somebody, the slots in which they could meet from now on, and who is right for one of those."""

    who: Somebody
    holes: tuple[Hole, ...] = ()
    hole: Hole | None = None
    suggestions: tuple[Suggested, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """Two who were asked, and when and where they would meet."""

    suggestion: Suggestion
    one: Somebody
    two: Somebody
    starts: datetime | None = None
    ends: datetime | None = None
    table_number: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class WorthMeeting:
    """Two who should meet and did not ask, with the reasons of `one`."""

    one: Somebody
    two: Somebody
    score: float
    because: tuple[Because, ...]

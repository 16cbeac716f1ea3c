"""Colours of the cards: what they are coloured by, which colour each thing gets, and the legend of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.domain.ids import PersonId
from eventdesk.domain.planner import Bond, Card, Planner, PlannerPerson

LIGHT_GROUNDS = (
    "#b9cdfd", "#ffd09f", "#9fe0d8", "#dfc3f4", "#ffbfd2", "#bbe6ae", "#f3de83", "#f8b5ab",
)  # fmt: skip
DARK_GROUNDS = (
    "#2f4c93", "#7d4e1b", "#1a675f", "#633f89", "#873455", "#39672f", "#6a580f", "#823832",
)  # fmt: skip
"""Each bears the text of its theme; those after the last share one grey."""

LIGHT_REST, DARK_REST = "#cdd5df", "#434e5b"


class ColourBy(StrEnum):
    """What the colour of a card tells."""

    BOND = "bond"
    ROLE = "role"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Shade:
    """One entry of the legend: what stands for it in the data, and how many cards have it; `place` is that of
    its colour, None for the grey of all that share it."""

    key: str
    count: int
    place: int | None


class Palette:
    """The colours in force: the commonest things have one each."""

    def __init__(self, planner: Planner, by: ColourBy) -> None:
        self.by = by
        self._planner = planner
        found = Counter(key for card in planner.cards.values() for key in set(self.keys(card)))
        ranked = sorted(found, key=lambda key: (-found[key], key))
        if by is ColourBy.BOND:
            ranked = [bond.value for bond in Bond if bond.value in found]
        own = [key for key in ranked if key][: len(LIGHT_GROUNDS)]
        self._places = {key: place for place, key in enumerate(own)}
        rest = sum(
            1 for card in planner.cards.values() if any(k not in self._places for k in self.keys(card))
        )
        self.legend = tuple(Shade(key, found[key], place) for key, place in self._places.items())
        if rest:
            self.legend += (Shade("", rest, None),)

    def keys(self, card: Card) -> tuple[str, ...]:
        """What the colours of a card stand for: one for the meeting, or one for each of its people."""
        if self.by is ColourBy.BOND:
            return (card.bond.value,)
        return tuple(self.key_of(person) for person in card.people)

    def key_of(self, person: PersonId) -> str:
        """What the colour of somebody stands for, "" where nothing is known."""
        known = self._planner.people.get(person)
        return "" if known is None else _key(known, self.by)

    def ground(self, key: str, *, dark: bool) -> str:
        """The colour of a thing."""
        place = self._places.get(key)
        if place is None:
            return DARK_REST if dark else LIGHT_REST
        return (DARK_GROUNDS if dark else LIGHT_GROUNDS)[place]

    def grounds(self, card: Card, *, dark: bool) -> tuple[str, ...]:
        """The colours of a card from left to right, each once where they are all the same."""
        colours = tuple(self.ground(key, dark=dark) for key in self.keys(card)[:2])
        return colours[:1] if len(set(colours)) == 1 else colours

    def belongs(self, card: Card, key: str) -> bool:
        """Whether a card has the colour of an entry of the legend; "" is the grey of the rest."""
        keys = self.keys(card)
        return key in keys if key else any(one not in self._places for one in keys)


def _key(person: PlannerPerson, by: ColourBy) -> str:
    match by:
        case ColourBy.ROLE:
            return _first(person.roles)
        case ColourBy.COUNTRY:
            return person.country
        case ColourBy.ORGANISATION:
            return person.organisation
        case ColourBy.GROUP:
            return _first(person.groups)
        case ColourBy.BOND:
            return ""


def _first(words: Iterable[str]) -> str:
    return next(iter(words), "")

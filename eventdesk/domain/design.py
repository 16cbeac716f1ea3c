"""Badge designs: what stands where on a badge, in which size and colour; data, not code."""

from dataclasses import dataclass
from enum import StrEnum
from math import log
from typing import ClassVar

from eventdesk.domain.colour import is_colour, words_on
from eventdesk.domain.fact import Noun
from eventdesk.domain.record import Record

READABLE = 14.0
"""Points: a name is wrapped before it gets smaller than this, unless its design says otherwise."""


TOUCHING = 0.001
"""Millimetres by which sums of sides may be off."""


class Field(StrEnum):
    """What an element shows."""

    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    ORGANISATION = "organisation"
    JOB = "job"
    COUNTRY = "country"
    DETAILS = "details"
    """Job and country in one, so that no gap is left where one is not known."""

    ROLE = "role"
    AMBASSADOR = "ambassador"
    EVENT = "event"
    TEXT = "text"
    QR = "qr"
    LOGO = "logo"
    BAND = "band"


NAMES = frozenset({Field.NAME, Field.GIVEN, Field.FAMILY})
SHAPES = frozenset({Field.QR, Field.LOGO, Field.BAND})
"""What is no text."""


class Weight(StrEnum):
    """How bold."""

    REGULAR = "regular"
    MEDIUM = "medium"
    SEMIBOLD = "semibold"
    BOLD = "bold"


class Across(StrEnum):
    """Where text stands from left to right."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Down(StrEnum):
    """Where text stands from top to bottom."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Ink(StrEnum):
    """Colours by what they are for; any other colour is told as #rrggbb."""

    INK = "ink"
    SOFT = "soft"
    ACCENT = "accent"
    ROLE = "role"
    ON_ROLE = "on role"


class Side(StrEnum):
    """What stands on a side of the paper that is not the front."""

    NOTHING = "nothing"
    BADGE = "badge"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres from the upper left of the badge."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share more than an edge."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return min(across, down) > TOUCHING


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on a badge. `most` and `least` are points; text has at most so many `lines`, more only where
    it would else be smaller than `least`. `picture` is a logo's id, `corner` the radius of a band in mm."""

    shows: Field
    box: Box
    weight: Weight = Weight.REGULAR
    most: float = 12.0
    least: float = 6.0
    lines: int = 1
    across: Across = Across.LEFT
    down: Down = Down.TOP
    colour: str = Ink.INK
    text: str = ""
    picture: str = ""
    corner: float = 0.0


@dataclass(frozen=True, slots=True)
class Layout:
    """The elements for badges of about this size, in millimetres; drawn in their order."""

    width: float
    height: float
    elements: tuple[Element, ...] = ()

    @property
    def crowding(self) -> tuple[Element, ...]:
        """What stands in the box of a code, in which readers need white around its modules."""
        codes = [one for one in self.elements if one.shows is Field.QR]
        return tuple(
            one for one in self.elements if any(one.box.meets(code.box) for code in codes if code is not one)
        )

    def strain(self, width: float, height: float) -> float:
        """How much it must be bent for a label: shape counts more than size."""
        bent = abs(log(self.width / self.height) - log(width / height))
        return 2 * bent + abs(log(self.width * self.height) - log(width * height)) / 2


@dataclass(frozen=True, slots=True)
class Design:
    """A design with a layout for each shape of label it knows, the colours by role as (role, colour), and
    what stands on the `back` of two-sided badges and `inside` folded ones."""

    name: str
    layouts: tuple[Layout, ...]
    ink: str = "#171c26"
    soft: str = "#5c6675"
    accent: str = "#005e85"
    other_role: str = "#454f61"
    roles: tuple[tuple[str, str], ...] = ()
    back: Side = Side.BADGE
    inside: Side = Side.AGENDA

    def layout_for(self, width: float, height: float) -> Layout:
        """The layout that is bent least on a label of this size."""
        return min(self.layouts, key=lambda one: one.strain(width, height))

    def role_colour(self, role: str) -> str:
        """The colour of a role, also of one that only a list knows."""
        return dict(self.roles).get(role, self.other_role)

    def colour(self, told: str, role: str) -> str:
        """The colour #rrggbb that an element means."""
        match told:
            case Ink.INK:
                return self.ink
            case Ink.SOFT:
                return self.soft
            case Ink.ACCENT:
                return self.accent
            case Ink.ROLE:
                return self.role_colour(role)
            case Ink.ON_ROLE:
                return words_on(self.role_colour(role))
            case _:
                return told if is_colour(told) else self.ink

    @property
    def pictures(self) -> frozenset[str]:
        """The ids of the logos it shows."""
        return frozenset(one.picture for lay in self.layouts for one in lay.elements if one.picture)


@dataclass(frozen=True, slots=True)
class OwnDesign(Record):
    """A design made for this event; `data` is the design as JSON, the same on every desk."""

    noun: ClassVar[Noun] = Noun.DESIGN

    name: str = ""
    data: str = ""

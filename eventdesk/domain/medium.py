"""What badges are printed on: a page, and the labels on it to a hundredth of a millimetre."""

from dataclasses import dataclass
from enum import StrEnum

from eventdesk.domain.design import Box


class Fold(StrEnum):
    """How a page is folded once it is printed."""

    NONE = "none"
    QUARTER = "quarter"
    """Twice, to a quarter: what is printed stays outside."""


class Sides(StrEnum):
    """On which sides of the paper, and over which edge it is turned; in the words of IPP (RFC 8011)."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PageSetup:
    """What a document asks of the printer.

    `paper` is what it is made for, as A5: the printer takes that tray, or its usual one where none is named.
    Each page goes on a sheet of its own, unless it is made for both `sides`: what two people carry away
    cannot share one. An `exact` document is not fitted to what the printer reaches, as labels must not be.
    """

    paper: str = ""
    sides: Sides = Sides.ONE
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Medium:
    """A page of `page` millimetres with `across` x `down` labels of `label` millimetres each; the first
    stands `first` from the upper left of the page, the others in steps of `step`.

    `cut` says that the labels are cut out by hand, `roll` that a label printer feeds them; `source` where the
    measures come from.
    """

    key: str
    page: tuple[float, float]
    label: tuple[float, float]
    across: int = 1
    down: int = 1
    first: tuple[float, float] = (0.0, 0.0)
    step: tuple[float, float] = (0.0, 0.0)
    maker: str = ""
    numbers: tuple[str, ...] = ()
    cut: bool = False
    roll: bool = False
    fold: Fold = Fold.NONE
    source: str = ""

    @property
    def count(self) -> int:
        """How many badges a page takes."""
        return self.across * self.down

    @property
    def places(self) -> tuple[Box, ...]:
        """The labels, line by line from the upper left."""
        return tuple(
            Box(self.first[0] + column * self.step[0], self.first[1] + row * self.step[1], *self.label)
            for row in range(self.down)
            for column in range(self.across)
        )

    @property
    def backs(self) -> tuple[Box, ...]:
        """The same labels seen from behind, the page turned over its left or right edge."""
        return tuple(
            Box(self.page[0] - place.x - place.width, place.y, place.width, place.height)
            for place in self.places
        )

    @property
    def paper(self) -> str:
        """What printers call the page: a name, or millimetres with the side that is fed first."""
        name = {(210.0, 297.0): "A4", (105.0, 148.0): "A6"}.get(self.page)
        return name or "Custom.{:g}x{:g}mm".format(*sorted(self.page))

"""The face of a badge: a design's layout bent to a label, then drawn for one person after another."""

from collections.abc import Callable
from dataclasses import dataclass

from eventdesk.documents import fonts, qr
from eventdesk.documents.boxed import ASCENT, DESCENT, Space, boxed, reach
from eventdesk.documents.fit import LEADING, Fitted
from eventdesk.documents.lines import dotted
from eventdesk.documents.pen import MM, Colour, Pen
from eventdesk.documents.words import Words, country_words
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.colour import shares
from eventdesk.domain.design import Across, Design, Down, Element, Field, Layout, Weight

FONTS = {
    Weight.REGULAR: fonts.REGULAR,
    Weight.MEDIUM: fonts.MEDIUM,
    Weight.SEMIBOLD: fonts.SEMIBOLD,
    Weight.BOLD: fonts.BOLD,
}

_ALIGN = {Across.LEFT: 0.0, Across.CENTRE: 0.5, Across.RIGHT: 1.0}
_RAISE = {Down.BOTTOM: 0.0, Down.MIDDLE: 0.5, Down.TOP: 1.0}
"""The shares of a box that lie left of what is in it, and below."""

DrawPicture = Callable[[str, float, float, float, float, tuple[float, float]], None]
"""``draw(id, x, low, across, down, spare)`` puts a logo as large as it goes into the box with this lower
left; ``spare`` are the shares of the rest of the box that lie to its left and below it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An element on a label of a certain size: its box and letters in points."""

    of: Element
    x: float
    y: float
    space: Space
    corner: float


def placed(layout: Layout, width: float, height: float) -> tuple[Placed, ...]:
    """The elements on a label of so many millimetres: boxes bend with it, letters grow with its shorter way.

    No letters are wished smaller for it than the design's smallest ones.
    """
    wide, high = width / layout.width, height / layout.height
    grown = min(wide, high)
    return tuple(
        Placed(
            one,
            one.box.x * wide * MM,
            one.box.y * high * MM,
            Space(
                one.box.width * wide * MM,
                one.box.height * high * MM,
                max(one.most * grown, one.least),
                one.least,
                one.lines,
            ),
            one.corner * grown * MM,
        )
        for one in layout.elements
    )


class Face:
    """A design on labels of one size, in one language."""

    def __init__(self, design: Design, size: tuple[float, float], words: Words, picture: DrawPicture) -> None:
        layout = design.layout_for(*size)
        self._design = design
        self._elements = placed(layout, *size)
        self._apart = any(one.shows is Field.AMBASSADOR for one in layout.elements)
        self._words = words
        self._picture = picture
        self._inks: dict[tuple[str, str], Colour] = {}

    def draw(self, pen: Pen, sheet: BadgeSheet, left: float, top: float) -> None:
        """Draw somebody's badge on the label whose upper left is here, in points."""
        for one in self._elements:
            x, y = left + one.x, top + one.y
            across, down = one.space.across, one.space.down
            match one.of.shows:
                case Field.BAND:
                    radius = min(one.corner, across / 2, down / 2)
                    pen.box(x, y, across, down, self._ink(one.of.colour, sheet.role), radius)
                case Field.QR:
                    side = min(across, down)
                    low = pen.low(y + (down + side) / 2)
                    qr.draw(pen.canvas, sheet.code, x + (across - side) / 2, low, side)
                case Field.LOGO:
                    spare = (_ALIGN[one.of.across], _RAISE[one.of.down])
                    self._picture(one.of.picture, x, pen.low(y + down), across, down, spare)
                case _:
                    text = text_of(one.of, sheet, self._words, apart=self._apart)
                    _text(pen, one, text, x, y, self._ink(one.of.colour, sheet.role))

    def _ink(self, colour: str, role: str) -> Colour:
        found = self._inks.get((colour, role))
        if found is None:
            found = self._inks[colour, role] = shares(self._design.colour(colour, role))
        return found


def text_of(element: Element, sheet: BadgeSheet, words: Words, *, apart: bool = True) -> str:
    """What a text element says of somebody; a role names its countries where they do not stand `apart`."""
    match element.shows:
        case Field.GIVEN:
            return sheet.given or sheet.name
        case Field.COUNTRY:
            return country_words(sheet.country, words.locale)
        case Field.DETAILS:
            return dotted(sheet.job, country_words(sheet.country, words.locale))
        case Field.ROLE:
            role = words.roles.get(sheet.role, sheet.role) or words.participant
            return role if apart else _with_countries(role, _countries(sheet, words))
        case Field.AMBASSADOR:
            return _countries(sheet, words)
        case Field.TEXT:
            return element.text
        case field:
            plain: str = getattr(sheet, field.value)
            return plain


TOGETHER = 26
"""Letters of countries that stay on one line behind the role."""


def _with_countries(role: str, countries: str) -> str:
    if not countries:
        return role
    whole = countries.replace(" ", "\u00a0") if len(countries) <= TOGETHER else countries
    return f"{role} ({whole})"


def _countries(sheet: BadgeSheet, words: Words) -> str:
    """What somebody is ambassador of; a line ends between countries, not within the name of one."""
    names = (country_words(code, words.locale).replace(" ", "\u00a0") for code in sheet.ambassador_of)
    return ", ".join(names)


def _text(pen: Pen, one: Placed, text: str, x: float, y: float, colour: Colour) -> None:
    if not text:
        return
    font = FONTS[one.of.weight]
    fitted = boxed(text, font, one.space)
    base = y + first_line(fitted, one.of.down, one.space.down)
    align = _ALIGN[one.of.across]
    for line in fitted.lines:
        left, right = reach(line, font)
        spare = one.space.across - fonts.width(line, font, fitted.size) - (left + right) * fitted.size
        pen.text(x + align * spare + left * fitted.size, base, line, font, fitted.size, colour)
        base += fitted.size * LEADING


def first_line(fitted: Fitted, where: Down, down: float) -> float:
    """How far under the top of its box the first line stands: capitals in the middle, accents inside."""
    size, later = fitted.size, (len(fitted.lines) - 1) * LEADING * fitted.size
    highest, lowest = size * ASCENT, down - later - size * DESCENT
    match where:
        case Down.TOP:
            return highest
        case Down.BOTTOM:
            return lowest
        case Down.MIDDLE:
            middle = (down - later + size * fonts.CAP_HEIGHT) / 2
            return max(highest, min(middle, lowest))

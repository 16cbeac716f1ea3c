"""The typefaces of all sheets: Noto Sans in four weights, embedded, only the used letters of it."""

from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from eventdesk.domain import resources

REGULAR = "NotoSans-Regular"
MEDIUM = "NotoSans-Medium"
SEMIBOLD = "NotoSans-SemiBold"
BOLD = "NotoSans-Bold"

CAP_HEIGHT = 0.714
"""Height of a capital in parts of the size, from the font's OS/2 table."""


@cache
def face(name: str) -> Any:
    """The font of this name, registered for drawing; read once a process."""
    font = TTFont(name, str(resources.path("fonts", f"{name}.ttf")))
    registerFont(font)
    return font


def ready() -> None:
    """Have all weights ready for drawing."""
    for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        face(name)


@cache
def _widths(name: str) -> tuple[dict[int, float], float]:
    inner = face(name).face
    return inner.charWidths, inner.defaultWidth


def width(text: str, font: str, size: float) -> float:
    """The width of a line in points."""
    return _thousandths(text, font) * size / 1000


@lru_cache(maxsize=65_536)
def _thousandths(text: str, font: str) -> float:
    widths, usual = _widths(font)
    return sum([widths.get(ord(letter), usual) for letter in text])


def has_glyph(letter: str) -> bool:
    """Whether the fonts can draw this character; all four weights hold the same ones."""
    return ord(letter) in face(REGULAR).face.charToGlyph

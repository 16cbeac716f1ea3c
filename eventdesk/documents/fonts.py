"""The typefaces of all sheets: Noto Sans in four weights, embedded, only the used letters of it."""

from functools import cache, lru_cache
from struct import unpack
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


@cache
def _outlines(name: str) -> tuple[bytes, tuple[int, ...], int]:
    """The outlines of a font, where each begins among them, and the units its sizes are told in."""
    inner = face(name).face
    places = inner.get_table("loca")
    wide = unpack(">h", inner.get_table("head")[50:52])[0]
    count = len(places) // (4 if wide else 2)
    starts = unpack(f">{count}{'L' if wide else 'H'}", places)
    return inner.get_table("glyf"), starts if wide else tuple(2 * at for at in starts), inner.unitsPerEm


@lru_cache(maxsize=4096)
def overhang(letter: str, font: str) -> tuple[float, float]:
    """How far the ink of a letter reaches out of its width to the left and right, in parts of the size.

    The box of an outline stands at its head (OpenType, glyf table).
    """
    glyph = face(font).face.charToGlyph.get(ord(letter), 0)
    outlines, starts, units = _outlines(font)
    if starts[glyph] == starts[glyph + 1]:
        return 0.0, 0.0
    left, _, right, _ = unpack(">4h", outlines[starts[glyph] + 2 : starts[glyph] + 10])
    return max(0.0, -left / units), max(0.0, right / units - width(letter, font, 1))

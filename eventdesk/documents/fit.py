"""Text into a box: shrunk, then wrapped, at the very end cut with an ellipsis; never out of the box."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from eventdesk.documents.fonts import width
from eventdesk.documents.legible import legible

LEADING = 1.2
"""Distance of lines in parts of the size."""

SMALLEST = 5.0
"""Points below which nobody reads."""

ELLIPSIS = "…"

DOT = " ·"
"""What stands between parts of a text, with the space before it."""

_PARTS = re.compile(r" |(?<=-)(?=[^ ])")
"""Where a line may end: at spaces, and after the sign that joins a double name."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text at a size in points."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """The height the lines take, in points."""
        return len(self.lines) * self.size * LEADING


@lru_cache(maxsize=32_768)
def fit(text: str, font: str, size: float, box: float, *, least: float = 0.0, rows: int = 1) -> Fitted:
    """`text` in a box of width `box` and of `rows` lines at full `size`, all in points.

    One line is shrunk down to `least` (by default 0.75 of the size); what is longer still is wrapped
    as large as the box allows, and cut only where even the smallest size does not hold it.
    """
    text = legible(text)
    natural = width(text, font, 1)
    if natural * size <= box:
        return Fitted((text,), size)
    if box / natural >= (least or max(SMALLEST, size * 0.75)):
        return Fitted((text,), box / natural)
    tall = rows * size * LEADING
    # Rather a little smaller than a word in two parts, but never tiny for the sake of one long word.
    whole = box / max(width(part, font, 1) for part in _PARTS.split(text))
    tried = min(size, whole) if whole >= max(SMALLEST, size * 0.4) else size
    while tried > SMALLEST:
        lines = wrap(text, font, tried, box)
        if len(lines) * tried * LEADING <= tall + 0.01:
            return Fitted(ended(lines), tried)
        tried -= 0.5 if tried <= 20 else 2
    return _cut_to(text, font, box, max(1, int(tall / (SMALLEST * LEADING))))


def _cut_to(text: str, font: str, box: float, rows: int) -> Fitted:
    """As much of the text as so many rows of the smallest size hold."""
    lines = wrap(text, font, SMALLEST, box)
    return Fitted(ended(shortened(text, lines, rows, font, SMALLEST, box)), SMALLEST)


def shortened(
    text: str, lines: tuple[str, ...], rows: int, font: str, size: float, box: float
) -> tuple[str, ...]:
    """The first so many of the lines that the text was wrapped to; what is left of it is cut."""
    if len(lines) <= rows:
        return lines
    rest = text
    for line in lines[: rows - 1]:
        rest = rest[len(line) :].lstrip(" ")
    return (*lines[: rows - 1], cut(rest, font, size, box))


def ended(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines without a dot at their ends: where a line ends nothing need be told apart."""
    return tuple(line.removesuffix(DOT) for line in lines)


def wrap(text: str, font: str, size: float, box: float) -> tuple[str, ...]:
    """The text in lines not wider than the box; a word wider than that is parted."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer, font, size) <= box:
            line = longer
            continue
        if line:
            lines.append(line)
        rest = word
        while len(rest) > 1 and width(rest, font, size) > box:
            head = _head(rest, font, size, box)
            # A double name parts where it is joined.
            head = head[: head.rfind("-") + 1] or head
            lines.append(head)
            rest = rest[len(head) :]
        line = rest
    return (*lines, line) if line or not lines else tuple(lines)


def cut(text: str, font: str, size: float, box: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis after it."""
    if width(text, font, size) <= box:
        return text
    return _head(text, font, size, box - width(ELLIPSIS, font, size)).rstrip() + ELLIPSIS


def _head(text: str, font: str, size: float, box: float) -> str:
    """The longest beginning that fits, at least one letter."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle], font, size) <= box:
            low = middle
        else:
            high = middle - 1
    return text[:low]

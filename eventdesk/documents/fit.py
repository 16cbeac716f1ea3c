"""Text into a box: shrunk, then wrapped, at the very end cut with an ellipsis; never out of the box."""

import re
from dataclasses import dataclass
from functools import lru_cache

from eventdesk.documents.fonts import width
from eventdesk.documents.legible import legible
from eventdesk.documents.lines import JOINT, ended, shortened, wrap

LEADING = 1.2
"""Distance of lines in parts of the size."""

SMALLEST = 5.0
"""Points below which nobody reads."""

_PARTS = re.compile(f" |{JOINT.pattern}")
"""Where a line may end: at spaces, and within a double name."""


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

"""Crop marks: where a guillotine cuts, told beside the labels or, where they touch, at their corners."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from eventdesk.documents.pen import MM, WHITE, Colour, Pen
from eventdesk.domain.design import Box

LENGTH, OFF = 4.0, 0.8
"""Millimetres of a mark beside the labels, and how far off them it begins."""

ARM, EDGE = 1.5, 6.0
"""Millimetres of the arms of a cross where labels touch, and of a mark at the edge of the page."""

THICK, AROUND = 0.35, 0.6
"""Points of a mark, and of the white at each side by which it is seen on bands of any colour."""

MARK: Colour = (0.1, 0.1, 0.1)

Span = tuple[float, float]
"""Start and end on a line, in millimetres."""


def crop_marks(pen: Pen, page: tuple[float, float], places: Sequence[Box]) -> None:
    """Draw the marks for these labels: on the lines of their edges, never across what stands on them."""
    across = {(round(one.x, 3), round(one.x + one.width, 3)) for one in places}
    down = {(round(one.y, 3), round(one.y + one.height, 3)) for one in places}
    for colour, thick in ((WHITE, THICK + 2 * AROUND), (MARK, THICK)):
        for y in _cuts(down, page[1]):
            for start, end in _marks(across, page[0]):
                pen.box(start * MM, y * MM - thick / 2, (end - start) * MM, thick, colour)
        for x in _cuts(across, page[0]):
            for start, end in _marks(down, page[1]):
                pen.box(x * MM - thick / 2, start * MM, thick, (end - start) * MM, colour)


def _cuts(labels: Collection[Span], length: float) -> list[float]:
    """Where is cut: at all ends of labels that are not the end of the page."""
    return [at for at in sorted({end for label in labels for end in label}) if 0 < at < length]


def _marks(labels: Collection[Span], length: float) -> list[Span]:
    """The pieces of a cutting line that are drawn, the labels along it being these."""
    ends = sorted({end for label in labels for end in label})
    first, last = ends[0], ends[-1]
    before = (0.0, EDGE) if first == 0 else (max(0.0, first - OFF - LENGTH), max(0.0, first - OFF))
    behind = (last + OFF, min(length, last + OFF + LENGTH))
    marks = [before, (length - EDGE, length) if last == length else behind]
    marks += [gap for gap in pairwise(ends) if gap not in labels]
    starts, stops = ({label[side] for label in labels} for side in (0, 1))
    marks += [(at - ARM, at + ARM) for at in sorted(starts & stops)]
    return [(start, end) for start, end in marks if end > start]

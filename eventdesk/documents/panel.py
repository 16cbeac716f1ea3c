"""Parts of a page drawn for themselves: each has its own upper left, and may stand on its head."""

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.pen import MM, Pen
from eventdesk.domain.design import Box


@contextmanager
def panel(canvas: Canvas, page_height: float, at: Box, *, turned: bool = False) -> Iterator[Pen]:
    """A pen for the box `at` of the page, in millimetres; `turned` is read with the page upside down.

    `page_height` is in points. What the page's own pen holds must be laid before.
    """
    canvas.saveState()
    if turned:
        canvas.translate((at.x + at.width) * MM, page_height - at.y * MM)
        canvas.rotate(180)
    else:
        canvas.translate(at.x * MM, page_height - (at.y + at.height) * MM)
    pen = Pen(canvas, at.height * MM)
    yield pen
    pen.lay()
    canvas.restoreState()

"""Drawing on a page from its top: text, fitted text, boxes and rules in the colours of all sheets."""

from collections.abc import Callable
from functools import lru_cache
from os import PathLike, fspath
from typing import IO, TypeAlias

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.pdfgen.textobject import PDFTextObject

from eventdesk.documents import fonts
from eventdesk.documents.fit import LEADING, Fitted

Target: TypeAlias = str | PathLike[str] | IO[bytes]
"""Where a document goes: a path or an open binary file."""

Progress: TypeAlias = Callable[[int, int], None]
"""Told the sheets done and their total; whatever it raises stops the document."""

Colour: TypeAlias = tuple[float, float, float]

MM = 72 / 25.4

INK: Colour = (0.09, 0.11, 0.15)
SOFT: Colour = (0.36, 0.40, 0.46)
FAINT: Colour = (0.84, 0.86, 0.89)
TINT: Colour = (0.93, 0.955, 0.97)
ACCENT: Colour = (0.0, 0.37, 0.52)
WHITE: Colour = (1.0, 1.0, 1.0)


def canvas_on(target: Target, size: tuple[float, float], title: str) -> Canvas:
    """A new document with the typefaces ready."""
    fonts.ready()
    # Bytes as they are: every reader since 1993 takes them, and they are a fifth fewer and sooner written.
    rl_config.useA85 = 0
    file = fspath(target) if isinstance(target, str | PathLike) else target
    canvas = Canvas(file, pagesize=size, pageCompression=1)
    canvas.setTitle(title)
    canvas.setCreator("EventDesk")
    return canvas


def finish(pen: "Pen", pages: int) -> int:
    """Write the document; one of nothing gets an empty page, as PDF asks for one. Returns its pages."""
    if not pages:
        pen.turn_page()
    pen.canvas.save()
    return max(1, pages)


class Pen:
    """Draws on a canvas; y runs down from the top of the page, in points.

    Texts are gathered and laid over the boxes at once: a text object for each would take twice as long.
    """

    def __init__(self, canvas: Canvas, height: float) -> None:
        self.canvas = canvas
        self._height = height
        self._texts: _Texts | None = None

    def text(self, x: float, y: float, text: str, font: str, size: float, colour: Colour = INK) -> None:
        """A line of text with its baseline at y."""
        if self._texts is None:
            self._texts = _Texts(self.canvas)
        self._texts.put(x, self._height - y, text, font, size, colour)

    def low(self, y: float) -> float:
        """The same height told from the bottom of the page, as the canvas counts."""
        return self._height - y

    def lay(self) -> None:
        """Put the texts onto the canvas, over all that is drawn already."""
        if self._texts is not None:
            self.canvas.drawText(self._texts)
            self._texts = None

    def turn_page(self) -> None:
        """End the page."""
        self.lay()
        self.canvas.showPage()

    def right(self, x: float, y: float, text: str, font: str, size: float, colour: Colour = INK) -> None:
        """A line of text that ends at x."""
        self.text(x - fonts.width(text, font, size), y, text, font, size, colour)

    def centre(self, x: float, y: float, text: str, font: str, size: float, colour: Colour = INK) -> None:
        """A line of text with its middle at x."""
        self.text(x - fonts.width(text, font, size) / 2, y, text, font, size, colour)

    def fitted(
        self, x: float, y: float, fitted: Fitted, font: str, colour: Colour = INK, *, align: float = 0.0
    ) -> float:
        """Fitted lines from the top y down; `align` 0 from x, 0.5 about x, 1 up to x. Returns the y below."""
        for line in fitted.lines:
            left = x - align * fonts.width(line, font, fitted.size)
            self.text(left, y + fitted.size * 0.95, line, font, fitted.size, colour)
            y += fitted.size * LEADING
        return y

    def box(self, x: float, y: float, across: float, down: float, colour: Colour, radius: float = 0) -> None:
        """A filled box whose upper left is x, y."""
        low = self._height - y - down
        self.canvas.saveState()
        self.canvas.setFillColorRGB(*colour)
        self.canvas.translate(x, low)
        self.canvas.drawPath(Outline(_box(across, down, radius)), stroke=0, fill=1)
        self.canvas.restoreState()

    def rule(self, x: float, y: float, across: float, colour: Colour = FAINT, thick: float = 0.5) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self._height - y, x + across, self._height - y)


class _Texts(PDFTextObject):
    """The texts of a page, each told where it stands and, where it differs, in which font and colour."""

    # Of reportlab's text object, untold in its type stubs.
    _code: list[str]
    _formatText: Callable[[str], str]  # noqa: N815

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._set: tuple[str, float] | None = None
        self._colour: Colour | None = None

    def put(self, x: float, y: float, text: str, font: str, size: float, colour: Colour) -> None:
        """Add a line of text that begins at x, y of the canvas."""
        if self._set != (font, size):
            self.setFont(font, size)
            self._set = (font, size)
        if self._colour != colour:
            self.setFillColorRGB(*colour)
            self._colour = colour
        self._code.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm {self._formatText(text)}")


class Outline(PDFPathObject):
    """A path whose operators (ISO 32000-1, 8.5.2) are known: reportlab's own formatting takes far longer."""

    def __init__(self, operators: str) -> None:
        super().__init__()
        self._operators = operators

    def getCode(self) -> str:  # noqa: N802 - reportlab asks for it by this name
        """The operators."""
        return self._operators


ARC = 0.5523
"""How far the handles of a Bezier curve reach along a quarter circle, in parts of its radius."""


@lru_cache(maxsize=256)
def _box(across: float, down: float, radius: float) -> str:
    if not radius:
        return f"0 0 {across:.3f} {down:.3f} re"
    r, w, h, k = radius, across, down, radius * (1 - ARC)
    steps = (
        ((r, 0), "m"),
        ((w - r, 0), "l"),
        ((w - k, 0, w, k, w, r), "c"),
        ((w, h - r), "l"),
        ((w, h - k, w - k, h, w - r, h), "c"),
        ((r, h), "l"),
        ((k, h, 0, h - k, 0, h - r), "c"),
        ((0, r), "l"),
        ((0, k, k, 0, r, 0), "c"),
    )
    told = (" ".join(f"{number:.3f}" for number in numbers) + f" {sign}" for numbers, sign in steps)
    return " ".join(told) + " h"

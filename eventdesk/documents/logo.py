"""Logos on a page: each is put into the document once, then shown as often as it is wanted."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from eventdesk.domain.picture import drawable


class Logos:
    """The pictures of one document by their ids; what is no picture after all is left out."""

    def __init__(self, canvas: Canvas, pictures: Iterable[tuple[str, bytes]]) -> None:
        self._canvas = canvas
        self._files = dict(pictures)
        self._known: dict[str, tuple[float, float]] = {}

    def draw(
        self, name: str, x: float, low: float, across: float, down: float, spare: tuple[float, float]
    ) -> None:
        """Draw a logo as large as it goes into the box with this lower left, in points; `spare` are the
        shares of the rest of the box that lie to its left and below it."""
        width, height = self._known.get(name) or self._put(name)
        if not width:
            return
        scale = min(across / width, down / height)
        left, below = (across - width * scale) * spare[0], (down - height * scale) * spare[1]
        self._canvas.saveState()
        self._canvas.translate(x + left, low + below)
        self._canvas.scale(scale, scale)
        self._canvas.doForm(f"logo-{name}")
        self._canvas.restoreState()

    def _put(self, name: str) -> tuple[float, float]:
        """Put a picture into the document, one point to a pixel; its size, 0, 0 where there is none."""
        reader = _readable(self._files.get(name, b""))
        self._known[name] = (0.0, 0.0)
        if reader is not None:
            width, height = reader.getSize()
            self._known[name] = (float(width), float(height))
            self._canvas.beginForm(f"logo-{name}", 0, 0, width, height)
            self._canvas.drawImage(reader, 0, 0, width, height, mask="auto")
            self._canvas.endForm()
        return self._known[name]


def _readable(file: bytes) -> ImageReader | None:
    """The picture in a file, read to its end; None where it is none after all."""
    if not drawable(file):
        return None
    try:
        reader = ImageReader(BytesIO(file))
        reader.getRGBData()  # type: ignore[no-untyped-call]
    except (OSError, ValueError, SyntaxError):
        return None
    return reader

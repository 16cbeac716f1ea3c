"""Logos on a page: each is put into the document once, then shown as often as it is wanted."""

from collections.abc import Iterable
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from eventdesk.domain.picture import drawable


class Logos:
    """The pictures of one document by their ids; what is no picture after all is left out."""

    def __init__(self, canvas: Canvas, pictures: Iterable[tuple[str, bytes]]) -> None:
        self._canvas = canvas
        self._files = dict(pictures)
        self._known: dict[str, tuple[float, float]] = {}

    def draw(self, name: str, x: float, low: float, across: float, down: float) -> None:
        """Draw a logo as large as it goes into the box with this lower left, in points; in its middle."""
        width, height = self._known.get(name) or self._put(name)
        if not width:
            return
        scale = min(across / width, down / height)
        self._canvas.saveState()
        self._canvas.translate(x + (across - width * scale) / 2, low + (down - height * scale) / 2)
        self._canvas.scale(scale, scale)
        self._canvas.doForm(f"logo-{name}")
        self._canvas.restoreState()

    def _put(self, name: str) -> tuple[float, float]:
        """Put a picture into the document, one point to a pixel; its size, 0, 0 where there is none."""
        file = self._files.get(name, b"")
        size = (0.0, 0.0)
        if drawable(file):
            try:
                with Image.open(BytesIO(file), formats=("PNG", "JPEG")) as image:
                    image.load()
                    size = (float(image.width), float(image.height))
                reader = ImageReader(BytesIO(file))
            except (OSError, ValueError, SyntaxError):
                size = (0.0, 0.0)
            else:
                self._canvas.beginForm(f"logo-{name}", 0, 0, *size)
                self._canvas.drawImage(reader, 0, 0, *size, mask="auto")
                self._canvas.endForm()
        self._known[name] = size
        return size

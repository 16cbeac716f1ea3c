"""QR codes as few filled rectangles: sharp at every size and quick in thousands."""

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.pen import Outline

QUIET = 4
"""Modules of white around a code that readers need (ISO/IEC 18004, 9.1)."""

MASK = 3
"""One of the eight masks for all codes: choosing the best takes many times as long, and any reads."""

CORRECTIONS = ((40, ERROR_CORRECT_Q), (160, ERROR_CORRECT_M))
"""How many bytes are told how safely: of a short code a quarter may be spoilt, of a longer one less, so that
its modules do not get too small to be read."""

Box = tuple[int, int, int, int]


@lru_cache(maxsize=4096)
def boxes(text: str) -> tuple[int, tuple[Box, ...]]:
    """The modules a side, and the dark ones as boxes: column, row from the top, width, height."""
    size = len(text.encode())
    correction = next((level for most, level in CORRECTIONS if size <= most), ERROR_CORRECT_L)
    code = qrcode.QRCode(error_correction=correction, border=0, mask_pattern=MASK)
    code.add_data(text)
    code.make(fit=True)
    growing: dict[tuple[int, int], Box] = {}
    done: list[Box] = []
    for row, modules in enumerate(code.modules):
        going: dict[tuple[int, int], Box] = {}
        for start, length in _runs([bool(module) for module in modules]):
            above = growing.pop((start, length), (start, row, length, 0))
            going[start, length] = (start, above[1], length, above[3] + 1)
        done.extend(growing.values())
        growing = going
    done.extend(growing.values())
    return len(code.modules), tuple(done)


def quiet(text: str, side: float) -> float:
    """How wide the white at each side of a drawn code is."""
    return side * QUIET / (boxes(text)[0] + 2 * QUIET)


def draw(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """Draw the code with its white margin into the square of `side` points whose lower left is x, y."""
    if not text:
        return
    count, dark = boxes(text)
    module = side / (count + 2 * QUIET)
    canvas.saveState()
    canvas.translate(x + QUIET * module, y + side - QUIET * module)
    canvas.scale(module, -module)
    canvas.setFillColorRGB(0, 0, 0)
    operators = " ".join(f"{left} {top} {across} {down} re" for left, top, across, down in dark)
    canvas.drawPath(Outline(operators), stroke=0, fill=1)
    canvas.restoreState()


def _runs(modules: list[bool]) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    start = -1
    for column, dark in enumerate([*modules, False]):
        if dark and start < 0:
            start = column
        elif not dark and start >= 0:
            runs.append((start, column - start))
            start = -1
    return runs

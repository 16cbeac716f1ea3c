"""The calibration sheet of keyboard scanners: all characters in one QR code, and again in bar codes."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.barcode.code128 import Code128

from eventdesk.documents import fonts, qr
from eventdesk.documents.fit import fit
from eventdesk.documents.pen import INK, MM, SOFT, Pen, Progress, Target, canvas_on, finish

WIDTH, HEIGHT = 210 * MM, 297 * MM
EDGE = 20 * MM
NUMBER = 7 * MM
SIDE = 92 * MM
BAR = 0.33 * MM
"""The thinnest bar: any scanner reads it, and the longest line stays on the paper."""

BAR_HEIGHT, BAR_GAP = 11 * MM, 8 * MM
"""So high and so far apart that a scanner held askew meets one line only."""


@dataclass(frozen=True, slots=True)
class CalibrationSheet:
    """What stands on it: words in the language of the desk, the texts of the square code and of the bars."""

    title: str
    steps: tuple[str, ...]
    bars: str
    text: str
    lines: tuple[str, ...]


def calibration_pdf(
    target: Target, sheets: Sequence[CalibrationSheet], *, progress: Progress | None = None
) -> int:
    """Write each sheet on a page of A4 and return the pages."""
    canvas = canvas_on(target, (WIDTH, HEIGHT), sheets[0].title if sheets else "")
    pen = Pen(canvas, HEIGHT)
    for number, sheet in enumerate(sheets, 1):
        _page(pen, sheet)
        pen.turn_page()
        if progress:
            progress(number, len(sheets))
    return finish(pen, len(sheets))


def _page(pen: Pen, sheet: CalibrationSheet) -> None:
    box = WIDTH - 2 * EDGE
    y = pen.fitted(EDGE, EDGE, fit(sheet.title, fonts.BOLD, 26, box, rows=2), fonts.BOLD, INK) + 3 * MM
    for number, step in enumerate(sheet.steps, 1):
        pen.text(EDGE, y + 12 * 0.95, f"{number}.", fonts.SEMIBOLD, 12)
        told = fit(step, fonts.REGULAR, 12, box - NUMBER, rows=2)
        y = pen.fitted(EDGE + NUMBER, y, told, fonts.REGULAR) + 1 * MM
    y += 2 * MM
    qr.draw(pen.canvas, sheet.text, (WIDTH - SIDE) / 2, HEIGHT - y - SIDE, SIDE)
    y += SIDE + 2 * MM
    y = pen.fitted(EDGE, y, fit(sheet.bars, fonts.REGULAR, 11, box, rows=2), fonts.REGULAR, SOFT) + 3 * MM
    for number, line in enumerate(sheet.lines, 1):
        pen.text(EDGE, y + BAR_HEIGHT * 0.7, str(number), fonts.SEMIBOLD, 11, SOFT)
        code = Code128(line, barWidth=BAR, barHeight=BAR_HEIGHT, quiet=0)
        code.drawOn(pen.canvas, EDGE + 10 * MM, HEIGHT - y - BAR_HEIGHT)
        y += BAR_HEIGHT + BAR_GAP

"""Text with some of its characters bold, in any script and direction, in one line or two."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

CLOSE_LINE = 18
"""From one line of a cell to the next."""

LINE_END = "\u2028"
"""Where a line ends within a text; it stands for the space there."""

CUT = "…"

Spans = Iterable[tuple[int, int]]
"""Places of characters: the first, and the one after the last."""


def paint_marked(
    painter: QPainter, rect: QRect, text: str, spans: Spans, fonts: tuple[QFont, QFont], colour: QColor
) -> None:
    """Paint at the left of `rect`, in two lines where one is too short; `fonts` are plain and bold."""
    layout = marked_lines(text, spans, fonts, rect.width())
    painter.setPen(colour)
    # As Qt places text that it draws in the middle of a rectangle, else marked words stood off their row.
    high = QFontMetrics(fonts[0]).height() + (layout.lineCount() - 1) * CLOSE_LINE
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - high + 1) // 2))


def marked_lines(text: str, spans: Spans, fonts: tuple[QFont, QFont], width: int) -> QTextLayout:
    """One or two lines as they are painted, the second cut where that is not enough.

    Measured as if all of it were bold, so that no line ever gets too long.
    """
    spans = tuple(spans)
    measure = QFontMetrics(fonts[1] if spans else fonts[0])
    first, rest = broken(text, lambda line: measure.horizontalAdvance(line) <= width)
    if rest and measure.horizontalAdvance(first) <= width:
        told = first + LINE_END + measure.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    else:
        told = measure.elidedText(text, Qt.TextElideMode.ElideRight, width)
    whole = len(text) if len(told) == len(text) else len(told) - len(CUT)
    layout = QTextLayout(told, fonts[0])
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
    layout.setFormats(
        [_bold(text, start, min(end, whole), fonts[1]) for start, end in spans if start < whole]
    )
    layout.beginLayout()
    for number in range(1 + told.count(LINE_END)):
        line = layout.createLine()
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * CLOSE_LINE))
    layout.endLayout()
    return layout


def broken(text: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """A text broken before the first word with which a line is too long; one word stands in any line."""
    words = text.split(" ")
    whole = (count for count in range(len(words), 1, -1) if fits(" ".join(words[:count])))
    count = next(whole, 1)
    return " ".join(words[:count]), " ".join(words[count:])


def _bold(text: str, start: int, end: int, font: QFont) -> QTextLayout.FormatRange:
    """Qt counts in units of UTF-16: a rare character of Chinese is two of them."""
    form = QTextCharFormat()
    form.setFontWeight(font.weight())
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = _units(text[:start]), _units(text[start:end]), form
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

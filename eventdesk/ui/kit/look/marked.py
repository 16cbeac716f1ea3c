"""Text with some of its characters bold, in any script and direction."""

from collections.abc import Iterable

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

Spans = Iterable[tuple[int, int]]
"""Places of characters: the first, and the one after the last."""


def paint_marked(
    painter: QPainter, rect: QRect, text: str, spans: Spans, fonts: tuple[QFont, QFont], colour: QColor
) -> None:
    """Paint one line at the left of `rect`, cut where it is too long; `fonts`: the plain and the bold one."""
    layout = marked_line(text, spans, fonts, rect.width())
    painter.setPen(colour)
    # As Qt places text that it draws in the middle of a rectangle, else marked words stood off their row.
    free = rect.height() - QFontMetrics(fonts[0]).height()
    layout.draw(painter, QPointF(rect.left(), rect.top() + (free + 1) // 2))


def marked_line(text: str, spans: Spans, fonts: tuple[QFont, QFont], width: int) -> QTextLayout:
    """The line as it is painted; measured as if all of it were bold, so that it never gets too long."""
    plain, bold = fonts
    shown = QFontMetrics(bold).elidedText(text, Qt.TextElideMode.ElideRight, width)
    whole = len(text) if shown == text else len(shown) - 1
    layout = QTextLayout(shown, plain)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute))
    layout.setFormats([_bold(text, start, min(end, whole), bold) for start, end in spans if start < whole])
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _bold(text: str, start: int, end: int, font: QFont) -> QTextLayout.FormatRange:
    """Qt counts in units of UTF-16: a rare character of Chinese is two of them."""
    form = QTextCharFormat()
    form.setFontWeight(font.weight())
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = _units(text[:start]), _units(text[start:end]), form
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

"""One card painted: as much of its meeting as its size bears, from a colour with initials to full names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import Tokens
from eventdesk.ui.planner.layout import LIKED
from eventdesk.ui.planner.words import tight_name

LEAST_TEXT = QSizeF(9, 6.5)
"""Nothing is written into less."""

LEAST_STRETCH = 60
"""To so many percent letters are narrowed where initials would else touch those of the next card."""

TWO_INITIALS = 33.0
"""The width from which on the initials of both stand side by side."""

NAMES = 78.0
WHOLE = 130.0
FULL = 170.0
"""Widths from which on names are written in short, whole, and with their organisations."""

TWO_LINES = 28.0

BOTH = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class Face:
    """What is painted of a meeting: `grounds` its colours, one or two; `people` names and organisations."""

    grounds: Sequence[str]
    people: Sequence[tuple[str, str]]
    short: Sequence[str]
    initials: Sequence[str]
    locked: bool = False
    over: bool = False
    dim: bool = False
    lit: bool = False
    wrong: bool = False
    """Whether it clashes where it stands."""


class CardPen:
    """Paints cards of one size; fonts are made once for all of them."""

    def __init__(self, painter: QPainter, tokens: Tokens, width: float, height: float) -> None:
        self._painter = painter
        self._tokens = tokens
        self._air = 0.5 if height < 16 else 1.0 if height < 26 else 2.0
        self._border = 1.2 if height < 16 else 2.0
        self._radius = 1.5 if height < 16 else 3.0 if height < 30 else 6.0
        lines = 2 if height >= TWO_LINES + 4 and width >= NAMES else 1
        room = height / lines - (1 if height < 16 else 4)
        most = 12 if width < WHOLE else 13
        self._font = font(max(8, min(most, int(room * 0.92), int(width * 0.54))), QFont.Weight.DemiBold)
        if width < LIKED.width():  # else the stems of M and W run into each other
            self._font.setWeight(QFont.Weight.Medium)
            self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._small = font(max(8, min(12, int(room * 0.8))))
        self._measure = QFontMetricsF(self._font)
        self._fitted: dict[str, QFont] = {}
        inner = (width - 2 * self._air, height - 2 * self._air)
        self.writes = inner[0] >= LEAST_TEXT.width() and inner[1] >= LEAST_TEXT.height()

    def paint(self, cell: QRectF, face: Face) -> None:
        """One card in its cell."""
        rect = cell.adjusted(self._air, self._air, -self._air, -self._air)
        self._ground(rect, face)
        self._painter.setPen(QColor(self._tokens.line_strong if face.dim else self._tokens.text))
        if self.writes:
            if rect.width() < NAMES:
                self._initials(rect, face)
            else:
                self._names(rect, face)
        self._signs(rect, face)

    def _ground(self, rect: QRectF, face: Face) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        grounds = [self._tokens.sunken] if face.dim else face.grounds
        painter.setBrush(QColor(grounds[0]))
        painter.drawRoundedRect(rect, self._radius, self._radius)
        if len(grounds) > 1 and rect.width() < NAMES:
            painter.setBrush(QColor(grounds[1]))
            right = rect.adjusted(rect.width() / 2, 0, 0, 0)
            painter.drawRoundedRect(right, self._radius, self._radius)
            painter.drawRect(right.adjusted(0, 0, -self._radius, 0))
        elif len(grounds) > 1:
            painter.setBrush(QColor(grounds[1]))
            lower = rect.adjusted(0, rect.height() / 2, 0, 0)
            painter.drawRoundedRect(lower, self._radius, self._radius)
            painter.drawRect(lower.adjusted(0, 0, 0, -self._radius))
        if face.lit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tokens.accent), self._border))
            painter.drawRoundedRect(rect, self._radius, self._radius)

    def _initials(self, rect: QRectF, face: Face) -> None:
        if rect.width() >= TWO_INITIALS and len(face.initials) > 1:
            half = rect.width() / 2
            self._letters(rect.adjusted(0, 0, -half, 0), face.initials[0])
            self._letters(rect.adjusted(half, 0, 0, 0), face.initials[1])
        elif face.initials:
            self._letters(rect, face.initials[0])

    def _letters(self, rect: QRectF, letters: str) -> None:
        used = self._fitted.get(letters)
        if used is None:
            used = self._fitted[letters] = self._narrowed(letters, rect.width())
        self._painter.setFont(used)
        self._painter.drawText(rect, BOTH, letters)

    def _narrowed(self, letters: str, room: float) -> QFont:
        """The typeface as wide as lets these letters fit, in steps of a tenth, so that few are made."""
        needed = self._measure.horizontalAdvance(letters)
        if needed < room:
            return self._font
        narrow = QFont(self._font)
        narrow.setStretch(max(LEAST_STRETCH, int(10 * room / needed) * 10))
        return narrow

    def _names(self, rect: QRectF, face: Face) -> None:
        edge = 8 if rect.width() >= WHOLE else 5
        inner = rect.adjusted(edge, 2, -edge - (18 if face.locked else 0), -2)
        if rect.height() < TWO_LINES:
            self._line(inner, (" · ".join(face.short),), "")
            return
        shown = [*zip(face.people, face.short, strict=True)][:2]
        height = inner.height() / max(1, len(shown))
        for number, ((name, organisation), short) in enumerate(shown):
            line = QRectF(inner.left(), inner.top() + number * height, inner.width(), height)
            names = [name, short, tight_name(short)] if rect.width() >= WHOLE else [short, tight_name(short)]
            if number == len(shown) - 1 and len(face.people) > 2:
                names = [f"{one} +{len(face.people) - 2}" for one in names]
            self._line(line, names, organisation if rect.width() >= FULL else "")

    def _line(self, line: QRectF, names: Sequence[str], organisation: str) -> None:
        """The first of the names that fits, and after it in small letters the organisation, as far as there
        is room."""
        painter = self._painter
        painter.setFont(self._font)
        fits = (name for name in names if self._measure.horizontalAdvance(name) <= line.width())
        fitting = next(fits, "") or self._measure.elidedText(
            names[-1], Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, LEFT, fitting)
        left = line.left() + self._measure.horizontalAdvance(fitting) + 6
        room = line.right() - left
        if organisation and room > 40:
            painter.setFont(self._small)
            words = QFontMetricsF(self._small).elidedText(organisation, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, line.top(), room, line.height()), LEFT, words)

    def _signs(self, rect: QRectF, face: Face) -> None:
        """The padlock, the tick of a meeting that was held, and the mark of a clash."""
        tokens, painter = self._tokens, self._painter
        side = 14.0 if rect.width() >= NAMES else min(10.0, rect.height() * 0.7)
        colour = tokens.muted if face.dim else tokens.text
        if face.locked and rect.width() >= 30 and rect.height() >= 14:
            top = rect.top() + (4 if rect.width() >= NAMES else 1)
            paint_icon(painter, "lock", QRectF(rect.right() - side - 3, top, side, side), colour)
        elif face.locked or face.over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            corner = min(5.0, rect.height() / 2)
            end = rect.topRight()
            painter.drawPolygon(QPolygonF([end, end - QPointF(corner, 0), end + QPointF(0, corner)]))
        if face.over and rect.width() >= NAMES:
            at = QRectF(rect.right() - side - 3, rect.bottom() - side - 4, side, side)
            paint_icon(painter, "circle-check", at, colour)
        if face.wrong:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.refuse), self._border))
            painter.drawRoundedRect(rect, self._radius, self._radius)
            if rect.width() >= NAMES:
                low = rect.bottom() - side - 3
                at = QRectF(rect.right() - side - 3, low, side, side)
                paint_icon(painter, "triangle-alert", at, tokens.refuse_text)

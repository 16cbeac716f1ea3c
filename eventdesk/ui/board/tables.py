"""The tables of the hall, painted as tiles: who meets there now, who is missing, who comes next."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.board import BoardMeeting, BoardTable
from eventdesk.ui.kit.fonts import font
from eventdesk.ui.kit.icons import paint_icon, tone_icon
from eventdesk.ui.kit.theme import RADIUS, Size, Space, Tokens, Tone, tokens_of

TILE = QSize(204, 116)
"""The least size of a tile at 100 %."""


class TableTiles(QWidget):
    """As many columns as fit; the height follows. `scale` enlarges everything for a wall."""

    def __init__(self, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = scale
        self.tables: tuple[BoardTable, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Tables"))

    def show_tables(self, tables: Sequence[BoardTable]) -> None:
        """Show these tables; only tiles that differ are painted again."""
        before, self.tables = self.tables, tuple(tables)
        if len(before) != len(self.tables):
            self.setMinimumHeight(self.heightForWidth(self.width()))
            self.updateGeometry()
            self.update()
            return
        for number, (old, new) in enumerate(zip(before, self.tables, strict=True)):
            if old != new:
                self.update(self._tile(number).toAlignedRect())

    def columns(self) -> int:
        """How many tiles stand side by side."""
        return max(1, int((self.width() + Space.M) // (TILE.width() * self.scale + Space.M)))

    def per_page(self) -> int:
        """How many tiles are seen without scrolling."""
        return self.columns() * max(
            1, int((self.height() + Space.M) // (TILE.height() * self.scale + Space.M))
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = max(1, int((width + Space.M) // (TILE.width() * self.scale + Space.M)))
        rows = -(-len(self.tables) // columns)
        return int(rows * (TILE.height() * self.scale + Space.M))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        for number, table in enumerate(self.tables):
            tile = self._tile(number)
            if tile.intersects(QRectF(event.rect())):
                self._paint(painter, tokens, tile, table)
        painter.end()

    def _tile(self, number: int) -> QRectF:
        columns = self.columns()
        width = (self.width() - (columns - 1) * Space.M) / columns
        height = TILE.height() * self.scale
        row, column = divmod(number, columns)
        return QRectF(column * (width + Space.M), row * (height + Space.M), width, height)

    def _paint(self, painter: QPainter, tokens: Tokens, tile: QRectF, table: BoardTable) -> None:
        tone = tone_of(table)
        shade = tokens.shade(tone)
        neutral = tone is Tone.NEUTRAL
        painter.setPen(QColor(tokens.line if neutral else shade.text))
        painter.setBrush(QColor(tokens.surface if neutral else shade.soft))
        painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inner = tile.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        self._head(painter, tokens, inner, table)
        top = inner.top() + 32 * self.scale
        if table.now is None:
            words = self.tr("Out of service") if table.out_of_service else self.tr("Free")
            self._line(
                painter, QRectF(inner.left(), top, inner.width(), 22 * self.scale), words, tokens.muted
            )
        else:
            self._people(painter, tokens, inner, top, table.now)
        if table.next is not None:
            self._next(painter, tokens, inner, table.next)

    def _head(self, painter: QPainter, tokens: Tokens, inner: QRectF, table: BoardTable) -> None:
        painter.setFont(self._font(Size.HEADING, QFont.Weight.Bold))
        painter.setPen(QColor(tokens.text))
        head = QRectF(inner.left(), inner.top(), inner.width(), 32 * self.scale)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), table.number)
        tone = tone_of(table)
        if table.now is None:
            return
        missing = len(table.now.missing)
        words = self.tr("%n missing", "", missing) if missing else self.tr("All here")
        painter.setFont(self._font(Size.SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.shade(tone).text))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        side = 16 * self.scale
        at = QRectF(head.right() - width - side - 6, head.center().y() - side / 2, side, side)
        paint_icon(painter, tone_icon(tone), at, tokens.shade(tone).text)

    def _people(
        self, painter: QPainter, tokens: Tokens, inner: QRectF, top: float, meeting: BoardMeeting
    ) -> None:
        height = 20 * self.scale
        for number, person in enumerate(meeting.people[:2]):
            more = len(meeting.people) - 2
            name = person.name if number == 0 or more <= 0 else f"{person.name} +{more}"
            side = 14 * self.scale
            line = QRectF(inner.left(), top + number * height, inner.width(), height)
            shade = tokens.shade(Tone.OK if person.here else Tone.REFUSE)
            icon = "circle-check" if person.here else "circle-x"
            paint_icon(
                painter, icon, QRectF(line.left(), line.center().y() - side / 2, side, side), shade.text
            )
            line.setLeft(line.left() + side + 6)
            self._line(painter, line, name, tokens.text, QFont.Weight.DemiBold)

    def _next(self, painter: QPainter, tokens: Tokens, inner: QRectF, meeting: BoardMeeting) -> None:
        names = " · ".join(person.name for person in meeting.people)
        height = 20 * self.scale
        line = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        self._line(painter, line, self.tr("Next: {names}").format(names=names), tokens.muted)

    def _line(
        self,
        painter: QPainter,
        line: QRectF,
        words: str,
        colour: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        painter.setFont(self._font(Size.SMALL, weight))
        painter.setPen(QColor(colour))
        fitting = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        return font(round(size * self.scale), weight)


def tone_of(table: BoardTable) -> Tone:
    """Green where all are in the house, red where nobody is, amber between; neutral where nobody meets."""
    if table.now is None:
        return Tone.NEUTRAL
    missing = len(table.now.missing)
    if missing == 0:
        return Tone.OK
    return Tone.REFUSE if missing == len(table.now.people) else Tone.WARN

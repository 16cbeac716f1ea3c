"""The tables of the hall as tiles: painted, and chosen by the mouse, arrow keys or their number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.domain.board import BoardTable
from eventdesk.domain.ids import TableId
from eventdesk.ui.board.tile import TilePainter, is_ready, pill_in
from eventdesk.ui.kit.look.theme import Space, tokens_of
from eventdesk.ui.kit.words.moments import Moments

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)

TILE = QSize(204, 116)
"""The least size of a tile at 100 %."""


class TableTiles(QWidget):
    """As many columns as fit; the height follows, unless they come in pages (`paged`). `scale` enlarges
    everything for a wall, where nobody chooses; with `hand` the mouse and the keyboard do."""

    table_chosen = Signal(object)
    """payload: TableId, or None"""

    start_requested = Signal(object)
    """payload: TableId of a ready one whose start was pressed"""

    typed = Signal(object)
    """payload: str, a letter or digit"""

    def __init__(
        self,
        scale: float = 1.0,
        *,
        moments: Moments | None = None,
        hand: bool = False,
        paged: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        self.tables: tuple[BoardTable, ...] = ()
        self.current: TableId | None = None
        self._moments = moments
        self._hand = hand
        self._paged = paged
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Tables"))
        if hand:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_tables(self, tables: Sequence[BoardTable]) -> None:
        """Show these tables; only tiles that differ are painted again."""
        before, self.tables = self.tables, tuple(tables)
        if len(before) != len(self.tables):
            self._grow()
            self.updateGeometry()
            self.update()
            return
        for number, (old, new) in enumerate(zip(before, self.tables, strict=True)):
            if old is not new and old != new:
                self.update(self.tile(number).toAlignedRect())

    def mark(self, table: TableId | None) -> None:
        """Put the cursor on a table without telling."""
        if table != self.current:
            for each in (self.current, table):
                number = self._number(each)
                if number is not None:
                    self.update(self.tile(number).toAlignedRect())
            self.current = table

    def columns(self) -> int:
        """How many tiles stand side by side."""
        return max(1, int((self.width() + Space.M) // (TILE.width() * self.scale + Space.M)))

    def per_page(self) -> int:
        """How many tiles are seen without scrolling."""
        return self.columns() * max(
            1, int((self.height() + Space.M) // (TILE.height() * self.scale + Space.M))
        )

    def tile(self, number: int) -> QRectF:
        """Where a tile stands, counted from 0; those of a page share all of its height."""
        columns = self.columns()
        width = (self.width() - (columns - 1) * Space.M) / columns
        height = TILE.height() * self.scale
        if self._paged:
            lines = self.per_page() // columns
            height = max(height, (self.height() - (lines - 1) * Space.M) / lines)
        row, column = divmod(number, columns)
        return QRectF(column * (width + Space.M), row * (height + Space.M), width, height)

    def _scale_shown(self) -> float:
        """On a page letters grow with the room that its tiles have."""
        if not self._paged:
            return self.scale
        tile = self.tile(0)
        return max(self.scale, min(tile.width() / TILE.width(), tile.height() / TILE.height()))

    def hasHeightForWidth(self) -> bool:
        return not self._paged

    def heightForWidth(self, width: int) -> int:
        columns = max(1, int((width + Space.M) // (TILE.width() * self.scale + Space.M)))
        rows = -(-len(self.tables) // columns)
        return int(rows * (TILE.height() * self.scale + Space.M))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tiles = TilePainter(painter, tokens_of(self), self._scale_shown(), self._moments, self._hand)
        touched = QRectF(event.rect())
        for number, table in enumerate(self.tables):
            tile = self.tile(number)
            if tile.intersects(touched):
                tiles.paint(tile, table, chosen=self._hand and table.id == self.current)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._hand:
            return
        at = event.position()
        for number, table in enumerate(self.tables):
            tile = self.tile(number)
            if tile.contains(at):
                self.table_chosen.emit(table.id)
                if is_ready(table) and pill_in(tile, self.scale).contains(at):
                    self.start_requested.emit(table.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(Qt.Key(event.key()))
        if step is not None and self.tables:
            at = self._number(self.current)
            to = 0 if at is None else min(len(self.tables) - 1, max(0, at + step))
            self.table_chosen.emit(self.tables[to].id)
        elif event.key() == Qt.Key.Key_Escape and self.current is not None:
            self.table_chosen.emit(None)
        elif event.text().isalnum() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        if not self._paged:
            self.setMinimumHeight(self.heightForWidth(self.width()))

    def _step(self, key: Qt.Key) -> int | None:
        far = len(self.tables)
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns(),
            Qt.Key.Key_Down: self.columns(),
            Qt.Key.Key_Home: -far,
            Qt.Key.Key_End: far,
        }.get(key)

    def _number(self, table: TableId | None) -> int | None:
        return next((n for n, one in enumerate(self.tables) if one.id == table), None)

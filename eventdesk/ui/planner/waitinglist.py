"""The list beside the plan of what waits: names over reasons, dragged or picked up into the plan."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.ui.kit.look.card import Card, column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Size, Space, tokens_of
from eventdesk.ui.planner.cards import LEFT
from eventdesk.ui.planner.waiting import Waiting, WaitingWords

ROW = 62
WORDS = int(Qt.ItemDataRole.UserRole)


class WaitingList(QListWidget):
    """Enter or dragging picks a wish up; where the mouse carries it is told in places of the screen."""

    picked_up = Signal(object)
    """payload: Waiting"""

    carried = Signal(object)
    """payload: QPoint on the screen"""

    let_go = Signal(object)
    """payload: QPoint on the screen"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Waiting, ...] = ()
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setItemDelegate(_Lines(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Not placed"))

    @property
    def current(self) -> Waiting | None:
        """The wish under the cursor."""
        at = self.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def show_rows(self, rows: Sequence[Waiting], words: Callable[[Waiting], WaitingWords]) -> None:
        """Show other wishes; the cursor stays where it was."""
        before = self.currentRow()
        self.rows = tuple(rows)
        self.clear()
        for row in self.rows:
            told = words(row)
            item = QListWidgetItem(f"{told.names}. {told.reason}")
            item.setData(WORDS, told)
            item.setToolTip("\n".join((told.names, told.reason, *told.ways_out)).strip())
            self.addItem(item)
        if self.rows:
            self.setCurrentRow(max(0, min(before, len(self.rows) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.picked_up.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if self.itemAt(event.position().toPoint()) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.current is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self._dragging and far >= QApplication.startDragDistance():
            self._dragging = True
            self.picked_up.emit(self.current)
        if self._dragging:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragging:
            self.let_go.emit(event.globalPosition().toPoint())
        self._pressed, self._dragging = None, False


class _Lines(QStyledItemDelegate):
    """Names in strong letters, and under them the reason in two lines of small ones."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        told, view = index.data(WORDS), self.parent()
        tokens = tokens_of(view if isinstance(view, QWidget) else None)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(Space.S, 5, -Space.S, -4)
        strong, small = font(Size.SMALL, QFont.Weight.DemiBold), font(Size.CAPTION)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        names = QFontMetricsF(strong).elidedText(told.names, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 18), LEFT, names)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted if told.reason else tokens.ok_text))
        below = QRectF(inner.left(), inner.top() + 18, inner.width(), inner.height() - 18)
        if told.reason:
            flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
            painter.drawText(below, flags, told.reason)
        else:
            paint_icon(painter, "circle-check", QRectF(below.left(), below.top() + 2, 14, 14), tokens.ok_text)
            line = QRectF(below.left() + 20, below.top(), below.width() - 20, 18)
            painter.drawText(line, LEFT, self.tr("There is room for it."))
        painter.restore()


class WaitingPane(QWidget):
    """The list, and below it what would make room for the wish under the cursor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = WaitingList()
        self.empty = EmptyState(
            "circle-check", self.tr("Everything has a place"), self.tr("No wish is without its meeting.")
        )
        self._ways = Label("", Type.CAPTION, wrap=True)
        self._card = Card(padding=Space.M)
        self._card.body.setSpacing(Space.XS)
        self._card.body.addWidget(Label(self.tr("What would make room"), Type.LABEL))
        self._card.body.addWidget(self._ways)
        body = column(spacing=Space.S)
        self._hint = Label("", Type.CAPTION, wrap=True)
        body.addWidget(self._hint)
        body.addWidget(self.list, 1)
        body.addWidget(self.empty, 1)
        body.addWidget(self._card)
        self.setLayout(body)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._tell_ways)
        self.show_rows((), lambda _: WaitingWords("", ""))

    def show_rows(
        self,
        rows: Sequence[Waiting],
        words: Callable[[Waiting], WaitingWords],
        *,
        proposed: bool = False,
    ) -> None:
        """Show other wishes: those that wait, or those left over by a day that is only `proposed`."""
        if proposed:
            self._hint.setText(self.tr("These find no place in the day that is proposed."))
        else:
            self._hint.setText(self.tr("Drag one onto the plan, or press Enter."))
        self._hint.setVisible(bool(rows))
        self.list.show_rows(rows, words)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._tell_ways(self.list.currentRow())

    @Slot(int)
    def _tell_ways(self, at: int) -> None:
        ways = self.list.item(at).data(WORDS).ways_out if 0 <= at < self.list.count() else ()
        self._ways.setText("\n".join(ways))
        self._card.setVisible(bool(ways))

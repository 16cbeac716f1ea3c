"""A line of widgets that goes on in a second line where there is no room, so that none is ever cut."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy

from eventdesk.ui.kit.look.theme import Space


class Flow(QLayout):
    """From left to right, then down. What is left of a line goes to those of its widgets that expand: a
    search field, or the words of a heading, which so push the buttons behind them to the right. Where none
    does the line stands left, or at the `right` side."""

    def __init__(self, *, spacing: int = Space.M, right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._right = right
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Kept until something in it changes: Qt asks some thirty times while it lays one window out."""
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        around = self.contentsMargins()
        heights = [_height(line) for line in self._lines(width - around.left() - around.right())]
        between = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + between + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, _height(shown)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """As narrow as the widest of them."""
        shown = self._shown()
        least = QSize(max(map(_least, shown), default=0), _height(shown))
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            widths = self._widths(line, inner.width())
            height, left = _height(line), inner.left()
            if self._right:
                left += max(0, inner.width() - sum(widths) - self.spacing() * (len(line) - 1))
            for item, width in zip(line, widths, strict=True):
                own = min(height, item.sizeHint().height())
                item.setGeometry(QRect(left, top + (height - own) // 2, width, own))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            needed = _least(item)
            if not lines or needed > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self.spacing()
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """The width of each in a line, what is left shared by those that expand."""
        least = [_least(item) for item in line]
        left = width - sum(least) - self.spacing() * (len(line) - 1)
        expanding = sum(map(_expands, line))
        if left < 0 or not expanding:
            return [min(one, width) for one in least]
        shares = (left * (n + 1) // expanding - left * n // expanding for n in range(expanding))
        return [one + next(shares) if _expands(item) else one for one, item in zip(least, line, strict=True)]


def _expands(item: QLayoutItem) -> bool:
    """By the widget's own wish: Qt would count a choice of several, whose buttons share its width."""
    widget = item.widget()
    return widget is not None and bool(
        widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ExpandFlag.value
    )


def _least(item: QLayoutItem) -> int:
    """What an item needs to be whole."""
    return (item.minimumSize() if _expands(item) else item.sizeHint()).width()


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)

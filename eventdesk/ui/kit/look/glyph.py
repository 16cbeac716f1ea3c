"""One icon as a widget, in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.icons import be_in_set, paint_icon
from eventdesk.ui.kit.look.theme import tokens_of


class Glyph(QWidget):
    """Shows an icon of the set; ``role`` is a field name of Tokens."""

    def __init__(self, name: str, size: int = 20, role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._name = name
        self._role = role
        self.set_icon(name, role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, and in another colour when a role is given."""
        be_in_set(name)
        self._name = name
        self._role = role or self._role
        self.update()

    def set_size(self, size: int) -> None:
        """Show the icon larger or smaller."""
        self._size = size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(0, 0, self._size, self._size)
        rect.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._name, rect, getattr(tokens_of(self), self._role))
        painter.end()

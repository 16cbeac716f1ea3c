"""The preview: the real pages, one at a time, as large as the place allows."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.theme import tokens_of
from eventdesk.ui.kit.paper.pages import Picture

SMALLEST = 40
"""Pixels a side that a page is drawn in at least, however little room there is."""


_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class PagePreview(QWidget):
    """Shows one page on a sunken ground; the keys Page up and Page down and the wheel ask for others."""

    resized = Signal()
    """There is more or less room than before."""

    turned = Signal(object)
    """payload: int, by how many pages forward."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._outlined: tuple[QRectF, ...] = ()
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the page"))

    def room(self) -> tuple[int, int]:
        """Pixels of the screen across and down that a page may fill."""
        ratio = self.devicePixelRatioF()
        return max(SMALLEST, int(self.width() * ratio)), max(SMALLEST, int(self.height() * ratio))

    def show_picture(self, page: Picture | None) -> None:
        """Show another page, or none. Where there is but one the keyboard passes it by."""
        self._number = page.number if page else 0
        several = page is not None and page.count > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if several else Qt.FocusPolicy.NoFocus)
        if page is None:
            self._image = None
        else:
            kind = QImage.Format.Format_BGR888
            self._image = QImage(page.pixels, page.width, page.height, page.stride, kind).copy()
        self.update()

    def outline(self, parts: tuple[QRectF, ...]) -> None:
        """Frame parts of the first page, told in shares of its width and height; none to frame nothing."""
        self._outlined = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 594)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        down = event.angleDelta().y()
        if down:
            self.turned.emit(1 if down < 0 else -1)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())
        painter.drawImage(page, self._image)
        painter.setPen(QColor(tokens_of(self).line_strong))
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens_of(self).accent), 2))
            painter.drawRect(page.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(tokens_of(self).accent), 1.5, Qt.PenStyle.DashLine))
        for part in self._outlined if self._number == 0 else ():
            across, down = page.width(), page.height()
            place = QRectF(part.x() * across, part.y() * down, part.width() * across, part.height() * down)
            painter.drawRect(place.translated(page.topLeft()))
        painter.end()

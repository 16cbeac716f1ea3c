"""The preview: the real page, as large as the place allows."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.pages import Picture
from eventdesk.ui.kit.theme import tokens_of

SMALLEST = 40
"""Pixels a side that a page is drawn in at least, however little room there is."""


class PagePreview(QWidget):
    """Shows one page on a sunken ground."""

    resized = Signal()
    """There is more or less room than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._outlined: tuple[QRectF, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the page"))

    def room(self) -> tuple[int, int]:
        """Pixels of the screen across and down that a page may fill."""
        ratio = self.devicePixelRatioF()
        return max(SMALLEST, int(self.width() * ratio)), max(SMALLEST, int(self.height() * ratio))

    def show_picture(self, page: Picture | None) -> None:
        """Show another page, or none."""
        if page is None:
            self._image = None
        else:
            kind = QImage.Format.Format_BGR888
            self._image = QImage(page.pixels, page.width, page.height, page.stride, kind).copy()
        self.update()

    def outline(self, parts: tuple[QRectF, ...]) -> None:
        """Frame parts of the page, told in shares of its width and height; none to frame nothing."""
        self._outlined = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 594)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

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
        painter.setPen(QPen(QColor(tokens_of(self).accent), 1.5, Qt.PenStyle.DashLine))
        for part in self._outlined:
            across, down = page.width(), page.height()
            place = QRectF(part.x() * across, part.y() * down, part.width() * across, part.height() * down)
            painter.drawRect(place.translated(page.topLeft()))
        painter.end()

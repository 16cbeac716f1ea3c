"""The preview: the real page, as large as the place allows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.agendas.model import Picture
from eventdesk.ui.kit.theme import tokens_of

PAGE_POINTS = 842.0
"""The height of the largest paper, A4."""


class PagePreview(QWidget):
    """Shows one page on a sunken ground."""

    scaled = Signal(float)
    """Pixels a point that would fill the place now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the page"))

    def scale(self) -> float:
        """Pixels a point at which an A4 page is as high as this widget."""
        return max(0.4, self.height() * self.devicePixelRatioF() / PAGE_POINTS)

    def show_picture(self, page: Picture | None) -> None:
        """Show another page, or none."""
        if page is None:
            self._image = None
        else:
            kind = QImage.Format.Format_BGR888
            self._image = QImage(page.pixels, page.width, page.height, page.stride, kind).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 594)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scaled.emit(self.scale())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawImage(page, self._image)
        painter.setPen(QColor(tokens_of(self).line_strong))
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        painter.end()

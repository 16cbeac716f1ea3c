"""A camera as a scanner: its frames are looked through away from the window, and shown.

QtMultimedia is an extra. Where it is not installed, or a library that it needs is missing, there are no
cameras, and `camera_trouble` says what to do about it.
"""

from functools import lru_cache
from importlib import import_module
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.scanner.camera import Frame, available, decode
from eventdesk.ui.kit.work.worker import Worker

EVERY_SECONDS = 0.1
"""One frame in this time is looked at: a badge is held before the camera for longer."""


@lru_cache(maxsize=1)
def _multimedia() -> Any:
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError:
        return None


def camera_trouble() -> str:
    """Why no camera can be used here, "" where one can."""
    if _multimedia() is not None and available():
        return ""
    return QCoreApplication.translate(
        "Camera", "Reading by camera is not part of this installation. Scanners work without it."
    )


def cameras() -> tuple[tuple[str, str], ...]:
    """The cameras of this computer: id and name."""
    if camera_trouble():
        return ()
    found = _multimedia().QMediaDevices.videoInputs()
    return tuple((bytes(device.id()).decode("utf-8", "replace"), device.description()) for device in found)


class CameraReader(QObject):
    """Watches one camera and tells the codes that it sees, for as long as it sees them."""

    seen = Signal(object)
    """payload: tuple[str, ...]"""

    pictured = Signal(object)
    """payload: QImage; the frame, for whoever shows it."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._session: Any = None
        self._parts: tuple[Any, ...] = ()
        self._looking = False
        self._last = 0.0

    def watch(self, id: str) -> bool:
        """Watch a camera from now on; whether there is one of this id."""
        self.stop()
        media = _multimedia() if not camera_trouble() else None
        devices = media.QMediaDevices.videoInputs() if media else []
        device = next((one for one in devices if bytes(one.id()).decode("utf-8", "replace") == id), None)
        if media is None or device is None:
            return False
        camera, sink = media.QCamera(device, self), media.QVideoSink(self)
        self._session = media.QMediaCaptureSession(self)
        self._session.setCamera(camera)
        self._session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self.take_frame)
        self._parts = (camera, sink)
        camera.start()
        return True

    def stop(self) -> None:
        """Let the camera go."""
        if self._parts:
            self._parts[0].stop()
        for part in (*self._parts, self._session):
            if part is not None:
                part.deleteLater()
        self._parts, self._session = (), None

    @Slot(object)
    def take_frame(self, frame: Any) -> None:
        """Look at a frame of the camera, where its time has come: most are passed over untouched."""
        if self._is_due():
            self.take(frame.toImage())

    def take(self, image: QImage) -> None:
        """Look for codes in a picture, and show it."""
        if image.isNull():
            return
        self._last = monotonic()
        self.pictured.emit(image)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        frame = Frame(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
        self._looking = True
        self._worker.pool(lambda: decode(frame), self._looked, self._failed)

    def _is_due(self) -> bool:
        return not self._looking and monotonic() - self._last >= EVERY_SECONDS

    def _looked(self, texts: tuple[str, ...]) -> None:
        self._looking = False
        if texts:
            self.seen.emit(texts)

    def _failed(self, error: BaseException) -> None:
        self._looking = False
        raise error


class CameraView(QWidget):
    """Shows what a camera sees, the whole of it, as a mirror would: that is how people aim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setMinimumHeight(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the camera sees"))

    @Slot(object)
    def show_picture(self, image: QImage) -> None:
        """Show a frame."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(-1, 1)
        painter.drawImage(QRect(QPoint(-size.width() // 2, -size.height() // 2), size), self._image)

"""A logo from a file: PNG and JPEG as they are or smaller, SVG drawn as PNG; hostile ones are refused."""

from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from eventdesk.domain.picture import drawable

SIDE = 1000
"""Pixels of the longer side of a picture that is made for badges: 85 mm at 300 dots per inch."""

MOST_READ = 8_000_000
"""Bytes of a file that are read at all."""

MOST_SVG = 1_000_000


def logo_file(path: Path) -> bytes:
    """The logo in a file as PNG or JPEG of a size that an event keeps; empty where it is no such picture.

    Raises OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        found = file.read(MOST_READ + 1)
    if len(found) > MOST_READ:
        return b""
    if drawable(found):
        return found
    image = _smaller(found) if b"<svg" not in found[:4096] else _drawn(found)
    return _written(image) if image is not None else b""


def _smaller(found: bytes) -> QImage | None:
    """A picture of another kind or size, read no larger than it is wanted."""
    buffer = QBuffer()
    buffer.setData(found)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return None
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _drawn(found: bytes) -> QImage | None:
    """An SVG as pixels, if it is whole in itself: no entities, nothing fetched from elsewhere."""
    if len(found) > MOST_SVG:
        return None
    try:
        root = fromstring(found, forbid_dtd=True)
    except (ParseError, ValueError):
        return None
    links = (value for one in root.iter() for name, value in one.attrib.items() if name.endswith("href"))
    if not all(link.startswith(("#", "data:image/png", "data:image/jpeg")) for link in links):
        return None
    renderer = QSvgRenderer(QByteArray(found))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    image = QImage(
        size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _written(image: QImage) -> bytes:
    """As PNG; where that is too large, as JPEG if nothing shows through, else in fewer pixels."""
    for side in (SIDE, SIDE // 2, SIDE // 4):
        if max(image.width(), image.height()) > side:
            ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(side, side, ratio, smooth)
        for kind in ("PNG",) if image.hasAlphaChannel() else ("PNG", "JPEG"):
            made = _file(image, kind)
            if drawable(made):
                return made
    return b""


def _file(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(85)
    return bytes(buffer.data().data()) if writer.write(image) else b""

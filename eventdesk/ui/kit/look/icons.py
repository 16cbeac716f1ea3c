"""Icons from the kept set, sharp at any density, in the colours of the theme in force when they are painted.

Because the colour is looked up at painting, an icon given to a button once follows every change of theme.
Each is made once and kept: it holds an engine written in Python, and the fewer of those die, the better.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from eventdesk.domain import resources
from eventdesk.ui.kit.look.theme import Tone, tokens_of


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, colour: str) -> None:
    """Paint one icon into a rectangle in one colour (``#rrggbb``)."""
    _renderer(name, colour).render(painter, QRectF(rect))


class _Engine(QIconEngine):
    """Paints one icon of the set in one role of the theme (a field of Tokens)."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tokens = tokens_of()
        colour = tokens.faint if mode == QIcon.Mode.Disabled else getattr(tokens, self._role)
        side = min(rect.width(), rect.height())
        top = rect.top() + (rect.height() - side) // 2
        paint_icon(painter, self._name, QRect(rect.left(), top, side, side), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy, for an icon that is changed.

        PySide does not hand it over to Qt: were it not kept here it would die at once, and Qt would crash.
        """
        copy = _Engine(self._name, self._role)
        _clones.append(copy)
        return copy


_clones: list[QIconEngine] = []


def be_in_set(name: str) -> None:
    """Raise FileNotFoundError at once, not at painting, for a name that is not in the set."""
    _source(name)


@cache
def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon of the set by its file name, in a colour role: any field name of ``Tokens``.

    Raises FileNotFoundError for a name that is not in the set.
    """
    be_in_set(name)
    return QIcon(_Engine(name, role))


def tone_icon(tone: Tone) -> str:
    """Return the name of the icon that always goes with a tone, so that colour never speaks alone."""
    match tone:
        case Tone.OK:
            return "circle-check"
        case Tone.WARN:
            return "triangle-alert"
        case Tone.REFUSE:
            return "circle-x"
        case Tone.ACCENT | Tone.NEUTRAL:
            return "info"

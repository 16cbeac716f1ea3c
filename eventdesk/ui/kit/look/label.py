"""Words on a screen, in one size of the type scale and one tone."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from eventdesk.ui.kit.look.theme import Tone


class Type(StrEnum):
    """The steps of the type scale."""

    CAPTION = "caption"
    LABEL = "label"
    SMALL = "small"
    BODY = "body"
    MUTED = "muted"
    STRONG = "strong"
    TITLE = "title"
    HEADING = "heading"
    DISPLAY = "display"
    HERO = "hero"


class Label(QLabel):
    """A text; ``wrap`` lets it break lines. Plain text always: names never become markup."""

    def __init__(
        self, text: str = "", kind: Type = Type.BODY, *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind.value)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """One line at least: how many there are its width tells, where Qt would guess lines much shorter."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.fontMetrics().height()) if self.wordWrap() else hint

    def set_tone(self, tone: Tone) -> None:
        """Colour the words; an icon or a word must say the same."""
        restyle(self, "tone", tone.value)


class ElidedLabel(Label):
    """A text on one line that wants the room for all of it, is cut where there is less, and then said whole
    by its tooltip. ``least`` is how many pixels of it are always seen."""

    def __init__(
        self,
        text: str,
        kind: Type = Type.BODY,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        least: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind, parent=parent)
        self._whole = text
        self._mode = mode
        self._least = least
        self.setAccessibleName(text)
        self.setToolTip(text)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        hint, measure = super().sizeHint(), self.fontMetrics()
        around = hint.width() - measure.horizontalAdvance(self.text())
        return QSize(measure.horizontalAdvance(self._whole) + around, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._least, super().minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._mode, self.width()))


def literal(text: str) -> str:
    """The text for buttons and menus, where Qt takes the letter behind an ampersand for a key: R&D."""
    return text.replace("&", "&&")


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet looks at, and have the look follow."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()

"""A scroll area whose bar stands in the margin, so that its content is as wide as what is above and below."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

BAR = 12
"""Width of a scroll bar, as the style has it."""


class Scroll(QScrollArea):
    """Scrolls `content` up and down; it keeps `BAR` at its right side for the bar, shown or not."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()

    @Slot()
    def _keep_width(self) -> None:
        """The content is as wide with a bar as without one, or it would jump when the bar comes."""
        barred = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if barred else BAR, 0)


class IntoMargin(QHBoxLayout):
    """Lets a widget with a bar go `BAR` over the right edge it is given, into the margin of its screen.

    A layout of its own, since Qt takes a margin below 0 for none at all.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(widget)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(0, 0, BAR, 0))

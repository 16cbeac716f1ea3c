"""The ribbon across the window: says plainly that this is no real event, and how to leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import ElidedLabel
from eventdesk.ui.kit.look.theme import Space

HEIGHT = 44


class Ribbon(QFrame):
    """Hidden where there is nothing to say."""

    requested = Signal()
    """Its button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ribbon")
        line = row(spacing=Space.M)
        line.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        self.setLayout(line)
        line.addWidget(Glyph("flask-conical", 20, "on_warn"))
        self._words = ElidedLabel("")
        line.addWidget(self._words, 1)
        self._button = Button(self.tr("End"), kind=Kind.PLAIN)
        self._button.clicked.connect(self.requested.emit)
        line.addWidget(self._button)
        self.setFixedHeight(HEIGHT)
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Say this, "" for nothing; ``action`` names the button."""
        self.setVisible(bool(text))
        self._words.set_words(text)
        self._button.setVisible(bool(action))
        if action:
            self._button.setText(action)
            self._button.setAccessibleName(action)

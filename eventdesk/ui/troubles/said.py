"""What was said already while more is told: it is mended with the rest, or on its own, or dropped."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space


class Said(QWidget):
    """Stands above the tiles as long as something was said."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Button(self.tr("Find a way"), "sparkles", Kind.PRIMARY, key="Ctrl+Return")
        self.drop = Button(self.tr("Drop it"), "x", key="Ctrl+Backspace")
        self._causes = Label("", Type.STRONG, wrap=True)
        words = column(spacing=0)
        words.addWidget(Label(self.tr("Said so far; what else happened?"), Type.CAPTION))
        words.addWidget(self._causes)
        line = row(spacing=Space.S)
        line.addLayout(words, 1)
        line.addWidget(self.drop)
        line.addWidget(self.go)
        self.setLayout(line)
        self.hide()

    def show_causes(self, causes: Sequence[str]) -> None:
        """Show these; nothing where there are none."""
        self._causes.setText(" · ".join(words[:1].upper() + words[1:] for words in causes))
        self.setVisible(bool(causes))

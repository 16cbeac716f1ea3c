"""The top of a screen: its title, a sentence, and what can be done, in one line."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.theme import Space


class Heading(QWidget):
    """A title with an optional subtitle on the left and widgets (search, buttons) on the right."""

    def __init__(
        self, title: str, subtitle: str = "", *tools: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = row(spacing=Space.M)
        self.setLayout(line)
        words = column(spacing=0)
        self._title = Label(title, Type.HEADING)
        self._subtitle = Label(subtitle, Type.MUTED)
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        line.addLayout(words)
        line.addStretch(1)
        for tool in tools:
            line.addWidget(tool)

    def set_subtitle(self, text: str) -> None:
        """Show another sentence, such as how many rows there are."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

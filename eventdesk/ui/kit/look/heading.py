"""The top of a screen: its title, a sentence, and what can be done; in one line where there is room."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type

LEAST_SUBTITLE = 400
"""Pixels of the sentence that are always seen: one that holds the name of a file may be of any length."""


class Heading(QWidget):
    """A title with an optional subtitle on the left and widgets (search, buttons) on the right.

    ``least`` pixels of the subtitle are always seen; where it needs more than is left it is cut.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *tools: QWidget,
        least: int = LEAST_SUBTITLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = Flow()
        self.setLayout(line)
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = column(spacing=0)
        words.setLayout(lines)
        self._title = Label(title, Type.HEADING)
        self._subtitle = ElidedLabel(subtitle, Type.MUTED, least=least)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        self._subtitle.setVisible(bool(subtitle))
        line.addWidget(words)
        for tool in tools:
            line.addWidget(tool)

    def set_subtitle(self, text: str) -> None:
        """Show another sentence, such as how many rows there are."""
        self._subtitle.set_words(text)
        self._subtitle.setVisible(bool(text))

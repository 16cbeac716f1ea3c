"""An empty state: says what would be here, why it is not, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space


class EmptyState(QWidget):
    """An icon, a title, a sentence and, if there is something to do, a button."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        middle = Qt.AlignmentFlag.AlignHCenter
        body = column(padding=Space.XL, spacing=Space.S)
        self.setLayout(body)
        body.addStretch(2)
        body.addWidget(Glyph(icon_name, 44, "line_strong"), 0, middle)
        body.addSpacing(Space.S)
        heading = Label(title, Type.TITLE)
        body.addWidget(heading, 0, middle)
        if text:
            words = Label(text, Type.MUTED, wrap=True)
            words.setAlignment(middle)
            body.addWidget(words)
        if action is not None:
            body.addSpacing(Space.M)
            button = Button(action[0], kind=Kind.PRIMARY)
            button.clicked.connect(lambda: action[1]())
            body.addWidget(button, 0, middle)
        body.addStretch(3)

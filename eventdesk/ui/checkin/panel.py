"""A panel in place of the verdict: one small piece of work about somebody, given up as soon as one scans."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space


class Panel(Card):
    """Holds a form or a list; Enter accepts it, Escape gives it up. The field goes on taking scans."""

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.content: QWidget | None = None
        self.title = Label("", Type.HEADING, wrap=True)
        self.detail = Label("", Type.MUTED, wrap=True)
        self.accept = Button(self.tr("Go on"), "check", Kind.PRIMARY)
        self.back = Button(self.tr("Back"), "arrow-left")
        self._place = QScrollArea()
        self._place.setWidgetResizable(True)
        self._place.setFrameShape(QScrollArea.Shape.NoFrame)
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place.viewport().setAutoFillBackground(False)
        line = row(spacing=Space.M)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.accept)
        self.body.addWidget(self.title)
        self.body.addWidget(self.detail)
        self.body.addWidget(self._place, 1)
        self.body.addLayout(line)
        self.accept.clicked.connect(self.accepted.emit)
        self.back.clicked.connect(self.left.emit)

    def open_with(self, title: str, content: QWidget, action: str = "", detail: str = "") -> None:
        """Show a piece of work; without `action` there is nothing to accept."""
        self.content = content
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.accept.set_words(action)
        self.accept.setVisible(bool(action))
        self.setAccessibleName(title)
        self._place.setWidget(content)
        content.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.accept.isHidden():
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

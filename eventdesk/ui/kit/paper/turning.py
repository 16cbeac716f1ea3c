"""Turning the pages of a preview: which of how many is shown, and two buttons for the others."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.look.button import IconButton
from eventdesk.ui.kit.look.card import row
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.paper.pages import Picture


class PageTurner(QWidget):
    """Keeps the number of the page wanted; hidden while there is only one."""

    turned = Signal()
    """Another page is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self._count = 1
        self.back = IconButton("chevron-left", self.tr("Page before"), key="Ctrl+PgUp")
        self.on = IconButton("chevron-right", self.tr("Next page"), key="Ctrl+PgDown")
        self.words = Label("", Type.CAPTION)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        line = row(spacing=Space.S)
        line.addStretch(1)
        for widget in (self.back, self.words, self.on):
            line.addWidget(widget)
        line.addStretch(1)
        self.setLayout(line)
        self.hide()

    def begin(self) -> None:
        """Want the first page again: the pages are other ones."""
        self.number = 0

    @Slot(object)
    def turn(self, steps: int) -> None:
        """Want a page further on or back, as far as there are any."""
        wanted = max(0, min(self.number + steps, self._count - 1))
        if wanted != self.number:
            self.number = wanted
            self.turned.emit()

    @Slot(object)
    def show_page(self, page: Picture | None) -> None:
        """Tell which page is shown now."""
        self.number, self._count = (page.number, page.count) if page else (0, 1)
        words = self.tr("Page {number} of {count}").format(number=self.number + 1, count=self._count)
        self.words.setText(words)
        self.back.setEnabled(self.number > 0)
        self.on.setEnabled(self.number < self._count - 1)
        self.setVisible(self._count > 1)

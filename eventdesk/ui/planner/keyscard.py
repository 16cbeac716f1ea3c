"""The keys of the plan on a card that lies over it until the next key or click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space


class KeysCard(QFrame):
    """Everything the mouse does in the plan, and the key that does the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "banner")
        self.setAccessibleName(self.tr("Keys of the plan"))
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        for line, (keys, meaning) in enumerate(self.told()):
            grid.addWidget(Label(keys, Type.STRONG), line, 0)
            grid.addWidget(Label(meaning), line, 1)
        self.setAccessibleDescription(". ".join(f"{keys}: {meaning}" for keys, meaning in self.told()))

    def told(self) -> tuple[tuple[str, str], ...]:
        """Keys and what they do."""
        return (
            ("← ↑ → ↓", self.tr("go from cell to cell")),
            (self.tr("Enter"), self.tr("picks a meeting up, and drops it")),
            (self.tr("Esc"), self.tr("puts it back")),
            ("B", self.tr("carries it to the best cell")),
            ("L", self.tr("locks a meeting, or lets it go")),
            ("M", self.tr("opens the meeting")),
            ("R", self.tr("finds the right person")),
            ("T", self.tr("tells that somebody does not come, or that a free table is lost")),
            ("N, P", self.tr("next and last meeting of those lit up")),
            ("+, −, 0", self.tr("zooms in, out, to the whole day")),
            ("Ctrl+F", self.tr("lights up a person or an organisation")),
            ("Ctrl+Z, Ctrl+Y", self.tr("undo, do again")),
        )

    def open_below(self, button: QWidget) -> None:
        """Show it under a button."""
        self.adjustSize()
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + Space.XS))
        self.move(at)
        self.show()

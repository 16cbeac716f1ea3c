"""A card: a rounded ground for things that belong together."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.ui.kit.look.label import Label, Type, restyle
from eventdesk.ui.kit.look.theme import Space, Tone

L = TypeVar("L", bound=QBoxLayout)


class Card(QFrame):
    """Holds widgets in a column (``body``), under an optional title; a tone tints ground and border."""

    def __init__(self, title: str = "", *, padding: int = Space.XL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = column(padding=padding, spacing=Space.M)
        self.setLayout(self.body)
        if title:
            self.body.addWidget(Label(title, Type.TITLE))

    def set_tone(self, tone: Tone) -> None:
        """Tint the card; words and an icon inside must say the same."""
        restyle(self, "tone", tone.value)


class Figure(Card):
    """One number with what it counts, such as "312 here"."""

    def __init__(self, name: str, value: str = "–", parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.L, parent=parent)
        self._name = name
        self._value = Label(value, Type.HEADING)
        self.body.setSpacing(2)
        self.body.addWidget(self._value)
        self.body.addWidget(Label(name, Type.LABEL))
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show another number."""
        self._value.setText(value)
        self.setAccessibleName(f"{self._name}: {value}")


class Rule(QFrame):
    """A hairline between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def column(*, padding: int = 0, spacing: int = Space.S) -> QVBoxLayout:
    """Return a layout from top to bottom."""
    return _spaced(QVBoxLayout(), padding, spacing)


def row(*, padding: int = 0, spacing: int = Space.S) -> QHBoxLayout:
    """Return a layout from left to right."""
    return _spaced(QHBoxLayout(), padding, spacing)


def clear(layout: QLayout) -> None:
    """Throw away all widgets that stand in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _spaced(layout: L, padding: int, spacing: int) -> L:
    layout.setContentsMargins(padding, padding, padding, padding)
    layout.setSpacing(spacing)
    return layout

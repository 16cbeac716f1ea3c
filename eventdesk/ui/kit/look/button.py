"""Buttons: one primary per screen, plain ones beside it, quiet ones in rows, one choice of several.

A button is an `autoDefault` one: outside of dialogs Qt lets Enter press no other, only Space. A choice is
not: the arrows make it, and Enter is for the form around it.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import literal


class Kind(StrEnum):
    """How loudly a button speaks."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"


_ICON_ROLE = {Kind.PRIMARY: "on_accent", Kind.DANGER: "refuse_text"}


class Button(QPushButton):
    """A button with words, an optional icon and an optional key, which its tooltip names."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        kind: Kind = Kind.PLAIN,
        *,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = QKeySequence(key)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(True)
        self.set_words(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name:
            self.setIcon(icon(icon_name, _ICON_ROLE.get(kind, "text")))
            # Wider than high: the icon stands left in it, which leaves air before the words.
            self.setIconSize(QSize(24, 18))

    def setText(self, text: str) -> None:  # noqa: N802 - Qt asks for it by this name
        super().setText(literal(text))

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def set_words(self, text: str) -> None:
        """Say something else; the key stays, which ``setText`` would take away."""
        self.setText(text)
        self.setAccessibleName(text)
        if not self._key.isEmpty():
            self.setShortcut(self._key)
            shown = self._key.toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{text}  ({shown})")


class IconButton(QPushButton):
    """A button that is only an icon; ``name`` is what it is called aloud and in its tooltip."""

    def __init__(
        self, icon_name: str, name: str, role: str = "muted", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setAutoDefault(True)
        self.setIcon(icon(icon_name, role))
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(name)
        if key:
            self.setShortcut(QKeySequence(key))
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{name}  ({shown})")


class Segments(QFrame):
    """One choice of a few, all of them visible; arrow keys move."""

    chosen = Signal(object)
    """payload: str, the key chosen by the user."""

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, value: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for number, (_, words) in enumerate(choices):
            button = QPushButton(literal(words))
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._tell)
        self.choose(value or self._keys[0])

    @property
    def value(self) -> str:
        """The key of the choice in force."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Set the choice without telling."""
        button = self._group.button(self._keys.index(key))
        button.setChecked(True)
        self._hold(button)

    def _hold(self, chosen: QAbstractButton) -> None:
        """Let Tab come to the choice in force alone: what has the keyboard is what is chosen."""
        self.setFocusProxy(chosen)
        for button in self._group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.NoFocus)

    def _tell(self, number: int) -> None:
        self._hold(self._group.button(number))
        self.chosen.emit(self._keys[number])

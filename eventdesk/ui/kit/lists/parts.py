"""The frame of a screen that is several lists, one of them in front."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Subject
from eventdesk.ui.kit.look.button import Segments


class ListParts(QWidget):
    """A screen makes its lists, each with its ``choice`` before the search field, and calls ``set_up`` once.

    Ctrl+1, 2, 3 change between the lists, which are named by their nouns. A part that is no list is a widget
    with the ``model``, ``refresh`` and ``show_subject`` of one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts: Mapping[str, Any] = {}
        self._choices: dict[str, Segments] = {}
        self._stack = QStackedLayout(self)

    def choice(self, titles: Mapping[str, str], noun: str) -> Segments:
        """The choice between the lists as one of them shows it: a widget stands in one place only."""
        choice = Segments(list(titles.items()), self.tr("List"), noun)
        choice.setToolTip("Ctrl+" + ", ".join(str(place + 1) for place in range(len(titles))))
        choice.chosen.connect(self._choose)
        if len(titles) == 1:
            choice.hide()
        self._choices[noun] = choice
        return choice

    def set_up(self, parts: Mapping[str, Any]) -> None:
        """Stack the lists, the first in front."""
        self.parts = parts
        for number, (noun, part) in enumerate(parts.items(), start=1):
            self._stack.addWidget(part)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda noun=noun: self.show_part(noun))
        self.setFocusProxy(self.parts[self.part])

    @property
    def notices_over(self) -> QWidget | None:
        """What notices may cover of the list in front; None for a part that says nothing of it."""
        covered: QWidget | None = getattr(self.parts[self.part], "notices_over", None)
        return covered

    @property
    def part(self) -> str:
        """The noun of the list in front."""
        return next(noun for noun, part in self.parts.items() if part is self._stack.currentWidget())

    def refresh(self, changes: Changes) -> None:
        """Read the list in front anew; the others are read when they come to the front."""
        self.parts[self.part].refresh(changes)

    def show_subject(self, subject: Subject) -> None:
        """Go to what another screen sends the user to."""
        self.show_part(subject.noun)
        self.parts[subject.noun].show_subject(subject)

    @Slot(object)
    def show_part(self, noun: str) -> None:
        """Bring one of the lists to the front, the keyboard in its search field."""
        part = self.parts[noun]
        if part is not self._stack.currentWidget():
            self._stack.setCurrentWidget(part)
            self._choices[noun].choose(noun)
            part.model.load()
        self.setFocusProxy(part)
        part.setFocus()

    @Slot(object)
    def _choose(self, noun: str) -> None:
        """Where the keyboard chose, it stays among the choices."""
        self.show_part(noun)
        self._choices[noun].setFocus()

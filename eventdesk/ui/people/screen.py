"""People, and the organisations and groups they belong to: three lists, one of them in front."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.ui.kit.button import Segments
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.listscreen import ListScreen
from eventdesk.ui.people.group_list import GroupList
from eventdesk.ui.people.organisation_list import OrganisationList
from eventdesk.ui.people.person_list import PersonList


class PeopleScreen(QWidget):
    """Everybody who is registered; Ctrl+1, 2, 3 change between the lists."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._ways: dict[str, Segments] = {noun: self._segments() for noun in self._titles()}
        self.people = PersonList(context, self._ways[Noun.PERSON])
        self.organisations = OrganisationList(context, self._ways[Noun.ORGANISATION])
        self.groups = GroupList(context, self._ways[Noun.GROUP])
        self.parts: dict[str, ListScreen[Any]] = {
            Noun.PERSON: self.people,
            Noun.ORGANISATION: self.organisations,
            Noun.GROUP: self.groups,
        }
        self._stack = QStackedLayout(self)
        for part in self.parts.values():
            self._stack.addWidget(part)
        for number, noun in enumerate(self.parts, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda noun=noun: self.show_part(noun))
        self.setFocusProxy(self.people)

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
            self._ways[noun].choose(noun)
            part.model.load()
        self.setFocusProxy(part)
        part.setFocus()

    def _titles(self) -> dict[str, str]:
        return {
            Noun.PERSON: self.tr("People"),
            Noun.ORGANISATION: self.tr("Organisations"),
            Noun.GROUP: self.tr("Groups"),
        }

    def _segments(self) -> Segments:
        """One set for each list, since a widget stands in one place only."""
        segments = Segments(list(self._titles().items()), self.tr("List"))
        segments.setToolTip("Ctrl+1, 2, 3")
        segments.chosen.connect(self._choose)
        return segments

    @Slot(object)
    def _choose(self, noun: str) -> None:
        """Where the keyboard chose, it stays among the choices."""
        self.show_part(noun)
        self._ways[noun].setFocus()

"""A button with a menu of what is seldom done, each in words with its icon and its key."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.icons import icon
from eventdesk.ui.kit.look.label import literal


class MoreButton(Button):
    """Enter, Space or a click opens the menu; keys of what is in it hold while the button is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ellipsis", parent=parent)
        self.set_words(self.tr("More"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(
        self, words: str, icon_name: str, then: Callable[[], object], *, key: str = "", grave: bool = False
    ) -> None:
        """Put something into the menu; what is `grave` stands apart, in red."""
        if grave:
            self._menu.addSeparator()
        does = QAction(icon(icon_name, "refuse_text" if grave else "text"), literal(words), self)
        if key:
            does.setShortcut(QKeySequence(key))
        does.triggered.connect(lambda: then())
        self._menu.addAction(does)
        self.addAction(does)

    def offered(self) -> dict[str, QAction]:
        """What is in the menu, by its words."""
        return {does.text().replace("&&", "&"): does for does in self._menu.actions() if does.text()}

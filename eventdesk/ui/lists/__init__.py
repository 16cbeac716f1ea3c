"""The screen of lists that come in: read, looked through, saved."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.lists.screen import ListsScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return ListsScreen(context)

"""The screen of all that cannot hold together."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.clashes.screen import ClashesScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return ClashesScreen(context)

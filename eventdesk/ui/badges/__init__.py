"""The screen of what is worn and put up: badges, table cards, room signs."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.badges.screen import BadgesScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return BadgesScreen(context)

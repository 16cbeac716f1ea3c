"""The screen of the hall: tables, rooms and the call list, live."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return BoardScreen(context)

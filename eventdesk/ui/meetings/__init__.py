"""The screen of all meetings: found, added, moved, called off, noted."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.meetings.screen import MeetingsScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return MeetingsScreen(context)

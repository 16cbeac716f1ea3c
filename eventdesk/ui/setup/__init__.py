"""The screen on which an organiser sets up an event: its doors and questions, its hall and its day."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.setup.screen import SetupScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return SetupScreen(context)

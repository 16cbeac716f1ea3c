"""The screen on which an organiser sets up where one scans, and what is asked there."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.checkpoints.screen import CheckpointsScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return CheckpointsScreen(context)

"""The screen of the morning: arrivals against their plan, whom to call, and the scan log."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.arrivals.screen import ArrivalsScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return ArrivalsScreen(context)

"""The screen of what the day came to, and its export."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.attendance.screen import AttendanceScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return AttendanceScreen(context)

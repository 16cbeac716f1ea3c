"""The screen of the desk: badges scanned, people found, verdicts given, the last one undone."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return CheckinScreen(context)

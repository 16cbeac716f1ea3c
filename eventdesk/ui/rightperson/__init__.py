"""The screen that finds the right person for somebody's hole, and before the day who should meet whom."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.rightperson.screen import RightPersonScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return RightPersonScreen(context)

"""The screen for what happened: one question, the smallest repair, the slips that follow from it."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.troubles.screen import TroublesScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return TroublesScreen(context)

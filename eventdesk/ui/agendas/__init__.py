"""The screen of everybody's day on paper: chosen, previewed, written."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.agendas.screen import AgendasScreen
from eventdesk.ui.kit.context import ScreenContext


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return AgendasScreen(context)

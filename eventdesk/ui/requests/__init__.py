"""The screen of all requests: who asked whom, what became of it and why not, and the rest of the wishes."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.requests.screen import RequestsScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return RequestsScreen(context)

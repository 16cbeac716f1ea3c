"""The screen of all people: found, edited, added, checked in."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.people.screen import PeopleScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return PeopleScreen(context)

"""The screen of the plan: tables down, slots across, worked on by hand or built."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.planner.screen import PlannerScreen


def create(context: ScreenContext) -> QWidget:
    """The screen for a desk."""
    return PlannerScreen(context)

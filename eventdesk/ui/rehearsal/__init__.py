"""The screen of the rehearsal: the invitation to one, or its clock."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.rehearsal.screen import InvitationScreen, RehearsalScreen
from eventdesk.usecases.rehearsal import Rehearsal


def create(context: ScreenContext, rehearsal: Rehearsal | None, rehearse: Callable[[int], None]) -> QWidget:
    """The clock of the rehearsal that is on, or the way into one by a seed."""
    return RehearsalScreen(context, rehearsal) if rehearsal else InvitationScreen(rehearse)

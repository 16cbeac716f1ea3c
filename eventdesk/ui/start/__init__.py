"""The start page: recent events, a new one, an existing one, the sample."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from eventdesk.ui.start.screen import StartScreen


def create(
    recent: Sequence[Path],
    open_event: Callable[[Path], None],
    new_event: Callable[[Path], None],
    sample_event: Callable[[Path], None],
) -> QWidget:
    """The page with its ways to an event."""
    return StartScreen(recent, open_event, new_event, sample_event)

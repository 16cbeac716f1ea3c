"""The start page: recent events, a new one, an existing one, the sample, a rehearsal."""

from eventdesk.ui.start.recent import Ways
from eventdesk.ui.start.screen import StartScreen

__all__ = ["StartScreen", "Ways"]

"""The start page: recent events, a new one, an existing one, the sample, a rehearsal."""

from eventdesk.ui.start.screen import StartScreen, Ways

__all__ = ["StartScreen", "Ways"]

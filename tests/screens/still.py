"""The time at which the pictures are taken, and how they wait for the window."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from eventdesk.ui.kit.paper.printpane import PrintPane

AT = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
SOLVED_S = 120
"""Seconds within which the solver finds something, on the slowest computer."""

FIRST_SLOT = datetime(2026, 5, 12, 7, 0, tzinfo=UTC)


class StillClock:
    """Shows the time of the pictures, and for a while that of the rush."""

    at = AT

    def now(self) -> datetime:
        """The time of the pictures."""
        return self.at


CLOCK = StillClock()


def settle_for(milliseconds: int) -> None:
    """Let time pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle_until(so: Callable[[], bool], seconds: int = 30) -> None:
    """Let time pass until something is so, this long at most."""
    deadline = QDeadlineTimer(seconds * 1000)
    while not so() and not deadline.hasExpired():
        settle_for(50)


def settle_page(screen: Any) -> None:
    """Let a screen that previews a page draw the one in front, and the window paint it."""
    pane = getattr(screen, "pane", None)
    if isinstance(pane, PrintPane):
        loop = QEventLoop()
        pane.printing.drawn.connect(loop.quit)
        QTimer.singleShot(5000, loop, loop.quit)
        pane.redraw()
        loop.exec()
        pane.printing.drawn.disconnect(loop.quit)

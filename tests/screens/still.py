"""The time at which the pictures are taken, and how they wait for the window."""

from datetime import UTC, datetime

from PySide6.QtCore import QEventLoop, QTimer

AT = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
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

"""The time of day: the one clock object of a program satisfies `Clock`, real or simulated."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Whoever knows what time it is."""

    def now(self) -> datetime:
        """The time, aware."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The time in UTC, to the millisecond that files keep."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

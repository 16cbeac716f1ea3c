"""Fields of times: a time of the event's day or of another, and a time of day; both may be empty."""

from datetime import date, datetime, tzinfo

from PySide6.QtWidgets import QLineEdit

from eventdesk.domain.cells import clock_of, moment_of
from eventdesk.ui.kit.words.moments import Moments


class MomentField(QLineEdit):
    """A time as 12:30, with its day before it where that is not the event's."""

    def __init__(self, at: datetime | None, day: date, zone: tzinfo, moments: Moments) -> None:
        super().__init__()
        self._at, self._day, self._zone = at, day, zone
        if at is not None:
            local = at.astimezone(zone)
            clock = f"{local:%H:%M}"
            self.setText(clock if local.date() == day else f"{moments.short_date(at)} {clock}")
        self.setCursorPosition(0)
        self._shown = self.text()

    def value(self) -> datetime | None:
        """What it says, to the second where nobody touched it; ValueError where it says no time."""
        text = self.text().strip()
        if not text or text == self._shown:
            return self._at if text else None
        at = moment_of(text, self._day, self._zone)
        if isinstance(at, datetime):
            return at
        raise ValueError(text)


class ClockField(QLineEdit):
    """A time of day, kept as HH:MM."""

    def value(self) -> str:
        """What it says; ValueError where it says no time of day."""
        text = self.text().strip()
        clock = clock_of(text) if text else None
        if text and clock is None:
            raise ValueError(text)
        return f"{clock:%H:%M}" if clock else ""

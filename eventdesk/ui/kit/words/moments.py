"""Moments: times, dates and numbers as they are written in the event's zone and the language spoken."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale


@dataclass(frozen=True, slots=True)
class Moments:
    """Writes times in the event's zone: a guest's and a helper's clock show the same."""

    zone: ZoneInfo
    locale: QLocale

    def local(self, at: datetime) -> datetime:
        """Return an aware time in the event's zone; a naive one raises ValueError."""
        if at.tzinfo is None:
            raise ValueError("a time without a zone")
        return at.astimezone(self.zone)

    def time(self, at: datetime | None) -> str:
        """Write hours and minutes, as ``10:40``; nothing for None."""
        return "" if at is None else self.local(at).strftime("%H:%M")

    def seconds(self, at: datetime) -> str:
        """Write hours, minutes and seconds, as ``10:40:05``."""
        return self.local(at).strftime("%H:%M:%S")

    def span(self, start: datetime, end: datetime) -> str:
        """Write from when to when, as ``10:40–11:00``."""
        return f"{self.time(start)}–{self.time(end)}"

    def date(self, at: datetime) -> str:
        """Write the day in full, as ``Wednesday, 25 November 2026``."""
        return self._day(at, QLocale.FormatType.LongFormat)

    def short_date(self, at: datetime) -> str:
        """Write the day in figures, as ``25/11/2026``."""
        return self._day(at, QLocale.FormatType.ShortFormat)

    def near(self, at: datetime, now: datetime) -> str:
        """Write hours and minutes, with the day where it is another than that of `now`."""
        same = self.local(at).date() == self.local(now).date()
        return self.time(at) if same else f"{self.short_date(at)} {self.time(at)}"

    def number(self, value: int) -> str:
        """Write a number with the separators of the language."""
        return self.locale.toString(value)

    def percent(self, share: float) -> str:
        """Write a share (0 to 1) as a whole percentage; in English the sign stands close to the number."""
        space = "" if self.locale.language() == QLocale.Language.English else "\N{NO-BREAK SPACE}"
        return f"{self.locale.toString(round(share * 100))}{space}%"

    def _day(self, at: datetime, form: QLocale.FormatType) -> str:
        day = self.local(at).date()
        return self.locale.toString(QDate(day.year, day.month, day.day), form)

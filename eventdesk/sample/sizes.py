"""How large a sample event is."""

from dataclasses import dataclass

MOST_MEETINGS = 17
"""Nobody has more meetings than this in a day; the busiest have exactly so many where the slots allow it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Counts of things; `meetings` is None where as many as usual are to be made. None may be below one."""

    people: int = 420
    organisations: int = 280
    tables: int = 120
    slots: int = 20
    meetings: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no event can be made of."""
        if min(self.people, self.organisations, self.tables, self.slots) < 1:
            raise ValueError("an event needs people, organisations, tables and slots")

    @property
    def wanted_meetings(self) -> int:
        """Eleven meetings a person, unless that fills more than 23 of 24 places at tables."""
        if self.meetings is not None:
            return self.meetings
        return min(self.people * 11 // 2, self.tables * self.slots * 23 // 24)

"""An agenda: one person's day as it goes on paper, with what tells whether a sheet is still true."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from operator import attrgetter

from eventdesk.domain.event import zone_of
from eventdesk.domain.ids import PersonId
from eventdesk.domain.sheet import Sheet
from eventdesk.domain.span import Span


class LineKind(StrEnum):
    """What a line of an agenda stands for."""

    MEETING = "meeting"
    SESSION = "session"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Partner:
    """Whom one meets; `country` is ISO 3166 alpha-2."""

    name: str
    organisation: str = ""
    job: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A meeting, a session or free time. `title` is a session's title or a meeting's subject line;
    a line without times is a meeting that has no slot yet."""

    kind: LineKind
    starts: datetime | None = None
    ends: datetime | None = None
    title: str = ""
    table: str = ""
    room: str = ""
    partners: tuple[Partner, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaSheet(Sheet):
    """One person's day. `zone` is an IANA name, `code` what the QR carries. `version` is the published plan
    that it tells, `printed_version` that of the last sheet that left a printer; 0 for none.

    A new version alone makes no sheet untrue: what it says may be the same.
    """

    person: PersonId
    name: str
    organisation: str = ""
    country: str = ""
    event: str = ""
    venue: str = ""
    zone: str = "UTC"
    language: str = "en"
    lines: tuple[AgendaLine, ...] = ()
    code: str = ""
    printed_at: datetime | None = None
    version: int = 0
    printed_version: int = 0

    @property
    def told(self) -> object:
        """All that stands on the sheet, in a form that can be compared."""
        head = (self.name, self.organisation, self.country, self.event, self.venue, self.zone, self.code)
        return head, tuple(map(_told, self.lines))

    @property
    def meetings(self) -> int:
        """How many meetings the day has."""
        return sum(line.kind is LineKind.MEETING for line in self.lines)

    @property
    def tz(self) -> tzinfo:
        """The zone in which the times of the sheet are told."""
        return zone_of(self.zone)


PAUSE = timedelta(minutes=10)
"""The longest pause over which free slots are told as one stretch."""

_start = attrgetter("starts")


def day_lines(busy: Iterable[AgendaLine], slots: Sequence[Span]) -> tuple[AgendaLine, ...]:
    """The day in order: what is arranged, and between it those of the slots, told by their start, that are
    free; untimed lines last."""
    lines = list(busy)
    taken = sorted((Span(line.starts, line.ends) for line in lines if line.starts and line.ends), key=_start)
    free = _joined(list(_free(slots, taken)), taken)
    lines += [AgendaLine(LineKind.FREE, span.starts, span.ends) for span in free]
    timed = [line for line in lines if line.starts]
    timed.sort(key=lambda line: (line.starts, line.ends or line.starts, line.kind, line.table, line.title))
    return (*timed, *(line for line in lines if not line.starts))


def _free(slots: Iterable[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """The slots during which nothing is arranged; both by their start."""
    coming = 0
    for slot in slots:
        while coming < len(taken) and taken[coming].ends <= slot.starts:
            coming += 1
        if coming == len(taken) or slot.ends <= taken[coming].starts:
            yield slot


def _joined(free: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """Free slots that follow each other with a short pause and nothing arranged in it, as one."""
    joined: list[Span] = []
    for slot in free:
        last = joined[-1] if joined else None
        if last and slot.starts - last.ends <= PAUSE and not _any_between(last, slot, taken):
            joined[-1] = Span(last.starts, max(last.ends, slot.ends))
        else:
            joined.append(slot)
    return joined


def _any_between(one: Span, two: Span, taken: Iterable[Span]) -> bool:
    return any(other.starts < two.starts and one.ends < other.ends for other in taken)


def _told(line: AgendaLine) -> tuple[object, ...]:
    times = tuple(at and int(at.timestamp()) for at in (line.starts, line.ends))
    people = tuple((one.name, one.organisation, one.job, one.country) for one in line.partners)
    return (line.kind.value, times, line.title, line.table, line.room, people)

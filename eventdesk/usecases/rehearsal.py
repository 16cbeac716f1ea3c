"""Rehearsal: the day played on a copy of the event, by a clock that can be stopped, hurried and set.

Simulated people go through the same check-in as real ones. Making the copy is for the composition: nothing
here knows of the real file.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer
from eventdesk.domain.clock import Clock
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.rehearsal import Arrival, Pace
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.desk import Desk

DOORS = timedelta(hours=1)
"""How long before the first meeting the doors open."""

Foretelling = Callable[[Iterable[Person], int, datetime], tuple[Arrival, ...]]
"""Who of these people comes and goes when, by a seed and the time at which the doors open."""


class SimulatedClock:
    """The one clock of a rehearsal; it stands until it is played. Safe to read from any thread."""

    def __init__(self, real: Clock, shown: datetime) -> None:
        self._real = real
        self._pace = Pace(shown, real.now())

    @property
    def pace(self) -> Pace:
        """How fast the clock runs now, and from which time on."""
        return self._pace

    def now(self) -> datetime:
        """The simulated time, aware, to the millisecond that files keep."""
        shown = self._pace.at(self._real.now())
        return shown.replace(microsecond=shown.microsecond // 1000 * 1000)

    def play(self) -> None:
        """Let the simulated time run."""
        self._pace = self._pace.played(self._real.now())

    def pause(self) -> None:
        """Stop the simulated time."""
        self._pace = self._pace.paused(self._real.now())

    def hurry(self, speed: float) -> None:
        """Go `speed` times as fast as real time, now or once it is played."""
        self._pace = self._pace.sped(self._real.now(), speed)

    def jump(self, to: datetime) -> None:
        """Show another time from now on."""
        self._pace = self._pace.jumped(self._real.now(), to)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who will come and go in a rehearsal, in the order of time, and with which badge."""

    arrivals: tuple[Arrival, ...]
    codes: Mapping[PersonId, str]


def doors_open(desk: Desk) -> datetime:
    """When a rehearsal begins: an hour before the first meeting, or the event, or now."""
    with desk.reading() as reading:
        starts = [slot.starts for slot in reading.all(Slot) if slot.starts]
        event = reading.get(Event, EVENT_ID)
    first = min(starts, default=event.starts if event else None)
    return first - DOORS if first else desk.now()


def cast(desk: Desk, foretell: Foretelling, seed: int) -> Cast:
    """Everybody who did not come yet given a fate for the day; the same seed gives the same.

    Who came before the copy was made stays as they are: let in again, they would seem to clash.
    """
    start = doors_open(desk)
    with desk.reading() as reading:
        here, left = reading.suggestions.door()
        people = [person for person in reading.all(Person) if person.id not in here | left]
        badges = reading.all(Badge)
    codes = {badge.person: badge.code for badge in badges if badge.person and not badge.revoked}
    return Cast(foretell(people, seed, start), codes)


def play(desk: Desk, players: Cast, since: datetime, until: datetime) -> tuple[ScanAnswer, ...]:
    """Let everybody through whose time is after `since` and not after `until`, as their badges would.

    Playing the same stretch again records nothing twice, whichever way the clock was set in between.
    """
    answers = []
    for arrival in _due(players.arrivals, since, until):
        action = f"rehearsal {arrival.person} {arrival.direction} {arrival.at.isoformat()}"
        code = players.codes.get(arrival.person)
        if code:
            answer = scan(desk, code, action=action, direction=arrival.direction, at=arrival.at)
            answers.append(answer)
            continue
        found = check_in(desk, arrival.person, action=action, direction=arrival.direction, at=arrival.at)
        if isinstance(found, ScanAnswer):
            answers.append(found)
    return tuple(answers)


def _due(arrivals: Sequence[Arrival], since: datetime, until: datetime) -> list[Arrival]:
    return [arrival for arrival in arrivals if since < arrival.at <= until]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal that is on: the clock it runs by, who comes and goes, and since when it is played."""

    clock: SimulatedClock
    players: Cast
    begins: datetime

"""Arrivals: who is expected when, who was let in when, how fast the desks are, and what that comes to.

Three questions are kept apart. The *plan* says when each person is expected at the door. What *came* is
counted from the scans. The *forecast* lets those who are still awaited queue at the desks as they work now.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from eventdesk.domain.ids import DeskId, PersonId
from eventdesk.domain.pace import MINUTE, DeskPace

STRETCH = timedelta(minutes=5)
"""How much time one count of arrivals stands for."""

LEAD = timedelta(minutes=15)
"""How long before their first meeting or session people are expected, unless said otherwise."""

FIRST_HOUR = timedelta(hours=1)
"""Who has neither is expected some time in it, from the opening of the doors."""

EARLIEST = timedelta(hours=3)
"""No doors open sooner before the first appointment."""

AWAITED = timedelta(hours=1)
"""Who is later than that is no longer thought to stand in the queue."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ArrivalPlan:
    """When each person is expected at the door (`due`), and when their first meeting or session starts.

    `first` is when the first slot starts: who has an appointment by then is called first. `stretches` counts
    those expected in each.
    """

    due: Mapping[PersonId, datetime]
    firsts: Mapping[PersonId, datetime]
    first: datetime | None = None
    stretches: Mapping[datetime, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch: how many came, by desk, and how many were expected."""

    starts: datetime
    came: Mapping[DeskId, int]
    planned: int = 0

    @property
    def total(self) -> int:
        """How many came at all desks."""
        return sum(self.came.values())


@dataclass(frozen=True, slots=True)
class Forecast:
    """What comes if those still awaited queue at the desks as they work now.

    `per_minute` is what the desks take, `longest` the most people in the queue from now on and `longest_at`
    when, `wait` the longest wait, `all_in` when the last one is in, `first_in` when the last of those is who
    come before the first slot starts. The times are None where nobody is awaited.
    """

    per_minute: float
    longest: int = 0
    longest_at: datetime | None = None
    wait: timedelta = timedelta()
    all_in: datetime | None = None
    first_in: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The arrivals as known at a time.

    `expected` counts everybody on the list, `came` who was ever let in, `planned` who should have been by
    now, `due` who of them was not. `forecast` is None while no desk works, or none has had a
    queue by which its pace is known.
    """

    at: datetime
    expected: int
    came: int
    planned: int
    due: int
    seconds: float | None
    bars: tuple[Bar, ...]
    desks: tuple[DeskPace, ...]
    forecast: Forecast | None


@dataclass(frozen=True, slots=True)
class StillExpected:
    """Somebody who has not come; `starts` is when their first meeting or session does, None without one."""

    id: PersonId
    name: str
    organisation: str
    phone: str
    starts: datetime | None
    vip: bool = False


def stretch_of(at: datetime) -> datetime:
    """The start of the stretch in which this time lies; all zones in use differ by whole stretches."""
    return at - (at - EPOCH) % STRETCH


def opening(starts: datetime | None, first: datetime | None) -> datetime | None:
    """When the doors open: an hour before the first appointment, or sooner where the event starts sooner.

    An event that "starts" at midnight, for want of an hour, opens no doors then: see `EARLIEST`.
    """
    if first is None:
        return starts
    usual_ = first - FIRST_HOUR
    return starts if starts is not None and first - EARLIEST <= starts < usual_ else usual_


def plan(
    people: Iterable[PersonId],
    firsts: Mapping[PersonId, datetime],
    opens: datetime | None,
    lead: timedelta | None = LEAD,
    first: datetime | None = None,
) -> ArrivalPlan:
    """Expect each of these people `lead` before their first meeting or session, and those without one evenly
    in the first hour from `opens`; everybody so where `lead` is None. Where `opens` is, at no time at all."""
    due: dict[PersonId, datetime] = {}
    spread: list[PersonId] = []
    for person in people:
        starts = firsts.get(person)
        if starts is None or lead is None:
            spread.append(person)
        else:
            due[person] = starts - lead
    if opens is not None:
        share = FIRST_HOUR / max(1, len(spread))
        due |= {person: opens + share * (n + 0.5) for n, person in enumerate(sorted(spread))}
    known = {person: firsts[person] for person in due if person in firsts}
    return ArrivalPlan(due, known, first, _by_stretch(due.values()))


def _by_stretch(times: Iterable[datetime]) -> Mapping[datetime, int]:
    told: Counter[datetime] = Counter()
    for at, count in Counter(times).items():
        told[stretch_of(at)] += count
    return told


def bars(
    came: Mapping[tuple[datetime, DeskId], int], planned: Mapping[datetime, int], zone: tzinfo
) -> tuple[Bar, ...]:
    """Every stretch from the first to the last in which somebody came or was expected.

    `came` is by start of stretch and desk, `planned` by start of stretch. Of several days only the one with
    most people is told: a badge tried the evening before would else press the morning into a corner.
    """
    by_stretch: dict[datetime, dict[DeskId, int]] = {}
    for (starts, desk), count in came.items():
        by_stretch.setdefault(starts, {})[desk] = count
    weight: Counter[object] = Counter()
    for starts in planned.keys() | by_stretch.keys():
        day = starts.astimezone(zone).date()
        weight[day] += planned.get(starts, 0) + sum(by_stretch.get(starts, {}).values())
    if not weight:
        return ()
    fullest = max(weight, key=lambda day: (weight[day], day))
    told = [at for at in planned.keys() | by_stretch.keys() if at.astimezone(zone).date() == fullest]
    first, last = min(told), max(told)
    stretches = (first + STRETCH * n for n in range((last - first) // STRETCH + 1))
    return tuple(Bar(at, by_stretch.get(at, {}), planned.get(at, 0)) for at in stretches)


def needed_first(people: Iterable[PersonId], known: ArrivalPlan) -> list[PersonId]:
    """Those of the people who have an appointment when the first slot starts, or sooner."""
    return [one for one in people if known.first and known.firsts.get(one, EVER) <= known.first]


def to_call(people: Iterable[StillExpected]) -> tuple[StillExpected, ...]:
    """These people as they are called: by when their first appointment starts, those without one last; in
    the order they have where it is the same."""
    return tuple(sorted(people, key=lambda one: one.starts or EVER))


def awaited(missing: Collection[PersonId], due: Mapping[PersonId, datetime], at: datetime) -> list[datetime]:
    """When those who are missing come to the door: who is due stands there now, unless given up."""
    times = (due[person] for person in missing if person in due)
    return sorted(max(time, at) for time in times if time > at - AWAITED)


def forecast(
    coming: Iterable[datetime], rate: float, at: datetime, first: datetime | None = None
) -> Forecast | None:
    """What comes if these people come to the door at these times and the desks take `rate` a minute.

    A queue with one exit and even service: each is through at f(i) = max(a(i), f(i - 1)) + 1 / rate, where
    a(i) is when they come (Lindley, "The theory of queues with a single server", 1952). It takes everybody
    who is due to stand in the queue already, so it says how long it gets at worst. None without a desk at
    work. `first` is when the first slot starts.
    """
    if rate <= 0:
        return None
    each = MINUTE / rate
    times = [(time - at).total_seconds() for time in coming]
    through: list[float] = []
    free, gone, longest, fullest = 0.0, 0, 0, 0
    for number, came in enumerate(times):
        while gone < number and through[gone] <= came:
            gone += 1
        free = max(free, came) + each
        through.append(free)
        if number + 1 - gone > longest:
            longest, fullest = number + 1 - gone, number
    if not through:
        return Forecast(rate)
    sooner = 0 if first is None else bisect_right(times, (first - at).total_seconds())
    wait = max(done - came for done, came in zip(through, times, strict=True))
    at_longest, all_in, first_in = (
        at + timedelta(seconds=one) for one in (times[fullest], free, through[sooner - 1])
    )
    return Forecast(rate, longest, at_longest, timedelta(seconds=wait), all_in, first_in if sooner else None)

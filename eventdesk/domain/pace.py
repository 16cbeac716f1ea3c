"""The pace of desks: seconds for each person in a queue, and how many all of them can take a minute."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from eventdesk.domain.ids import DeskId

LATELY = timedelta(minutes=15)
"""The time by which it is judged which desks work now."""

QUEUE_GAP = 60.0
"""Seconds. Check-ins that follow each other sooner had somebody waiting: see `seconds_each`."""

LAST_CHECK_INS = 2000
"""By so many of the last check-ins it is judged how long one takes; most events have fewer in all."""

FEWEST = 5
"""Of fewer gaps nothing is said about a desk."""

MINUTE = 60.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class DeskPace:
    """What one desk does: people first let in there, in all and lately; seconds for each in a queue."""

    desk: DeskId
    name: str
    came: int
    lately: int
    seconds: float | None


def seconds_each(times: Iterable[float]) -> list[float]:
    """Seconds for each person whom one desk let in while a queue stood in front of it.

    `times` are those of its check-ins, in seconds since any one moment. Scans do not show a queue, but the
    desk's work does: while one stands, a check-in begins when the one before ends (Larson, "The Queue
    Inference Engine", 1990), so the time between two is what the later one took. A queue is taken to stand as
    long as they follow each other within `QUEUE_GAP`; a longer gap is of nobody waiting, or of a desk busy
    with something else, and does not count. Who is let in at the same moment, by one gesture, shares it.
    """
    people = Counter(times)
    moments = sorted(people)
    return [
        (after - before) / people[after]
        for before, after in pairwise(moments)
        if after - before <= QUEUE_GAP
        for _ in range(people[after])
    ]


def usual(seconds: Sequence[float]) -> float | None:
    """The median, which one long talk does not move; None of fewer than `FEWEST`."""
    return median(seconds) if len(seconds) >= FEWEST else None


def desk_paces(
    names: Mapping[DeskId, str],
    came: Mapping[tuple[datetime, DeskId], int],
    lately: Mapping[DeskId, int],
    gaps: Mapping[DeskId, Sequence[float]],
) -> tuple[DeskPace, ...]:
    """Every desk that let somebody in, by name; `gaps` are its seconds for each."""
    total: Counter[DeskId] = Counter()
    for (_, desk), count in came.items():
        total[desk] += count
    told = [
        DeskPace(desk, names.get(desk, ""), total[desk], lately.get(desk, 0), usual(gaps.get(desk, ())))
        for desk in total.keys() | gaps.keys()
    ]
    return tuple(sorted(told, key=lambda one: (one.name, one.desk)))


def per_minute(desks: Iterable[DeskPace], seconds: float | None = None) -> float:
    """People whom the desks that work now can take a minute: by their seconds for each in a queue, else by
    the `seconds` of all desks. A desk that let nobody in lately is closed. Before there was a queue it is not
    known, and 0: how many came says nothing of how many could have."""
    paces = (one.seconds or seconds for one in desks if one.lately)
    return sum(MINUTE / each for each in paces if each)

"""Simulated arrivals: most people come in one rush before the first slot, some late, some never."""

import random
from collections.abc import Iterable
from datetime import datetime, timedelta

from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.rehearsal import Arrival
from eventdesk.domain.visit import Direction

NO_SHOW = 0.06
LATE = 0.08
LEAVES_EARLY = 0.05
RUSH = timedelta(minutes=55)
LATEST = timedelta(hours=3)
EARLIEST_LEAVE = timedelta(hours=4)
LATEST_LEAVE = timedelta(hours=7)


def arrivals(people: Iterable[Person], seed: int, start: datetime) -> tuple[Arrival, ...]:
    """Who comes and goes when, in the order of time; `start` is when the doors open.

    Whoever is missing from the answer does not come. What somebody does depends on the seed and on who it is
    alone, so that a changed list of people changes nothing for the others.
    """
    found: list[Arrival] = []
    for person in people:
        if person.cancelled or person.removed:
            continue
        chance = random.Random(f"{seed}/{person.id}")
        fate = chance.random()
        if fate < NO_SHOW:
            continue
        late = fate < NO_SHOW + LATE
        came = start + (
            chance.uniform(RUSH / LATEST, 1) * LATEST if late else chance.triangular(0, 1, 0.6) * RUSH
        )
        found.append(Arrival(PersonId(person.id), _whole(came)))
        if chance.random() < LEAVES_EARLY:
            left = start + EARLIEST_LEAVE + chance.random() * (LATEST_LEAVE - EARLIEST_LEAVE)
            found.append(Arrival(PersonId(person.id), _whole(left), Direction.OUT))
    return tuple(sorted(found, key=lambda arrival: (arrival.at, arrival.person)))


def _whole(at: datetime) -> datetime:
    return at.replace(microsecond=0)

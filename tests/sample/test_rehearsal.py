"""Simulated arrivals: a rush, late ones, no-shows, the same for the same seed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from eventdesk.domain.visit import Direction
from eventdesk.sample.event import make
from eventdesk.sample.rehearsal import arrivals
from eventdesk.sample.sizes import Sizes

DOORS = datetime(2026, 6, 11, 6, tzinfo=UTC)
PEOPLE = make(Sizes(), 1, date(2026, 6, 11)).people


def test_most_come_in_the_rush_and_some_never() -> None:
    came = [arrival for arrival in arrivals(PEOPLE, 4, DOORS) if arrival.direction is Direction.IN]
    assert 0.9 * 420 < len(came) < 420
    rush = [arrival for arrival in came if arrival.at < DOORS + timedelta(hours=1)]
    assert 0.85 * len(came) < len(rush) < len(came)
    assert [arrival.at for arrival in came] == sorted(arrival.at for arrival in came)
    assert min(arrival.at for arrival in came) >= DOORS


def test_who_leaves_had_come() -> None:
    inside = set()
    for arrival in arrivals(PEOPLE, 4, DOORS):
        if arrival.direction is Direction.IN:
            inside.add(arrival.person)
        else:
            assert arrival.person in inside


def test_whoever_cancelled_does_not_come() -> None:
    cancelled = [replace(person, cancelled=True) for person in PEOPLE]
    assert arrivals(cancelled, 4, DOORS) == ()


def test_the_same_seed_tells_the_same_whoever_else_is_there() -> None:
    everybody = arrivals(PEOPLE, 4, DOORS)
    half = {person.id for person in PEOPLE[::2]}
    assert arrivals(PEOPLE[::2], 4, DOORS) == tuple(a for a in everybody if a.person in half)
    assert arrivals(PEOPLE, 5, DOORS) != everybody

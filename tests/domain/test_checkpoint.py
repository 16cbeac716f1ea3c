"""Checkpoints: who is admitted, which way, and the clock that checks everybody out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.checkpoint import Checkpoint, Ways, checkout_time, last_checkout
from eventdesk.domain.ids import GroupId, PersonId
from eventdesk.domain.visit import Direction

ZONE = ZoneInfo("Europe/Copenhagen")
ADA = PersonId("ada")


@pytest.mark.parametrize(
    ("settings", "roles", "groups", "booked", "admitted"),
    [
        ({}, (), (), (), True),
        ({"roles": ("buyer", "press")}, ("buyer",), (), (), True),
        ({"roles": ("buyer",)}, ("member",), (), (), False),
        ({"groups": (GroupId("subsea"),)}, (), ("subsea",), (), True),
        ({"groups": (GroupId("subsea"),)}, (), (), (), False),
        ({"booked": True}, (), (), ("ada",), True),
        ({"booked": True}, (), (), ("bo",), False),
        ({"roles": ("buyer",), "booked": True}, (), (), ("ada",), True),
    ],
)
def test_who_is_admitted(
    settings: dict[str, object],
    roles: tuple[str, ...],
    groups: tuple[str, ...],
    booked: tuple[str, ...],
    admitted: bool,
) -> None:
    door = Checkpoint(id="d", **settings)  # type: ignore[arg-type]
    assert door.admits(ADA, roles, groups, booked) is admitted


def test_a_way_that_is_fixed_is_taken_whatever_was_wished() -> None:
    assert Checkpoint(id="d", ways=Ways.OUT).direction(Direction.IN) is Direction.OUT
    assert Checkpoint(id="d", ways=Ways.IN).direction(Direction.OUT) is Direction.IN
    assert Checkpoint(id="d").direction(Direction.OUT) is Direction.OUT


@pytest.mark.parametrize(
    ("clock", "at", "last"),
    [
        ("18:00", "2030-05-14T19:00", "2030-05-14T18:00"),
        ("18:00", "2030-05-14T18:00", "2030-05-14T18:00"),
        ("18:00", "2030-05-14T17:59", "2030-05-13T18:00"),
        ("04:00", "2030-03-31T05:00", "2030-03-31T04:00"),
        ("04:00", "2030-10-27T03:30", "2030-10-26T04:00"),
    ],
)
def test_the_last_checkout_by_the_clock_of_the_event(clock: str, at: str, last: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=ZONE).astimezone(UTC)
    assert last_checkout(clock, moment, ZONE) == datetime.fromisoformat(last).replace(tzinfo=ZONE)


def test_an_hour_that_clocks_leave_out_still_checks_out() -> None:
    """On 31 March 2030 clocks go from 2:00 to 3:00."""
    before = datetime(2030, 3, 31, 0, 59, tzinfo=UTC)
    after = datetime(2030, 3, 31, 1, 30, tzinfo=UTC)
    gap = last_checkout("02:30", after, ZONE)
    assert gap is not None
    assert gap.timestamp() == datetime(2030, 3, 31, 1, 30, tzinfo=UTC).timestamp()
    assert last_checkout("02:30", before, ZONE) == datetime(2030, 3, 30, 2, 30, tzinfo=ZONE)


def test_an_hour_told_twice_checks_out_at_the_first() -> None:
    """On 27 October 2030 clocks go from 3:00 back to 2:00."""
    first = datetime(2030, 10, 27, 0, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    assert last_checkout("02:30", first, ZONE) == datetime(2030, 10, 27, 2, 30, tzinfo=ZONE)
    told = last_checkout("02:30", second, ZONE)
    assert told is not None
    assert told.timestamp() == first.timestamp()


@pytest.mark.parametrize("text", ["", "25:00", "noon"])
def test_what_is_no_time_of_day_never_checks_out(text: str) -> None:
    assert checkout_time(text) is None
    assert last_checkout(text, datetime(2030, 5, 14, tzinfo=UTC), ZONE) is None


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(
        lambda minutes: datetime(2029, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.times().map(lambda at: f"{at:%H:%M}"),
)
def test_the_last_checkout_is_at_most_a_day_and_the_change_of_clocks_ago(at: datetime, clock: str) -> None:
    last = last_checkout(clock, at, ZONE)
    assert last is not None
    ago = at.timestamp() - last.timestamp()
    assert 0 <= ago <= 25 * 3600

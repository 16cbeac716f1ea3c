"""Plan, count and forecast of arrivals: what must hold whatever the morning."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.arrivals import (
    AWAITED,
    FIRST_HOUR,
    LEAD,
    STRETCH,
    Bar,
    awaited,
    bars,
    forecast,
    opening,
    plan,
    stretch_of,
)
from eventdesk.domain.ids import DeskId, PersonId

EIGHT = datetime(2030, 5, 14, 6, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Copenhagen")
ONE, TWO = DeskId("one"), DeskId("two")

minutes = st.integers(-30, 240).map(lambda count: EIGHT + timedelta(minutes=count))
counts = st.dictionaries(st.tuples(minutes.map(stretch_of), st.sampled_from([ONE, TWO])), st.integers(1, 40))
ahead = st.lists(st.integers(0, 7200), max_size=60).map(
    lambda seconds: [EIGHT + timedelta(seconds=count) for count in sorted(seconds)]
)
rates = st.floats(0.05, 60)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_every_time_lies_in_one_stretch_that_clocks_show(at: datetime) -> None:
    starts = stretch_of(at)
    assert starts <= at < starts + STRETCH
    assert (starts.minute % 5, starts.second, starts.microsecond) == (0, 0, 0)
    assert stretch_of(starts) == starts


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.none() | minutes, max_size=40))
def test_everybody_is_expected_once_before_what_they_come_for(people: dict[str, datetime | None]) -> None:
    firsts = {PersonId(person): at for person, at in people.items() if at is not None}
    made = plan((PersonId(person) for person in people), firsts, EIGHT)
    assert made.due.keys() == people.keys()
    assert sum(made.stretches.values()) == len(people)
    assert made.firsts == firsts
    for person, first in firsts.items():
        assert made.due[person] == first - LEAD
    others = sorted(at for person, at in made.due.items() if person not in firsts)
    assert all(EIGHT <= at < EIGHT + FIRST_HOUR for at in others)
    halves = [at for at in others if at < EIGHT + FIRST_HOUR / 2]
    assert abs(2 * len(halves) - len(others)) <= 1


def test_without_an_opening_only_those_with_an_appointment_are_planned() -> None:
    ada, bo, gone = PersonId("ada"), PersonId("bo"), PersonId("gone")
    made = plan([ada, bo], {ada: EIGHT, gone: EIGHT}, None, timedelta(minutes=30))
    assert made.due == {ada: EIGHT - timedelta(minutes=30)}
    assert made.firsts == {ada: EIGHT}


def test_everybody_may_be_spread_over_the_first_hour() -> None:
    ada, bo = PersonId("ada"), PersonId("bo")
    made = plan([bo, ada], {ada: EIGHT + FIRST_HOUR}, EIGHT, None)
    assert made.due == {ada: EIGHT + FIRST_HOUR / 4, bo: EIGHT + FIRST_HOUR * 3 / 4}
    assert made.firsts == {ada: EIGHT + FIRST_HOUR}


def test_doors_open_an_hour_before_the_first_appointment_or_as_the_event_says() -> None:
    hour = timedelta(hours=1)
    assert opening(None, None) is None
    assert opening(EIGHT, None) == EIGHT
    assert opening(None, EIGHT) == EIGHT - hour
    assert opening(EIGHT - 2 * hour, EIGHT) == EIGHT - 2 * hour
    for midnight in (EIGHT - 8 * hour, EIGHT - hour / 2):
        assert opening(midnight, EIGHT) == EIGHT - hour


@given(counts, st.lists(minutes, max_size=60))
def test_bars_lose_nobody_and_leave_no_gap(
    came: dict[tuple[datetime, DeskId], int], due: list[datetime]
) -> None:
    told = bars(came, Counter(stretch_of(at) for at in due), ZONE)
    assert sum(bar.total for bar in told) == sum(came.values())
    assert sum(bar.planned for bar in told) == len(due)
    assert [bar.starts for bar in told] == [told[0].starts + STRETCH * n for n in range(len(told))]
    if told:
        assert told[0].total + told[0].planned > 0
        assert told[-1].total + told[-1].planned > 0


def test_of_several_days_the_fullest_is_told() -> None:
    evening = stretch_of(EIGHT - timedelta(hours=12))
    told = bars({(evening, ONE): 1, (EIGHT, ONE): 3}, {EIGHT: 1}, ZONE)
    assert told == (Bar(EIGHT, {ONE: 3}, 1),)
    assert bars({}, {}, ZONE) == ()


def test_who_is_due_stands_at_the_door_unless_given_up() -> None:
    early, late, lost, free = (PersonId(name) for name in ("early", "late", "lost", "free"))
    due = {early: EIGHT + STRETCH, late: EIGHT - STRETCH, lost: EIGHT - AWAITED, PersonId("here"): EIGHT}
    assert awaited([early, late, lost, free], due, EIGHT) == [EIGHT, EIGHT + STRETCH]


@given(ahead, rates, minutes)
def test_nobody_is_in_before_coming_and_the_desks_are_never_faster_than_they_are(
    coming: list[datetime], rate: float, first: datetime
) -> None:
    told = forecast(coming, rate, EIGHT, first)
    assert told is not None
    sooner = forecast([at for at in coming if at <= first], rate, EIGHT)
    assert sooner is not None
    assert told.first_in == sooner.all_in
    if not coming:
        assert (told.longest, told.longest_at, told.all_in) == (0, None, None)
        return
    each = timedelta(minutes=1 / rate)
    slack = timedelta(milliseconds=1)
    assert told.all_in is not None
    assert told.longest_at in coming
    assert told.all_in >= coming[-1] + each - slack
    assert told.all_in >= coming[0] + each * len(coming) - slack
    assert told.all_in <= coming[-1] + each * len(coming) + slack
    assert each - slack <= told.wait <= each * told.longest + slack
    assert 1 <= told.longest <= len(coming)


@given(ahead, rates, rates)
def test_faster_desks_are_never_worse(coming: list[datetime], one: float, two: float) -> None:
    slow, fast = forecast(coming, min(one, two), EIGHT), forecast(coming, max(one, two), EIGHT)
    assert slow is not None
    assert fast is not None
    slack = timedelta(milliseconds=1)
    assert fast.longest <= slow.longest
    assert fast.wait <= slow.wait + slack
    assert fast.all_in is None or (slow.all_in is not None and fast.all_in <= slow.all_in + slack)


@given(ahead, st.integers(1, 120))
def test_the_longest_queue_is_what_counting_second_by_second_finds(coming: list[datetime], each: int) -> None:
    told = forecast(coming, 60 / each, EIGHT)
    queue, left, busy = 0, [round((at - EIGHT).total_seconds()) for at in coming], 0
    longest = 0
    for second in range(max(left, default=0) + 1):
        if queue and second == busy:
            queue, busy = queue - 1, second + each
        for _ in range(left.count(second)):
            busy = second + each if not queue else busy
            queue += 1
        longest = max(longest, queue)
    assert told is not None
    assert told.longest == longest


def test_ten_in_the_queue_at_two_a_minute_are_in_after_five_minutes() -> None:
    told = forecast([EIGHT] * 10, 2, EIGHT)
    assert told is not None
    assert (told.longest, told.longest_at, told.wait) == (10, EIGHT, STRETCH)
    assert told.all_in == EIGHT + STRETCH
    assert forecast([EIGHT], 0, EIGHT) is None

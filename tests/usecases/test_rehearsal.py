"""A rehearsed day: simulated people go through the real check-in, and the real file is left alone."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.rehearsal import Arrival
from eventdesk.sample.event import day_of, make, records
from eventdesk.sample.rehearsal import arrivals
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.store.copying import copy_event
from eventdesk.store.file import EventFile
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rehearsal import DOORS, SimulatedClock, cast, doors_open, play
from tests.usecases.conftest import MORNING, HandClock

SAMPLE = make(Sizes(40, 25, 15, 10), 1, date(2026, 6, 11))
FIRST = min(slot.starts for slot in SAMPLE.slots if slot.starts)
HOUR = timedelta(hours=1)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[EventFile]:
    with EventFile.create(tmp_path / "day.eventdesk", "Door") as file:
        with file.writing(GestureId("all"), "Åse", MORNING) as writing:
            writing.record([record.created() for record in records(SAMPLE, build(day_of(SAMPLE)))])
        yield file


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(HandClock(), FIRST - DOORS)


@pytest.fixture
def desk(real: EventFile, clock: SimulatedClock) -> Iterator[Desk]:
    copy = real.path.with_name("rehearsal.eventdesk")
    copy_event(real.path, copy)
    with EventFile.open(copy, "Rehearsal") as file:
        yield Desk(file, clock, "Rehearsal")


def test_the_day_goes_by_on_the_copy_alone(real: EventFile, desk: Desk, clock: SimulatedClock) -> None:
    before = real.path.read_bytes()
    players = cast(desk, arrivals, seed=3)
    opened = clock.now()
    clock.jump(FIRST + 3 * HOUR)
    answers = play(desk, players, opened - HOUR, clock.now())
    assert {answer.verdict for answer in answers} == {Verdict.OK}
    assert counters(desk).here == len(answers)
    assert 30 < len(answers) < 41
    assert any(answer.next for answer in answers)
    assert counters(Desk(real, clock, "Door")).here == 0
    assert real.path.read_bytes() == before


def test_playing_a_stretch_again_records_nothing(desk: Desk) -> None:
    players = cast(desk, arrivals, seed=3)
    first = play(desk, players, FIRST - HOUR, FIRST)
    with desk.reading() as reading:
        position = reading.position()
    again = play(desk, players, FIRST - 2 * HOUR, FIRST)
    assert {answer.action for answer in first} <= {answer.action for answer in again}
    with desk.reading() as reading:
        assert reading.position() == position + len(again) - len(first)


def test_who_came_before_the_copy_was_made_is_not_let_in_again(desk: Desk) -> None:
    person = PersonId(SAMPLE.people[0].id)
    assert any(arrival.person == person for arrival in cast(desk, arrivals, seed=3).arrivals)
    check_in(desk, person)
    players = cast(desk, arrivals, seed=3)
    assert all(arrival.person != person for arrival in players.arrivals)
    assert players.arrivals


def test_who_has_no_badge_is_let_in_by_name_and_strangers_are_passed_over(desk: Desk) -> None:
    person, stranger = PersonId(SAMPLE.people[0].id), PersonId("nobody")
    with desk.writing() as writing:
        (badge,) = writing.where(Badge, person=person)
        revoked = badge.changed(revoked=True)
        assert revoked is not None
        writing.record([revoked])

    def foretell(_people: object, _seed: int, start: datetime) -> tuple[Arrival, ...]:
        return (Arrival(person, start), Arrival(stranger, start))

    answers = play(desk, cast(desk, foretell, 1), FIRST - 2 * HOUR, FIRST)
    assert [answer.person.id for answer in answers if answer.person] == [person]


def test_doors_open_an_hour_before_the_first_meeting(desk: Desk) -> None:
    assert doors_open(desk) == FIRST - HOUR
    with desk.writing() as writing:
        writing.record([draft for slot in writing.all(Slot) if (draft := slot.changed(removed=True))])
    assert SAMPLE.event.starts is not None
    assert doors_open(desk) == SAMPLE.event.starts - DOORS


def test_doors_of_an_empty_event_open_now(tmp_path: Path) -> None:
    with EventFile.create(tmp_path / "empty.eventdesk", "Door") as file:
        desk = Desk(file, HandClock(), "Door")
        assert doors_open(desk) == MORNING
        assert cast(desk, arrivals, 1).arrivals == ()
        with desk.reading() as reading:
            assert reading.all(Person) == ()


def test_the_clock_stands_plays_hurries_and_jumps() -> None:
    hand = HandClock()
    clock = SimulatedClock(hand, FIRST)
    hand.forward(5)
    assert clock.now() == FIRST
    clock.play()
    hand.forward(5)
    assert clock.now() == FIRST + timedelta(minutes=5)
    clock.hurry(60)
    hand.forward(1)
    assert clock.now() == FIRST + timedelta(minutes=65)
    clock.pause()
    hand.forward(1)
    assert clock.now() == FIRST + timedelta(minutes=65)
    assert (clock.pace.playing, clock.pace.speed) == (False, 60)
    clock.jump(FIRST)
    assert clock.now() == FIRST

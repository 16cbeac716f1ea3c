"""The simulated clock: play, pause, speed and jump."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.rehearsal import Pace

REAL = datetime(2026, 6, 10, 20, tzinfo=UTC)
SHOWN = datetime(2026, 6, 11, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_clock_stands_until_it_is_played() -> None:
    pace = Pace(SHOWN, REAL)
    assert pace.at(REAL + 5 * MINUTE) == SHOWN
    assert pace.played(REAL + 5 * MINUTE).at(REAL + 7 * MINUTE) == SHOWN + 2 * MINUTE


def test_paused_it_keeps_what_it_showed_and_its_speed() -> None:
    pace = Pace(SHOWN, REAL).sped(REAL, 60).played(REAL).paused(REAL + MINUTE)
    assert pace.at(REAL + 9 * MINUTE) == SHOWN + 60 * MINUTE
    assert pace.played(REAL + 9 * MINUTE).at(REAL + 10 * MINUTE) == SHOWN + 120 * MINUTE


def test_speed_changes_nothing_of_what_has_passed() -> None:
    pace = Pace(SHOWN, REAL, playing=True).sped(REAL + MINUTE, 10)
    assert pace.at(REAL + 2 * MINUTE) == SHOWN + 11 * MINUTE


def test_it_jumps_there_and_goes_on() -> None:
    pace = Pace(SHOWN, REAL, playing=True).jumped(REAL + MINUTE, SHOWN + 160 * MINUTE)
    assert pace.at(REAL + 2 * MINUTE) == SHOWN + 161 * MINUTE


def test_a_real_clock_set_back_does_not_turn_it_back() -> None:
    assert Pace(SHOWN, REAL, playing=True).at(REAL - MINUTE) == SHOWN

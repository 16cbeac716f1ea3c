"""Who has a desk when, and how long one waits after wrong PINs."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.rights import DeskRole
from eventdesk.domain.sitting import FREE_TRIES, LONGEST_WAIT, Sitting

NOW = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
HELPERS = Sitting(DeskRole.HELPER)


def test_somebody_who_rose_falls_back_after_the_time() -> None:
    until = NOW + timedelta(minutes=15)
    risen = HELPERS.rose(DeskRole.SUPERVISOR, "Eva", until)
    assert risen.role(NOW) is DeskRole.SUPERVISOR
    assert risen.role(until) is DeskRole.HELPER
    assert risen.locked() == HELPERS


def test_facts_say_who_rose_and_as_what() -> None:
    until = NOW + timedelta(minutes=15)
    assert HELPERS.actor("Desk 1", NOW) == "Desk 1"
    assert HELPERS.rose(DeskRole.SUPERVISOR, "Eva", until).actor("Desk 1", NOW) == "Eva/supervisor"
    assert HELPERS.rose(DeskRole.SUPERVISOR, "", until).actor("Desk 1", NOW) == "Desk 1/supervisor"
    assert HELPERS.rose(DeskRole.SUPERVISOR, "Eva", until).actor("Desk 1", until) == "Desk 1"
    assert Sitting(DeskRole.KIOSK).actor("Desk 1", NOW) == "Desk 1/kiosk"


def test_three_wrong_pins_are_free_then_each_waits_longer() -> None:
    tried, waits = HELPERS, []
    for _ in range(12):
        tried = tried.mistyped(NOW)
        waits.append(tried.wait(NOW).total_seconds())
    assert waits[: FREE_TRIES - 1] == [0, 0]
    assert waits[FREE_TRIES - 1 : 7] == [5, 10, 20, 40, 80]
    assert waits[-1] == LONGEST_WAIT.total_seconds()
    assert tried.wait(NOW + LONGEST_WAIT) == timedelta()
    assert tried.locked().wait(NOW) == LONGEST_WAIT
    assert tried.rose(DeskRole.ORGANISER, "", NOW).wait(NOW) == timedelta()

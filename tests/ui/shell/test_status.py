"""The lines around the screens, whatever names stand in them; their clock, however it jumps."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.words.languages import locale_of
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.shell.ribbon import Ribbon
from eventdesk.ui.shell.status import DeskStatus, StatusLine
from eventdesk.ui.shell.window import SMALLEST

LONG = "International Offshore Energy Matchmaking and Buyers\u2019 Day of the Danish Clusters, Esbjerg"


def status() -> QWidget:
    line = StatusLine()
    line.show_status(DeskStatus(event=LONG, desk=LONG, clashes=12, who="Organiser, Ada"))
    return line


def ribbon() -> QWidget:
    line = Ribbon()
    line.say(f"This is a rehearsal of {LONG}", "End the rehearsal")
    return line


@pytest.mark.parametrize("make", [status, ribbon])
def test_a_long_name_does_not_widen_the_window(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    line = make()
    qtbot.addWidget(line)
    assert line.minimumSizeHint().width() < SMALLEST[0]


def test_a_jump_of_a_simulated_clock_is_seen_at_once(qtbot: QtBot) -> None:
    line, times = StatusLine(), [datetime(2026, 11, 25, 9, 40, 5, tzinfo=UTC)]
    qtbot.addWidget(line)
    line.set_clock(lambda: times[-1], Moments(ZoneInfo("Europe/Copenhagen"), locale_of("en")), simulated=True)
    assert line.clock.text() == "10:40:05"
    times.append(datetime(2026, 11, 25, 12, 0, tzinfo=UTC))
    qtbot.waitUntil(lambda: line.clock.text() == "13:00:00", timeout=500)
    line.stop_clock()

"""The lines around the screens, however long the names are that stand in them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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

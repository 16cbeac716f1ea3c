"""The bell is heard as slots begin and end, while no screen is open, unless it is off or the slots moved."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.place import Slot
from eventdesk.ui.kit.sound.bell import Bell
from tests.ui.conftest import Stage


@dataclass(slots=True)
class Hall:
    """Where it hangs, with when it was heard in minutes of the day."""

    stage: Stage
    bell: Bell
    heard: list[int] = field(default_factory=list)

    def wait(self, *minutes: int) -> None:
        """Let the clock go to each of these minutes of the day in turn, and be looked at."""
        for minute in minutes:
            self.stage.clock.at = self.stage.clock.at.replace(hour=minute // 60, minute=minute % 60)
            self.bell.look()


@pytest.fixture
def hall(stage: Stage, qapp: QApplication, qtbot: QtBot) -> Iterator[Hall]:
    """Opened at 8:58, slots from 9:00 to 9:20 and from 9:25 to 9:45; what rings makes no noise."""
    stage.context.settings.volume = 0.0
    stage.clock.forward(118)
    hall = Hall(stage, Bell(stage.context.worker, stage.context.settings, qapp))
    hall.bell.rang.connect(lambda: hall.heard.append(stage.clock.at.hour * 60 + stage.clock.at.minute))
    hall.bell.watch(stage.context.desk)
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0)
    yield hall
    hall.bell.stop()


def test_it_rings_once_at_each_edge_and_never_for_what_was_leapt_over(hall: Hall) -> None:
    hall.wait(539, 540, 541, 560, 600, 538)
    assert hall.heard == [540, 560]


def test_off_here_is_silent_and_on_again_rings(hall: Hall) -> None:
    hall.stage.context.settings.bell = False
    hall.wait(540)
    hall.stage.context.settings.bell = True
    hall.wait(560)
    assert hall.heard == [560]


def test_a_slot_that_moves_rings_when_it_comes_and_a_closed_event_does_not(hall: Hall, qtbot: QtBot) -> None:
    hall.stage.file.on_commit.append(hall.bell.committed)
    with hall.stage.context.desk.reading() as reading:
        first = reading.get(Slot, "s1")
    assert first is not None
    assert first.starts is not None
    with hall.stage.context.desk.writing("later") as writing:
        writing.record(filter(None, [first.changed(starts=first.starts.replace(minute=10))]))
    qtbot.waitUntil(lambda: hall.stage.context.worker.pending == 0)
    hall.wait(540, 550)
    hall.bell.stop()
    hall.wait(560)
    assert hall.heard == [550]

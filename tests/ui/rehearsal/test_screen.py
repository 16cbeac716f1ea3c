"""The rehearsal's screens: the invitation, and the clock that plays real check-ins forward only."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.rehearsal import Arrival
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.rehearsal import create
from eventdesk.ui.rehearsal.model import RehearsalModel
from eventdesk.ui.rehearsal.screen import InvitationScreen, RehearsalScreen
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rehearsal import Cast, Rehearsal, SimulatedClock
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

DOORS = datetime(2030, 5, 14, 8, 0, tzinfo=UTC)
"""10:00 by the event's clock."""


def rehearsal_on(stage: Stage) -> tuple[ScreenContext, Rehearsal]:
    """Ada comes at 10:10 by her badge and leaves at 10:50; Bo comes at 10:20 and has lost his badge."""
    clock = SimulatedClock(stage.clock, DOORS)
    minutes = timedelta(minutes=1)
    ada, bo = PersonId("ada"), PersonId("bo")
    arrivals = (
        Arrival(ada, DOORS + 10 * minutes),
        Arrival(bo, DOORS + 20 * minutes),
        Arrival(ada, DOORS + 50 * minutes, Direction.OUT),
    )
    players = Cast(arrivals, {ada: stage.codes["ada"]})
    given = stage.context
    context = ScreenContext(
        worker=given.worker,
        desk=Desk(stage.file, clock, "Desk 1"),
        settings=given.settings,
        theme=given.theme,
        moments=given.moments,
        notify=given.notify,
    )
    return context, Rehearsal(clock, players, DOORS)


def opened(stage: Stage, qtbot: QtBot) -> tuple[RehearsalScreen, Rehearsal]:
    context, rehearsal = rehearsal_on(stage)
    screen = create(context, rehearsal, lambda _: None)
    assert isinstance(screen, RehearsalScreen)
    qtbot.addWidget(screen)
    screen.show()
    return screen, rehearsal


def played(qtbot: QtBot, model: RehearsalModel, came: int, left: int, to: time) -> None:
    with qtbot.waitSignal(model.played, check_params_cb=lambda counts: counts == (came, left)):
        assert model.jump(to)


def test_the_invitation_leads_in_by_a_number(stage: Stage, qtbot: QtBot) -> None:
    seeds: list[int] = []
    screen = create(stage.context, None, seeds.append)
    assert isinstance(screen, InvitationScreen)
    qtbot.addWidget(screen)
    screen.show()
    assert unnamed(screen) == []
    screen.begin.click()
    screen.seed.setValue(17)
    screen.begin.click()
    assert seeds == [1, 17]


def test_people_come_and_go_as_the_clock_is_set_forward(stage: Stage, qtbot: QtBot) -> None:
    screen, _ = opened(stage, qtbot)
    played(qtbot, screen.model, 1, 0, time(10, 10))
    assert counters(stage.context.desk).here == 1
    played(qtbot, screen.model, 2, 0, time(10, 30))
    played(qtbot, screen.model, 2, 1, time(11, 0))
    found = counters(stage.context.desk)
    assert (found.here, found.left) == (1, 1)


def test_the_clock_is_offered_the_first_meeting_and_goes_there_by_enter(stage: Stage, qtbot: QtBot) -> None:
    screen, rehearsal = opened(stage, qtbot)
    assert screen.to.time() == QTime(11, 0)
    screen.to.setTime(QTime(10, 30))
    QTest.keyClick(screen.to, Qt.Key.Key_Return)
    assert rehearsal.clock.now() == DOORS + timedelta(minutes=30)


def test_a_jump_backwards_is_refused_in_words(stage: Stage, qtbot: QtBot) -> None:
    screen, rehearsal = opened(stage, qtbot)
    played(qtbot, screen.model, 2, 0, time(10, 30))
    screen.to.setTime(QTime(10, 5))
    screen.jump.click()
    assert [notice.tone for notice in stage.notices] == [Tone.WARN]
    assert rehearsal.clock.now() == DOORS + timedelta(minutes=30)
    screen.to.setTime(QTime(10, 45))
    screen.jump.click()
    assert rehearsal.clock.now() == DOORS + timedelta(minutes=45)
    assert len(stage.notices) == 1
    qtbot.waitUntil(lambda: screen.clock.text() == "10:45:00")


def test_playing_follows_real_time_at_the_chosen_speed(stage: Stage, qtbot: QtBot) -> None:
    screen, rehearsal = opened(stage, qtbot)
    assert unnamed(screen) == []
    assert screen.clock.text() == "10:00:00"
    assert screen.go.text() == "Play"
    stage.clock.forward(5)
    screen.model.step()
    assert screen.clock.text() == "10:00:00"
    screen.go.click()
    assert screen.go.text() == "Pause"
    screen.speed.chosen.emit("10")
    stage.clock.forward(1)
    with qtbot.waitSignal(screen.model.played):
        screen.model.step()
    assert screen.clock.text() == "10:10:00"
    screen.go.click()
    stage.clock.forward(9)
    screen.model.step()
    assert screen.clock.text() == "10:10:00"
    assert rehearsal.clock.pace.speed == 10


def test_a_stretch_is_played_once_however_often_it_is_stepped(stage: Stage, qtbot: QtBot) -> None:
    screen, _ = opened(stage, qtbot)
    played(qtbot, screen.model, 2, 0, time(10, 30))
    told: list[object] = []
    screen.model.played.connect(told.append)
    for _number in range(3):
        screen.model.step()
    played(qtbot, screen.model, 2, 1, time(10, 50))
    assert told == [(2, 1)]


def test_another_screen_made_in_the_middle_counts_all_and_lets_nobody_in_twice(
    stage: Stage, qtbot: QtBot
) -> None:
    screen, rehearsal = opened(stage, qtbot)
    played(qtbot, screen.model, 2, 0, time(10, 30))
    before = stage.file.changes_since(0).position
    context, _ = rehearsal_on(stage)
    again = create(context, rehearsal, lambda _: None)
    assert isinstance(again, RehearsalScreen)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.model.played, check_params_cb=lambda counts: counts == (2, 0)):
        pass
    assert stage.file.changes_since(0).position == before

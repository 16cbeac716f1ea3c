"""What came of a meeting is noted where it is held."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.ui.board.screen import BoardScreen
from tests.ui.accessibility import unnamed
from tests.ui.board.test_screen import following, meeting, opened, pressed
from tests.ui.conftest import Stage


def outcome(stage: Stage) -> OutcomeKind | None:
    with stage.file.reading() as reading:
        found = reading.get(Outcome, "m1")
    return found.kind if found else None


def answers(screen: BoardScreen) -> list[str]:
    shown = [button.text() for button in screen.panel.findChildren(QPushButton) if button.isVisible()]
    return [words for words in shown if words[0].isdecimal()]


def test_what_came_of_a_meeting_is_noted_in_two_keys_or_two_clicks(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    following(stage, screen)
    pressed(screen, "1")
    assert not screen.panel.outcome.isEnabled()
    pressed(screen, "o1")
    stage.clock.forward(122)
    screen.model.load()
    qtbot.waitUntil(screen.panel.outcome.isEnabled)
    assert outcome(stage) is None
    pressed(screen, "o")
    assert answers(screen) == [
        "1 Follow-up",
        "2 Offer asked for",
        "3 Cooperation",
        "4 Order",
        "5 Nothing",
    ]
    assert unnamed(screen) == []
    pressed(screen, "4")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Noted: Order."
    assert (meeting(stage).status, outcome(stage)) == (MeetingStatus.HELD, OutcomeKind.ORDER)
    assert answers(screen) == []
    screen.panel.outcome.click()
    next(b for b in screen.panel.findChildren(QPushButton) if b.text().startswith("2 ")).click()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    assert outcome(stage) is OutcomeKind.OFFER
    for action in [notice.action for notice in stage.notices if notice.action]:
        action[1]()
    qtbot.waitUntil(lambda: (meeting(stage).status, outcome(stage)) == (MeetingStatus.PLANNED, None))


def test_the_question_what_came_of_it_is_left_by_whatever_is_no_answer(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    following(stage, screen)
    stage.clock.forward(122)
    screen.model.load()
    pressed(screen, "1")
    qtbot.waitUntil(screen.panel.outcome.isEnabled)
    pressed(screen, "o")
    QTest.keyClick(screen.tiles, Qt.Key.Key_Escape)
    assert answers(screen) == []
    pressed(screen, "1")
    pressed(screen, "o9")
    pressed(screen, "oq")
    assert answers(screen) == []
    pressed(screen, "o")
    QTest.mouseClick(screen.tiles, Qt.MouseButton.LeftButton, pos=screen.tiles.tile(0).center().toPoint())
    assert answers(screen) == []
    assert outcome(stage) is None

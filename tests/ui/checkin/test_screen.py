"""The check-in screen as a helper uses it, with the queue in front."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.undo import Undone
from eventdesk.ui.checkin import create
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.usecases.undo import undo_last
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> CheckinScreen:
    screen = create(stage.context)
    assert isinstance(screen, CheckinScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    return screen


def scan(screen: CheckinScreen, qtbot: QtBot, code: str, word: str) -> None:
    QTest.keyClicks(screen.field, code)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == word)


def test_a_badge_is_welcomed_then_known_then_undone(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    assert screen.field.text() == ""
    assert screen.verdict.name.text() == "Åda Sørensen"
    assert screen.verdict.next.text() == "11:00   ·   Table 1   ·   Hall"
    assert screen.verdict.partner.text() == "with Bo Müller (Südwind GmbH)"
    scan(screen, qtbot, stage.codes["ada"], "Already in")
    assert screen.verdict.detail.text() == "Came at 09:00:00, Desk 1"
    screen.model.undo()
    qtbot.waitUntil(lambda: screen.verdict.word.text() == "Undone")
    screen.model.load()
    qtbot.waitUntil(lambda: screen.scans.total == 1)


def test_a_bad_code_stops_nothing(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    scan(screen, qtbot, "XYZZY-17", "Unknown code")
    assert screen.verdict.origin.text() == "XYZZY-17"
    scan(screen, qtbot, stage.codes["bo"], "Welcome")


def test_a_name_is_found_while_typing_and_picked_by_keys(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.field, "mull")
    qtbot.waitUntil(lambda: [row.card.id for row in screen.people.shown_rows()] == ["bo"])
    QTest.keyClick(screen.field, Qt.Key.Key_Down)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.verdict.name.text() == "Bo Müller")
    assert screen.middle.currentWidget() is screen.verdict


def test_enter_on_a_name_shows_who_it_may_be_and_lets_nobody_in(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.field, "young")
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.found)
    assert [row.card.id for row in screen.people.shown_rows()] == ["cy"]
    QTest.keyClick(screen.field, Qt.Key.Key_Escape)
    assert screen.middle.currentWidget() is screen.verdict


def test_leaving_and_nothing_to_undo(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.model.undo()
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "There is nothing to undo."
    scan(screen, qtbot, stage.codes["bo"], "Welcome")
    screen.ways.choose("out")
    screen.ways.chosen.emit("out")
    scan(screen, qtbot, stage.codes["bo"], "Goodbye")
    undone = undo_last(stage.context.desk, scans_only=True)
    assert isinstance(undone, Undone)


def test_beside_an_open_sheet_the_person_in_front_has_all_the_place(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert screen.beside.isVisible()
    screen.setMinimumSize(1, 1)  # as in the window, which gives it what there is
    screen.resize(660, 660)
    assert not screen.beside.isVisible()
    for tool in (screen.undoing, screen.walk_in, screen.ways, screen.options):
        assert tool.width() >= tool.sizeHint().width()
    screen.resize(900, 500)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    qtbot.waitUntil(lambda: bool(screen.verdict.papers.text()))
    assert screen.verdict.papers.isHidden()
    assert screen.verdict.bar.geometry().bottom() <= screen.verdict.rect().bottom()
    screen.resize(900, 800)
    qtbot.waitUntil(screen.verdict.papers.isVisible)

"""The last scans beside the verdict: which of them one key takes back, which two."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.checkin.test_screen import opened, scan
from tests.ui.checkin.test_work import word
from tests.ui.conftest import Stage


def test_any_of_the_last_scans_is_taken_back_by_two_keys(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    first = screen.model.last
    scan(screen, qtbot, stage.codes["bo"], "Welcome")
    screen.model.load()
    qtbot.waitUntil(lambda: screen.scans.total == 2)
    assert first is not None
    QTest.keyClick(screen.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen.recent.table.view.hasFocus)
    QTest.keyClick(screen.recent.table.view, Qt.Key.Key_Delete)
    word(screen, qtbot, "Undone")
    assert screen.verdict.name.text() == "Åda Sørensen"
    screen.model.load()
    qtbot.waitUntil(lambda: screen.scans.total == 1)
    assert screen.focusWidget() is screen.field
    assert screen.recent.table.current() is None
    screen.walk_in.setFocus()
    QTest.keyClick(screen.walk_in, Qt.Key.Key_Delete)
    assert screen.model.last is None
    qtbot.wait(50)
    assert screen.scans.total == 1


def test_a_scan_that_let_nobody_in_leaves_nothing_to_the_key_of_the_last_one(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    assert screen.undoing.isEnabled()
    scan(screen, qtbot, "XYZZY-17", "Unknown code")
    assert not screen.undoing.isEnabled()
    scan(screen, qtbot, stage.codes["bo"], "Welcome")
    screen.undoing.click()
    word(screen, qtbot, "Undone")
    assert screen.verdict.name.text() == "Bo Müller"
    screen.undoing.click()
    qtbot.waitUntil(lambda: screen.verdict.name.text() == "Åda Sørensen")

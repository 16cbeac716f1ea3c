"""The kiosk: greets whoever scans, shows nobody to anybody else, ignores every key but those of a scan."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.ids import PersonId
from eventdesk.ui.kiosk.screen import KioskWindow
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.people import edit_person
from tests.ui.accessibility import unnamed, without_key
from tests.ui.conftest import Stage

OTHERS = ("Bo", "Müller", "Südwind")


@pytest.fixture
def kiosk(stage: Stage, qtbot: QtBot) -> Iterator[KioskWindow]:
    """A kiosk that takes scans only."""
    yield from opened(stage, qtbot)


@pytest.fixture
def by_email(stage: Stage, qtbot: QtBot) -> Iterator[KioskWindow]:
    """A kiosk that takes addresses too."""
    stage.context.settings.kiosk_by_email = True
    edit_person(stage.context.desk, PersonId("ada"), email="ada@example.org")
    yield from opened(stage, qtbot)


def opened(stage: Stage, qtbot: QtBot) -> Iterator[KioskWindow]:
    field = QLineEdit()
    field.setAccessibleName("PIN")
    window = KioskWindow(stage.context, "Day", "en", field)
    window.showFullScreen()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.leave()


def typed(kiosk: KioskWindow, text: str) -> None:
    target = kiosk.line if kiosk.line.isVisible() else kiosk
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)


def shown(kiosk: KioskWindow) -> str:
    """Every word that can be seen, and whatever a field holds."""
    words = [label.text() for label in kiosk.findChildren(QLabel) if label.isVisible()]
    return " ".join([*words, kiosk.line.text()])


def test_a_scan_greets_with_the_next_meeting_and_names_nobody_else(
    kiosk: KioskWindow, stage: Stage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(kiosk.model.greeted):
        typed(kiosk, stage.codes["ada"])
    assert kiosk.greeting.title.text() == "Welcome, Åda Sørensen"
    assert (kiosk.greeting.time.text(), kiosk.greeting.place.text()) == ("11:00–11:20", "Table 1 · Hall")
    assert not [name for name in OTHERS if name in shown(kiosk)]
    assert counters(stage.context.desk).here == 1
    with qtbot.assertNotEmitted(kiosk.model.sent_away, wait=100):
        typed(kiosk, stage.codes["ada"])
    with qtbot.waitSignal(kiosk.model.greeted):
        typed(kiosk, stage.codes["cy"])
    assert kiosk.greeting.title.text() == "Welcome, Cy Young"
    assert not kiosk.greeting.meeting.isVisible()
    kiosk.model.clear()
    assert "Cy" not in shown(kiosk)
    assert kiosk.greeting.title.text() == ""
    assert kiosk.pages.currentWidget() is kiosk.asking


@pytest.mark.parametrize("code", ["XYZZY-17", "ada@example.org", "Sørensen", "m"])
def test_whatever_else_it_is_sends_to_the_desk_without_a_word(
    kiosk: KioskWindow, qtbot: QtBot, code: str
) -> None:
    with qtbot.waitSignal(kiosk.model.sent_away):
        kiosk.model.submit(code)
    assert shown(kiosk).split("Please")[1] == " go to the desk Somebody will help you there. "
    assert "Sørensen" not in shown(kiosk)


def test_somebody_who_is_in_already_is_sent_to_the_desk_unnamed(
    kiosk: KioskWindow, stage: Stage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(kiosk.model.greeted):
        kiosk.model.submit(stage.codes["bo"])
    kiosk.model.clear()
    with qtbot.waitSignal(kiosk.model.sent_away):
        kiosk.model.submit(stage.codes["bo"])
    assert "Bo" not in shown(kiosk)


def test_an_address_is_typed_where_it_is_wanted_and_leaves_no_trace(
    by_email: KioskWindow, stage: Stage, qtbot: QtBot
) -> None:
    assert by_email.line.isVisible()
    with qtbot.waitSignal(by_email.model.greeted):
        typed(by_email, "Ada@example.org")
    assert by_email.greeting.title.text() == "Welcome, Åda Sørensen"
    by_email.model.clear()
    by_email.line.undo()
    assert by_email.line.text() == ""
    by_email.line.setText("half@")
    by_email.line.textEdited.emit("half@")
    by_email.model.clear()
    assert by_email.line.text() == ""
    assert (unnamed(by_email), without_key(by_email)) == ([], [])


def test_neither_closing_nor_any_key_leaves_it(kiosk: KioskWindow) -> None:
    kiosk.close()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_Menu):
        QTest.keyClick(kiosk, key)
    QTest.keyClick(kiosk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert kiosk.isVisible()
    assert kiosk.pages.currentWidget() is kiosk.asking
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert kiosk.pages.currentWidget() is kiosk.way_out
    kiosk.close()
    assert kiosk.isVisible()
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert kiosk.pages.currentWidget() is kiosk.asking
    kiosk.locked.click()
    kiosk.back.click()
    assert kiosk.pages.currentWidget() is kiosk.asking


def test_the_next_guest_is_asked_in_the_language_of_the_house_again(kiosk: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.language_chosen) as heard:
        kiosk.languages.chosen.emit("fr")
    assert heard.args == ["fr"]
    kiosk.languages.choose("fr")
    with qtbot.waitSignal(kiosk.language_chosen) as heard:
        kiosk.model.clear()
    assert heard.args == ["en"]


def test_trouble_with_the_machine_is_not_the_guests(
    kiosk: KioskWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: told.append(args[1]))
    stage.file.path.rename(stage.file.path.with_suffix(".gone"))
    stage.file.close()
    with qtbot.waitSignal(kiosk.model.sent_away):
        kiosk.model.submit(stage.codes["ada"])
    (error,) = told
    assert isinstance(error, FileError)
    assert error.code is FileTrouble.DISK_FAILED

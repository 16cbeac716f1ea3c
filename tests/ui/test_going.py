"""From one screen to the thing it speaks of on another, in the program as one runs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.code import new_key
from eventdesk.domain.ids import GestureId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.clashes.screen import ClashesScreen
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.screen import MeetingsScreen
from tests.usecases.conftest import MORNING, fill


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program on the small event, in which Ada has two meetings at once."""
    path = tmp_path / "day.eventdesk"
    with EventFile.create(path, "Desk 1") as file:
        fill(file, new_key(), {})
        people = (PersonId("ada"), PersonId("cy"))
        second = Meeting(id="m2", people=people, slot=SlotId("s1"), table=TableId("t2"))
        with file.writing(GestureId("second"), "test", MORNING) as writing:
            writing.record([second.created()])
    doors = Doors(existing, new, sample, rehearse)
    program = Program(qapp, doors, Settings.in_file(tmp_path / "settings.ini"))
    program.window.show()
    program.open_event(path)
    qtbot.waitUntil(lambda: "clashes" in program.window.screens())
    yield program
    program.window.language_chosen.emit("en")
    program.window.close()
    program.window.deleteLater()


def test_enter_on_a_clash_opens_its_meeting_on_the_other_screen(program: Program, qtbot: QtBot) -> None:
    clashes = program.window.show_screen("clashes")
    assert isinstance(clashes, ClashesScreen)
    qtbot.waitUntil(lambda: clashes.rows.total == 1)
    QTest.keyClick(clashes.search, Qt.Key.Key_Down)
    QTest.keyClick(clashes.table.view, Qt.Key.Key_Return)
    meetings = program.window.visited("meetings")
    assert isinstance(meetings, MeetingsScreen)
    assert program.window.current_key == "meetings"
    qtbot.waitUntil(lambda: isinstance(meetings.sheet.content, MeetingForm))
    current = meetings.table.current()
    assert current is not None
    assert current.meeting.id == "m2"


def test_what_is_told_stays_in_sight_on_the_other_screen(program: Program) -> None:
    window = program.window
    window.notify(Notice("Saved."))
    for key in ("board", "people", "board"):
        window.show_screen(key)
        (shown,) = window.banners.banners()
        found = window.childAt(shown.mapTo(window, shown.rect().center()))
        assert found in (shown, *shown.findChildren(QWidget))

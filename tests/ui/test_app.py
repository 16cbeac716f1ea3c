"""The program as one runs it: start page, an event opened, a morning at the desk, another desk's commits."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.code import new_key
from eventdesk.domain.ids import GestureId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.visit import ENTRANCE
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.start.screen import StartScreen
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rehearsal import DOORS
from tests.usecases.conftest import MORNING, HandClock, fill


@pytest.fixture
def codes(tmp_path: Path) -> dict[str, str]:
    """The badges of the small event, which lies at day.eventdesk."""
    codes = dict[str, str]()
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        fill(file, new_key(), codes)
    return codes


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program with its own doors and settings that belong to the test."""
    program = Program(
        qapp, Doors(existing, new, sample, rehearse), Settings.in_file(tmp_path / "settings.ini")
    )
    program.show_start()
    program.window.show()
    yield program
    program.window.language_chosen.emit("en")
    program.window.close()
    program.window.deleteLater()


def desk_of(program: Program, path: Path, qtbot: QtBot) -> CheckinScreen:
    program.open_event(path)
    qtbot.waitUntil(lambda: program.window.visited("checkin") is not None)
    screen = program.window.show_screen("checkin")
    assert isinstance(screen, CheckinScreen)
    program.window.activateWindow()
    qtbot.waitUntil(screen.field.hasFocus)
    return screen


def scanned(screen: CheckinScreen, qtbot: QtBot, code: str, word: str, key_ms: int = -1) -> None:
    """By a scanner, or typed by hand with a time from key to key."""
    QTest.keyClicks(screen.field, code, Qt.KeyboardModifier.NoModifier, key_ms)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == word)


def test_a_morning_at_the_desk(program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot) -> None:
    screen = desk_of(program, tmp_path / "day.eventdesk", qtbot)
    assert program.window.status.event_name.text() == "Day"
    scanned(screen, qtbot, codes["ada"], "Welcome")
    scanned(screen, qtbot, codes["ada"], "Already in", key_ms=60)
    scanned(screen, qtbot, "XYZZY-17", "Unknown code")
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 1" and screen.scans.total == 3)
    QTest.keyClick(screen.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scanned(screen, qtbot, codes["ada"], "Already in", key_ms=60)
    QTest.keyClick(screen.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == "Undone")
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 0")
    screen.recent.table.view.setFocus()
    QTest.keyClicks(screen.recent.table.view, "m")
    qtbot.waitUntil(screen.field.hasFocus)
    QTest.keyClicks(screen.field, "ull")
    qtbot.waitUntil(lambda: screen.field.text() == "mull" and screen.people.total == 1)
    qtbot.waitUntil(screen.found.isVisible)
    QTest.keyClick(screen.field, Qt.Key.Key_Down)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.verdict.name.text() == "Bo Müller")


def test_what_another_program_commits_is_shown(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    screen = desk_of(program, tmp_path / "day.eventdesk", qtbot)
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 0")
    with EventFile.open(tmp_path / "day.eventdesk", "Desk 2") as other:
        scan(Desk(other, HandClock(), "Desk 2"), codes["cy"])
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 1")


def test_another_language_keeps_the_event_and_the_screen(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    desk_of(program, tmp_path / "day.eventdesk", qtbot)
    program.window.show_screen("people")
    program.window.language_chosen.emit("fr")
    assert program.window.current_key == "people"
    assert program.window.visited("checkin") is None


def test_a_new_event_opens_and_is_remembered(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "Esbjerg.eventdesk"
    program.new_event(path)
    qtbot.waitUntil(lambda: program.window.visited("checkin") is not None)
    assert program.window.status.event_name.text() == "Esbjerg"
    assert program.settings.recent == (path,)


def test_a_file_that_is_no_event_is_told_calmly(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.eventdesk"
    path.write_text("no event at all", encoding="utf-8")
    with qtbot.waitSignal(program.troubles.noticed):
        program.open_event(path)
    assert isinstance(program.window.visited("start"), StartScreen)


def test_clashes_are_counted_and_shown_at_a_click(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    screen = desk_of(program, tmp_path / "day.eventdesk", qtbot)
    people = (PersonId("ada"), PersonId("cy"))
    second = Meeting(id="m2", people=people, slot=SlotId("s1"), table=TableId("t2"))
    with (
        EventFile.open(tmp_path / "day.eventdesk", "Desk 2") as other,
        other.writing(GestureId("second"), "test", MORNING) as writing,
    ):
        writing.record([second.created()])
    qtbot.waitUntil(program.window.status.clashes.isVisible)
    program.window.status.clashes.click()
    assert program.window.current_key == "clashes"
    assert not screen.isVisible()


def test_a_recent_event_is_rehearsed_from_the_start_page_and_left_alone(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "day.eventdesk"
    desk_of(program, path, qtbot)
    page = program.window.show_screen("start")
    (again,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == "Rehearse day"]
    again.click()
    qtbot.waitUntil(lambda: program.window.current_key == "checkin")
    rehearsed = program.opened_event
    assert rehearsed is not None
    assert rehearsed.rehearsal is not None
    scan(rehearsed.desk, codes["ada"])
    with qtbot.waitSignal(program.troubles.noticed):
        program.rehearse_event(tmp_path / "gone.eventdesk")
    program.end_rehearsal()
    qtbot.waitUntil(lambda: program.opened_event is not None and program.opened_event.path == path)
    with EventFile.open(path, "Desk 1") as real, real.reading() as reading:
        assert reading.checkpoints.inside(ENTRANCE, None) == 0
    assert program.settings.recent == (path,)


def test_the_bell_rings_while_nobody_has_opened_the_board(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    """It belongs to the hall: at the check-in it is heard that the first slot begins."""
    program.settings.volume = 0.0
    program.rehearse_event(tmp_path / "day.eventdesk")
    qtbot.waitUntil(lambda: program.window.current_key == "checkin")
    assert program.opened_event is not None
    rehearsed = program.opened_event.rehearsal
    assert rehearsed is not None
    qtbot.waitUntil(lambda: program.worker.pending == 0)
    rehearsed.clock.jump(rehearsed.begins + DOORS - timedelta(seconds=1))
    with qtbot.waitSignal(program.bell.rang):
        rehearsed.clock.play()
    assert program.window.visited("board") is None


def test_no_screen_opens_a_passing_window_while_it_is_made(
    program: Program, codes: dict[str, str], tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    desk_of(program, tmp_path / "day.eventdesk", qtbot)
    opened = _Opened()
    qapp.installEventFilter(opened)
    try:
        for key in program.window.screens():
            program.window.show_screen(key)
        qtbot.waitUntil(lambda: program.worker.pending == 0)
    finally:
        qapp.removeEventFilter(opened)
    assert opened.windows == []


class _Opened(QObject):
    """The windows that are shown: what has no parent yet is shown as one, and takes the keyboard with it."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False

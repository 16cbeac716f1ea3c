"""The window makes screens when they are visited, reaches all by key, tells them what a commit touched."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import DARK, Mode, Theme
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.languages import locale_of
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.shell.preferences import Preferences
from eventdesk.ui.shell.screen import Group, ScreenSpec
from eventdesk.ui.shell.sidebar import NARROW, WIDTH
from eventdesk.ui.shell.status import DeskStatus
from eventdesk.ui.shell.window import MainWindow
from tests.ui.accessibility import unnamed, without_key


class Screen(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[Changes] = []
        self.visits = 0
        self.asked_for: list[Subject] = []
        self.questions: list[object] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        self.setLayout(column())
        self.layout().addWidget(self.field)  # type: ignore[union-attr]
        self.setFocusProxy(self.field)

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)

    def show_subject(self, subject: Subject) -> None:
        self.asked_for.append(subject)

    def activated(self) -> None:
        self.visits += 1

    def ask(self, about: object) -> None:
        self.questions.append(about)


class OnTheWall(Screen):
    """A screen that is seen on a wall too."""

    is_watched = False


class Plain(QWidget):
    """A screen that reads nothing and does not care."""


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.in_file(tmp_path / "settings.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def window(qtbot: QtBot, worker: Worker, settings: Settings, theme: Theme) -> MainWindow:
    made = MainWindow(worker, settings, theme)
    qtbot.addWidget(made)
    made.set_screens(
        (
            ScreenSpec("checkin", "Check-in", "scan-line", "F1", Screen),
            ScreenSpec("board", "Board", "layout-grid", "F2", Screen, keeps=frozenset({Noun.TABLE})),
            ScreenSpec("rehearsal", "Rehearse", "flask-conical", "F8", Plain, Group.SETUP),
        )
    )
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def changes(noun: str, position: int) -> Changes:
    return Changes(frozenset({noun}), frozenset(), position)


def test_screens_are_made_at_their_first_visit(window: MainWindow) -> None:
    first = window.visited("checkin")
    assert isinstance(first, Screen)
    assert window.visited("board") is None
    QTest.keyClick(window, Qt.Key.Key_F2)
    board = window.visited("board")
    assert isinstance(board, Screen)
    assert window.current_key == "board"
    assert board.visits == 1
    assert board.field.hasFocus()
    assert window.side.button("board").isChecked()
    assert not window.side.button("checkin").isChecked()
    window.side.button("checkin").click()
    assert window.visited("checkin") is first
    assert first.visits == 2


def test_a_thing_is_shown_by_the_screen_that_keeps_it(window: MainWindow) -> None:
    window.show_subject(Subject(Noun.TABLE, "t1"))
    board = window.visited("board")
    assert isinstance(board, Screen)
    assert (window.current_key, board.asked_for) == ("board", [Subject(Noun.TABLE, "t1")])
    window.show_subject(Subject(Noun.PRINT, "p1"))
    assert window.current_key == "board"


def test_a_commit_reaches_the_front_at_once_and_the_rest_when_shown(window: MainWindow) -> None:
    board = window.show_screen("board")
    first = window.show_screen("checkin")
    window.show_screen("rehearsal")
    window.show_screen("checkin")
    assert isinstance(board, Screen)
    assert isinstance(first, Screen)
    window.committed(changes("visit", 1))
    window.committed(changes("person", 2))
    assert first.told == [changes("visit", 1), changes("person", 2)]
    assert board.told == []
    window.show_screen("board")
    assert board.told == [Changes(frozenset({"visit", "person"}), frozenset(), 2)]
    window.show_screen("board")
    assert len(board.told) == 1


def test_what_is_on_the_wall_follows_commits_too_now_and_then(qtbot: QtBot, window: MainWindow) -> None:
    window.set_screens(
        (
            ScreenSpec("checkin", "Check-in", "scan-line", "F1", Screen),
            ScreenSpec("board", "Board", "layout-grid", "F2", OnTheWall),
        )
    )
    board = window.show_screen("board")
    assert isinstance(board, OnTheWall)
    window.show_screen("checkin")
    window.committed(changes("visit", 1))
    assert board.told == []
    board.is_watched = True
    for position in (2, 3, 4):
        window.committed(changes("visit", position))
    qtbot.waitUntil(lambda: bool(board.told) and board.told[-1].position == 4)
    assert len(board.told) <= 2


def test_new_screens_replace_the_old(qtbot: QtBot, window: MainWindow) -> None:
    window.set_screens((ScreenSpec("start", "Start", "house", "", Plain),))
    assert window.current_key == "start"
    assert window.visited("checkin") is None
    assert not window.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert window.current_key == "start"
    window.set_screens(())
    assert window.visited("start") is None


def test_status_clock_and_ribbon(qtbot: QtBot, window: MainWindow) -> None:
    moments = Moments(ZoneInfo("Europe/Copenhagen"), locale_of("en"))
    window.set_clock(lambda: datetime(2026, 11, 25, 9, 40, 5, tzinfo=UTC), moments, simulated=True)
    assert window.status.clock.text() == "10:40:05"
    window.set_status(DeskStatus("Energy Day", "Desk 1", clashes=2, waiting=3))
    assert window.windowTitle() == "Energy Day – EventDesk"
    assert window.status.clashes.isVisible()
    assert "3" in window.status.link.text()
    with qtbot.waitSignal(window.clashes_requested):
        window.status.clashes.click()
    window.set_status(DeskStatus())
    assert not window.status.clashes.isVisible()
    assert not window.status.link.isVisible()
    window.status.stop_clock()
    window.status.tick()
    assert window.status.clock.text() == ""
    window.set_ribbon("This is a rehearsal", "End it")
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "End it")
    with qtbot.waitSignal(window.ribbon_requested):
        button.click()
    window.set_ribbon("")
    assert not button.isVisible()


def test_settings_take_effect_and_are_kept(
    qtbot: QtBot, window: MainWindow, settings: Settings, theme: Theme
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    content = window.sheet.content
    assert isinstance(content, Preferences)
    content.theme_chosen.emit(Mode.DARK)
    assert theme.tokens is DARK
    with qtbot.waitSignal(window.language_chosen) as language:
        content.language_chosen.emit("fr")
    content.volume_chosen.emit(0.4)
    rings = False
    content.bell_chosen.emit(rings)
    assert language.args == ["fr"]
    assert (settings.theme, settings.language, settings.volume) == (Mode.DARK, "fr", 0.4)
    assert not settings.bell
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert not window.sheet.isVisible()


def test_escape_closes_the_settings_wherever_the_keyboard_is(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.visited("checkin")
    assert isinstance(screen, Screen)
    for here in (window.sheet, screen.field):
        QTest.keyClick(window, Qt.Key.Key_F10)
        here.setFocus()
        QTest.keyClick(here, Qt.Key.Key_Escape)
        assert not window.sheet.isVisible()
    window.sheet.toggle()
    assert window.sheet.content is not None
    window.sheet.content.setFocus()
    QTest.keyClick(window.sheet.content, Qt.Key.Key_Escape)
    assert window.focusWidget() is screen.field


def test_full_screen_and_back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def wait_forever(progress: object) -> None:
    time.sleep(60)


def test_a_job_shows_itself(qtbot: QtBot, window: MainWindow, worker: Worker) -> None:
    job = worker.process(wait_forever, (), lambda _: None, title="Agendas")
    (line,) = window.progress.lines()
    with qtbot.waitSignal(job.ended, timeout=15_000):
        line.stop.click()
    assert window.progress.lines() == []


def test_everything_has_a_name_and_a_key(window: MainWindow) -> None:
    window.notify(Notice("Saved.", action=("Undo", lambda: None)))
    window.set_ribbon("Rehearsal", "End it")
    window.sheet.toggle()
    assert unnamed(window) == []
    assert without_key(window) == []


def test_closing_is_told_and_the_place_is_kept(
    qtbot: QtBot, window: MainWindow, settings: Settings, worker: Worker, theme: Theme
) -> None:
    window.resize(1100, 660)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not settings.geometry.isEmpty()
    again = MainWindow(worker, settings, theme)
    qtbot.addWidget(again)
    assert again.height() == 660


def test_a_screen_is_asked_by_another_if_it_may_be_used_here(window: MainWindow) -> None:
    window.ask("board", "for Ada")
    board = window.visited("board")
    assert isinstance(board, Screen)
    assert (window.current_key, board.questions) == ("board", ["for Ada"])
    window.ask("elsewhere", "for Bo")
    assert window.current_key == "board"


def test_where_the_window_is_narrow_the_side_bar_shows_icons_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.set_screens(
        [ScreenSpec("a", "One", "list", "F1", Screen), ScreenSpec("b", "Two", "list", "F2", Plain)]
    )
    window.show()
    window.resize(1280, 720)
    assert window.side.width() == WIDTH
    window.sheet.toggle()
    assert window.side.width() == NARROW
    assert window.side.button("a").toolTip() == "One  (F1)"
    window.sheet.toggle()
    assert window.side.width() == WIDTH
    window.resize(960, 540)
    assert window.side.width() == NARROW

"""A guarded event through the window: a helper rises, edits, falls back; guests use the kiosk; all scan."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.code import new_key
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.rights import DeskRole
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kiosk.screen import KioskWindow
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.rights.pane import RightsPane
from eventdesk.ui.rights.pin_form import PinForm
from eventdesk.ui.shell.preferences import Preferences
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from tests.usecases.conftest import HandClock, fill

PATIENCE = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
HIDDEN = {"meetings", "agendas", "attendance", "clashes", "lists", "rehearsal"}
"""Screens that are no helper's."""


@pytest.fixture
def codes(tmp_path: Path) -> dict[str, str]:
    """The badges of the small event at day.eventdesk, whose organiser and supervisor have PINs."""
    codes = dict[str, str]()
    with EventFile.create(tmp_path / "day.eventdesk", "Office") as file:
        fill(file, new_key(), codes)
        desk = Desk(file, HandClock(), "Office")
        set_pin(desk, DeskRole.ORGANISER, "2468")
        set_pin(desk, DeskRole.SUPERVISOR, "1357")
        edit_person(desk, PersonId("ada"), email="ada@example.org")
    return codes


@pytest.fixture
def clock() -> HandClock:
    """The clock of the post."""
    return HandClock()


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, codes: dict[str, str], clock: HandClock, tmp_path: Path
) -> Iterator[Program]:
    """The event, open at a helper's desk."""
    doors, settings = Doors(existing, new, sample, rehearse), Settings.in_file(tmp_path / "settings.ini")
    program = Program(qapp, doors, settings, Post(settings.role, clock))
    program.window.show()
    program.open_event(tmp_path / "day.eventdesk")
    qtbot.waitUntil(lambda: program.window.visited("checkin") is not None, timeout=PATIENCE)
    yield program
    program.window.close()
    assert program.guard.kiosk is None
    program.window.deleteLater()


def checkin(program: Program) -> CheckinScreen:
    screen = program.window.visited("checkin")
    assert isinstance(screen, CheckinScreen)
    return screen


def scanned(program: Program, qtbot: QtBot, code: str, word: str = "Welcome") -> None:
    """Scan into whatever has the keyboard, as a scanner does."""
    screen = checkin(program)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)
    target = program.window.focusWidget()
    assert target is not None
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        QTest.keyClicks(target, code)
        QTest.keyClick(target, Qt.Key.Key_Return)
    assert screen.verdict.word.text() == word


def pin_form(program: Program, qtbot: QtBot) -> PinForm:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)
    QTest.keyClick(program.window, Qt.Key.Key_L, CONTROL)
    form = program.window.sheet.content
    assert isinstance(form, PinForm)
    return form


def risen(program: Program, qtbot: QtBot, pin: str, name: str = "") -> None:
    form = pin_form(program, qtbot)
    form.name.setText(name)
    form.pin.setText(pin)
    with qtbot.waitSignal(program.guard.holder_changed, timeout=PATIENCE):
        form.unlock.click()
    assert program.window.sheet.isHidden()


def kiosk_of(program: Program, qtbot: QtBot) -> KioskWindow:
    """Start the kiosk as the organiser does, from the settings."""
    program.window.sheet.toggle()
    preferences = program.window.sheet.content
    assert isinstance(preferences, Preferences)
    (rights,) = [one for one in preferences.added if one.accessibleName() == "Rights and kiosk"]
    assert isinstance(rights, QPushButton)
    rights.click()
    pane = program.window.sheet.content
    assert isinstance(pane, RightsPane)
    pane.kiosk.click()
    kiosk = program.guard.kiosk
    assert kiosk is not None
    qtbot.waitUntil(lambda: program.guard.rights.standing.role is DeskRole.KIOSK, timeout=PATIENCE)  # type: ignore[union-attr]
    return kiosk


def told(program: Program) -> str:
    return " ".join(banner.notice.text for banner in program.window.banners.banners())


def test_a_helper_rises_edits_and_falls_back_and_scans_all_the_while(
    program: Program, codes: dict[str, str], clock: HandClock, qtbot: QtBot
) -> None:
    assert HIDDEN.isdisjoint(program.window.screens())
    assert program.window.status.lock.text() == "Helper"
    scanned(program, qtbot, codes["ada"])
    form = pin_form(program, qtbot)
    qtbot.waitUntil(form.pin.hasFocus, timeout=PATIENCE)
    scanned(program, qtbot, codes["bo"])
    assert form.pin.text() == ""
    form.pin.setText("9999")
    with qtbot.waitSignal(program.guard.rights.refused, timeout=PATIENCE):
        form.unlock.click()
    risen(program, qtbot, "1357", "Eva")
    assert program.window.status.lock.text() == "Supervisor, Eva"
    assert "meetings" in program.window.screens()
    assert "lists" not in program.window.screens()
    scanned(program, qtbot, codes["cy"])
    people: Any = program.window.show_screen("people")
    qtbot.waitUntil(lambda: people.people.rows.total == 3, timeout=PATIENCE)
    assert program.opened_event is not None
    desk = program.opened_event.desk
    assert isinstance(edit_person(desk, PersonId("bo"), vip=True), Person)
    with desk.reading() as reading:
        assert reading.latest_facts(1)[0].actor == "Eva/supervisor"
    clock.forward(15)
    with qtbot.waitSignal(program.guard.rights_changed, timeout=PATIENCE):
        program.guard.rights.tick()
    assert HIDDEN.isdisjoint(program.window.screens())
    assert program.window.visited("people") is not people
    assert not isinstance(edit_person(desk, PersonId("bo"), vip=False), Person)
    scanned_again = program.window.show_screen("checkin")
    assert scanned_again is checkin(program)
    program.scans.intake.forget()  # more than three seconds later
    scanned(program, qtbot, codes["ada"], "Already in")


def test_one_key_locks_at_once(program: Program, qtbot: QtBot) -> None:
    risen(program, qtbot, "2468")
    assert "lists" in program.window.screens()
    with qtbot.waitSignal(program.guard.rights_changed, timeout=PATIENCE):
        program.window.status.lock.click()
    assert HIDDEN.isdisjoint(program.window.screens())


def test_without_two_characters_a_helper_sees_nobody(program: Program, qtbot: QtBot) -> None:
    people: Any = program.window.show_screen("people")
    qtbot.waitUntil(lambda: program.worker.pending == 0, timeout=PATIENCE)
    assert people.people.rows.total == 0
    people.people.search.setText("mull")
    qtbot.waitUntil(lambda: people.people.rows.total == 1, timeout=PATIENCE)
    (row,) = people.people.rows.shown_rows()
    assert (row.name, row.email) == ("Bo Müller", "")
    people.people.search.setText("m")
    qtbot.waitUntil(lambda: people.people.rows.total == 0, timeout=PATIENCE)


def test_another_event_is_not_opened_with_this_ones_pin(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    risen(program, qtbot, "2468")
    program.rehearse(1)
    qtbot.waitUntil(lambda: program.window.current_key == "checkin", timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.worker.pending == 0, timeout=PATIENCE)
    assert "rehearsal" in program.window.screens()
    program.end_rehearsal()
    qtbot.waitUntil(
        lambda: program.opened_event is not None and program.opened_event.rehearsal is None, timeout=PATIENCE
    )
    assert "rehearsal" in program.window.screens()
    program.open_event(tmp_path / "day.eventdesk")
    qtbot.waitUntil(lambda: HIDDEN.isdisjoint(program.window.screens()), timeout=PATIENCE)


def test_guests_check_in_at_a_kiosk_that_a_pin_alone_leaves(
    program: Program, codes: dict[str, str], qtbot: QtBot
) -> None:
    risen(program, qtbot, "2468")
    kiosk = kiosk_of(program, qtbot)
    assert kiosk.isFullScreen()
    assert not program.window.isVisible()
    kiosk.activateWindow()
    qtbot.waitUntil(kiosk.isActiveWindow, timeout=PATIENCE)
    with qtbot.waitSignal(kiosk.model.greeted, timeout=PATIENCE):
        QTest.keyClicks(kiosk, codes["ada"])
        QTest.keyClick(kiosk, Qt.Key.Key_Return)
    kiosk.languages.chosen.emit("fr")
    qtbot.waitUntil(lambda: kiosk.asking.title.text() == "Bienvenue", timeout=PATIENCE)
    kiosk.close()
    kiosk.ask_for_pin()
    form = kiosk.unlocking
    assert isinstance(form, PinForm)
    qtbot.waitUntil(form.pin.hasFocus, timeout=PATIENCE)
    with qtbot.waitSignal(kiosk.model.greeted, timeout=PATIENCE):
        QTest.keyClicks(form.pin, codes["bo"])
        QTest.keyClick(form.pin, Qt.Key.Key_Return)
    kiosk.ask_for_pin()
    form.pin.setText("1357")
    with qtbot.waitSignal(program.guard.rights.risen, timeout=PATIENCE):
        form.unlock.click()
    assert program.guard.kiosk is None
    assert program.window.isVisible()
    qtbot.waitUntil(lambda: program.window.status.lock.text() == "Supervisor", timeout=PATIENCE)
    scanned(program, qtbot, codes["cy"])


def test_a_desk_is_opened_as_a_kiosk_and_given_back_where_no_pin_is_left(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window.hide()
    program.open_event(tmp_path / "day.eventdesk", kiosk=True)
    qtbot.waitUntil(lambda: program.guard.kiosk is not None, timeout=PATIENCE)
    assert not program.window.isVisible()
    assert not program.guard.start_kiosk()
    with EventFile.open(tmp_path / "day.eventdesk", "Office") as file:
        office = Desk(file, HandClock(), "Office")
        for role in (DeskRole.SUPERVISOR, DeskRole.ORGANISER):
            set_pin(office, role, "")
    qtbot.waitUntil(lambda: program.guard.kiosk is None, timeout=PATIENCE)
    assert program.window.isVisible()
    assert "lists" in program.window.screens()
    assert program.window.status.lock.isHidden()


def test_where_no_pin_was_set_there_is_nothing_to_unlock_and_no_kiosk(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    with EventFile.create(tmp_path / "open.eventdesk", "Office") as file:
        fill(file, new_key(), {})
    program.open_event(tmp_path / "open.eventdesk", kiosk=True)
    qtbot.waitUntil(lambda: "Set a PIN" in told(program), timeout=PATIENCE)
    assert program.guard.kiosk is None
    assert program.window.isVisible()
    program.guard.lock_or_unlock()
    assert "No PIN is set" in told(program)


def test_what_is_opened_after_a_kiosk_that_could_not_be_is_a_desk(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window.hide()
    program.open_event(tmp_path / "gone.eventdesk", kiosk=True)
    qtbot.waitUntil(lambda: "no longer there" in told(program), timeout=PATIENCE)
    assert program.window.isVisible()
    before = program.opened_event
    program.open_event(tmp_path / "day.eventdesk")
    qtbot.waitUntil(lambda: program.opened_event is not before, timeout=PATIENCE)
    assert program.guard.kiosk is None
    assert program.window.isVisible()


def test_the_desk_says_that_it_is_about_to_lock(program: Program, clock: HandClock, qtbot: QtBot) -> None:
    risen(program, qtbot, "1357")
    clock.forward(14)
    program.guard.rights.tick()
    assert "locks in a minute" in told(program)


def test_the_program_ends_though_a_kiosk_is_open(program: Program) -> None:
    assert program.guard.start_kiosk()

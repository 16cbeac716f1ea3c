"""Scans with the keyboard anywhere, among typing: no scan is lost, none of it stays, no typing is touched."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.scanner.burst import AFTER_MS, HOLD_MS, SURE_MS
from eventdesk.scanner.keyboard import ALT_MARK
from eventdesk.ui.kit.scanner.wedge import Scanned, Wedge

CODE = "BCDFGHJKLNPRSTVE"
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_AFTER = int(SURE_MS + HOLD_MS)


@dataclass
class Room:
    """A window with all kinds of places for keys, and what the wedge heard."""

    window: QWidget
    line: QLineEdit
    note: QPlainTextEdit
    button: QPushButton
    choice: QComboBox
    heard: list[Scanned]
    pressed: list[bool]

    def texts(self) -> list[str]:
        return [scanned.text for scanned in self.heard]


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    wedge = Wedge(qapp)
    window = QWidget()
    line, note, button, choice = QLineEdit(), QPlainTextEdit(), QPushButton("Delete everything"), QComboBox()
    choice.addItems(["Berlin", "Copenhagen"])
    layout = QVBoxLayout(window)
    for widget in (line, note, button, choice):
        layout.addWidget(widget)
    heard, pressed = list[Scanned](), list[bool]()
    wedge.scanned.connect(heard.append)
    button.clicked.connect(pressed.append)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    yield Room(window, line, note, button, choice, heard, pressed)
    wedge.stop()


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Tab, None])
@pytest.mark.parametrize("place", ["line", "note", "button", "choice"])
def test_a_scan_is_heard_wherever_the_keyboard_is(
    room: Room, qtbot: QtBot, place: str, end: Qt.Key | None
) -> None:
    widget = getattr(room, place)
    assert isinstance(widget, QWidget)
    widget.setFocus()
    QTest.keyClicks(widget, CODE)
    if end is not None:
        QTest.keyClick(widget, end)
    qtbot.waitUntil(lambda: room.texts() == [CODE])
    qtbot.wait(LONG_AFTER)
    assert (room.line.text(), room.note.toPlainText(), room.choice.currentText()) == ("", "", "Berlin")
    assert room.pressed == []
    assert widget.hasFocus()


def test_keys_of_the_window_system_are_heard_once(room: Room, qtbot: QtBot) -> None:
    handle = room.window.windowHandle()
    for letter in CODE:
        QTest.keyClick(handle, getattr(Key, f"Key_{letter}"), Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(handle, Key.Key_Return)
    qtbot.waitUntil(lambda: len(room.heard) == 1)
    assert room.texts()[0].upper() == CODE
    QTest.keyClick(handle, Key.Key_A)
    qtbot.waitUntil(lambda: room.line.text().lower() == "a")


def test_slow_typing_stays_where_it_was_typed(room: Room, qtbot: QtBot) -> None:
    entered = list[str]()
    room.line.returnPressed.connect(lambda: entered.append(room.line.text()))
    QTest.keyClicks(room.line, "Smith", Qt.KeyboardModifier.NoModifier, 60)
    QTest.keyClick(room.line, Key.Key_Return, Qt.KeyboardModifier.NoModifier, 60)
    qtbot.waitUntil(lambda: entered == ["Smith"])
    assert room.heard == []


def test_a_few_quick_keys_are_typing(room: Room, qtbot: QtBot) -> None:
    QTest.keyClicks(room.line, "abcd")
    QTest.keyClick(room.line, Key.Key_Backspace)
    assert room.line.text() == "abc"
    QTest.keyClicks(room.line, "xy")
    qtbot.waitUntil(lambda: room.line.text() == "abcxy")
    assert room.heard == []


def test_typing_before_and_behind_a_scan_keeps_its_order(room: Room, qtbot: QtBot) -> None:
    room.note.setFocus()
    for piece in ("see ", "me"):
        QTest.keyClicks(room.note, piece, Qt.KeyboardModifier.NoModifier, 55)
        qtbot.wait(LONG_AFTER)
        QTest.keyClicks(room.note, CODE)
        QTest.keyClick(room.note, Key.Key_Return)
        qtbot.wait(300)
    QTest.keyClick(room.note, Key.Key_Return)
    assert room.texts() == [CODE, CODE]
    assert room.note.toPlainText() == "see me\n"


def test_a_scan_in_an_open_dialog_neither_closes_nor_fills_it(room: Room, qtbot: QtBot) -> None:
    dialog = QDialog(room.window)
    field, ok = QLineEdit(), QPushButton("OK")
    ok.setDefault(True)
    ok.clicked.connect(dialog.accept)
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(ok)
    dialog.setModal(True)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, CODE)
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: room.texts() == [CODE])
    qtbot.wait(LONG_AFTER)
    assert dialog.isVisible()
    assert field.text() == ""
    dialog.reject()


def test_a_letter_made_with_dead_keys_is_part_of_the_burst(room: Room, qtbot: QtBot) -> None:
    QTest.keyClicks(room.line, "abc")
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QCoreApplication.sendEvent(room.line, composed)
    QTest.keyClicks(room.line, "def")
    dead = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Dead_Acute, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(room.line, dead)
    qtbot.waitUntil(lambda: room.texts() == ["abcédef\u0301"])
    assert room.line.text() == ""


def test_composing_is_left_alone(room: Room, qtbot: QtBot) -> None:
    QCoreApplication.sendEvent(room.line, QInputMethodEvent("ni", []))
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("你")
    QCoreApplication.sendEvent(room.line, chosen)
    assert room.line.text() == "你"
    alone = QInputMethodEvent()
    alone.setCommitString("é")
    QCoreApplication.sendEvent(room.line, alone)
    qtbot.waitUntil(lambda: room.line.text() == "你é")
    assert room.heard == []


def test_control_characters_and_a_foreign_alt_are_part_of_a_scan(room: Room, qtbot: QtBot) -> None:
    QTest.keyClicks(room.line, "abcd")
    QTest.keyClick(room.line, Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(room.line, Key.Key_7, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(room.line, "xyz")
    QTest.keyClick(room.line, Key.Key_Return)
    qtbot.waitUntil(lambda: len(room.heard) == 1)
    assert room.texts() == [f"abcd\x1d{ALT_MARK}7xyz"]


@pytest.mark.parametrize("at_window", [True, False])
def test_a_start_of_text_is_no_shortcut_and_a_shortcut_none(
    room: Room, qtbot: QtBot, at_window: bool
) -> None:
    """As at the check-in, where Ctrl+B prints a badge: each scan with such a prefix would print one."""
    printed = list[bool]()
    QShortcut("Ctrl+B", room.window).activated.connect(lambda: printed.append(True))
    press = partial(QTest.keyClick, room.window.windowHandle() if at_window else room.line)
    press(Key.Key_B, CONTROL)
    for letter in CODE:
        press(letter)
    press(Key.Key_C, CONTROL)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(room.heard) == 1)
    qtbot.wait(LONG_AFTER)
    assert (room.texts()[0].upper(), printed) == (f"\x02{CODE}\x03", [])
    press(Key.Key_B, CONTROL)
    qtbot.waitUntil(lambda: printed == [True])
    assert (len(room.heard), room.line.text()) == (1, "")


def test_a_scan_goes_on_where_the_field_it_fell_into_is_gone(room: Room, qtbot: QtBot) -> None:
    gone = QLineEdit(room.window)
    gone.show()
    gone.setFocus()
    QTest.keyClicks(gone, "ab")
    gone.deleteLater()
    room.line.setFocus()
    QCoreApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: room.line.text() == "ab")


BUSY_S = 3 * HOLD_MS / 1000


def press(room: Room, letter: str, stamp: int) -> None:
    """A key of a window system that says when it was pressed."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key(ord(letter)), Qt.KeyboardModifier.ShiftModifier, letter)
        event.setTimestamp(stamp)
        QCoreApplication.sendEvent(room.window.windowHandle(), event)


@pytest.mark.parametrize("cut", [1, 2, 5, 15])
def test_a_program_that_is_busy_in_the_midst_of_a_scan_still_hears_it(
    room: Room, qtbot: QtBot, cut: int
) -> None:
    QTest.keyClicks(room.line, CODE[:cut])
    time.sleep(BUSY_S)
    QTest.keyClicks(room.line, CODE[cut:])
    time.sleep(BUSY_S)
    QTest.keyClick(room.line, Key.Key_Return)
    qtbot.waitUntil(lambda: room.texts() == [CODE])
    assert room.line.text() == ""


@pytest.mark.parametrize("cut", [1, 5, 15])
def test_keys_that_tell_their_time_are_one_scan_however_late_they_are_read(
    room: Room, qtbot: QtBot, cut: int
) -> None:
    for place, letter in enumerate(CODE):
        if place == cut:
            time.sleep(BUSY_S)
        press(room, letter, 70_000 + 4 * place)
    qtbot.waitUntil(lambda: room.texts() == [CODE])
    assert room.line.text() == ""


def test_typing_that_waited_for_a_busy_program_is_no_scan_where_keys_tell_their_time(
    room: Room, qtbot: QtBot
) -> None:
    for place, letter in enumerate("SMITHSON"):
        press(room, letter, 70_000 + 90 * place)
    qtbot.waitUntil(lambda: room.line.text() == "SMITHSON")
    assert room.heard == []


def test_a_clock_of_the_keys_that_begins_again_loses_no_scan(room: Room, qtbot: QtBot) -> None:
    begins_again = 2**32
    for place, letter in enumerate(CODE):
        press(room, letter, (begins_again - 20 + 4 * place) % begins_again)
    qtbot.waitUntil(lambda: room.texts() == [CODE])
    assert room.line.text() == ""


def test_two_scans_and_an_enter_of_somebody_stay_apart_in_a_busy_program(room: Room, qtbot: QtBot) -> None:
    entered = list[str]()
    room.line.returnPressed.connect(lambda: entered.append(room.line.text()))
    QTest.keyClicks(room.line, CODE)
    QTest.keyClick(room.line, Key.Key_Return)
    time.sleep(BUSY_S)
    QTest.keyClicks(room.line, CODE[::-1])
    QTest.keyClick(room.line, Key.Key_Return)
    qtbot.waitUntil(lambda: room.texts() == [CODE, CODE[::-1]])
    qtbot.wait(2 * int(AFTER_MS))
    QTest.keyClick(room.line, Key.Key_Return)
    assert entered == [""]

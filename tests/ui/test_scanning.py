"""Scans from anywhere in the program: brought to the check-in past whatever is open, told to who writes."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge
from eventdesk.domain.code import new_key
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.refusal import Reason
from eventdesk.main import existing, new, rehearse, sample
from eventdesk.scanner.calibration import line_texts, sheet_text
from eventdesk.store.file import EventFile
from eventdesk.ui.app import Program
from eventdesk.ui.board.screen import BoardScreen
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.doors import Doors
from eventdesk.ui.kit.scanner.wedge import Scanned
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.scanners.pane import ScannersPane
from eventdesk.ui.shell.preferences import Preferences
from tests.scanner.typist import typed
from tests.usecases.conftest import MORNING, fill

FOREIGN = "azerty-1/qw"
AMBIGUOUS = ("code-zy", "code-yz")


@pytest.fixture
def codes(tmp_path: Path) -> dict[str, str]:
    """The small event with badges of another system beside its own."""
    codes = dict[str, str]()
    with EventFile.create(tmp_path / "day.eventdesk", "Desk 1") as file:
        fill(file, new_key(), codes)
        badges = [Badge(id="f", person=PersonId("ada"), code=FOREIGN)]
        badges += [Badge(id=code, person=PersonId("bo"), code=code) for code in AMBIGUOUS]
        with file.writing(GestureId("badges"), "test", MORNING) as writing:
            writing.record([badge.created() for badge in badges])
    return codes


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, codes: dict[str, str], qtbot: QtBot) -> Iterator[Program]:
    """The program with the event open and its window active."""
    settings = Settings.in_file(tmp_path / "settings.ini")
    program = Program(qapp, Doors(existing, new, sample, rehearse), settings)
    program.show_start()
    program.window.show()
    program.open_event(tmp_path / "day.eventdesk")
    qtbot.waitUntil(lambda: program.window.visited("checkin") is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.window.close()
    program.window.deleteLater()


def desk_of(program: Program) -> CheckinScreen:
    screen = program.window.visited("checkin")
    assert isinstance(screen, CheckinScreen)
    return screen


def scan(text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type as a scanner does, into whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)
    if end is not None:
        QTest.keyClick(target, end)


def is_shown(program: Program, name: str) -> bool:
    return desk_of(program).verdict.name.text() == name


def notices(program: Program) -> list[str]:
    return [banner.notice.text for banner in program.window.banners.banners()]


@pytest.mark.parametrize(
    "key", ["checkin", "board", "people", "meetings", "agendas", "attendance", "lists", "start"]
)
def test_a_scan_on_any_screen_brings_the_check_in(
    program: Program, codes: dict[str, str], qtbot: QtBot, key: str
) -> None:
    screen = program.window.show_screen(key)
    if QApplication.focusWidget() is None:
        screen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        screen.setFocus()
    scan(codes["ada"])
    qtbot.waitUntil(lambda: desk_of(program).verdict.name.text() == "Åda Sørensen")
    assert program.window.current_key == "checkin"


def test_only_a_board_that_seats_people_takes_scans_for_itself(
    program: Program, codes: dict[str, str], qtbot: QtBot
) -> None:
    board = program.window.show_screen("board")
    assert isinstance(board, BoardScreen)
    board.seats.click()
    scan(codes["ada"])
    refused = refusal_words(Reason.NO_MEETING_NOW)
    qtbot.waitUntil(lambda: refused in notices(program))
    assert program.window.current_key == "board"
    program.window.show_screen("meetings")
    program.scans.deliver(codes["bo"])
    qtbot.waitUntil(lambda: is_shown(program, "Bo Müller"))
    assert program.window.current_key == "checkin"


def test_somebody_who_writes_is_left_to_it_and_told(
    program: Program, codes: dict[str, str], qtbot: QtBot
) -> None:
    people = program.window.show_screen("people")
    field = next(field for field in people.findChildren(QLineEdit) if field.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "mu", Qt.KeyboardModifier.NoModifier, 60)
    qtbot.waitUntil(lambda: field.text() == "mu")
    program.window.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    scan(codes["bo"], end=None)
    qtbot.waitUntil(lambda: notices(program) == ["Welcome: Bo Müller   ·   11:00   ·   Table 1"])
    assert program.window.current_key == "people"
    assert field.text() == "mu"
    assert field.hasFocus()
    assert desk_of(program).verdict.name.text() == "Bo Müller"


def test_a_dialog_stays_open_and_the_next_scans_go_on(
    program: Program, codes: dict[str, str], qtbot: QtBot
) -> None:
    program.window.show_screen("board")
    dialog = QDialog(program.window)
    field, ok = QLineEdit(), QPushButton("OK")
    ok.setDefault(True)
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(ok)
    ok.clicked.connect(dialog.accept)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    for name, shown in (("ada", "Åda Sørensen"), ("bo", "Bo Müller"), ("cy", "Cy Young")):
        scan(codes[name])
        qtbot.waitUntil(partial(is_shown, program, shown))
    assert dialog.isVisible()
    assert field.text() == ""
    assert program.window.current_key == "board"
    dialog.reject()


def test_a_bad_code_does_not_hold_up_the_next(program: Program, codes: dict[str, str], qtbot: QtBot) -> None:
    scan("XYZZY-17")
    scan(codes["ada"])
    scan("x" * 600)
    scan(codes["cy"])
    qtbot.waitUntil(lambda: desk_of(program).scans.total == 4)
    assert desk_of(program).verdict.name.text() == "Cy Young"


def test_a_foreign_layout_is_understood_named_and_remembered(program: Program, qtbot: QtBot) -> None:
    program.window.show_screen("board")
    assert not program.window.status.scanner.isVisible()
    program.scans.wedge.scanned.emit(Scanned(typed(FOREIGN, "us", "fr") or ""))
    qtbot.waitUntil(lambda: desk_of(program).verdict.name.text() == "Åda Sørensen")
    assert program.window.status.scanner.text() == "Scanner: French keyboard read as US"
    assert program.settings.scanner("layout") == "us fr off"


def test_two_codes_in_one_text_are_told_and_nobody_is_let_in(program: Program, qtbot: QtBot) -> None:
    scan(AMBIGUOUS[0])
    qtbot.waitUntil(lambda: len(notices(program)) == 1)
    assert "two codes" in notices(program)[0]
    assert desk_of(program).verdict.name.text() == ""


def test_the_sheet_fixes_a_scanner_for_good(program: Program, qtbot: QtBot) -> None:
    program.scans.wedge.scanned.emit(Scanned(typed(sheet_text(), "us", "de") or ""))
    qtbot.waitUntil(lambda: program.window.status.scanner.text() == "Scanner calibrated")
    assert notices(program) == ["The scanner is calibrated."]
    program.scans.wedge.scanned.emit(Scanned(typed(AMBIGUOUS[0], "us", "de") or ""))
    qtbot.waitUntil(lambda: desk_of(program).verdict.name.text() == "Bo Müller")


def test_two_scanners_at_once_let_both_in(program: Program, codes: dict[str, str], qtbot: QtBot) -> None:
    program.window.show_screen("people")
    mixture = "".join(a + b for a, b in zip(codes["ada"], codes["bo"], strict=True))
    scan(mixture[:27])
    scan(mixture[27:])
    qtbot.waitUntil(lambda: desk_of(program).here.accessibleName() == "Here: 2")
    assert desk_of(program).scans.total == 2


def test_a_doubled_read_is_one_scan_and_an_undone_one_is_none(
    program: Program, codes: dict[str, str], qtbot: QtBot
) -> None:
    for _ in range(3):
        scan(codes["ada"])
    qtbot.waitUntil(lambda: desk_of(program).here.accessibleName() == "Here: 1")
    assert desk_of(program).verdict.word.text() == "Welcome"
    desk_of(program).model.undo()
    qtbot.waitUntil(lambda: desk_of(program).here.accessibleName() == "Here: 0")
    scan(codes["ada"])
    qtbot.waitUntil(lambda: desk_of(program).here.accessibleName() == "Here: 1")


def test_without_an_event_a_scan_is_told_to_have_no_home(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings.in_file(tmp_path / "settings.ini")
    program = Program(qapp, Doors(existing, new, sample, rehearse), settings)
    program.show_start()
    program.window.show()
    program.scans.wedge.scanned.emit(Scanned("BCDF"))
    assert notices(program) == ["Open an event first: this scan belongs to none."]
    program.window.close()


def test_the_scanners_are_shown_from_the_status_line_and_from_the_settings(
    program: Program, qtbot: QtBot
) -> None:
    program.scans.wedge.scanned.emit(Scanned(typed(FOREIGN, "us", "fr") or ""))
    qtbot.waitUntil(program.window.status.scanner.isVisible)
    program.window.status.scanner.click()
    pane = program.window.sheet.content
    assert isinstance(pane, ScannersPane)
    pane.forget.click()
    assert program.window.status.scanner.isHidden()
    assert program.settings.scanner("layout") == ""
    program.window.sheet.toggle()
    program.window.sheet.toggle()
    settings = program.window.sheet.content
    assert isinstance(settings, Preferences)
    next(one for one in settings.findChildren(QPushButton) if one.text() == "Scanners").click()
    assert isinstance(program.window.sheet.content, ScannersPane)


def test_a_line_of_bars_calibrates_a_part_and_tells_what_does_not_arrive(
    program: Program, qtbot: QtBot
) -> None:
    line = line_texts()[0].replace("c", "b")
    program.scans.wedge.scanned.emit(Scanned(line))
    qtbot.waitUntil(lambda: len(notices(program)) == 1)
    assert notices(program)[0].endswith("does not send these characters: b c")

"""The day of an event through the window: the rush in the morning, a moved meeting, the last export."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge
from eventdesk.domain.ids import PersonId, TableId
from eventdesk.domain.person import Person
from eventdesk.domain.place import Table
from eventdesk.ui.agendas.screen import AgendasScreen
from eventdesk.ui.app import Program
from eventdesk.ui.attendance.screen import AttendanceScreen
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.screen import MeetingsScreen
from tests.journeys.conftest import PATIENCE, desk_of, shown

TYPING_MS = 60
"""As fast as people type: faster, it would be a scanner."""


def badges(program: Program) -> list[Badge]:
    """Those of people whose names a test can type, which writes ASCII only."""
    with desk_of(program).reading() as reading:
        people = [reading.get(Person, PersonId(b.person)) for b in reading.all(Badge) if b.person]
        typed = {p.id for p in people if p and f"{p.shown}{p.given}{p.family}".isascii()}
        return [badge for badge in reading.all(Badge) if badge.person in typed]


def scanned(screen: CheckinScreen, qtbot: QtBot, code: str, word: str) -> None:
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        QTest.keyClicks(screen.field, code)
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
    assert screen.verdict.word.text() == word


def test_the_rush_of_the_morning(program: Program, qtbot: QtBot) -> None:
    screen = shown(program, qtbot, "checkin", CheckinScreen)
    codes = [badge.code for badge in badges(program)]
    for code in codes[:17]:
        scanned(screen, qtbot, code, "Welcome")
    program.scans.intake.forget()  # more than three seconds later
    scanned(screen, qtbot, codes[0], "Already in")
    scanned(screen, qtbot, "XYZZY-17", "Unknown code")
    scanned(screen, qtbot, codes[17], "Welcome")
    came = screen.verdict.name.text()
    QTest.keyClick(screen.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == "Undone", timeout=PATIENCE)
    assert screen.verdict.name.text() == came
    QTest.keyClicks(screen.field, came, Qt.KeyboardModifier.NoModifier, TYPING_MS)
    qtbot.waitUntil(lambda: screen.people.total > 0, timeout=PATIENCE)
    QTest.keyClick(screen.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.model.answered, timeout=PATIENCE):
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
    assert (screen.verdict.word.text(), screen.verdict.name.text()) == ("Welcome", came)
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 18", timeout=PATIENCE)


def test_after_a_meeting_moved_just_its_people_need_new_agendas(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    agendas = shown(program, qtbot, "agendas", AgendasScreen)
    with qtbot.waitSignal(agendas.pane.printing.recorded, timeout=PATIENCE):
        agendas.write_to(tmp_path / "agendas.pdf")
    assert (tmp_path / "agendas.pdf").read_bytes().startswith(b"%PDF")
    meetings = shown(program, qtbot, "meetings", MeetingsScreen)
    line = meetings.rows.shown_rows()[0]
    standing, moved = [one.meeting for one in meetings.rows.shown_rows()], line.meeting
    taken = {row.table for row in standing if row.slot == moved.slot}
    with desk_of(program).reading() as reading:
        free = next(table.id for table in reading.all(Table) if TableId(table.id) not in taken)
    meetings.open(line)
    qtbot.waitUntil(lambda: bool(meetings.sheet.findChildren(MeetingForm)), timeout=PATIENCE)
    (form,) = meetings.sheet.findChildren(MeetingForm)
    form.table.setCurrentIndex(form.table.findData(free))
    with qtbot.waitSignal(meetings.model.done, timeout=PATIENCE):
        QTest.keyClick(form.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    agendas = shown(program, qtbot, "agendas", AgendasScreen)
    agendas.chooser.choice.chosen.emit("changed")
    qtbot.waitUntil(
        lambda: {sheet.person for sheet in agendas.rows.shown_rows()} == set(moved.people), timeout=PATIENCE
    )


def test_after_the_event_the_attendance_goes_out(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(program, qtbot, "checkin", CheckinScreen)
    for badge in badges(program)[:3]:
        scanned(screen, qtbot, badge.code, "Welcome")
    attendance = shown(program, qtbot, "attendance", AttendanceScreen)
    assert attendance.came.accessibleName().endswith(": 3")
    with qtbot.waitSignal(attendance.model.exported, timeout=PATIENCE):
        attendance.model.export(tmp_path, "attendance", "Exporting the attendance")
    told = json.loads((tmp_path / "attendance.json").read_text(encoding="utf-8"))
    assert told
    assert (tmp_path / "attendance.xlsx").stat().st_size > 0
    assert len((tmp_path / "attendance.csv").read_text(encoding="utf-8-sig").splitlines()) > 3

"""A new empty event is set up by hand through the window, until two people of it have a meeting."""

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Room, Slot, Table
from eventdesk.ui.app import Program
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.screen import MeetingsScreen
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.ui.setup.room_form import RoomForm
from eventdesk.ui.setup.screen import SetupScreen
from eventdesk.ui.setup.slot_form import SlotsForm
from eventdesk.ui.setup.table_form import TablesForm
from tests.journeys.conftest import BY_HAND_MS, PATIENCE, desk_of, in_the_dialog, shown


def test_an_empty_event_gets_a_hall_a_day_and_a_meeting(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    _new_event(program, qtbot, tmp_path / "empty.eventdesk")
    setup = shown(program, qtbot, "setup", SetupScreen)
    _rooms_and_tables(setup, qtbot)
    _slots(setup, qtbot)
    people = shown(program, qtbot, "people", PeopleScreen)
    for given, family in (("Ada", "Sole"), ("Bo", "Fisker")):
        _person(people, given, family, qtbot)
    meetings = shown(program, qtbot, "meetings", MeetingsScreen)
    _meeting(meetings, qtbot)
    with desk_of(program).reading() as reading:
        (meeting,) = reading.all(Meeting)
        assert [len(reading.all(cls)) for cls in (Room, Table, Slot)] == [1, 10, 7]
        slot, table = reading.get(Slot, meeting.slot or ""), reading.get(Table, meeting.table or "")
        first = min(reading.all(Slot), key=lambda one: str(one.starts))
    assert (slot, table and table.number) == (first, "10")


def _new_event(program: Program, qtbot: QtBot, path: Path) -> None:
    start: Any = program.window.show_screen("start")
    before = program.opened_event
    in_the_dialog(path)
    QTest.mouseClick(start.making, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.opened_event not in (None, before), timeout=PATIENCE)


def _rooms_and_tables(setup: SetupScreen, qtbot: QtBot) -> None:
    rooms = setup.rooms
    _key(setup.parts[setup.part], Qt.Key.Key_3, qtbot)
    _key(rooms, Qt.Key.Key_N, qtbot)
    room = cast("RoomForm", _form(rooms, RoomForm, qtbot))
    QTest.keyClicks(room.name, "Hall A", Qt.KeyboardModifier.NoModifier, BY_HAND_MS)
    _save(rooms, 1, qtbot)
    _key(rooms, Qt.Key.Key_4, qtbot)
    tables = setup.tables
    _key(tables, Qt.Key.Key_N, qtbot, shift=True)
    row = cast("TablesForm", _form(tables, TablesForm, qtbot))
    assert (row.room.text(), row.outcome.text()) == ("Hall A", "10 tables: 1 to 10")
    _save(tables, 10, qtbot)


def _slots(setup: SetupScreen, qtbot: QtBot) -> None:
    _key(setup.tables, Qt.Key.Key_5, qtbot)
    _key(setup.slots, Qt.Key.Key_N, qtbot, shift=True)
    morning = cast("SlotsForm", _form(setup.slots, SlotsForm, qtbot))
    assert morning.outcome.text() == "7 slots: first 09:00–09:20, last 11:30–11:50"
    _save(setup.slots, 7, qtbot)


def _person(people: PeopleScreen, given: str, family: str, qtbot: QtBot) -> None:
    part = people.people
    before = part.rows.total
    part.add()
    fields = cast("PersonForm", _form(part, PersonForm, qtbot))
    fields.given.setText(given)
    fields.family.setText(family)
    _save(part, before + 1, qtbot)


def _meeting(screen: MeetingsScreen, qtbot: QtBot) -> None:
    screen.add()
    qtbot.waitUntil(lambda: isinstance(screen.sheet.content, MeetingForm), timeout=PATIENCE)
    fields = cast("MeetingForm", screen.sheet.content)
    for field, words in zip(fields.people, ("sole", "fisker"), strict=True):
        _to_the_front(screen, qtbot)
        field.setFocus()
        QTest.keyClicks(field, words, Qt.KeyboardModifier.NoModifier, BY_HAND_MS)
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, BY_HAND_MS)
        assert field.key
    fields.slot.setCurrentIndex(next(n for n in range(9) if fields.slot.itemText(n).startswith("09:00")))
    fields.table.setCurrentIndex(fields.table.findText("10"))
    next(b for b in screen.sheet.findChildren(QPushButton) if b.accessibleName() == "Add").click()
    qtbot.waitUntil(lambda: screen.rows.total == 1, timeout=PATIENCE)


def _key(part: EditedList[Any], key: Qt.Key, qtbot: QtBot, *, shift: bool = False) -> None:
    """Press it with Ctrl."""
    _to_the_front(part, qtbot)
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(part, key, held | Qt.KeyboardModifier.ShiftModifier if shift else held, BY_HAND_MS)


def _to_the_front(screen: QWidget, qtbot: QtBot) -> None:
    """Where no window manager does it: after a dialog its window has the keyboard again."""
    screen.window().activateWindow()
    qtbot.waitUntil(screen.isActiveWindow, timeout=PATIENCE)


def _form(part: EditedList[Any], kind: type, qtbot: QtBot) -> object:
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, kind), timeout=PATIENCE)
    return part.sheet.content


def _save(part: EditedList[Any], total: int, qtbot: QtBot) -> None:
    _key(part, Qt.Key.Key_S, qtbot)
    qtbot.waitUntil(lambda: part.rows.total == total, timeout=PATIENCE)
    assert part.sheet.isHidden()

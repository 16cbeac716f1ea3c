"""Rooms, tables, slots and sessions as an organiser sets them up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import GroupId, PersonId, RoomId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session, Table
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.setup.room_form import RoomForm
from eventdesk.ui.setup.rooms_pane import RoomsPane
from eventdesk.ui.setup.session_form import SessionForm
from eventdesk.ui.setup.slot_form import SlotForm, SlotsForm
from eventdesk.ui.setup.table_form import TableForm, TablesForm
from eventdesk.usecases.rooms import room_rows
from eventdesk.usecases.sessions import session_rows
from eventdesk.usecases.slots import slot_rows
from eventdesk.usecases.tables import table_rows
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.ui.setup.test_screen import opened, press, record, told

F = TypeVar("F", bound=QWidget)
ADA = PersonId("ada")


def form(part: ListScreen[Any], kind: type[F], qtbot: QtBot) -> F:
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, kind))
    found = part.sheet.content
    assert isinstance(found, kind)
    assert unnamed(part) == []
    return found


def counted(stage: Stage, qtbot: QtBot, words: str) -> None:
    """Told with a number, whose plural is that of the language in force."""
    qtbot.waitUntil(lambda: bool(stage.notices) and stage.notices[-1].text.startswith(words))


def buttons(part: ListScreen[Any]) -> list[QAbstractButton]:
    return [one for one in part.sheet.findChildren(QAbstractButton) if one.isVisible()]


def test_a_room_is_added_with_its_equipment_and_says_how_many_tables_keep_it(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    screen.show_part(Noun.ROOM)
    part = screen.rooms
    part.add()
    fields = form(part, RoomForm, qtbot)
    press(part, "Save")
    qtbot.waitUntil(lambda: fields.name.accessibleDescription() == "A name is needed.")
    fields.name.setText("Annex")
    fields.capacity.setValue(20)
    fields.equipment.setText(" screen, flip chart; screen")
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 2)
    made = room_rows(stage.context.desk)[0].room
    assert made == Room(made.id, name="Annex", capacity=20, equipment=("screen", "flip chart"))
    told(stage, qtbot, "Annex is saved.")
    screen.show_subject(Subject(Noun.ROOM, "hall"))
    form(part, RoomForm, qtbot)
    press(part, "Remove from the list")
    counted(stage, qtbot, "2 table")
    screen.show_subject(Subject(Noun.ROOM, made.id))
    qtbot.waitUntil(lambda: form(part, RoomForm, qtbot).name.text() == "Annex")
    press(part, "Remove from the list")
    told(stage, qtbot, "Annex is off the list.")
    part.model.undo()
    qtbot.waitUntil(lambda: part.rows.total == 2)


def test_tables_are_added_all_at_once_and_undone_all_at_once(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_part(Noun.TABLE)
    part = screen.tables
    part.several.click()
    fields = form(part, TablesForm, qtbot)
    assert fields.room.key == "hall"
    fields.numbered_from.setValue(2)
    fields.to.setValue(40)
    assert fields.outcome.text().endswith(": 2 to 40")
    press(part, "Save")
    taken = "This room has a table of this number already."
    qtbot.waitUntil(lambda: fields.numbered_from.accessibleDescription() == taken)
    fields.numbered_from.setValue(3)
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 40)
    counted(stage, qtbot, "38 table")
    part.model.undo()
    qtbot.waitUntil(lambda: part.rows.total == 2)


def test_a_table_is_given_hosts_and_is_removed_only_without_meetings(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_subject(Subject(Noun.TABLE, "t1"))
    part = screen.tables
    fields = form(part, TableForm, qtbot)
    QTest.keyClicks(fields.hosts.field, "sorensen")
    QTest.keyClick(fields.hosts.field, Qt.Key.Key_Return)
    fields.number.setText("A1")
    fields.out_of_service.setChecked(True)
    press(part, "Save")
    told(stage, qtbot, "Table A1 is saved.")
    (row,) = [row for row in table_rows(stage.context.desk) if row.table.id == "t1"]
    assert (row.table.hosts, row.table.out_of_service, row.hosts) == ((ADA,), True, ("Åda Sørensen",))
    qtbot.waitUntil(lambda: part.rows.row_of("t1") == row)
    part.open(row)
    form(part, TableForm, qtbot)
    press(part, "Remove from the list")
    counted(stage, qtbot, "1 meeting")
    part.add()
    qtbot.waitUntil(lambda: form(part, TableForm, qtbot).row is None)
    form(part, TableForm, qtbot).number.setText("9")
    press(part, "Save")
    told(stage, qtbot, "Table 9 is saved.")
    made = next(row.table for row in table_rows(stage.context.desk) if row.table.number == "9")
    assert made == Table(made.id, number="9", room=RoomId("hall"))


def test_slots_fill_a_morning(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_part(Noun.SLOT)
    part = screen.slots
    QTest.keyClick(
        part, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    fields = form(part, SlotsForm, qtbot)
    assert (fields.starts.text(), fields.ends.text()) == ("11:45", "14:45")
    fields.starts.setText("11:40")
    assert fields.outcome.text().endswith(": first 11:40–12:00, last 14:10–14:30")
    press(part, "Save")
    qtbot.waitUntil(lambda: fields.starts.accessibleDescription() == "Another slot runs at that time.")
    fields.starts.setText("soon")
    assert fields.outcome.text().startswith("0 slot")
    press(part, "Save")
    assert fields.starts.accessibleDescription() == "This is no time, such as 12:30."
    fields.starts.setText("12:00")
    fields.ends.clear()
    press(part, "Save")
    assert fields.ends.accessibleDescription() == "This is no time, such as 12:30."
    fields.ends.setText("13:00")
    fields.pause.setValue(0)
    press(part, "Save")
    counted(stage, qtbot, "3 slot")
    qtbot.waitUntil(lambda: part.rows.total == 5)


def test_a_slot_that_moves_takes_its_meetings_along(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_subject(Subject(Noun.SLOT, "s1"))
    part = screen.slots
    fields = form(part, SlotForm, qtbot)
    assert fields.starts.accessibleDescription().startswith("1 meeting")
    fields.ends.setText("10:00")
    press(part, "Save")
    qtbot.waitUntil(lambda: fields.ends.accessibleDescription() == "It ends before it begins.")
    fields.ends.setText("x")
    press(part, "Save")
    assert fields.ends.accessibleDescription() == "This is no time, such as 12:30."
    fields.starts.setText("10:30")
    fields.ends.setText("10:50")
    press(part, "Save")
    told(stage, qtbot, "The slot 10:30–10:50 is saved.")
    (row, _) = slot_rows(stage.context.desk)
    assert (row.slot.starts, row.meetings) == (datetime(2030, 5, 14, 8, 30, tzinfo=UTC), 1)
    part.add()
    qtbot.waitUntil(lambda: form(part, SlotForm, qtbot).row is None)
    press(part, "Save")
    told(stage, qtbot, "The slot 11:45–12:05 is saved.")
    qtbot.waitUntil(lambda: part.rows.total == 3)
    part.open(part.rows.row_at(2))
    qtbot.waitUntil(lambda: form(part, SlotForm, qtbot).starts.text() == "11:45")
    press(part, "Remove from the list")
    told(stage, qtbot, "The slot 11:45–12:05 is off the list.")


def test_a_session_is_set_up_and_put_into_a_room_that_suits_it(stage: Stage, qtbot: QtBot) -> None:
    small = Room("small", name="Small", capacity=1)
    large = Room("large", name="Large", capacity=9, equipment=("Screen",))
    record(stage, small.created(), large.created(), Group("g", name="Subsea", people=(ADA,)).created())
    screen = opened(stage, qtbot)
    screen.show_part(Noun.SESSION)
    part = screen.sessions
    part.add()
    fields = form(part, SessionForm, qtbot)
    fields.title.setText("Talk")
    fields.starts.setText("12:00")
    fields.ends.setText("12:40")
    fields.room.setText("Cellar")
    press(part, "Save")
    assert fields.room.accessibleDescription() == "Choose one that is offered."
    fields.room.choose("small")
    fields.group.choose("g")
    QTest.keyClicks(fields.people.field, "bo")
    QTest.keyClick(fields.people.field, Qt.Key.Key_Return)
    fields.needs.setText("screen")
    press(part, "Save")
    told(stage, qtbot, "Talk is saved.")
    (row,) = session_rows(stage.context.desk)
    made = row.session
    assert (made.group, made.people, made.needs) == (GroupId("g"), (PersonId("bo"),), ("screen",))
    qtbot.waitUntil(lambda: part.rows.total == 1)
    assert part.rows.index(0, 2).data() == "Small: too small"
    part.seek.click()
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, RoomsPane), timeout=30_000)
    assert unnamed(part) == []
    press(part, "Put them there")
    told(stage, qtbot, "The sessions are in their rooms.")
    qtbot.waitUntil(lambda: part.rows.index(0, 2).data() == "Large")
    stage.notices.clear()
    part.seek.click()
    qtbot.waitUntil(lambda: bool(stage.notices), timeout=30_000)
    told(stage, qtbot, "Every session has a room that suits it.")
    part.model.undo()
    qtbot.waitUntil(lambda: part.rows.index(0, 2).data() == "Small: too small")


def test_a_session_for_which_no_room_will_do_stays_where_it_is(stage: Stage, qtbot: QtBot) -> None:
    starts = datetime(2030, 5, 14, 13, 0, tzinfo=UTC)
    talk = Session(
        "talk",
        title="Talk",
        room=RoomId("hall"),
        starts=starts,
        ends=starts + timedelta(hours=1),
        needs=("organ",),
    )
    record(stage, talk.created(), replace(talk, id="other", title="Other", room=None).created())
    screen = opened(stage, qtbot)
    screen.show_part(Noun.SESSION)
    part = screen.sessions
    part.seek.click()
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, RoomsPane), timeout=30_000)
    assert [button.accessibleName() for button in buttons(part)] == ["Close"]
    part.sheet.close_sheet()
    qtbot.waitUntil(lambda: part.rows.total == 2)
    assert [part.rows.index(n, 2).data() for n in range(2)] == ["No room yet", "Hall: lacks what is needed"]
    screen.show_subject(Subject(Noun.SESSION, "other"))
    form(part, SessionForm, qtbot)
    press(part, "Remove from the list")
    told(stage, qtbot, "Other is off the list.")


def test_a_session_that_has_begun_or_has_no_time_is_told_to_stay(stage: Stage, qtbot: QtBot) -> None:
    now = stage.context.desk.now()
    talk = Session("talk", title="Talk", starts=now, ends=now + timedelta(hours=1))
    record(stage, talk.created(), Session("idea", title="Idea").created())
    screen = opened(stage, qtbot)
    screen.show_part(Noun.SESSION)
    screen.sessions.seek.click()
    qtbot.waitUntil(lambda: isinstance(screen.sessions.sheet.content, RoomsPane), timeout=30_000)
    told = [label.text() for label in screen.sessions.sheet.findChildren(Label)]
    assert "It is over, on, or about to begin." in told[: told.index("Idea")]
    assert "It has no time yet." in told[told.index("Idea") :]
    assert [button.accessibleName() for button in buttons(screen.sessions)] == ["Close"]


@pytest.mark.parametrize("may", [True, False])
def test_who_may_not_change_settings_sets_up_the_hall_alone(stage: Stage, qtbot: QtBot, may: bool) -> None:
    context = replace(stage.context, may=lambda right: may or right is not Right.SETTINGS)
    screen = opened(replace(stage, context=context), qtbot)
    hall = [Noun.ROOM, Noun.TABLE, Noun.SLOT, Noun.SESSION]
    assert list(screen.parts) == ([Noun.CHECKPOINT, Noun.QUESTION, *hall] if may else hall)
    assert unnamed(screen) == []

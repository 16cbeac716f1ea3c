"""The list of clashes, over the small event."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Room, Session
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.clashes import create
from eventdesk.ui.clashes.screen import ClashesScreen
from eventdesk.ui.kit.look.button import Button
from eventdesk.usecases.people import edit_person
from tests.records import put
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING


def opened(stage: Stage, qtbot: QtBot, shown: list[Subject]) -> ClashesScreen:
    screen = create(replace(stage.context, show=shown.append))
    assert isinstance(screen, ClashesScreen)
    qtbot.addWidget(screen)
    assert unnamed(screen) == []
    stage.file.on_commit.append(screen.refresh)
    return screen


def test_a_clash_is_listed_when_it_comes_and_enter_goes_to_its_meeting(stage: Stage, qtbot: QtBot) -> None:
    shown: list[Subject] = []
    screen = opened(stage, qtbot, shown)
    people = (PersonId("ada"), PersonId("cy"))
    put(stage.context.desk, Meeting(id="m2", people=people, slot=SlotId("s1"), table=TableId("t2")))
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    cells = [screen.rows.index(0, number).data() for number in range(screen.rows.columnCount())]
    assert cells == ["11:00", "Two meetings at once", "Åda Sørensen", "Tables 1, 2, Hall"]
    screen.show()
    screen.activateWindow()
    screen.search.setFocus()
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(screen.table.view, Qt.Key.Key_Return)
    assert shown == [Subject(Noun.MEETING, "m2")]
    screen.rows.set_filter("young")
    assert screen.rows.shown_rows() == []


def test_a_meeting_of_somebody_who_cancelled_is_a_clash_until_it_is_called_off(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot, [])
    edit_person(stage.context.desk, PersonId("bo"), cancelled=True)
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    cells = [screen.rows.index(0, number).data() for number in range(screen.rows.columnCount())]
    assert cells == ["11:00", "Not coming any more", "Bo Müller", "Table 1, Hall"]


def test_a_room_that_is_too_small_has_no_one_meeting_to_go_to(stage: Stage, qtbot: QtBot) -> None:
    shown: list[Subject] = []
    screen = opened(stage, qtbot, shown)
    people = (PersonId("ada"), PersonId("cy"))
    starts, ends = MORNING.replace(hour=15), MORNING.replace(hour=16)
    put(
        stage.context.desk,
        Room("den", name="Den", capacity=1),
        Session("x", title="Talk", room=RoomId("den"), starts=starts, ends=ends, people=people),
    )
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    screen.open(screen.rows.row_at(0))
    assert shown == []
    assert stage.notices[0].text.startswith("Move meetings")


def test_one_button_asks_for_what_mends_them_all(stage: Stage, qtbot: QtBot) -> None:
    told: list[object] = []
    screen = create(replace(stage.context, tell_trouble=told.append))
    assert isinstance(screen, ClashesScreen)
    qtbot.addWidget(screen)
    button = next(one for one in screen.findChildren(Button) if one.text() == "Mend all")
    button.click()
    assert told == [Trouble(TroubleKind.CLASHES)]

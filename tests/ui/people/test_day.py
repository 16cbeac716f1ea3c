"""Somebody's day above their form, a hole filled from it, and what the schedule must know of them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Person
from eventdesk.domain.rights import Right
from eventdesk.ui.people import create
from eventdesk.ui.people.day_pane import DayPane
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.usecases.meetings import add_meeting
from eventdesk.usecases.requests import add_request
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def opened(stage: Stage, qtbot: QtBot, person: PersonId) -> tuple[PeopleScreen, PersonForm]:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    stage.file.on_commit.append(screen.refresh)
    screen.people.show_row(person)
    qtbot.waitUntil(lambda: isinstance(screen.people.sheet.content, PersonForm))
    form = screen.people.sheet.content
    assert isinstance(form, PersonForm)
    return screen, form


def pane_of(form: PersonForm) -> DayPane:
    assert isinstance(form.day, DayPane)
    return form.day


def save(screen: PeopleScreen) -> None:
    next(b for b in screen.people.sheet.findChildren(QPushButton) if b.accessibleName() == "Save").click()


def test_a_day_is_told_piece_by_piece_and_a_meeting_gone_to(stage: Stage, qtbot: QtBot) -> None:
    shown: list[Subject] = []
    stage.context = replace(stage.context, show=shown.append)
    add_meeting(stage.context.desk, [ADA, CY], None, None)
    screen, form = opened(stage, qtbot, ADA)
    pane = pane_of(form)
    assert unnamed(screen) == []
    assert pane.said.text() == "11:00–11:20  Meets Bo Müller"
    assert pane.place.text() == "Table 1, Hall"
    QTest.keyClick(pane.line, Qt.Key.Key_Return)
    assert shown == [Subject(Noun.MEETING, "m1")]
    QTest.keyClick(pane.line, Qt.Key.Key_Right)
    assert pane.said.text() == "11:25–11:45  Free"
    assert pane.line.accessibleDescription() == "11:25–11:45  Free, Nobody they wish for is free then."
    assert pane.hopes == []


def test_a_hole_is_filled_from_the_line(stage: Stage, qtbot: QtBot) -> None:
    add_request(stage.context.desk, CY, ADA)
    add_request(stage.context.desk, ADA, CY)
    screen, form = opened(stage, qtbot, ADA)
    pane = pane_of(form)
    QTest.keyClick(pane.line, Qt.Key.Key_End)
    assert [button.text() for button in pane.hopes] == ["Cy Young"]
    assert "Both wish it." in pane.hopes[0].toolTip()
    QTest.keyClick(pane.line, Qt.Key.Key_Return)
    pane.hopes[0].click()
    qtbot.waitUntil(lambda: bool(stage.notices))
    assert stage.notices[-1].text == "They meet."
    with stage.context.desk.reading() as reading:
        made = next(meeting for meeting in reading.all(Meeting) if meeting.id != "m1")
    assert (set(made.people), made.slot) == ({ADA, CY}, "s2")
    assert screen.people.sheet.isHidden()


def test_who_may_not_edit_fills_no_hole(stage: Stage, qtbot: QtBot) -> None:
    add_request(stage.context.desk, CY, ADA)
    stage.context = replace(stage.context, may=lambda right: right is not Right.EDIT)
    _, form = opened(stage, qtbot, ADA)
    pane = pane_of(form)
    QTest.keyClick(pane.line, Qt.Key.Key_End)
    assert [button.isEnabled() for button in pane.hopes] == [False]


def test_presence_and_limits_are_edited(stage: Stage, qtbot: QtBot) -> None:
    screen, form = opened(stage, qtbot, CY)
    fields = form.presence
    fields.present_from.setText("soon")
    save(screen)
    assert "12:30" in fields.present_from.accessibleDescription()
    fields.present_from.setText("10:40")
    fields.present_until.setText("9:00")
    save(screen)
    assert fields.present_until.accessibleDescription() == "This is before they come."
    fields.present_until.setText("15:00")
    fields.guaranteed.setValue(3)
    fields.most_meetings.setValue(8)
    fields.most_in_row.setValue(2)
    save(screen)

    def kept() -> Person:
        with stage.context.desk.reading() as reading:
            found = reading.get(Person, CY)
        assert found is not None
        return found

    qtbot.waitUntil(lambda: kept().guaranteed == 3)
    assert kept().present_from == MORNING.replace(hour=8, minute=40)
    limits = kept().most_meetings, kept().most_in_row
    assert (kept().present_until, *limits) == (MORNING.replace(hour=13), 8, 2)

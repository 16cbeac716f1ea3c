"""The meetings screen as an organiser uses it."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.ui.kit.accessibility import unnamed
from eventdesk.ui.meetings import create
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.screen import MeetingsScreen
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> MeetingsScreen:
    screen = create(stage.context)
    assert isinstance(screen, MeetingsScreen)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    return screen


def meeting_of(screen: MeetingsScreen, meeting: str = "m1") -> MeetingRow:
    row = screen.rows.row_of(meeting)
    assert row is not None
    return row


def form_in(screen: MeetingsScreen, qtbot: QtBot) -> MeetingForm:
    qtbot.waitUntil(lambda: isinstance(screen.sheet.content, MeetingForm))
    form = screen.sheet.content
    assert isinstance(form, MeetingForm)
    return form


def press(screen: MeetingsScreen, words: str) -> None:
    next(b for b in screen.sheet.findChildren(QPushButton) if b.text().split("\t")[0] == words).click()


def reread(screen: MeetingsScreen, qtbot: QtBot, status: MeetingStatus) -> None:
    screen.model.load()
    qtbot.waitUntil(lambda: meeting_of(screen).status is status)


def test_a_meeting_is_moved_then_called_off_then_brought_back(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.open(meeting_of(screen))
    form = form_in(screen, qtbot)
    assert unnamed(screen) == []
    form.slot.setCurrentIndex(form.slot.findData("s2"))
    form.table.setCurrentIndex(form.table.findData("t2"))
    press(screen, "Move")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    screen.model.load()
    qtbot.waitUntil(lambda: (meeting_of(screen).slot, meeting_of(screen).table) == ("s2", "t2"))
    screen.open(meeting_of(screen))
    form_in(screen, qtbot)
    press(screen, "Call off")
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    reread(screen, qtbot, MeetingStatus.CANCELLED)
    screen.model.undo()
    qtbot.waitUntil(lambda: len(stage.notices) == 3)
    reread(screen, qtbot, MeetingStatus.PLANNED)


def test_who_is_taken_cannot_be_given_another_meeting(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.add()
    form = form_in(screen, qtbot)
    for box, person in zip(form.people, ("ada", "cy"), strict=True):
        box.setCurrentIndex(box.findData(person))
    form.slot.setCurrentIndex(form.slot.findData("s1"))
    press(screen, "Add")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Somebody of this meeting meets others in that slot."
    form.slot.setCurrentIndex(form.slot.findData("s2"))
    press(screen, "Add")
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    screen.model.load()
    qtbot.waitUntil(lambda: screen.rows.total == 2)


def test_who_did_not_come_is_noted(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.open(meeting_of(screen))
    form = form_in(screen, qtbot)
    next(box for box, person in form.missing_boxes if person == "bo").setChecked(True)
    press(screen, "Note as told")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    reread(screen, qtbot, MeetingStatus.MISSED)
    assert meeting_of(screen).missing == ("bo",)

"""The meetings screen as an organiser uses it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import GestureId, MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.ui.kit.form.finder import Finder
from eventdesk.ui.meetings import create
from eventdesk.ui.meetings.form import MeetingForm
from eventdesk.ui.meetings.model import MeetingLine, Noting
from eventdesk.ui.meetings.screen import CLASH, MeetingsScreen, clashes_told
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.checkpoints import counters
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING


def opened(stage: Stage, qtbot: QtBot) -> MeetingsScreen:
    screen = create(stage.context)
    assert isinstance(screen, MeetingsScreen)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    return screen


def meeting_of(screen: MeetingsScreen, meeting: str = "m1") -> MeetingLine:
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


def typed(field: Finder, words: str) -> None:
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def reread(screen: MeetingsScreen, qtbot: QtBot, status: MeetingStatus) -> None:
    screen.model.load()
    qtbot.waitUntil(lambda: meeting_of(screen).meeting.status is status)


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
    qtbot.waitUntil(
        lambda: (meeting_of(screen).meeting.slot, meeting_of(screen).meeting.table) == ("s2", "t2")
    )
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
    typed(form.people[0], "sorensen")
    form.people[1].setText("Nobody")
    press(screen, "Add")
    assert form.people[1].accessibleDescription() == "Choose somebody who is offered."
    form.people[1].clear()
    typed(form.people[1], "cy")
    assert [field.key for field in form.people] == ["ada", "cy"]
    form.slot.setCurrentIndex(form.slot.findData("s1"))
    press(screen, "Add")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Somebody of this meeting meets others in that slot."
    form.slot.setCurrentIndex(form.slot.findData("s2"))
    press(screen, "Add")
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    screen.model.load()
    qtbot.waitUntil(lambda: screen.rows.total == 2)


def test_a_new_meeting_is_offered_a_free_table(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.add()
    form = form_in(screen, qtbot)
    taken = meeting_of(screen).meeting
    form.slot.setCurrentIndex(form.slot.findData("s2"))
    form.table.setCurrentIndex(form.table.findData(taken.table))
    form.slot.setCurrentIndex(form.slot.findData(taken.slot))
    assert form.table.currentData() == "t2"
    form.slot.setCurrentIndex(form.slot.findData("s2"))
    assert form.table.currentData() == "t2"


def test_who_did_not_come_is_noted(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.open(meeting_of(screen))
    form = form_in(screen, qtbot)
    assert form.note is not None
    next(box for box, person in form.note.missing_boxes if person == "bo").setChecked(True)
    press(screen, "Save how it went")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    reread(screen, qtbot, MeetingStatus.MISSED)
    assert meeting_of(screen).meeting.missing == ("bo",)
    assert meeting_of(screen).meeting.outcome is None


def test_what_came_of_a_meeting_is_noted_shown_corrected_and_undone(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.open(meeting_of(screen))
    note = form_in(screen, qtbot).note
    assert note is not None
    note.kind.setCurrentIndex(note.kind.findData("offer asked for"))
    note.teller.setCurrentIndex(note.teller.findData("bo"))
    QTest.keyClicks(note.text, "Two cranes ")
    press(screen, "Save how it went")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Meeting saved: Held."
    reread(screen, qtbot, MeetingStatus.HELD)
    told = Outcome(
        id="m1",
        meeting=MeetingId("m1"),
        person=PersonId("bo"),
        text="Two cranes",
        kind=OutcomeKind.OFFER,
    )
    assert meeting_of(screen).meeting.outcome == told
    screen.rows.set_filter("held · offer asked")
    assert [line.meeting.id for line in screen.rows.shown_rows()] == ["m1"]

    screen.open(meeting_of(screen))
    again = form_in(screen, qtbot).note
    assert again is not None
    assert again.noting() == Noting(meeting_of(screen).meeting, (), told)
    again.kind.setCurrentIndex(0)
    press(screen, "Save how it went")
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    screen.model.load()
    qtbot.waitUntil(lambda: meeting_of(screen).meeting.outcome == replace(told, kind=None))
    screen.model.undo()
    qtbot.waitUntil(lambda: len(stage.notices) == 3)
    screen.model.undo()
    qtbot.waitUntil(lambda: len(stage.notices) == 4)
    reread(screen, qtbot, MeetingStatus.PLANNED)
    assert meeting_of(screen).meeting.outcome is None


def test_a_meeting_with_a_clash_is_marked_and_says_with_whom(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert screen.table.view.isColumnHidden(CLASH)
    people = (PersonId("ada"), PersonId("cy"))
    second = Meeting(id="m2", people=people, slot=SlotId("s1"), table=TableId("t2"))
    with stage.file.writing(GestureId("second"), "test", MORNING) as writing:
        writing.record([second.created(), Meeting(id="m3", people=people, slot=SlotId("s2")).created()])
    screen.model.load()
    qtbot.waitUntil(lambda: screen.rows.total == 3 and bool(meeting_of(screen).clashes))
    words = {line.meeting.id: clashes_told(line) for line in screen.rows.shown_rows()}
    assert words == {"m1": "Two meetings at once", "m2": "Two meetings at once", "m3": ""}
    assert not screen.table.view.isColumnHidden(CLASH)
    screen.rows.set_filter("at once")
    assert [line.meeting.id for line in screen.rows.shown_rows()] == ["m1", "m2"]
    screen.open(meeting_of(screen, "m2"))
    told = [label.text() for label in form_in(screen, qtbot).findChildren(QLabel)]
    assert told[:2] == ["Two meetings at once", "Åda Sørensen"]


def test_a_meeting_asked_for_elsewhere_is_opened_whatever_is_searched(stage: Stage, qtbot: QtBot) -> None:
    screen = create(stage.context)
    assert isinstance(screen, MeetingsScreen)
    qtbot.addWidget(screen)
    screen.rows.set_filter("nobody of that name")
    screen.show_subject(Subject(Noun.MEETING, "m1"))
    form_in(screen, qtbot)
    assert screen.table.current() == meeting_of(screen)


def test_what_is_undone_is_the_action_told_not_the_last_one(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.model.cancel(meeting_of(screen).meeting)
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    check_in(stage.context.desk, PersonId("ada"))
    undo = stage.notices[0].action
    assert undo is not None
    undo[1]()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    reread(screen, qtbot, MeetingStatus.PLANNED)
    assert counters(stage.context.desk).here == 1
    screen.model.cancel(meeting_of(screen).meeting)
    screen.model.cancel(meeting_of(screen).meeting)
    qtbot.waitUntil(lambda: len(stage.notices) == 4)
    assert stage.notices[3].action is None

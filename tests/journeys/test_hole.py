"""A hole in the day: somebody's partner does not come, the right person says yes, two agendas are printed."""

from datetime import timedelta

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.ui.app import Program
from eventdesk.ui.rightperson.screen import RightPersonScreen
from eventdesk.ui.screens import RIGHT_PERSON
from eventdesk.usecases.checkin import check_in
from tests.cups import PrivateCups
from tests.journeys.conftest import PATIENCE, desk_of, shown


def all_but_one_come(program: Program, qtbot: QtBot) -> Meeting:
    """Two minutes after the bell of a meeting whose second person is missing; everybody else is there."""
    program.rehearse(7)
    qtbot.waitUntil(lambda: program.opened_event is not None and program.opened_event.rehearsal is not None)
    qtbot.waitUntil(lambda: program.worker.pending == 0, timeout=PATIENCE)
    desk = desk_of(program)
    with desk.reading() as reading:
        meeting = next(one for one in reading.all(Meeting) if one.slot and one.table)
        slot = reading.get(Slot, meeting.slot or "")
        people = [PersonId(one.id) for one in reading.all(Person) if one.id != meeting.people[1]]
    assert program.opened_event is not None
    assert program.opened_event.rehearsal is not None
    assert slot is not None
    assert slot.starts is not None
    for person in people:
        check_in(desk, person)
    program.opened_event.rehearsal.clock.jump(slot.starts + timedelta(minutes=2))
    return meeting


def pressed(key: Qt.Key) -> None:
    """On the keyboard, wherever it is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_a_hole_is_filled_by_two_yeses(program: Program, qtbot: QtBot, cups: PrivateCups) -> None:
    lost = all_but_one_come(program, qtbot)
    program.settings.keep_printer("agendas", "desk")
    screen = shown(program, qtbot, RIGHT_PERSON, RightPersonScreen)
    program.window.ask(RIGHT_PERSON, lost.people[0])
    day = screen.day
    qtbot.waitUntil(lambda: len(day.cards) == 5, timeout=PATIENCE)
    suggested = day.cards[1].suggested
    assert suggested.table == lost.table
    with qtbot.waitSignal(day.model.asking, timeout=PATIENCE):
        pressed(Qt.Key.Key_2)
    with qtbot.waitSignal(day.model.asking, timeout=PATIENCE):
        pressed(Qt.Key.Key_1)
    with (
        qtbot.waitSignal(day.printing.recorded, timeout=PATIENCE),
        qtbot.waitSignal(day.model.agreed, timeout=PATIENCE),
    ):
        pressed(Qt.Key.Key_4)
    desk, both = desk_of(program), {lost.people[0], suggested.who.id}
    with desk.reading() as reading:
        (made,) = (one for one in reading.all(Meeting) if set(one.people) == both)
        missed = reading.get(Meeting, lost.id)
    assert (made.slot, made.table, made.status) == (lost.slot, lost.table, MeetingStatus.PLANNED)
    assert missed is not None
    assert (missed.status, missed.missing) == (MeetingStatus.MISSED, (lost.people[1],))
    ((document, title, _),) = cups.printed()
    assert title == "Two agendas"
    with PdfDocument(document) as pages:
        told = [page.get_textpage().get_text_bounded() for page in pages]
    assert len(told) == 2
    with desk.reading() as reading:
        names = [person.name for id_ in made.people if (person := reading.get(Person, id_))]
    assert all(name in page for name in names for page in told)

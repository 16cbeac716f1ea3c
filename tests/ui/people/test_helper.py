"""What a helper sees of people: who is found by two characters, to read alone."""

from dataclasses import replace
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.rights import RIGHTS, DeskRole
from eventdesk.ui.people import create
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from tests.ui.conftest import Stage


def test_a_helper_reads_of_whom_they_find_and_changes_nothing(stage: Stage, qtbot: QtBot) -> None:
    edit_person(stage.context.desk, PersonId("bo"), email="bo@example.org")
    set_pin(stage.context.desk, DeskRole.ORGANISER, "2468")
    desk = replace(stage.context.desk, post=Post(DeskRole.HELPER))
    stage.context = replace(stage.context, desk=desk, may=RIGHTS[DeskRole.HELPER].__contains__)
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    screen.show()
    assert list(screen.parts) == ["person"]
    QTest.keyClicks(screen.people.search, "mull")
    qtbot.waitUntil(lambda: screen.people.rows.total == 1)
    screen.people.open(screen.people.rows.shown_rows()[0])
    qtbot.waitUntil(lambda: isinstance(screen.people.sheet.content, PersonForm))
    form = cast("PersonForm", screen.people.sheet.content)
    assert not form.family.isEnabled()
    assert form.email.text() == ""
    shown = (one for one in screen.people.sheet.findChildren(QPushButton) if one.isVisible())
    assert [one.text() for one in shown if one.text() and not form.isAncestorOf(one)] == ["Check in"]

"""The desk of a helper: what is refused, and what is found without a list to browse."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Paper
from eventdesk.domain.person import Status
from eventdesk.domain.refusal import Reason
from eventdesk.domain.rights import OVERRIDES, RIGHTS, DeskRole
from eventdesk.ui.checkin.actions import Act
from eventdesk.ui.kit.form.newcomer import NewcomerForm
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.post import Post
from tests.ui.checkin.test_screen import opened, scan
from tests.ui.checkin.test_work import BO, change, detailed, press
from tests.ui.conftest import Stage


def as_helper(stage: Stage) -> None:
    set_pin(stage.context.desk, DeskRole.ORGANISER, "2468")
    desk = replace(stage.context.desk, post=Post(DeskRole.HELPER))
    rights, passes = RIGHTS[DeskRole.HELPER], OVERRIDES[DeskRole.HELPER]
    stage.context = replace(stage.context, desk=desk, may=rights.__contains__, may_pass=passes.__contains__)


def test_what_a_helper_may_not_do_is_said_before_anything_is_asked(stage: Stage, qtbot: QtBot) -> None:
    change(stage, "ada", status=Status.BLOCKED)
    as_helper(stage)
    printed(stage.context.desk, agenda_sheets(stage.context.desk, people=[BO]))
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Blocked")
    press(screen, Act.OVERRIDE)
    assert [one.text for one in stage.notices] == [refusal_words(Reason.NOT_ALLOWED)]
    assert screen.middle.currentWidget() is screen.verdict
    screen.work.do(Act.SUBSTITUTE)
    scan(screen, qtbot, stage.codes["bo"], "Welcome")
    detailed(screen, qtbot)
    press(screen, Act.AGENDA)
    assert len(stage.notices) == 3
    assert screen.middle.currentWidget() is screen.verdict
    with qtbot.waitSignal(screen.paper.refused):
        screen.paper.print(Paper.AGENDA, BO)


def test_whom_a_walk_in_wishes_for_is_found_by_two_letters_and_never_listed(
    stage: Stage, qtbot: QtBot
) -> None:
    as_helper(stage)
    screen = opened(stage, qtbot)
    screen.walk_in.click()
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, NewcomerForm))
    form = cast("NewcomerForm", screen.panel.content)
    field = form.wishes.field
    field.setFocus()
    screen.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClicks(field, "m")
    assert not field.popup.isVisible()
    QTest.keyClicks(field, "ul")
    qtbot.waitUntil(field.popup.isVisible)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert form.wished() == (BO,)

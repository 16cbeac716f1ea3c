"""The small pieces of work at the desk: each without a dialog, each given up by the next scan."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.domain.badge import Badge, Paper, Print
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import PersonId, QuestionId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Payment, Person, Status
from eventdesk.domain.question import Asking, Given, Question, QuestionKind
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.sheet import SheetState
from eventdesk.ui.checkin.actions import Act
from eventdesk.ui.checkin.asking import AnswerForm, ReasonForm, ReprintForm
from eventdesk.ui.checkin.colleagues import ColleagueList
from eventdesk.ui.checkin.day import DayList
from eventdesk.ui.checkin.options import SHOWS, OptionsForm
from eventdesk.ui.checkin.paper import When
from eventdesk.ui.checkin.screen import CheckinScreen
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.newcomer import NewcomerForm
from eventdesk.ui.kit.look.button import Segments
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.people import add_person
from tests.ui.checkin.test_screen import opened, scan
from tests.ui.conftest import Stage

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def record(stage: Stage, *drafts: Draft) -> None:
    with stage.context.desk.writing() as writing:
        writing.record(drafts)


def change(stage: Stage, person: str, **changes: object) -> None:
    with stage.context.desk.writing() as writing:
        known = writing.get(Person, person)
        draft = known.changed(**changes) if known else None
        assert draft is not None
        writing.record([draft])


def press(screen: CheckinScreen, act: Act) -> None:
    button = screen.verdict.bar.buttons[act]
    assert button.isVisible()
    button.click()


def word(screen: CheckinScreen, qtbot: QtBot, told: str) -> None:
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.verdict)
    qtbot.waitUntil(lambda: screen.verdict.word.text() == told)


def detailed(screen: CheckinScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.work.details is not None)


def test_what_is_owed_is_settled_by_one_key(stage: Stage, qtbot: QtBot) -> None:
    change(stage, "ada", payment=Payment.ON_SITE, attention="Invoice", box="C")
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Not paid")
    assert screen.verdict.attention.text() == "Invoice"
    assert "Badge in box C" in [chip.text for chip in screen.verdict.chips.chips]
    press(screen, Act.SETTLE)
    word(screen, qtbot, "Welcome")


def test_an_exception_needs_a_reason_and_is_marked(stage: Stage, qtbot: QtBot) -> None:
    change(stage, "ada", status=Status.BLOCKED)
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Blocked")
    press(screen, Act.OVERRIDE)
    form = cast("ReasonForm", screen.panel.content)
    screen.panel.accept.click()
    assert screen.middle.currentWidget() is screen.panel
    form.reason.setText("The mayor")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    word(screen, qtbot, "Welcome")
    assert screen.verdict.detail.text() == "Let in by exception: The mayor"


def test_questions_are_asked_and_answered_in_place(stage: Stage, qtbot: QtBot) -> None:
    meal = Question(id="q1", key="meal", kind=QuestionKind.CHOICE, choices=("Fish", "Vegan"))
    record(
        stage,
        meal.created(),
        Question(id="q2", key="photo", kind=QuestionKind.CONSENT).created(),
        Question(id="q3", key="phone", asking=Asking.CONFIRM).created(),
        Given(id="ada/q3", person=ADA, question=QuestionId("q3"), value="123").created(),
    )
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.field, stage.codes["ada"])
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, AnswerForm))
    form = cast("AnswerForm", screen.panel.content)
    assert cast("QLineEdit", form.fields["phone"]).text() == "123"
    assert cast("Segments", form.fields["photo"]).value == ""
    cast("Segments", form.fields["meal"]).choose("Vegan")
    cast("Segments", form.fields["photo"]).choose("no")
    screen.panel.accept.click()
    word(screen, qtbot, "Welcome")
    with stage.context.desk.reading() as reading:
        assert {one.id: one.value for one in reading.all(Given)} == {
            "ada/q1": "Vegan",
            "ada/q2": "no",
            "ada/q3": "123",
        }


def test_a_scan_gives_up_what_was_begun(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.walk_in.click()
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.panel)
    screen.model.submit(stage.codes["bo"])
    word(screen, qtbot, "Welcome")
    assert screen.focusWidget() is screen.field
    screen.walk_in.click()
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.panel)
    QTest.keyClick(screen.panel, Qt.Key.Key_Escape)
    assert screen.middle.currentWidget() is screen.verdict


def test_one_code_of_several_people_is_chosen_from_a_list(stage: Stage, qtbot: QtBot) -> None:
    record(
        stage,
        Badge(id="x1", person=ADA, code="SAME").created(),
        Badge(id="x2", person=BO, code="SAME").created(),
    )
    screen = opened(stage, qtbot)
    screen.model.submit("SAME")
    qtbot.waitUntil(lambda: screen.middle.currentWidget() is screen.found)
    assert "Choose one" in screen.found.note.text()
    assert {row.card.id for row in screen.people.shown_rows()} == {ADA, BO}
    screen.found.table.select(BO)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    word(screen, qtbot, "Welcome")
    assert screen.verdict.name.text() == "Bo Müller"


def test_colleagues_are_let_in_together_and_undone_together(stage: Stage, qtbot: QtBot) -> None:
    add_person(stage.context.desk, Newcomer("Zoe", "Berg", organisation="Nørd A/S"))
    add_person(stage.context.desk, Newcomer("Yan", "Berg", organisation="Nørd A/S"))
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    detailed(screen, qtbot)
    assert screen.verdict.bar.buttons[Act.COLLEAGUES].text() == "1 of 3 here"
    press(screen, Act.COLLEAGUES)
    people = cast("ColleagueList", screen.panel.content)
    assert len(people.chosen()) == 2
    QTest.keyClick(people.table.view, Qt.Key.Key_Return)
    word(screen, qtbot, "Welcome")
    screen.model.load()
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 3")
    assert [number for number, _ in screen.scans.shown_rows()] == [1, 2, 3]
    screen.model.undo()
    word(screen, qtbot, "Undone")
    assert screen.verdict.detail.text().startswith("2 ")
    screen.model.load()
    qtbot.waitUntil(lambda: screen.here.accessibleName() == "Here: 1")


def test_who_waits_for_somebody_is_told_beside_the_verdict(stage: Stage, qtbot: QtBot) -> None:
    change(stage, "ada", country="DK")
    change(stage, "bo", ambassador_of=("DK",))
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["bo"], "Welcome")
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    qtbot.waitUntil(screen.verdict.company.isVisible)
    assert screen.verdict.company.text() == "Expected by Bo Müller (Ambassador)"


def test_the_day_is_shown_at_a_key(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    press(screen, Act.DAY)
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, DayList))
    day = cast("DayList", screen.panel.content)
    assert day.rows.total == 1
    assert screen.panel.accept.isHidden()


def test_a_walk_in_is_registered_with_wishes(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.walk_in.click()
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, NewcomerForm))
    form = cast("NewcomerForm", screen.panel.content)
    screen.panel.accept.click()
    assert screen.middle.currentWidget() is screen.panel
    form.given.setText("Di")
    form.organisation.setText("Nørd A/S")
    form.wishes.field.picked.emit(Choice("bo", "Bo Müller"))
    screen.panel.accept.click()
    word(screen, qtbot, "Welcome")
    with stage.context.desk.reading() as reading:
        assert [one.asked for one in reading.all(Request)] == [BO]
    screen.model.undo()
    word(screen, qtbot, "Undone")
    with stage.context.desk.reading() as reading:
        assert reading.all(Request) == ()


def test_a_substitute_takes_the_place_of_somebody_found_by_name(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    QTest.keyClicks(screen.field, "mull")
    qtbot.waitUntil(lambda: screen.people.total == 1)
    QTest.keyClick(screen.field, Qt.Key.Key_Down)
    screen.found.substitute_requested.emit(screen.found.current())
    qtbot.waitUntil(lambda: isinstance(screen.panel.content, NewcomerForm))
    form = cast("NewcomerForm", screen.panel.content)
    form.given.setText("Di")
    screen.panel.accept.click()
    word(screen, qtbot, "Welcome")
    with stage.context.desk.reading() as reading:
        (meeting,) = reading.all(Meeting)
    assert BO not in meeting.people


def test_a_desk_that_shows_first_lets_in_by_enter(stage: Stage, qtbot: QtBot) -> None:
    record(stage, Checkpoint(id="lunch", name="Lunch").created())
    screen = opened(stage, qtbot)
    qtbot.waitUntil(lambda: screen.expected.accessibleName() == "Expected: 3")
    screen.options.click()
    form = cast("OptionsForm", screen.panel.content)
    form.policy.choose(SHOWS)
    form.checkpoint.choose("lunch")
    form.badge.choose(When.FIRST.value)
    QTest.keyClick(cast("QWidget", form.badge.focusProxy()), Qt.Key.Key_Return)
    assert stage.context.settings.printed_at_checkin(Paper.BADGE.value) == When.FIRST.value
    form.badge.choose(When.NEVER.value)
    form.keep()
    scan(screen, qtbot, stage.codes["ada"], "Let in?")
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    word(screen, qtbot, "Welcome")
    assert screen.model.last is not None
    assert screen.model.last.checkpoint == "lunch"
    qtbot.waitUntil(lambda: screen.model.checkpoint.name == "Lunch")


@pytest.mark.parametrize("how", [When.FIRST, When.ALWAYS])
def test_which_sheets_a_desk_prints(how: When) -> None:
    assert how.wants(SheetState.NOT_PRINTED)
    assert how.wants(SheetState.CHANGED)
    assert how.wants(SheetState.CURRENT) is (how is When.ALWAYS)
    assert not When.NEVER.wants(SheetState.NOT_PRINTED)


def test_a_sheet_that_is_still_true_is_printed_again_for_a_reason(stage: Stage, qtbot: QtBot) -> None:
    badges_printed(stage.context.desk, badge_sheets(stage.context.desk, people=[ADA]))
    screen = opened(stage, qtbot)
    scan(screen, qtbot, stage.codes["ada"], "Welcome")
    detailed(screen, qtbot)
    press(screen, Act.BADGE)
    form = screen.panel.content
    assert isinstance(form, ReprintForm)
    form.reason.setText("lost")
    form.code.choose("new")
    screen.panel.accept.click()
    word(screen, qtbot, "Welcome")
    scan(screen, qtbot, stage.codes["ada"], "Badge replaced")
    with stage.context.desk.reading() as reading:
        assert len(reading.all(Print)) == 1

"""The screen of the right person as a helper uses it at a hole, and an organiser before the day."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.person import Person
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.label import Label
from eventdesk.ui.rightperson import create
from eventdesk.ui.rightperson.screen import BEFORE, RightPersonScreen
from eventdesk.usecases.checkin import check_in
from tests.ui.accessibility import unnamed, without_key
from tests.ui.conftest import Stage
from tests.usecases.conftest import MORNING

ADA, BO, CY, DI = map(PersonId, ("ada", "bo", "cy", "di"))


@pytest.fixture
def day(stage: Stage) -> Stage:
    """The bell of the first slot: Bo did not come, and Di offers what Åda needs."""
    desk = stage.context.desk
    with desk.writing() as writing:
        ada = writing.get(Person, ADA)
        assert ada is not None
        needing = ada.changed(needs="Array cables", offers="Welding")
        south = OrganisationId("south")
        di = Person(id=DI, given="Di", family="Dorn", organisation=south, offers="Cables", needs="Welds")
        writing.record([*filter(None, [needing]), di.created()])
    for person in (ADA, CY, DI):
        check_in(desk, person)
    stage.clock.at = MORNING + timedelta(hours=2, minutes=1)
    return stage


def opened(context: ScreenContext, qtbot: QtBot) -> RightPersonScreen:
    screen = create(context)
    assert isinstance(screen, RightPersonScreen)
    qtbot.addWidget(screen)
    screen.resize(1060, 660)
    screen.show()
    return screen


def got(stage: Stage, cls: type[Any], id_: str) -> Any:
    with stage.context.desk.reading() as reading:
        return reading.get(cls, id_)


def heading(screen: RightPersonScreen) -> str:
    return screen.day.heading.findChildren(Label)[1].text()


def marked(screen: RightPersonScreen) -> list[str]:
    return [button.text() for button in screen.day.sought.slots.buttons() if button.isChecked()]


def sought(screen: RightPersonScreen, qtbot: QtBot, count: int = 2) -> None:
    screen.ask(ADA)
    qtbot.waitUntil(lambda: len(screen.day.cards) == count)


def asked(screen: RightPersonScreen, qtbot: QtBot) -> None:
    sought(screen, qtbot)
    QTest.keyClick(screen.day, Qt.Key.Key_9)
    QTest.keyClick(screen.day, Qt.Key.Key_X)
    with qtbot.waitSignal(screen.day.model.asking):
        QTest.keyClick(screen.day.cards[0].button, Qt.Key.Key_1)


def test_five_are_shown_with_their_reasons(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    sought(screen, qtbot)
    first = screen.day.cards[0]
    assert first.button.accessibleName() == "Ask about Di Dorn"
    assert first.button.accessibleDescription().startswith(
        "Offers what is needed:\xa0Cables. Needs what is offered:\xa0Welds"
    )
    assert heading(screen) == "11:00–11:20: Åda Sørensen sits alone"
    assert unnamed(screen) == []
    assert without_key(screen) == []
    assert [button.text() for button in screen.day.sought.slots.buttons()] == ["11:00", "11:25"]
    with qtbot.waitSignal(screen.day.model.found):
        screen.day.sought.slots.buttons()[1].click()
    assert screen.day.model.slot == "s2"
    assert marked(screen) == ["11:25"]


def test_no_slot_is_marked_beside_two_who_meet_in_another(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    asked(screen, qtbot)
    model = screen.day.model
    assert marked(screen) == ["11:00"]
    with qtbot.waitSignal(model.asking):
        screen.day.page.press(1)
    with qtbot.waitSignal(model.agreed):
        screen.day.page.press(4)
    qtbot.waitUntil(lambda: model.slot == "s2")
    assert marked(screen) == []
    screen.day.page.back.click()
    assert marked(screen) == ["11:25"]


def test_somebody_is_found_by_name(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    assert screen.day.pages.currentWidget() is screen.day.empty
    field = screen.day.sought.field
    with qtbot.waitSignal(screen.day.model.people_loaded):
        screen.day.model.load()
    QTest.keyClicks(field, "young")
    with qtbot.waitSignal(screen.day.model.found):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.day.model.person == CY
    screen.day.show_subject(Subject(Noun.PERSON, ADA))
    qtbot.waitUntil(lambda: field.key == ADA)


def test_who_sits_alone_is_offered(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    screen.activated()
    qtbot.waitUntil(screen.day.sought.alone.isVisible)
    (button,) = screen.day.sought.alone.findChildren(Button)
    assert button.accessibleName() == "Åda Sørensen · Nørd A/S"
    button.click()
    qtbot.waitUntil(lambda: len(screen.day.cards) == 2)
    day.clock.forward(22)
    screen.day.watch.timeout.emit()
    qtbot.waitUntil(lambda: not screen.day.sought.alone.isVisible())


def test_two_yeses_make_a_meeting_and_are_undone(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    asked(screen, qtbot)
    page, model = screen.day.page, screen.day.model
    assert screen.day.pages.currentWidget() is page
    assert page.when.text() == "11:00–11:20, Table 1, Hall"
    assert page.words.text() == "Waits for the yes of Åda Sørensen and Di Dorn."
    with qtbot.waitSignal(model.asking):
        QTest.keyClick(screen.day, Qt.Key.Key_1)
    assert page.words.text() == "Waits for the yes of Di Dorn."
    with qtbot.waitSignal(model.agreed):
        QTest.keyClick(page, Qt.Key.Key_4)
    assert page.words.text() == "They meet."
    qtbot.waitUntil(lambda: model.slot == "s2")
    assert heading(screen) == "Åda Sørensen meets Di Dorn"
    assert model.current is not None
    made = got(day, Meeting, model.current.suggestion.meeting or "")
    assert (made.people, made.table) == ((ADA, DI), "t1")
    assert got(day, Meeting, "m1").status is MeetingStatus.MISSED
    assert not screen.day.printing.busy
    day.context.settings.keep_printer("agendas", "nowhere")
    page.print.click()
    qtbot.waitUntil(lambda: len(day.notices) == 1, timeout=20_000)
    with qtbot.waitSignal(model.undone):
        page.undo.click()
    assert got(day, Meeting, made.id) is None
    assert screen.day.pages.currentWidget() is not page


def test_a_no_leads_back_to_the_others(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    asked(screen, qtbot)
    page = screen.day.page
    with qtbot.waitSignal(screen.day.model.asking):
        page.sides[1].buttons[Answer.NO].click()
    assert page.words.text() == "No meeting: Di Dorn said no."
    screen.refresh(Changes(frozenset({Noun.SUGGESTION}), frozenset(), 0))
    qtbot.waitUntil(lambda: len(screen.day.cards) == 1)
    page.back.click()
    assert screen.day.pages.currentWidget() is screen.day.list


def test_who_does_not_answer_is_asked_again_later(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    asked(screen, qtbot)
    with qtbot.waitSignal(screen.day.model.asking):
        screen.day.page.sides[1].buttons[Answer.NO_ANSWER].click()
    screen.day.page.back.click()
    with qtbot.waitSignal(screen.day.model.asked_changed):
        screen.refresh(Changes(frozenset({Noun.PERSON}), frozenset(), 0))
    qtbot.waitUntil(lambda: screen.day.sought.asked.isVisible())
    (button,) = screen.day.sought.asked.findChildren(type(screen.day.page.back))
    assert button.accessibleName() == "11:00: Åda Sørensen · Di Dorn"
    button.click()
    assert screen.day.page.sides[1].state.text() == "No answer"


def test_a_hole_without_anybody_and_nobody_without_a_hole(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    day.clock.at = MORNING + timedelta(hours=9)
    screen.ask(ADA)
    qtbot.waitUntil(lambda: screen.day.model.person == ADA and screen.day.sought.card.isVisible())
    assert screen.day.cards == ()
    screen.ask(PersonId("stranger"))
    qtbot.waitUntil(lambda: len(day.notices) == 1)
    screen.ask(object())


def test_a_helper_comes_from_the_board_alone(day: Stage, qtbot: QtBot) -> None:
    helper = replace(day.context, may=lambda right: right is not Right.BROWSE)
    screen = opened(helper, qtbot)
    assert list(screen.parts) == ["day"]
    assert not screen.day.sought.field.isVisible()
    sought(screen, qtbot)


def test_before_the_day_pairs_are_proposed(day: Stage, qtbot: QtBot) -> None:
    screen = opened(day.context, qtbot)
    screen.show_part(BEFORE)
    qtbot.waitUntil(lambda: screen.worth.rows.total == 1)
    row = screen.worth.rows.shown_rows()[0]
    assert {row.one.id, row.two.id} == {ADA, DI}
    assert unnamed(screen) == []
    screen.worth.table.select((row.one.id, row.two.id))
    screen.worth.table.row_opened.emit(row)
    qtbot.waitUntil(lambda: len(day.notices) == 1)
    with day.context.desk.reading() as reading:
        assert len(reading.all(Request)) == 1
    screen.refresh(Changes(frozenset({Noun.REQUEST}), frozenset(), 0))
    qtbot.waitUntil(lambda: screen.worth.rows.total == 0)

"""The rules of the schedule as the organiser makes them: goals, limits, pairs apart, orders."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.quality import FEWEST_BREAKS, GOALS
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.domain.rules import RULES_ID
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.requests import create
from eventdesk.ui.requests.order_list import OrderForm
from eventdesk.ui.requests.pair_list import PairForm
from eventdesk.ui.requests.screen import RequestsScreen
from eventdesk.usecases.rules import change_rules, order_rows, pair_rows, rules_of
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


class Commits(QObject):
    """Brings commits to the window's thread, as the program does."""

    told = Signal(object)


def opened(stage: Stage, qtbot: QtBot, part: Noun) -> RequestsScreen:
    screen = create(stage.context)
    assert isinstance(screen, RequestsScreen)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.activateWindow()
    commits = Commits(screen)
    commits.told.connect(screen.refresh, Qt.ConnectionType.QueuedConnection)
    stage.file.on_commit.append(commits.told.emit)
    screen.show_subject(Subject(part, RULES_ID))
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0)
    return screen


def press(part: Any, words: str) -> None:
    next(b for b in part.sheet.findChildren(QPushButton) if b.accessibleName() == words).click()


def test_goals_are_moved_left_out_and_saved_together(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot, Noun.RULES)
    part, desk = screen.rules, stage.context.desk
    goals = part.form.goals
    assert unnamed(screen) == []
    assert (goals.keys, part.save.isEnabled(), part.usual.isEnabled()) == (GOALS, False, False)
    QTest.keyClick(goals.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert goals.keys[:2] == ("longest wait", "wishes")
    goals.up.click()
    assert goals.keys == GOALS
    goals.list.setCurrentRow(6)
    goals.down.click()
    QTest.keyClick(goals.list, Qt.Key.Key_Space)
    assert "evenness" not in goals.keys
    QTest.keyClick(part.form.suits.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    part.form.lead.setValue(12)
    part.form.guaranteed.setValue(4)
    part.form.guaranteed_roles.field.picked.emit(Choice("buyer", "Buyer"))
    part.form.same_organisation.setChecked(True)
    assert part.save.isEnabled()
    part.save.click()
    qtbot.waitUntil(lambda: rules_of(desk).lead == 12)
    rules = rules_of(desk)
    assert (rules.goals, rules.guaranteed, rules.same_organisation) == (GOALS[:6], 4, True)
    assert (rules.guaranteed_roles, rules.suits[:2]) == (("buyer",), ("offers", "wish"))
    qtbot.waitUntil(lambda: bool(stage.notices) and not part.save.isEnabled())
    assert stage.notices[-1].text == "The rules are saved."
    part.usual.click()
    assert (goals.keys, part.save.isEnabled()) == (GOALS, True)
    part.breaks.click()
    assert (goals.keys, part.breaks.isEnabled(), part.usual.isEnabled()) == (FEWEST_BREAKS, False, True)
    undo = stage.notices[-1].action
    assert undo is not None
    undo[1]()
    qtbot.waitUntil(lambda: rules_of(desk).lead == 5)
    qtbot.waitUntil(lambda: stage.notices[-1].text == "Undone.")


def test_what_another_desk_changes_is_shown_beside_what_is_being_changed(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot, Noun.RULES)
    screen.rules.form.walk.setValue(3)
    change_rules(stage.context.desk, lead=20)
    qtbot.waitUntil(lambda: screen.rules.form.lead.value() == 20)
    assert (screen.rules.form.walk.value(), screen.rules.save.isEnabled()) == (3, True)


def test_only_the_organiser_changes_rules(stage: Stage, qtbot: QtBot) -> None:
    stage.context.desk.post.rest_as(DeskRole.SUPERVISOR)
    screen = create(replace(stage.context, may=lambda right: right is not Right.SETTINGS))
    qtbot.addWidget(screen)
    assert isinstance(screen, RequestsScreen)
    assert (screen.rules.form.isEnabled(), screen.rules.save.isEnabled()) == (False, False)


def test_two_are_kept_apart_and_let_meet_again(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot, Noun.PAIR)
    part, desk = screen.pairs, stage.context.desk
    part.add()
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, PairForm))
    form = part.sheet.content
    assert isinstance(form, PairForm)
    press(part, "Save")
    assert pair_rows(desk) == ()
    form.one.choose("north")
    form.two.choose("north")
    press(part, "Save")
    two = form.two
    qtbot.waitUntil(lambda: "different" in two.accessibleDescription())
    two.choose(CY)
    form.why.setText("Competitors")
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 1)
    assert unnamed(screen) == []
    row = part.rows.row_at(0)
    assert (row.names, row.why) == (("Nørd A/S", "Cy Young"), "Competitors")
    part.show_row(row.id)
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, PairForm))
    form = part.sheet.content
    assert isinstance(form, PairForm)
    form.why.setText("In court")
    press(part, "Save")
    qtbot.waitUntil(lambda: pair_rows(desk)[0].why == "In court")
    qtbot.waitUntil(lambda: stage.notices[-1].text == "They never meet.")
    part.model.remove(row)
    qtbot.waitUntil(lambda: part.rows.total == 0)
    qtbot.waitUntil(lambda: stage.notices[-1].text == "They may meet.")


def test_an_order_is_added_turned_round_and_forgotten(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot, Noun.ORDER)
    part, desk = screen.orders, stage.context.desk
    part.add()
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, OrderForm))
    form = part.sheet.content
    assert isinstance(form, OrderForm)
    press(part, "Save")
    assert order_rows(desk) == ()
    for field, person in ((form.person, ADA), (form.first_met, BO), (form.then_met, CY)):
        field.choose(person)
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 1)
    assert unnamed(screen) == []
    row = part.rows.row_at(0)
    part.show_row(row.id)
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, OrderForm))
    form = part.sheet.content
    assert isinstance(form, OrderForm)
    press(part, "Save")
    part.show_row(row.id)
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, OrderForm))
    form = part.sheet.content
    assert isinstance(form, OrderForm)
    form.turned.setChecked(True)
    press(part, "Save")
    qtbot.waitUntil(lambda: [one.first for one in order_rows(desk)] == [CY])
    qtbot.waitUntil(lambda: part.rows.total == 1 and part.rows.row_at(0).first == CY)
    part.model.remove(part.rows.row_at(0))
    qtbot.waitUntil(lambda: part.rows.total == 0)
    qtbot.waitUntil(lambda: stage.notices[-1].text == "They may be met in any order.")

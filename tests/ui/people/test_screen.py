"""The people screen as a helper uses it."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.accessibility import unnamed
from eventdesk.ui.people import create
from eventdesk.ui.people.form import PersonForm
from eventdesk.ui.people.screen import PeopleScreen
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> PeopleScreen:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.rows.total == 3)
    return screen


def row_of(screen: PeopleScreen, person: str) -> PersonRow:
    row = screen.rows.row_of(person)
    assert row is not None
    return row


def press(screen: PeopleScreen, words: str) -> None:
    buttons = {b.text().split("\t")[0]: b for b in screen.sheet.findChildren(QPushButton)}
    buttons[words].click()


def form_of(screen: PeopleScreen) -> PersonForm:
    form = screen.sheet.content
    assert isinstance(form, PersonForm)
    return form


def test_somebody_is_found_opened_and_checked_in_and_it_is_undone(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.search.setText("sorensen")
    qtbot.waitUntil(lambda: [row.id for row in screen.rows.shown_rows()] == ["ada"])
    screen.open(row_of(screen, "ada"))
    assert unnamed(screen) == []
    press(screen, "Check in")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Åda Sørensen is checked in."
    screen.model.load()
    qtbot.waitUntil(lambda: row_of(screen, "ada").inside)
    action = stage.notices[0].action
    assert action is not None
    action[1]()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    screen.model.load()
    qtbot.waitUntil(lambda: not row_of(screen, "ada").inside)


def test_a_newcomer_needs_a_name_and_is_then_in_the_table(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.add()
    form = form_of(screen)
    press(screen, "Save")
    qtbot.waitUntil(lambda: form.family.accessibleDescription() == "A name is needed.")
    form.given.setText("Élodie")
    form.organisation.setText("Marée Énergie")
    form.phone.setText("+33 5 55 55 55")
    press(screen, "Save")
    qtbot.waitUntil(lambda: bool(stage.notices))
    screen.model.load()
    qtbot.waitUntil(lambda: screen.rows.total == 4)
    added = next(row for row in screen.rows.shown_rows() if row.given == "Élodie")
    assert (added.organisation, added.phone) == ("Marée Énergie", "+33 5 55 55 55")


def test_somebody_is_edited_and_removed(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.open(row_of(screen, "bo"))
    form_of(screen).job.setText("Buyer")
    press(screen, "Save")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    screen.model.load()
    qtbot.waitUntil(lambda: row_of(screen, "bo").job == "Buyer")
    screen.open(row_of(screen, "bo"))
    press(screen, "Remove")
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    screen.model.load()
    qtbot.waitUntil(lambda: screen.rows.total == 2)

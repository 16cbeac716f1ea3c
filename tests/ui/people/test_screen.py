"""The list of people as a helper uses it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Consent, Person
from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.look.morebutton import MoreButton
from eventdesk.ui.people import create
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.person_list import PersonList
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.usecases.people import edit_person, person_of
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> PersonList:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    stage.file.on_commit.append(screen.refresh)
    qtbot.waitUntil(lambda: screen.people.rows.total == 3)
    screen.people.kept = screen  # type: ignore[attr-defined]  # a part dies with its screen
    return screen.people


def row_of(screen: PersonList, person: str) -> PersonRow:
    row = screen.rows.row_of(person)
    assert row is not None
    return row


def press(screen: PersonList, words: str) -> None:
    buttons = {b.accessibleName(): b for b in screen.sheet.findChildren(QPushButton)}
    if words in buttons:
        buttons[words].click()
        return
    (more,) = screen.sheet.findChildren(MoreButton)
    more.offered()[words].trigger()


def form_of(screen: PersonList, qtbot: QtBot, person: str = "") -> PersonForm:
    if person:
        screen.open(row_of(screen, person))
    else:
        screen.add()
    qtbot.waitUntil(lambda: isinstance(screen.sheet.content, PersonForm))
    form = screen.sheet.content
    assert isinstance(form, PersonForm)
    return form


def known(stage: Stage, person: str) -> Person:
    found = person_of(stage.context.desk, PersonId(person))
    assert found is not None
    return found


def undo(stage: Stage) -> None:
    action = stage.notices[-1].action
    assert action is not None
    action[1]()


def test_somebody_is_found_opened_and_checked_in_and_it_is_undone(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.search.setText("sorensen")
    qtbot.waitUntil(lambda: [row.id for row in screen.rows.shown_rows()] == ["ada"])
    form_of(screen, qtbot, "ada")
    assert unnamed(screen) == []
    press(screen, "Check in")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Åda Sørensen is checked in."
    qtbot.waitUntil(lambda: row_of(screen, "ada").inside)
    undo(stage)
    qtbot.waitUntil(lambda: not row_of(screen, "ada").inside)
    screen.model.check_in(row_of(screen, "ada"))
    screen.model.check_in(row_of(screen, "ada"))
    qtbot.waitUntil(lambda: len(stage.notices) == 4)
    assert (stage.notices[3].text, stage.notices[3].action) == ("This person is in already.", None)


def test_a_newcomer_needs_a_name_and_is_undone_whole(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    form = form_of(screen, qtbot)
    press(screen, "Save")
    qtbot.waitUntil(lambda: form.family.accessibleDescription() == "A name is needed.")
    form.given.setText("Élodie")
    form.organisation.setText("Marée Énergie")
    form.phone.setText("+33 5 55 55 55")
    form.vip.setChecked(True)
    press(screen, "Save")
    qtbot.waitUntil(lambda: screen.rows.total == 4)
    added = next(row for row in screen.rows.shown_rows() if row.given == "Élodie")
    assert (added.organisation, added.phone, added.vip) == ("Marée Énergie", "+33 5 55 55 55", True)
    undo(stage)
    qtbot.waitUntil(lambda: screen.rows.total == 3)


def test_no_row_is_chosen_beside_the_form_of_a_newcomer(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.table.select("ada")
    form_of(screen, qtbot)
    assert screen.table.selected() == ()
    screen.sheet.close_sheet()
    assert [row.id for row in screen.table.selected()] == ["ada"]


def test_all_that_is_known_of_somebody_is_edited_by_keyboard_in_one_gesture(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    screen.window().resize(1200, 700)
    screen.window().show()
    form = form_of(screen, qtbot, "ada")
    for field, words in ((form.country, "norw"), (form.roles.field, "speak"), (form.languages.field, "dani")):
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    form.title.setText("Dr")
    form.shown.setText("Ada King")
    form.consent.choose(Consent.GIVEN)
    form.notes.setPlainText("Nuts")
    screen.window().activateWindow()
    qtbot.waitUntil(screen.window().isActiveWindow)
    QTest.keyClick(form.title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    ada = known(stage, "ada")
    assert (ada.country, ada.roles, ada.languages) == ("NO", ("buyer", "speaker"), ("da",))
    assert (ada.title, ada.consent, ada.notes, ada.vip) == ("Dr", Consent.GIVEN, "Nuts", True)
    assert ada.name == "Ada King"
    undo(stage)
    qtbot.waitUntil(lambda: known(stage, "ada").title == "")
    assert known(stage, "ada").roles == ("buyer",)


def test_what_was_typed_but_not_chosen_is_pointed_out(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    form = form_of(screen, qtbot, "bo")
    form.country.setText("Atlantis")
    press(screen, "Save")
    assert form.country.accessibleDescription() == "Choose one that is offered."
    form.country.clear()
    press(screen, "Save")
    assert screen.sheet.isHidden()
    assert stage.notices == []


def test_only_what_was_changed_here_is_kept(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    form = form_of(screen, qtbot, "bo")
    edit_person(stage.context.desk, PersonId("bo"), phone="+49 1")
    form.job.setText("Buyer")
    form.cancelled.setChecked(True)
    press(screen, "Save")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    bo = known(stage, "bo")
    assert (bo.job, bo.phone, bo.cancelled) == ("Buyer", "+49 1", True)


def test_somebody_is_removed(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    row = row_of(screen, "bo")
    form_of(screen, qtbot, "bo")
    press(screen, "Remove from the list")
    qtbot.waitUntil(lambda: screen.rows.total == 2)
    screen.open(row)
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    assert stage.notices[1].text == "This person is not on the list any more."


def test_notices_cover_the_list_in_front_and_nothing_else(stage: Stage, qtbot: QtBot) -> None:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    assert screen.notices_over is screen.people.table
    screen.show_part("group")
    assert screen.notices_over is screen.parts["group"].table


def test_what_happened_with_somebody_is_told_from_their_form(stage: Stage, qtbot: QtBot) -> None:
    told: list[object] = []
    stage.context = replace(stage.context, tell_trouble=told.append)
    screen = opened(stage, qtbot)
    form_of(screen, qtbot, "bo")
    press(screen, "Late, leaves, does not come")
    assert told == ["bo"]

"""The lists of organisations and groups beside that of people."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.organisation import GroupKind, Membership, SizeClass
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.people import create
from eventdesk.ui.people.group_form import GroupForm
from eventdesk.ui.people.organisation_form import OrganisationForm
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.ui.people.words import group_words, membership_words, size_words
from eventdesk.usecases.groups import group_rows
from eventdesk.usecases.organisations import organisation_rows
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> PeopleScreen:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.activateWindow()
    stage.file.on_commit.append(screen.refresh)
    qtbot.waitUntil(lambda: stage.context.worker.pending == 0)
    return screen


def press(part: ListScreen[Any], words: str) -> None:
    next(b for b in part.sheet.findChildren(QPushButton) if b.accessibleName() == words).click()


def form_in(part: ListScreen[Any], kind: type, qtbot: QtBot) -> object:
    qtbot.waitUntil(lambda: isinstance(part.sheet.content, kind))
    return part.sheet.content


def test_keys_change_between_the_lists(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    assert screen.part == Noun.PERSON
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert screen.part == Noun.ORGANISATION
    qtbot.waitUntil(screen.organisations.search.hasFocus)
    QTest.keyClick(screen, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert screen.part == Noun.GROUP
    button = next(b for b in screen.groups.findChildren(QPushButton) if b.text() == "People")
    button.click()
    assert screen.part == Noun.PERSON
    assert unnamed(screen) == []


def test_an_organisation_is_added_edited_and_only_removed_when_nobody_comes_for_it(
    stage: Stage, qtbot: QtBot
) -> None:
    screen = opened(stage, qtbot)
    screen.show_part(Noun.ORGANISATION)
    part = screen.organisations
    part.add()
    form = form_in(part, OrganisationForm, qtbot)
    assert isinstance(form, OrganisationForm)
    form.name.setText("nord a/s")
    press(part, "Save")
    qtbot.waitUntil(lambda: form.name.accessibleDescription() == "Another one is called so already.")
    form.name.setText("Öst AB")
    form.country.setText("Nowhere")
    press(part, "Save")
    assert form.country.accessibleDescription() == "Choose one that is offered."
    form.country.choose("SE")
    form.membership.setCurrentIndex(form.membership.findData(Membership.DEDICATED.value))
    form.size_class.setCurrentIndex(form.size_class.findData(SizeClass.MICRO.value))
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 3)
    made = next(row for row in organisation_rows(stage.context.desk) if row.name == "Öst AB")
    assert (made.country, made.membership, made.size) == ("SE", Membership.DEDICATED, SizeClass.MICRO)
    part.open(made)
    qtbot.waitUntil(lambda: getattr(part.sheet.content, "row", None) == made)
    press(part, "Remove from the list")
    qtbot.waitUntil(lambda: part.rows.total == 2)
    assert stage.notices[-1].text == "Öst AB is off the list."


def test_who_comes_for_an_organisation_is_told_and_keeps_it_on_the_list(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_subject(Subject(Noun.ORGANISATION, "north"))
    part = screen.organisations
    form = form_in(part, OrganisationForm, qtbot)
    assert isinstance(form, OrganisationForm)
    assert "Åda Sørensen" in [label.text() for label in form.findChildren(QLabel)]
    assert part.subtitle(part.rows.shown_rows()) == "2 organisations, 0 represented here"
    press(part, "Remove from the list")
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text.startswith("People come for this organisation.")
    press(part, "Save")
    assert part.sheet.isHidden()
    part.open(part.rows.row_at(0))
    again = form_in(part, OrganisationForm, qtbot)
    assert isinstance(again, OrganisationForm)
    again.size_class.setCurrentIndex(again.size_class.findData(SizeClass.LARGE.value))
    press(part, "Save")
    qtbot.waitUntil(lambda: organisation_rows(stage.context.desk)[0].size is SizeClass.LARGE)


def test_a_group_is_made_of_people_and_organisations_and_taken_back(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_part(Noun.GROUP)
    part = screen.groups
    part.add()
    form = form_in(part, GroupForm, qtbot)
    assert isinstance(form, GroupForm)
    press(part, "Save")
    qtbot.waitUntil(lambda: form.name.accessibleDescription() == "A name is needed.")
    form.name.setText("Subsea")
    form.kind.choose(GroupKind.PROJECT)
    QTest.keyClicks(form.people.field, "nobody")
    press(part, "Save")
    assert form.people.accessibleDescription() == "Choose one that is offered."
    form.people.field.clear()
    for picks, words in ((form.people, "bo"), (form.people, "ada"), (form.organisations, "sudwind")):
        QTest.keyClicks(picks.field, words)
        QTest.keyClick(picks.field, Qt.Key.Key_Return)
    press(part, "Save")
    qtbot.waitUntil(lambda: part.rows.total == 1)
    (made,) = group_rows(stage.context.desk)
    assert (made.kind, made.people, made.organisations) == (GroupKind.PROJECT, ("bo", "ada"), ("south",))
    part.open(made)
    again = form_in(part, GroupForm, qtbot)
    assert isinstance(again, GroupForm)
    again.people.drop("bo")
    press(part, "Save")
    qtbot.waitUntil(lambda: group_rows(stage.context.desk)[0].people == ("ada",))
    part.model.remove(made)
    qtbot.waitUntil(lambda: part.rows.total == 0)
    part.model.undo()
    qtbot.waitUntil(lambda: part.rows.total == 1)


def test_every_code_has_words() -> None:
    assert membership_words.codes == set(Membership)
    assert size_words.codes == set(SizeClass)
    assert group_words.codes == set(GroupKind)

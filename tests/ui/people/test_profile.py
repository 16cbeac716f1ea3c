"""What people offer and need, on their form; and what kind an organisation is, on its own."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import PersonId
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.people import create
from eventdesk.ui.people.organisation_form import OrganisationForm
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.screen import PeopleScreen
from eventdesk.usecases.people import edit_person
from tests.ui.conftest import Stage


def opened(stage: Stage, qtbot: QtBot) -> PeopleScreen:
    screen = create(stage.context)
    assert isinstance(screen, PeopleScreen)
    qtbot.addWidget(screen)
    stage.file.on_commit.append(screen.refresh)
    return screen


def save(part: "EditedList", qtbot: QtBot) -> None:  # type: ignore[type-arg]
    with qtbot.waitSignal(part.model.done):
        next(b for b in part.sheet.findChildren(QPushButton) if b.accessibleName() == "Save").click()


def test_a_profile_is_kept_as_it_was_typed(stage: Stage, qtbot: QtBot) -> None:
    edit_person(stage.context.desk, PersonId("ada"), fields=("Pipes, cables",), markets=("VN",))
    screen = opened(stage, qtbot)
    screen.people.show_row("ada")
    qtbot.waitUntil(lambda: isinstance(screen.people.sheet.content, PersonForm))
    form = screen.people.sheet.content
    assert isinstance(form, PersonForm)
    profile = form.profile
    assert form.changes(form.values() or {}) == {}
    profile.offers.setPlainText("Array cables\nJointing")
    profile.needs.setPlainText(" A yard ")
    profile.markets.field.setText("Nowhere")
    assert form.values() is None
    profile.markets.field.clear()
    profile.fields.setPlainText("Pipes, cables\nPorts,")
    save(screen.people, qtbot)
    with stage.context.desk.reading() as reading:
        ada = reading.get(Person, "ada")
    assert ada is not None
    assert (ada.offers, ada.needs) == ("Array cables\nJointing", "A yard")
    assert ada.fields == ("Pipes", "cables", "Ports")
    assert ada.markets == ("VN",)


def test_the_kind_of_an_organisation(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    screen.show_part("organisation")
    screen.organisations.show_row("north")
    qtbot.waitUntil(lambda: isinstance(screen.organisations.sheet.content, OrganisationForm))
    form = screen.organisations.sheet.content
    assert isinstance(form, OrganisationForm)
    form.kind.setText("Port ")
    save(screen.organisations, qtbot)
    with stage.context.desk.reading() as reading:
        north = reading.get(Organisation, "north")
    assert north is not None
    assert north.kind == "Port"

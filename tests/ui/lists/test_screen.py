"""The lists screen the evening before."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from eventdesk.domain.person import Person
from eventdesk.ui.kit.accessibility import unnamed
from eventdesk.ui.lists import create
from eventdesk.ui.lists.mapping import MappingForm
from eventdesk.ui.lists.screen import ListsScreen
from tests.ui.conftest import Stage

PEOPLE = "First name,Last name,E-mail,Company\nÉva,Nagy,eva@example.org,Duna\nOle,Berg,not an address,Nord\n"


def opened(stage: Stage, qtbot: QtBot) -> ListsScreen:
    screen = create(stage.context)
    assert isinstance(screen, ListsScreen)
    qtbot.addWidget(screen)
    screen.kind.setCurrentIndex(screen.kind.findData("people"))
    return screen


def people(stage: Stage) -> set[str]:
    with stage.file.reading() as reading:
        return {person.family for person in reading.all(Person)}


def test_problems_are_told_then_the_good_lines_are_saved_and_undone(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    screen.read(path)
    qtbot.waitUntil(lambda: screen.rows.total == 1)
    cells = [screen.rows.index(0, number).data() for number in range(3)]
    assert cells == ["3", "E-mail", "“not an address” is not an e-mail address."]
    screen.saving.click()
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Saved: 1 new, 0 changed."
    assert "Nagy" in people(stage)
    screen.model.undo()
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    assert "Nagy" not in people(stage)


def test_columns_that_cannot_be_guessed_are_asked_for(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    path = tmp_path / "people.csv"
    path.write_text("Qwx,Zyv\nÉva Nagy,Duna\n", encoding="utf-8")
    screen.read(path)
    qtbot.waitUntil(lambda: isinstance(screen.sheet.content, MappingForm))
    form = screen.sheet.content
    assert isinstance(form, MappingForm)
    form.boxes["full"].setCurrentIndex(form.boxes["full"].findData("Qwx"))
    screen.model.map_again(form.columns())
    qtbot.waitUntil(screen.saving.isEnabled)


def test_what_is_no_list_is_refused_in_words(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(stage, qtbot)
    path = tmp_path / "people.csv"
    path.write_bytes(b"a,b\n\0\0\0\n")
    screen.read(path)
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "The list is neither text nor a workbook."

"""A design edited at the desk: seen at every step, kept for all desks, taken back by one click."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventdesk.domain.design import Across, Field, Ink, OwnDesign, Side, Weight
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.picture import Picture
from eventdesk.domain.refusal import Reason
from eventdesk.ui.badges import create
from eventdesk.ui.badges.model import Kind
from eventdesk.ui.badges.screen import BadgesScreen
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.usecases.designs import designs
from tests.records import put
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PATIENCE = 20_000


@pytest.fixture
def screen(stage: Stage, qtbot: QtBot) -> BadgesScreen:
    """The screen on the small event, its design read."""
    return opened(stage, qtbot)


def opened(stage: Stage, qtbot: QtBot) -> BadgesScreen:
    screen = create(stage.context)
    assert isinstance(screen, BadgesScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    qtbot.waitUntil(lambda: screen.model.looking.chosen is not None)
    qtbot.waitUntil(lambda: screen.tables[Kind.BADGES].model.total == 3)
    return screen


def editing(screen: BadgesScreen) -> BadgesScreen:
    screen.bar.edit.click()
    assert screen.left.currentWidget() is screen.editor
    return screen


def event_of(stage: Stage) -> Event:
    with stage.context.desk.reading() as reading:
        event = reading.get(Event, EVENT_ID)
    assert event is not None
    return event


def told(stage: Stage) -> list[str]:
    return [notice.text for notice in stage.notices]


def hand(screen: BadgesScreen, field: Field) -> None:
    """Take the element that shows this into hand."""
    elements = screen.designing.editing.elements
    screen.editor.list.setCurrentRow(next(n for n, one in enumerate(elements) if one.shows is field))


def test_a_design_is_edited_seen_kept_and_taken_back(
    screen: BadgesScreen, stage: Stage, qtbot: QtBot
) -> None:
    editing(screen)
    assert unnamed(screen) == []
    assert screen.editor.name.text() == "Role band (ours)"
    hand(screen, Field.NAME)
    with qtbot.waitSignal(screen.pane.printing.drawn, timeout=PATIENCE, check_params_cb=bool):
        screen.editor.form.most.setValue(44)
    assert screen.designing.outlined
    look = screen.model.looking.look
    assert look is not None
    assert max(one.most for one in look.design.layouts[0].elements) == 44
    screen.editor.name.clear()
    QTest.keyClicks(screen.editor.name, " ")
    assert screen.editor.flaw.text() == "The design needs a name."
    assert not screen.editor.keep.isEnabled()
    screen.editor.name.clear()
    QTest.keyClicks(screen.editor.name, "House style")
    screen.editor.keep.click()
    qtbot.waitUntil(lambda: told(stage) == ["Badges are printed by House style on all desks."])
    offered = designs(stage.context.desk)
    qtbot.waitUntil(lambda: event_of(stage).badge_design == offered[0].key)
    assert (offered[0].name, offered[0].own) == ("House style", True)
    assert screen.left.currentWidget() is screen.choosing
    qtbot.waitUntil(lambda: screen.bar.design.held == offered[0].key)
    editing(screen)
    assert screen.editor.name.text() == "House style"
    screen.editor.remove.click()
    qtbot.waitUntil(lambda: told(stage)[1:] == ["House style was removed."])
    _, bring_back = stage.notices[1].action or ("", None)
    assert bring_back is not None
    bring_back()
    qtbot.waitUntil(lambda: told(stage)[2:] == ["Undone."])
    assert designs(stage.context.desk)[0].name == "House style"


def test_every_field_of_an_element_is_a_step_and_ctrl_z_takes_it_back(
    screen: BadgesScreen, qtbot: QtBot
) -> None:
    editing(screen)
    hand(screen, Field.ORGANISATION)
    form, steps = screen.editor.form, screen.designing.editing
    before = steps.element
    form.sides["x"].setValue(9)
    form.sides["height"].setValue(12)
    form.least.setValue(10)
    form.lines.setValue(1)
    form.weight.chosen.emit(Weight.BOLD.value)
    form.across.chosen.emit(Across.RIGHT.value)
    form.down.chosen.emit("bottom")
    form.colour.picked.emit(Choice(Ink.ACCENT.value, "Accent"))
    element = steps.element
    assert element is not None
    assert (element.box.x, element.box.height, element.least, element.lines) == (9, 12, 10, 1)
    assert (element.weight, element.across, element.colour) == (Weight.BOLD, Across.RIGHT, Ink.ACCENT)
    form.colour.setText("#AA5500")
    form.colour.editingFinished.emit()
    assert steps.element is not None
    assert steps.element.colour == "#aa5500"
    form.colour.setText("pinkish")
    form.colour.editingFinished.emit()
    assert form.colour.text() == "#aa5500"
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    for _ in range(9):
        QTest.keyClick(screen.editor.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps.element == before
    assert not screen.editor.undo.isEnabled()


def test_things_are_added_ordered_and_taken_away_by_keys(screen: BadgesScreen, qtbot: QtBot) -> None:
    editing(screen)
    steps, rows = screen.designing.editing, screen.editor.list
    count = rows.count()
    QTest.keyClicks(screen.editor.adding, "free")
    QTest.keyClick(screen.editor.adding, Qt.Key.Key_Return)
    assert (rows.count(), steps.at) == (count + 1, count)
    assert not screen.editor.form.logo.isVisible()
    QTest.keyClicks(screen.editor.form.text, "Wi-Fi: guest")
    assert rows.item(count).text().endswith("Wi-Fi: guest")
    screen.editor.form.text.textEdited.emit("漢")
    assert screen.editor.flaw.text().endswith("漢")
    assert screen.editor.keep.isEnabled()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: steps.at == count - 1)
    screen.editor.later.click()
    assert steps.at == count
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert rows.count() == count
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert steps.at == 0


def test_colours_and_sides_hold_for_the_whole_design(screen: BadgesScreen) -> None:
    editing(screen)
    editor, steps = screen.editor, screen.designing.editing
    editor.parts.chosen.emit("colours")
    for key, colour in (("accent", "#123456"), ("buyer", "#654321")):
        editor.colours.fields[key].clear()
        QTest.keyClicks(editor.colours.fields[key], colour)
    QTest.keyClicks(editor.colours.fields["ink"], "x")
    assert (steps.design.accent, steps.design.role_colour("buyer")) == ("#123456", "#654321")
    editor.parts.chosen.emit("sides")
    editor.back.chosen.emit(Side.AGENDA.value)
    editor.inside.chosen.emit(Side.NOTHING.value)
    assert (steps.design.back, steps.design.inside) == (Side.AGENDA, Side.NOTHING)
    assert unnamed(screen) == []


def test_another_paper_brings_its_layout_into_hand(screen: BadgesScreen, qtbot: QtBot) -> None:
    editing(screen)
    assert screen.designing.editing.size == (105, 148)
    screen.editor.medium.chosen.emit("62x100")
    qtbot.waitUntil(lambda: screen.designing.editing.size == (62, 100))
    assert "62 × 100 mm" in screen.editor.where.text()


def test_what_was_left_can_be_gone_on_with(screen: BadgesScreen, stage: Stage) -> None:
    editing(screen)
    QTest.keyClick(screen.editor.list, Qt.Key.Key_Escape)
    assert (told(stage), screen.left.currentWidget()) == ([], screen.choosing)
    editing(screen)
    hand(screen, Field.NAME)
    screen.editor.form.most.setValue(50)
    screen.editor.close_button.click()
    assert screen.model.looking.draft is None
    assert told(stage) == ["The design was left as it was."]
    _, go_on = stage.notices[0].action or ("", None)
    assert go_on is not None
    go_on()
    assert screen.left.currentWidget() is screen.editor
    assert max(one.most for one in screen.designing.editing.elements) == 50


def test_what_stands_too_near_to_the_code_is_told_and_may_be_kept(screen: BadgesScreen) -> None:
    editing(screen)
    hand(screen, Field.QR)
    assert screen.editor.flaw.text() == ""
    screen.editor.form.sides["y"].setValue(60)
    assert screen.editor.flaw.text().startswith("Organisation: too near to the QR code")
    assert screen.editor.keep.isEnabled()


def test_a_logo_is_kept_in_the_event_or_refused_in_words(
    screen: BadgesScreen, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = BytesIO()
    Image.new("RGB", (60, 30), "teal").save(file, "PNG")
    (tmp_path / "logo.png").write_bytes(file.getvalue())
    (tmp_path / "notes.png").write_bytes(b"notes")
    editing(screen)
    hand(screen, Field.LOGO)
    form, steps = screen.editor.form, screen.designing.editing
    assert form.logo.isVisible()
    assert form.across.isVisible()
    assert not form.weight.isVisible()
    screen.designing.take_logo(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: steps.element is not None and bool(steps.element.picture))
    with stage.context.desk.reading() as reading:
        (picture,) = reading.all(Picture)
    assert picture.file == file.getvalue()
    look = screen.model.looking.look
    assert look is not None
    assert look.pictures == ((picture.id, picture.file),)
    screen.designing.take_logo(tmp_path / "notes.png")
    qtbot.waitUntil(lambda: told(stage) == [refusal_words(Reason.NO_PICTURE)])
    screen.designing.take_logo(tmp_path / "none.png")
    qtbot.waitUntil(lambda: any(words.startswith("none.png cannot be read") for words in told(stage)))
    put(stage.context.desk, OwnDesign(id="x", name="Taken", data="{}"))
    screen.editor.name.clear()
    QTest.keyClicks(screen.editor.name, "taken")
    screen.editor.keep.click()
    qtbot.waitUntil(lambda: told(stage)[-1] == refusal_words(Reason.NAME_TAKEN))
    assert screen.left.currentWidget() is screen.editor

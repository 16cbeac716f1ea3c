"""The agendas screen the evening before, and after a meeting has moved."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.ui.agendas import create
from eventdesk.ui.agendas.screen import AgendasScreen
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.meetings import move_meeting
from eventdesk.usecases.versions import publish
from tests.cups import PrivateCups
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage

PRINTED = Changes.of([Subject(Noun.PRINT, "a print")], 1)


def states(screen: AgendasScreen) -> dict[str, SheetState]:
    return {row.person: row.state for row in screen.rows.shown_rows()}


def made(stage: Stage, qtbot: QtBot) -> AgendasScreen:
    screen = create(stage.context)
    assert isinstance(screen, AgendasScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    qtbot.waitUntil(lambda: screen.rows.total == 3)
    return screen


def test_sheets_are_previewed_written_and_known_when_they_are_out_of_date(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = made(stage, qtbot)
    assert unnamed(screen) == []
    with qtbot.waitSignal(screen.pane.printing.drawn, timeout=10_000):
        screen.table.select("ada")
    assert screen.pane.print_button.text() == "Print 3"
    with qtbot.waitSignal(screen.pane.printing.recorded, timeout=20_000):
        screen.write_to(tmp_path / "agendas.pdf")
    assert stage.notices[0].text == "agendas.pdf holds 3 agendas."
    with PdfDocument(tmp_path / "agendas.pdf") as document:
        assert len(document) == 3
    screen.refresh(PRINTED)
    qtbot.waitUntil(lambda: set(states(screen).values()) == {SheetState.CURRENT}, timeout=20_000)
    move_meeting(stage.context.desk, MeetingId("m1"), SlotId("s2"), TableId("t2"))
    screen.chooser.choice.chosen.emit(Choice.CHANGED.value)
    qtbot.waitUntil(lambda: set(states(screen)) == {"ada", "bo"})


def test_a_sheet_out_of_date_tells_from_which_plan_it_was_printed(stage: Stage, qtbot: QtBot) -> None:
    desk = stage.context.desk
    printed(desk, agenda_sheets(desk, people=[PersonId("cy")]))
    publish(desk)
    printed(desk, agenda_sheets(desk, people=[PersonId("ada"), PersonId("bo")]))
    publish(desk)
    move_meeting(desk, MeetingId("m1"), SlotId("s2"), TableId("t2"))
    screen = made(stage, qtbot)
    told = {row.person: screen.rows.index(n, 3).data() for n, row in enumerate(screen.rows.shown_rows())}
    assert told == {"ada": "Changed, plan 1", "bo": "Changed, plan 1", "cy": "Printed"}


def test_the_agendas_of_an_organisation_found_by_typing(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    screen = made(stage, qtbot)
    with qtbot.waitSignal(screen.model.audiences_loaded):
        screen.model.open()
    box = screen.chooser.audience
    box.selectAll()
    QTest.keyClicks(box, "nord")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "Nørd A/S (1)"
    qtbot.waitUntil(lambda: set(states(screen)) == {"ada"})


def test_the_selected_ones_go_to_the_chosen_printer(stage: Stage, qtbot: QtBot, cups: PrivateCups) -> None:
    screen = made(stage, qtbot)
    qtbot.waitUntil(screen.pane.printer.isEnabled, timeout=10_000)
    assert screen.pane.printer.currentText() == "desk"
    screen.paper.chosen.emit("A5")
    screen.table.view.selectAll()
    assert screen.pane.scope.value == "selected"
    screen.table.select("ada")
    assert screen.pane.scope.value == "all"
    QTest.mouseClick(screen.pane.scope.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert screen.pane.print_button.text() == "Print 1"
    with qtbot.waitSignal(screen.pane.printing.recorded, timeout=20_000):
        screen.pane.print_button.click()
    assert stage.notices[0].text.endswith(" went to desk.")
    ((document, title, options),) = cups.printed()
    assert title.startswith("1 agenda")
    assert "media=A5" in options.split()
    with PdfDocument(document) as pages:
        assert "Åda Sørensen" in pages[0].get_textpage().get_text_bounded()
    screen.refresh(PRINTED)
    qtbot.waitUntil(lambda: states(screen)["ada"] is SheetState.CURRENT)
    assert states(screen)["bo"] is SheetState.NOT_PRINTED

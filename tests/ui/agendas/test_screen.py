"""The agendas screen the evening before, and after a meeting has moved."""

from pathlib import Path

from pypdfium2 import PdfDocument
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import MeetingId, SlotId, TableId
from eventdesk.domain.sheet import Choice, SheetState
from eventdesk.ui.agendas import create
from eventdesk.ui.agendas.screen import AgendasScreen
from eventdesk.ui.kit.accessibility import unnamed
from eventdesk.usecases.meetings import move_meeting
from tests.ui.conftest import Stage


def states(screen: AgendasScreen) -> dict[str, SheetState]:
    return {row.person: row.state for row in screen.rows.shown_rows()}


def test_sheets_are_previewed_written_and_known_when_they_are_out_of_date(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = create(stage.context)
    assert isinstance(screen, AgendasScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 660)
    screen.show()
    qtbot.waitUntil(lambda: screen.rows.total == 3)
    assert unnamed(screen) == []
    with qtbot.waitSignal(screen.model.drawn, timeout=10_000):
        screen.table.select("ada")
    screen.write_to(tmp_path / "agendas.pdf")
    qtbot.waitUntil(lambda: set(states(screen).values()) == {SheetState.CURRENT}, timeout=20_000)
    assert stage.notices[0].text == "The agendas are in agendas.pdf."
    with PdfDocument(tmp_path / "agendas.pdf") as document:
        assert len(document) == 3
    move_meeting(stage.context.desk, MeetingId("m1"), SlotId("s2"), TableId("t2"))
    screen.choice.chosen.emit(Choice.CHANGED.value)
    qtbot.waitUntil(lambda: set(states(screen)) == {"ada", "bo"})

"""The attendance screen after the event."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from eventdesk.ui.attendance import create
from eventdesk.ui.attendance.model import View
from eventdesk.ui.attendance.screen import AttendanceScreen
from eventdesk.usecases.checkin import scan
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def test_who_came_is_told_and_exported(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    scan(stage.context.desk, stage.codes["ada"])
    screen = create(stage.context)
    assert isinstance(screen, AttendanceScreen)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.rows[View.PEOPLE].total == 3)
    assert unnamed(screen) == []
    row = screen.rows[View.PEOPLE].row_of("ada")
    assert row is not None
    assert row.arrived is not None
    assert screen.rows[View.SLOTS].total == 2
    screen.views.chosen.emit(View.SLOTS.value)
    screen.model.export(tmp_path, "attendance", "Exporting")
    qtbot.waitUntil(lambda: bool(stage.notices), timeout=20_000)
    text = (tmp_path / "attendance.csv").read_text(encoding="utf-8-sig")
    assert "Åda Sørensen" in text
    assert (tmp_path / "attendance.xlsx").stat().st_size > 0
    assert (tmp_path / "attendance.json").stat().st_size > 0

"""The attendance screen after the event."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.outcome import OutcomeKind
from eventdesk.ui.attendance import create
from eventdesk.ui.attendance.model import View
from eventdesk.ui.attendance.screen import AttendanceScreen
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.outcomes import note_outcome
from tests.ui.accessibility import unnamed
from tests.ui.conftest import Stage


def test_what_came_of_the_meetings_is_told_once_one_took_place(stage: Stage, qtbot: QtBot) -> None:
    screen = create(stage.context)
    assert isinstance(screen, AttendanceScreen)
    qtbot.addWidget(screen)
    outcomes = screen.rows[View.OUTCOMES]
    qtbot.waitUntil(lambda: screen.rows[View.PEOPLE].total == 3)
    assert outcomes.total == 0
    stage.file.on_commit.append(screen.refresh)
    note_outcome(stage.context.desk, MeetingId("m1"), kind=OutcomeKind.ORDER)
    qtbot.waitUntil(lambda: outcomes.total == len(OutcomeKind) + 1)
    told = [[outcomes.index(line, column).data() for column in range(3)] for line in range(outcomes.total)]
    assert told[3] == ["Order", "1", "100%"]
    assert told[5] == ["Not told yet", "0", "0%"]
    assert screen.fruitful.accessibleName() == "Fruitful meetings: 1"


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

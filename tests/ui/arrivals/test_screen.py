"""A morning on the screen of arrivals: scans appear, are sifted, called for, undone and brought back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Person
from eventdesk.domain.rights import RIGHTS, DeskRole
from eventdesk.ui.arrivals import create
from eventdesk.ui.arrivals.chart import View
from eventdesk.ui.arrivals.logmodel import Ending
from eventdesk.ui.arrivals.screen import ArrivalsScreen, Part
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.checkpoints_setup import add_checkpoint
from tests.ui.accessibility import unnamed, without_key
from tests.ui.conftest import Stage

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def opened(stage: Stage, qtbot: QtBot) -> ArrivalsScreen:
    screen = create(stage.context)
    assert isinstance(screen, ArrivalsScreen)
    qtbot.addWidget(screen)
    screen.resize(1080, 680)
    screen.show()
    screen.activateWindow()
    with qtbot.waitSignal(screen.model.loaded):
        pass
    return screen


def live(stage: Stage, screen: ArrivalsScreen, *gestures: Callable[[], object]) -> None:
    """Do these things at a desk, and tell the screen of each commit as the program does."""
    told: list[Changes] = []
    stage.file.on_commit.append(told.append)
    for gesture in gestures:
        gesture()
    stage.file.on_commit.remove(told.append)
    for changes in told:
        screen.refresh(changes)


def in_front(screen: ArrivalsScreen, qtbot: QtBot, part: Part, shown: Callable[[], bool]) -> None:
    screen.show_part(part)
    qtbot.waitUntil(shown)


def test_scans_appear_in_figures_chart_and_tables(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(100)
    screen = opened(stage, qtbot)
    assert unnamed(screen) == []
    assert without_key(screen) == []
    overview = screen.overview
    assert overview.came.accessibleName().endswith(": 0 / 3")
    desk = stage.context.desk
    live(
        stage,
        screen,
        lambda: scan(desk, stage.codes["ada"]),
        lambda: scan(desk, stage.codes["ada"]),
        lambda: scan(desk, "XYZZY-17"),
    )
    qtbot.waitUntil(lambda: overview.came.accessibleName().endswith(": 1 / 3"), timeout=3000)
    came = [bar for bar in overview.chart.bars.bars if sum(bar.counts)]
    assert [(bar.label, bar.counts) for bar in came] == [("10:40", (1,))]
    assert overview.due.accessibleName().endswith(": 1")
    assert overview.all_in.accessibleName().endswith("–")
    assert {one.verdict for one in overview.refusals.shown_rows()} == {Verdict.ALREADY_IN, Verdict.UNKNOWN}
    assert [one.name for one in overview.desks.shown_rows()] == ["Desk 1"]
    overview.chart.show_view(View.SO_FAR)
    bars = {bar.label: (sum(bar.counts), bar.expected) for bar in overview.chart.bars.bars}
    assert bars == {"10:30": (0, 1), "10:35": (0, 1), "10:40": (1, 1), "10:45": (0, 3)}
    overview.chart.show_view(View.TABLE)
    assert [line.came_so_far for line in overview.chart.rows.shown_rows()][-1] == 1


def test_the_chart_tells_its_bars_by_key(stage: Stage, qtbot: QtBot) -> None:
    stage.clock.forward(100)
    scan(stage.context.desk, stage.codes["ada"])
    screen = opened(stage, qtbot)
    bars = screen.overview.chart.bars
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_End)
    assert bars.accessibleDescription() == "10:45–10:50: 0 came, 2 expected"
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription() == "10:40–10:45: 1 came, 0 expected (Desk\xa01:\xa01)"


def test_people_are_expected_earlier_where_one_says_so(stage: Stage, qtbot: QtBot) -> None:
    screen = opened(stage, qtbot)
    chart = screen.overview.chart
    planned = {bar.label: bar.expected for bar in chart.bars.bars if bar.expected}
    assert planned == {"10:30": 1, "10:45": 2}
    chart.lead.setValue(60)
    qtbot.waitUntil(lambda: chart.bars.bars[0].label == "10:00", timeout=3000)
    chart.lead.setValue(0)
    spread = {"10:10": 1, "10:30": 1, "10:50": 1}
    qtbot.waitUntil(
        lambda: {bar.label: bar.expected for bar in chart.bars.bars if bar.expected} == spread, timeout=3000
    )


def test_who_is_missing_is_called(stage: Stage, qtbot: QtBot) -> None:
    with stage.context.desk.writing() as writing:
        bo = writing.get(Person, BO)
        draft = bo.changed(phone="+49 40 123") if bo else None
        writing.record([draft] if draft else [])
    screen = opened(stage, qtbot)
    calls = screen.calls
    in_front(screen, qtbot, Part.CALLS, lambda: calls.rows.total == 2)
    assert [one.phone for one in calls.rows.shown_rows()] == ["+49 40 123", ""]
    assert calls.count.text().endswith(", 1 without a number")
    (everybody,) = [b for b in calls.whom.findChildren(QPushButton) if b.text() == "Everybody missing"]
    everybody.click()
    qtbot.waitUntil(lambda: calls.rows.total == 3)
    live(stage, screen, lambda: check_in(stage.context.desk, ADA))
    qtbot.waitUntil(lambda: [one.id for one in calls.rows.shown_rows()] == [BO, CY], timeout=3000)


def test_any_scan_is_undone_by_two_keys_and_stays_in_the_log(stage: Stage, qtbot: QtBot) -> None:
    desk = stage.context.desk
    for person in (ADA, BO, CY):
        check_in(desk, person)
        stage.clock.forward(1)
    screen = opened(stage, qtbot)
    log = screen.log
    in_front(screen, qtbot, Part.LOG, lambda: log.rows.total == 3)
    assert unnamed(screen) == []
    log.table.view.setFocus()
    log.table.select_first()
    QTest.keyClick(log.table.view, Qt.Key.Key_Down)
    QTest.keyClick(log.table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(stage.notices) == 1)
    assert stage.notices[0].text == "Undone: Bo Müller, 09:01"
    qtbot.waitUntil(lambda: log.rows.shown_rows()[1].undone is not None, timeout=3000)
    assert counters(desk).here == 2
    assert log.rows.total == 3
    assert log.turning.text() == "Bring it back"
    assert log.table.current() == log.rows.shown_rows()[1]

    log.reason.setText("it was he")
    QTest.keyClick(log.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.notices) == 2)
    assert stage.notices[1].text == "Counts again: Bo Müller, 09:01"
    assert counters(desk).here == 3
    back = stage.notices[1].action
    assert back is not None
    back[1]()
    qtbot.waitUntil(lambda: len(stage.notices) == 3)
    assert stage.notices[2].text.startswith("Undone")
    assert counters(desk).here == 2


def test_the_log_is_sifted_and_follows(stage: Stage, qtbot: QtBot) -> None:
    desk = stage.context.desk
    add_checkpoint(desk, name="Lunch")
    scan(desk, stage.codes["ada"])
    stage.clock.at += timedelta(hours=2)
    scan(desk, "XYZZY-17")
    screen = opened(stage, qtbot)
    log = screen.log
    in_front(screen, qtbot, Part.LOG, lambda: log.rows.total == 2)
    assert [log.hour.itemText(n) for n in range(log.hour.count())] == [
        "All hours", "11:00–12:00", "10:00–11:00", "09:00–10:00",
    ]  # fmt: skip
    assert [log.door.itemText(n) for n in range(log.door.count())] == ["All checkpoints", "Entrance", "Lunch"]
    log.search.setText("sorensen")
    qtbot.waitUntil(lambda: [one.person for one in log.rows.shown_rows()] == [ADA])
    live(stage, screen, lambda: scan(desk, stage.codes["ada"]))
    qtbot.waitUntil(lambda: log.rows.total == 2, timeout=3000)
    assert log.count.text().startswith("2 ")
    log.ending.setCurrentIndex(log.ending.findData(Verdict.ALREADY_IN.value))
    log.ending.activated.emit(log.ending.currentIndex())
    qtbot.waitUntil(lambda: log.rows.total == 1)
    log.ending.setCurrentIndex(log.ending.findData(Ending.UNDONE.value))
    log.ending.activated.emit(log.ending.currentIndex())
    qtbot.waitUntil(lambda: log.rows.total == 0)


def test_the_log_is_written_to_files(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    scan(stage.context.desk, stage.codes["ada"])
    screen = opened(stage, qtbot)
    screen.log_model.export(tmp_path, "scans", "Exporting", stage.context.moments.zone)
    qtbot.waitUntil(lambda: bool(stage.notices), timeout=20_000)
    assert stage.notices[0].text.startswith("scans.csv, scans.xlsx, scans.json are in ")
    assert "Åda Sørensen" in (tmp_path / "scans.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "scans.xlsx").stat().st_size > 0


def test_a_helper_has_neither_call_list_nor_export(stage: Stage, qtbot: QtBot) -> None:
    stage.context = replace(stage.context, may=RIGHTS[DeskRole.HELPER].__contains__)
    screen = opened(stage, qtbot)
    in_front(screen, qtbot, Part.LOG, screen.log.isVisible)
    assert Part.CALLS not in screen.parts
    assert not screen.export.isVisible()

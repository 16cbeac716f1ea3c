"""What is seen of the plan: colours that tell, cards that step back, locks, clashes, empty plans."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.domain.place import Slot, Table, TimedSlot
from eventdesk.domain.planner import Bond, Card, Planner, PlannerPerson, PlannerTable, with_cards
from eventdesk.ui.kit.look.fonts import load_fonts
from eventdesk.ui.kit.look.theme import LIGHT, Mode, Theme
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner import create
from eventdesk.ui.planner.grid import PlanGrid
from eventdesk.ui.planner.hand import Hand
from eventdesk.ui.planner.layout import HEAD, Zoom
from eventdesk.ui.planner.palette import LIGHT_GROUNDS, ColourBy
from eventdesk.ui.planner.screen import PlannerScreen
from eventdesk.usecases.planner import planner
from tests.ui.conftest import Stage

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
STEP = timedelta(minutes=20)
SLOTS = [TimedSlot(SlotId(f"s{n}"), "", NINE + n * STEP, NINE + (n + 1) * STEP) for n in range(12)]
TABLES = [
    PlannerTable(TableId(f"t{n}"), str(n), RoomId("r"), "Hall", out_of_service=n == 9) for n in range(40)
]
PEOPLE = {
    PersonId(f"p{n}"): PlannerPerson(
        PersonId(f"p{n}"), f"Åda{n} Sørensen", None, "Nørd A/S", ("DK", "DE", "FR")[n % 3], away={3: "Subsea"}
    )
    for n in range(30)
}


def person(number: int) -> PersonId:
    return PersonId(f"p{number}")


def plan() -> Planner:
    """A dozen meetings of most kinds, two of them in one cell."""
    cards = [
        Card(MeetingId(f"m{n}"), (person(2 * n), person(2 * n + 1)), n, n, Bond.MUTUAL) for n in range(10)
    ]
    cards[1] = replace(cards[1], bond=Bond.ONE_SIDED, locked=True)
    cards[2] = replace(cards[2], status=MeetingStatus.HELD)
    cards[3] = replace(cards[3], people=(person(6), person(7), person(8)))
    cards.append(Card(MeetingId("clash"), (person(28), person(29)), 4, 4))
    return with_cards(Planner(tuple(SLOTS), tuple(TABLES), PEOPLE), cards)


@pytest.fixture
def grid(qapp: QApplication, qtbot: QtBot) -> Iterator[PlanGrid]:
    load_fonts()
    theme = Theme(qapp, Mode.LIGHT)
    shown = PlanGrid(Hand(lambda: NINE - STEP), Moments(ZoneInfo("UTC"), QLocale("en_GB")))
    qtbot.addWidget(shown)
    shown.resize(1000, 500)
    shown.show_plan(plan())
    shown.show()
    yield shown
    theme.deleteLater()


def picture(grid: PlanGrid) -> QImage:
    return grid.viewport().grab().toImage()


def ground(grid: PlanGrid, slot: int, table: int, across: float = 0.5) -> QColor:
    """The colour at the lower edge of a card, below its letters."""
    cell = grid.cell_rect((slot, table))
    at = QPoint(int(cell.left() + across * cell.width()), int(cell.bottom() - 3))
    return picture(grid).pixelColor(at)


def test_each_colour_tells_one_thing(grid: PlanGrid) -> None:
    grid.hand.go((11, 39))
    assert ground(grid, 5, 5) == QColor(LIGHT_GROUNDS[0])
    assert ground(grid, 1, 1) == QColor(LIGHT_GROUNDS[1])
    assert ground(grid, 7, 3) == QColor(LIGHT.sunken)
    grid.colour_by(ColourBy.COUNTRY)
    left, right = ground(grid, 5, 5, 0.25), ground(grid, 5, 5, 0.75)
    assert {left.name(), right.name()} <= set(LIGHT_GROUNDS)
    assert left != right


def test_others_step_back_where_a_day_is_lit_up(grid: PlanGrid) -> None:
    grid.hand.go((11, 39))
    grid.light({person(10)})
    assert ground(grid, 5, 5) == QColor(LIGHT_GROUNDS[0])
    assert ground(grid, 6, 6) == QColor(LIGHT.sunken)
    assert "Åda10 Sørensen is in “Subsea” then." in grid.told_of((3, 5))
    grid.light(())
    grid.light_shade(Bond.ONE_SIDED.value)
    assert ground(grid, 5, 5) == QColor(LIGHT.sunken)
    assert ground(grid, 1, 1) == QColor(LIGHT_GROUNDS[1])


@pytest.mark.parametrize("zoom", list(Zoom))
def test_locks_clashes_and_lost_tables_are_seen_at_every_zoom(grid: PlanGrid, zoom: Zoom) -> None:
    grid.zoom_to(zoom)
    grid.hand.go((4, 4))
    sound = tuple(replace(table, out_of_service=False) for table in TABLES)
    cards = [replace(c, locked=False) for c in plan().cards.values() if c.id != "clash"]
    plain = with_cards(Planner(tuple(SLOTS), sound, PEOPLE), cards)
    spoilt = picture(grid)
    grid.show_plan(plain)
    whole = picture(grid)
    for cell in ((1, 1), (4, 4), (5, 9)):
        rect = grid.cell_rect(cell).toRect()
        if grid.viewport().rect().contains(rect):
            assert spoilt.copy(rect) != whole.copy(rect)
    assert len(grid.told_of((4, 4))) == 2


@pytest.mark.parametrize("zoom", [Zoom.DAY, Zoom.HOUR])
def test_every_cell_answers_while_something_is_carried(grid: PlanGrid, zoom: Zoom) -> None:
    grid.zoom_to(zoom)
    grid.hand.go((5, 5))
    before = picture(grid)
    grid.hand.pick_up()
    grid.hand.go((5, 6))
    assert ground(grid, 5, 3, 0.1) == QColor(LIGHT.ok_soft)
    grid.hand.put_back()
    grid.hand.go((5, 5))
    assert zoom is not Zoom.DAY or picture(grid) == before


def test_what_clashes_is_told_where_it_stands(grid: PlanGrid) -> None:
    assert grid.wrong == 4
    told = grid.told_of((4, 4))
    assert "The table is taken by Åda28 Sørensen · Åda29 Sørensen." in told
    assert "Åda6 Sørensen is in “Subsea” then." in grid.told_of((3, 3))


def test_the_slot_that_runs_is_marked_as_time_passes(grid: PlanGrid) -> None:
    def marked(slot: int) -> bool:
        column = grid.cell_rect((slot, 0))
        return picture(grid).pixelColor(int(column.center().x()), int(HEAD) - 3) == QColor(LIGHT.accent)

    assert not marked(0)
    grid.hand.now = lambda: NINE + STEP * 1.5
    grid.let_time_pass()
    assert [marked(slot) for slot in range(3)] == [False, True, False]
    before = grid.scene
    grid.let_time_pass()
    assert grid.scene is before


def test_what_is_held_at_the_edge_scrolls_the_plan(grid: PlanGrid, qtbot: QtBot) -> None:
    grid.zoom_to(Zoom.HOUR)
    grid.hand.go((5, 5))
    grid.hand.pick_up()
    bar = grid.verticalScrollBar()
    start = bar.value()
    grid.carry_over(QPointF(400, grid.viewport().height() - 4))
    qtbot.waitUntil(lambda: bar.value() > start + 40)
    picture(grid)
    grid.hand.put_back()
    qtbot.wait(100)
    assert grid.pointer is None


@pytest.mark.parametrize("slot", [6, 8, 11])
def test_a_whole_column_comes_first_however_one_zooms_and_pulls_at_the_window(
    grid: PlanGrid, slot: int
) -> None:
    grid.hand.go((slot, 20))
    for zoom, width in ((Zoom.HOUR, 1000), (Zoom.HALF, 1000), (Zoom.HALF, 1317), (Zoom.TWO_HOURS, 911)):
        grid.resize(width, 500)
        grid.zoom_to(zoom)
        cell = grid.scene.layout.cell.width()
        columns = grid.horizontalScrollBar().value() / cell
        assert abs(columns - round(columns)) * cell <= 1.5
        assert grid.viewport().rect().contains(grid.cell_rect((slot, 20)).toRect())


def test_the_wheel_zooms_with_control(grid: PlanGrid) -> None:
    def turn(steps: int) -> None:
        at, control = QPointF(50, 50), Qt.KeyboardModifier.ControlModifier
        phase, button, plainly = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton, False
        wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 120 * steps), button, control, phase, plainly)
        QApplication.sendEvent(grid.viewport(), wheel)

    turn(1)
    assert grid.zoom is Zoom.HALF
    turn(-1)
    turn(-1)
    assert grid.hand.planner.cards
    assert grid.zoom.value == Zoom.DAY.value


@pytest.mark.parametrize(("kind", "title"), [(Slot, "No slots yet"), (Table, "No tables yet")])
def test_without_slots_or_tables_it_is_said_what_to_do(
    stage: Stage, qtbot: QtBot, kind: type[Slot] | type[Table], title: str
) -> None:
    desk = stage.context.desk
    with desk.writing() as writing:
        gone = [one.changed(removed=True) for one in writing.all(kind)]
        writing.record([draft for draft in gone if draft])
    screen = create(stage.context)
    assert isinstance(screen, PlannerScreen)
    qtbot.addWidget(screen)
    screen.resize(1060, 640)
    screen.show()
    qtbot.waitUntil(lambda: screen.empty.accessibleName() == title)
    assert screen.empty.isVisible()
    assert planner(desk).cells == {}

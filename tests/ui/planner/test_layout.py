"""Where the cells lie: whole days fit the view however many tables there are, parts of it fit its width."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, QSizeF

from eventdesk.domain.ids import RoomId, SlotId, TableId
from eventdesk.domain.place import TimedSlot
from eventdesk.domain.planner import PlannerTable
from eventdesk.ui.planner.cards import LEAST_TEXT
from eventdesk.ui.planner.layout import LIKED, Zoom, lay_out

NINE = datetime(2030, 5, 14, 9, 0, tzinfo=UTC)
STEP = timedelta(minutes=20)
SLOTS = [TimedSlot(SlotId(f"s{n}"), "", NINE + n * STEP, NINE + (n + 1) * STEP) for n in range(20)]
TABLES = [
    PlannerTable(TableId(f"t{n}"), str(n), RoomId(f"r{n // 30}"), f"Room {n // 30}") for n in range(120)
]
VIEW = QSizeF(1040, 448)


def test_the_whole_day_fits_in_cells_that_can_be_read() -> None:
    layout = lay_out(SLOTS, TABLES, Zoom.DAY, VIEW)
    assert layout.size.width() <= VIEW.width() + 0.01
    assert layout.size.height() <= VIEW.height() + 0.01
    assert len(layout.blocks) == 3
    assert layout.cell.width() >= 14
    assert layout.cell.height() >= 9.5
    large = lay_out(SLOTS, TABLES, Zoom.DAY, QSizeF(1680, 800))
    assert large.cell.width() >= LIKED.width()
    assert large.cell.height() >= LIKED.height()


def test_initials_are_read_beside_an_open_panel_in_the_smallest_window() -> None:
    cell = lay_out(SLOTS, TABLES, Zoom.DAY, QSizeF(738, 424)).cell
    assert cell.width() - 1 >= LEAST_TEXT.width()
    assert cell.height() - 1 >= LEAST_TEXT.height()


@pytest.mark.parametrize("zoom", list(Zoom))
def test_every_cell_is_found_where_it_is(zoom: Zoom) -> None:
    layout = lay_out(SLOTS, TABLES, zoom, VIEW)
    rects = [layout.rect(slot, table) for slot in range(20) for table in range(120)]
    for number in range(0, len(rects), 37):
        assert layout.at(rects[number].center()) == divmod(number, 120)
    assert layout.at(QPointF(2, 2)) is None
    assert layout.at(QPointF(1, rects[0].center().y())) is None


@pytest.mark.parametrize(("zoom", "slots"), [(Zoom.HALF, 10), (Zoom.TWO_HOURS, 6), (Zoom.HOUR, 3)])
def test_a_part_of_the_day_fills_the_width(zoom: Zoom, slots: int) -> None:
    layout = lay_out(SLOTS, TABLES, zoom, VIEW)
    assert layout.label + slots * layout.cell.width() == pytest.approx(VIEW.width())
    assert len(layout.blocks) == 1


def test_rooms_are_named_where_they_begin_and_at_the_top_of_a_block() -> None:
    layout = lay_out(SLOTS, TABLES, Zoom.DAY, VIEW)
    assert [line.name[-1] for line in layout.rooms] == ["0", "1", "1", "2", "2", "3"]
    alone = lay_out(SLOTS, [PlannerTable(TableId("t"), "1")], Zoom.DAY, VIEW)
    assert alone.rooms == ()
    assert lay_out([], [], Zoom.HOUR, VIEW).at(QPointF(50, 50)) is None

"""Where everything of the plan lies, by numbers alone: cells, labels, and blocks of tables side by side.

Seen as a whole the tables stand in several blocks like the columns of a newspaper, as many as leave cells the
most room: a hundred and twenty lines under each other would be too low to be read. Zoomed in there is one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from eventdesk.domain.place import TimedSlot
from eventdesk.domain.planner import PlannerTable

HEAD = 22.0
"""Height of the line of times."""

GAP = 10.0
"""Between two blocks."""

LIKED = QSizeF(18, 12)
"""The least cell in which initials are read."""

HIGHEST = 44.0
MOST_BLOCKS = 6


class Zoom(StrEnum):
    """How much of the day the width shows."""

    DAY = "day"
    HALF = "half"
    TWO_HOURS = "two hours"
    HOUR = "hour"


LINE_HEIGHT = {Zoom.HALF: 40.0, Zoom.TWO_HOURS: 44.0, Zoom.HOUR: 66.0}
LOW = 12.0
LABEL_OF_LOW = 22.0
"""Lines lower than that bear so small a number that so little width is enough for it."""

LABEL = {Zoom.DAY: 30.0, Zoom.HALF: 54.0, Zoom.TWO_HOURS: 64.0, Zoom.HOUR: 72.0}


@dataclass(frozen=True, slots=True)
class RoomLine:
    """The line that names a room above its tables."""

    name: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Layout:
    """Places in pixels from the upper left corner of the plan; `rows` are the upper left ends of the tables'
    lines, labels included."""

    cell: QSizeF
    label: float
    slots: int
    rows: tuple[QPointF, ...]
    rooms: tuple[RoomLine, ...]
    blocks: tuple[float, ...]
    size: QSizeF

    def rect(self, slot: int, table: int) -> QRectF:
        """The cell of a table in a slot."""
        row = self.rows[table]
        left = row.x() + self.label + slot * self.cell.width()
        return QRectF(left, row.y(), self.cell.width(), self.cell.height())

    def label_rect(self, table: int) -> QRectF:
        """Where the number of a table is written."""
        row = self.rows[table]
        return QRectF(row.x(), row.y(), self.label, self.cell.height())

    def column_rect(self, block: float, slot: int) -> QRectF:
        """A slot in all lines of the block that begins there, its time included."""
        left = block + self.label + slot * self.cell.width()
        return QRectF(left, 0, self.cell.width(), self.size.height())

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """The cell under a point."""
        for table, row in enumerate(self.rows):
            if not row.y() <= point.y() < row.y() + self.cell.height():
                continue
            across = point.x() - row.x() - self.label
            if 0 <= across < self.slots * self.cell.width():
                return int(across // self.cell.width()), table
        return None


def lay_out(slots: Sequence[TimedSlot], tables: Sequence[PlannerTable], zoom: Zoom, view: QSizeF) -> Layout:
    """The plan in a view of this size: the whole day fits into it, a part of the day into its width."""
    if zoom is Zoom.DAY:
        return max(
            (_blocks(len(slots), tables, view, number) for number in range(1, MOST_BLOCKS + 1)),
            key=_readable,
        )
    label = LABEL[zoom]
    width = max(24.0, (view.width() - label) / max(1.0, _slots_in(slots, zoom)))
    return _one_block(len(slots), tables, QSizeF(width, LINE_HEIGHT[zoom]), label)


def _slots_in(slots: Sequence[TimedSlot], zoom: Zoom) -> float:
    """How many slots fill the width: those of the day's half, or as many as begin in so many hours."""
    if zoom is Zoom.HALF or len(slots) < 2:
        return max(1, -(-len(slots) // 2))
    steps = sorted(two.starts - one.starts for one, two in pairwise(slots))
    usual = steps[len(steps) // 2] or timedelta(minutes=1)
    hours = timedelta(hours=2 if zoom is Zoom.TWO_HOURS else 1)
    return float(min(len(slots), max(1.0, hours / usual)))


def _readable(layout: Layout) -> float:
    return min(layout.cell.width() / LIKED.width(), layout.cell.height() / LIKED.height())


def _blocks(slots: int, tables: Sequence[PlannerTable], view: QSizeF, number: int) -> Layout:
    lines = len(tables) + (len({table.room_id for table in tables}) + number - 1 if _roomed(tables) else 0)
    per_block = max(1, -(-lines // number))
    height = min(HIGHEST, (view.height() - HEAD) / per_block)
    block = (view.width() - (number - 1) * GAP) / number
    label = LABEL_OF_LOW if height < LOW else LABEL[Zoom.DAY]
    width = max(1.0, (block - label) / max(1, slots))
    return _flow(slots, tables, QSizeF(width, height), label, per_block, block + GAP)


def _one_block(slots: int, tables: Sequence[PlannerTable], cell: QSizeF, label: float) -> Layout:
    return _flow(slots, tables, cell, label, 10**9, 0)


def _roomed(tables: Sequence[PlannerTable]) -> bool:
    return any(table.room for table in tables)


def _flow(
    slots: int, tables: Sequence[PlannerTable], cell: QSizeF, label: float, per_block: int, step: float
) -> Layout:
    """Line after line down a block, then on at the top of the next; a room is named where it begins."""
    rows: list[QPointF] = []
    rooms: list[RoomLine] = []
    blocks, left, line = [0.0], 0.0, 0
    room_height = min(cell.height(), 26.0)
    top, lowest = HEAD, HEAD
    before: object = None
    width = label + slots * cell.width()
    for table in tables:
        new_room = _roomed(tables) and table.room_id != before
        if line >= per_block or (new_room and line == per_block - 1):
            left, line, top = left + step, 0, HEAD
            blocks.append(left)
            new_room = _roomed(tables)
        if new_room:
            rooms.append(RoomLine(table.room, QRectF(left, top, width, room_height)))
            top, line = top + room_height, line + 1
        before = table.room_id
        rows.append(QPointF(left, top))
        top, line = top + cell.height(), line + 1
        lowest = max(lowest, top)
    return Layout(cell, label, slots, tuple(rows), tuple(rooms), tuple(blocks), QSizeF(left + width, lowest))

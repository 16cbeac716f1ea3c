"""A card dragged over the plan of the sample event: from the mouse to clash and cost painted, each time."""

import os
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from eventdesk.cli.sample import make_sample
from eventdesk.domain.planner import Planner
from eventdesk.sample.sizes import Sizes
from eventdesk.store.file import EventFile
from eventdesk.ui.kit.look.fonts import load_fonts
from eventdesk.ui.kit.look.theme import Mode, Theme
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.grid import PlanGrid
from eventdesk.ui.planner.hand import Hand
from eventdesk.ui.planner.layout import Zoom
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.planner import planner
from tests.benchmarks.figure import Figure

PICKED_UP = 60
CELLS = 12
"""Cells that each card is carried over."""

VIEW = (1700, 860)
"""The plan in a window of 1920 by 1080 pixels."""

DAY = datetime(2026, 5, 12, 5, 0, tzinfo=UTC)


class EarlyClock:
    """Shows the morning before anything has begun."""

    def now(self) -> datetime:
        """Long before the first slot."""
        return DAY


def run(people: int | None) -> Iterator[Figure]:
    """The whole day of 120 tables and 20 slots, then one hour of it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    theme = Theme(app, Mode.LIGHT)
    hand = Hand(EarlyClock().now)
    grid = PlanGrid(hand, Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB")))
    grid.resize(*VIEW)
    grid.show_plan(_plan(people))
    grid.show()
    for zoom, part in ((Zoom.DAY, "day"), (Zoom.HOUR, "hour")):
        grid.zoom_to(zoom)
        _rest()
        picked, carried = _dragged(grid)
        yield Figure("planner", f"{part}-pick-up", len(picked), picked)
        yield Figure("planner", f"{part}-drag", len(carried), carried)
    grid.close()
    theme.deleteLater()


def _plan(people: int | None) -> Planner:
    with tempfile.TemporaryDirectory() as name:
        sizes = Sizes() if people is None else Sizes(people=people)
        event, _ = make_sample(Path(name), sizes, 1, date(2026, 5, 12), "Desk 1")
        with EventFile.open(event, "Desk 1") as file:
            return planner(Desk(file, EarlyClock(), "Desk 1"))


def _dragged(grid: PlanGrid) -> tuple[list[float], list[float]]:
    """Milliseconds from picking a card up, and from each move to another cell, until the view is painted."""
    chance, hand = random.Random(1), grid.hand
    cells = [cell for cell in hand.planner.cells if hand.planner.cells[cell]]
    picked: list[float] = []
    carried: list[float] = []
    for cell in chance.sample(sorted(cells), PICKED_UP):
        hand.go(cell)
        grid.viewport().repaint()
        started = time.perf_counter()
        hand.pick_up()
        grid.viewport().repaint()
        picked.append((time.perf_counter() - started) * 1000)
        for _ in range(CELLS):
            point = QPointF(chance.uniform(80, VIEW[0] - 10), chance.uniform(30, VIEW[1] - 10))
            started = time.perf_counter()
            QApplication.sendEvent(grid.viewport(), _moved(point))
            grid.viewport().repaint()
            carried.append((time.perf_counter() - started) * 1000)
        hand.put_back()
        _rest()
    return picked, carried


def _moved(point: QPointF) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QMouseEvent.Type.MouseMove, point, point, Qt.MouseButton.NoButton, left, none)


def _rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()

"""Arrivals by desk against the plan: as bars every five minutes or so far, and as a table of both."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpinBox, QStackedWidget

from eventdesk.domain.arrivals import STRETCH, Arrivals
from eventdesk.domain.arrivals import Bar as Stretch
from eventdesk.domain.ids import DeskId
from eventdesk.domain.pace import DeskPace
from eventdesk.ui.arrivals.model import LEADS
from eventdesk.ui.kit.charts.bars import MOST_SERIES, Bar, BarChart, Now
from eventdesk.ui.kit.form.field import inset
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import Card, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.table.columns import Column, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.work.pause import Pause

LEAD_WIDTH = 148
TITLE_FROM = 480
"""Pixels of width."""

LEAD_AFTER_MS = 400
"""How long the number must stand before the plan is made anew."""


class View(StrEnum):
    """How the numbers are shown; `SO_FAR` adds each stretch to those before."""

    EACH = "each"
    SO_FAR = "so far"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; the last two numbers are those of all lines so far."""

    starts: datetime
    expected: int
    came: int
    expected_so_far: int
    came_so_far: int
    by_desk: str


class ArrivalsChart(Card):
    """The chart with its table, and the one number that its plan depends on."""

    lead_chosen = Signal(object)
    """payload: int, minutes before the first appointment."""

    def __init__(self, moments: Moments, lead: int) -> None:
        super().__init__(padding=Space.L)
        self._moments = moments
        title = self.tr("Against the plan")
        self._arrivals: Arrivals | None = None
        self._pause = Pause(self, LEAD_AFTER_MS, lambda: self.lead_chosen.emit(self.lead.value()))
        self.bars = BarChart(title)
        self.rows: RowTableModel[Line] = RowTableModel(self._columns(), lambda line: line.starts, self)
        self.lead = self._make_lead(lead)
        views = [
            (View.EACH.value, self.tr("Every 5 min")),
            (View.SO_FAR.value, self.tr("So far")),
            (View.TABLE.value, self.tr("Table")),
        ]
        self.views = Segments(views, self.tr("Shown as"), View.EACH.value)
        self._title = Label(title, Type.TITLE)
        self._words = Label("", Type.CAPTION, wrap=True)
        self._stack = QStackedWidget()
        self._lay_out(title)
        self.views.chosen.connect(self.show_view)
        self.bars.marked.connect(self._say)
        self._say(None)

    def show_arrivals(self, arrivals: Arrivals) -> None:
        """Show these, with a line for how late it is."""
        self._arrivals = arrivals
        series = shown_desks(arrivals.desks)
        names = [one.name for one in series]
        if len(series) < len(arrivals.desks):
            names.append(self.tr("Other desks"))
        shown = so_far(arrivals.bars) if self.views.value == View.SO_FAR else arrivals.bars
        # What is still to come has not come: beyond the line of now nothing is added up.
        ahead = [replace(bar, came={}) if bar.starts > arrivals.at else bar for bar in shown]
        now = None
        if arrivals.bars:
            now = Now((arrivals.at - arrivals.bars[0].starts) / STRETCH, self.tr("Now"))
        bars = [self._bar(stretch, series, arrivals.desks) for stretch in ahead]
        self.bars.show_bars(names, bars, self.tr("Expected"), now)
        self.rows.set_rows(self._lines(arrivals))

    def _lay_out(self, title: str) -> None:
        empty = EmptyState("chart-column", self.tr("Nobody has come yet, and nobody is expected"))
        self._stack.addWidget(self.bars)
        self._stack.addWidget(RowTable(self.rows, title, empty=empty))
        top = row(spacing=Space.M)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.views)
        foot = row(spacing=Space.M)
        foot.addWidget(self._words, 1)
        foot.addWidget(Label(self.tr("Expected"), Type.SMALL))
        foot.addWidget(self.lead)
        self.body.addLayout(top)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the choice of views says enough."""
        super().resizeEvent(event)
        self._title.setVisible(event.size().width() >= TITLE_FROM)

    def _make_lead(self, lead: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(*LEADS)
        box.setSingleStep(5)
        box.setSuffix(" " + self.tr("min before"))
        box.setSpecialValueText(self.tr("over 1st hour"))
        box.setValue(lead)
        box.setFixedWidth(LEAD_WIDTH)
        box.setAccessibleName(self.tr("Expected before the first appointment, in minutes"))
        box.setToolTip(
            self.tr("When people are expected: before their first appointment, or all over the first hour.")
        )
        inset(box)
        box.valueChanged.connect(lambda _: self._pause.start())
        return box

    def _bar(self, stretch: Stretch, series: Sequence[DeskPace], desks: Sequence[DeskPace]) -> Bar:
        counts = [stretch.came.get(one.desk, 0) for one in series]
        if len(series) < len(desks):
            counts.append(stretch.total - sum(counts))
        words = self.tr("{time}: {came} came, {expected} expected").format(
            time=self._moments.span(stretch.starts, stretch.starts + STRETCH),
            came=stretch.total,
            expected=stretch.planned,
        )
        by_desk = by_desk_words(stretch, desks)
        return Bar(
            self._moments.time(stretch.starts),
            tuple(counts),
            stretch.planned,
            f"{words} ({by_desk})" if by_desk else words,
            rank(self._moments.local(stretch.starts).minute),
        )

    def _lines(self, arrivals: Arrivals) -> list[Line]:
        desks = arrivals.desks
        return [
            Line(bar.starts, bar.planned, bar.total, all_.planned, all_.total, by_desk_words(bar, desks))
            for bar, all_ in zip(arrivals.bars, so_far(arrivals.bars), strict=True)
        ]

    def _columns(self) -> tuple[Column[Line], ...]:
        number = self._moments.number
        return (
            Column(
                title=self.tr("From"),
                text=lambda line: self._moments.time(line.starts),
                sort_key=lambda line: line.starts,
                strong=True,
                width=68,
            ),
            numbers(self.tr("Came"), lambda line: line.came, number, width=72),
            numbers(self.tr("Expected"), lambda line: line.expected, number, width=96),
            numbers(self.tr("Came so far"), lambda line: line.came_so_far, number, width=112),
            numbers(self.tr("Of"), lambda line: line.expected_so_far, number, width=60),
            Column(
                title=self.tr("By desk"),
                text=lambda line: line.by_desk,
                tooltip=lambda line: line.by_desk,
                stretch=True,
                wrapped=True,
                width=150,
            ),
        )

    @Slot(object)
    def show_view(self, view: str) -> None:
        """Show the bars, of each stretch or so far, or the table."""
        self.views.choose(view)
        self._stack.setCurrentIndex(1 if view == View.TABLE else 0)
        self._say(self.bars.current)
        if self._arrivals is not None:
            self.show_arrivals(self._arrivals)

    @Slot(object)
    def _say(self, bar: Bar | None) -> None:
        hint = self.tr("Arrow keys or the mouse tell each bar in numbers.")
        told = bar.words if bar else hint
        self._words.setText("" if self.views.value == View.TABLE else told)


def so_far(bars: Sequence[Stretch]) -> list[Stretch]:
    """Each bar with all that came and were expected in those before."""
    told: list[Stretch] = []
    came: Counter[DeskId] = Counter()
    planned = 0
    for bar in bars:
        came.update(bar.came)
        planned += bar.planned
        told.append(Stretch(bar.starts, dict(came), planned))
    return told


def shown_desks(desks: Sequence[DeskPace]) -> tuple[DeskPace, ...]:
    """The desks that have a colour of their own: all, or those that let most in where they are too many."""
    if len(desks) <= MOST_SERIES:
        return tuple(desks)
    busiest = sorted(desks, key=lambda one: -one.came)[: MOST_SERIES - 1]
    return tuple(one for one in desks if one in busiest)


def by_desk_words(stretch: Stretch, desks: Sequence[DeskPace]) -> str:
    """How many came at each desk where any did."""
    words = QCoreApplication.translate("ArrivalsChart", "{desk}: {number}")
    told = ((one.name, stretch.came.get(one.desk)) for one in desks)
    each = (words.format(desk=name, number=number) for name, number in told if number)
    return " · ".join(one.replace(" ", "\xa0") for one in each)  # no desk is parted at the end of a line


def rank(minute: int) -> int:
    """How round a time of day is by its minute."""
    return sum(minute % part == 0 for part in (15, 30, 60))

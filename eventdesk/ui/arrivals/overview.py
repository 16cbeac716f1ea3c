"""The morning at a glance: figures, the chart, the desks, and why scans were refused."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from eventdesk.domain.arrivals import Arrivals, Forecast
from eventdesk.domain.pace import DeskPace
from eventdesk.domain.scanlog import RefusalSum
from eventdesk.ui.arrivals.chart import ArrivalsChart
from eventdesk.ui.arrivals.model import Morning
from eventdesk.ui.kit.look.card import Figure, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.table.columns import NOTHING, RIGHT, Column, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.verdicts import verdict_words
from eventdesk.ui.kit.words.moments import Moments

SIDE_WIDTH = 330
SECONDS_FROM = 860
"""Pixels of width."""


class Overview(QWidget):
    """Everything about the arrivals that is a number."""

    def __init__(self, moments: Moments, lead: int) -> None:
        super().__init__()
        self._moments = moments
        self.came = Figure(self.tr("Came, of all"))
        self.due = Figure(self.tr("Due, not in"))
        self.seconds = Figure(self.tr("Seconds per check-in"))
        self.queue = Figure(self.tr("Longest queue"))
        self.all_in = Figure(self.tr("First slot all in by"))
        self.chart = ArrivalsChart(moments, lead)
        self.desks: RowTableModel[DeskPace] = RowTableModel(self._desk_columns(), lambda one: one.desk, self)
        self.refusals: RowTableModel[RefusalSum] = RowTableModel(
            self._refusal_columns(), lambda one: one.verdict, self
        )
        self._lay_out()

    def show_morning(self, morning: Morning) -> None:
        """Show these numbers."""
        told, number = morning.arrivals, self._moments.number
        self.came.set_value(f"{number(told.came)} / {number(told.expected)}")
        self.due.set_value(number(told.due))
        self.seconds.set_value(self._seconds(told.seconds))
        self._show_forecast(told)
        self.chart.show_arrivals(told)
        self.desks.set_rows(told.desks)
        self.refusals.set_rows(morning.refusals)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the table of desks tells the seconds."""
        super().resizeEvent(event)
        self.seconds.setVisible(event.size().width() >= SECONDS_FROM)

    def _show_forecast(self, told: Arrivals) -> None:
        """The queue in people and minutes; the first slot as long as somebody is awaited for it, then all."""
        ahead = told.forecast or Forecast(0)
        sooner = ahead.first_in or ahead.all_in
        if ahead.longest_at is None or sooner is None:
            self.queue.set_value(NOTHING)
            self.all_in.set_value(NOTHING)
            return
        words = self.tr("{people} · {minutes} min")
        minutes = -(-ahead.wait // timedelta(minutes=1))
        people = self._moments.number(ahead.longest)
        self.queue.set_value(words.format(people=people, minutes=self._moments.number(minutes)))
        self.queue.setToolTip(self._queue_words(self._moments.time(ahead.longest_at)))
        self.all_in.set_value(self._moments.near(sooner, told.at))

    def _queue_words(self, time: str) -> str:
        words = self.tr(
            "Longest at {time}, if everybody who is due stands in the queue, and the desks work on as now."
        )
        return words.format(time=time)

    def _seconds(self, seconds: float | None) -> str:
        return NOTHING if seconds is None else self._moments.number(round(seconds))

    def _lay_out(self) -> None:
        self.seconds.setToolTip(
            self.tr("The middle value, of check-ins that follow each other within a minute at one desk.")
        )
        figures = row(spacing=Space.S)
        for figure in (self.came, self.due, self.seconds, self.queue, self.all_in):
            figures.addWidget(figure, 1)
        desks = RowTable(
            self.desks, self.tr("Desks"), empty=EmptyState("monitor", self.tr("Nobody has come yet"))
        )
        refusals = RowTable(
            self.refusals,
            self.tr("Refusals by reason"),
            empty=EmptyState("circle-check", self.tr("No scan was refused")),
        )
        side = column(spacing=Space.M)
        side.addWidget(desks, 1)
        side.addWidget(refusals, 1)
        beside = QWidget()
        beside.setLayout(side)
        beside.setFixedWidth(SIDE_WIDTH)
        below = row(spacing=Space.L)
        below.addWidget(self.chart, 1)
        below.addWidget(beside)
        main = column(spacing=Space.L)
        main.addLayout(figures)
        main.addLayout(below, 1)
        self.setLayout(main)
        self.setFocusProxy(self.chart.bars)
        self.chart.bars.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _desk_columns(self) -> tuple[Column[DeskPace], ...]:
        number = self._moments.number
        return (
            Column(title=self.tr("Desk"), text=lambda one: one.name, strong=True, stretch=True, width=96),
            numbers(self.tr("Let in"), lambda one: one.came, number, width=72),
            numbers(
                self.tr("15 min"),
                lambda one: one.lately,
                number,
                width=76,
                tooltip=lambda _: self.tr("Let in for the first time during the last 15 minutes"),
            ),
            numbers(
                self.tr("Seconds"),
                lambda one: one.seconds,
                lambda seconds: number(round(seconds)),
                width=92,
                tooltip=lambda _: self.seconds.toolTip(),
            ),
        )

    def _refusal_columns(self) -> tuple[Column[RefusalSum], ...]:
        return (
            Column(
                title=self.tr("Refused because"),
                text=lambda one: verdict_words(one.verdict),
                strong=True,
                stretch=True,
                width=150,
            ),
            numbers(self.tr("Scans"), lambda one: one.count, self._moments.number, width=84),
            Column(
                title=self.tr("Last", "time"),
                text=lambda one: self._moments.time(one.last),
                sort_key=lambda one: one.last,
                align=RIGHT,
                width=74,
            ),
        )

"""The call list: who has not come and is needed first, with the number to call."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.arrivals import StillExpected
from eventdesk.ui.arrivals.model import Listing, Morning
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.table.columns import Column, long_texts
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments


class CallList(QWidget):
    """Those of the first slot, or all who are missing; Ctrl+C copies the line with its number."""

    listing_chosen = Signal(object)
    """payload: Listing."""

    def __init__(self, moments: Moments, *, browses: bool = True) -> None:
        super().__init__()
        self._moments = moments
        self.rows: RowTableModel[StillExpected] = RowTableModel(self._columns(), lambda one: one.id, self)
        self.search = SearchField(self.tr("Find in this list"))
        self.whom = Segments(
            [
                (Listing.FIRST.value, self.tr("For the first slot")),
                (Listing.EVERYBODY.value, self.tr("Everybody missing")),
            ],
            self.tr("Whom to call"),
            Listing.FIRST.value,
        )
        if not browses:
            self.whom.hide()
        self.count = Label("", Type.MUTED)
        self.table = RowTable(
            self.rows,
            self.tr("Still expected"),
            empty=EmptyState("phone-call", self.tr("Nobody to call"), self.tr("All who are needed are in.")),
            many=True,
        )
        bar = row(spacing=Space.M)
        bar.addWidget(self.whom)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.search)
        main = column(spacing=Space.L)
        main.addLayout(bar)
        main.addWidget(self.table, 1)
        self.setLayout(main)
        self.setFocusProxy(self.search)
        self.whom.chosen.connect(lambda key: self.listing_chosen.emit(Listing(key)))
        self.search.searched.connect(self.rows.set_filter)
        self.search.left.connect(self._enter)

    @property
    def listing(self) -> Listing:
        """Who is listed."""
        return Listing(self.whom.value)

    def show_morning(self, morning: Morning) -> None:
        """Show whom to call; of a list asked for before the last choice nothing."""
        if morning.listing is self.listing:
            self.rows.set_rows(morning.calls)
            self.count.setText(self._words(morning.calls))

    def _words(self, calls: Sequence[StillExpected]) -> str:
        without = sum(not one.phone for one in calls)
        people = self.tr("%n person(s)", "", len(calls))
        if not without:
            return people
        return self.tr("{people}, {count} without a number").format(people=people, count=without)

    def _columns(self) -> tuple[Column[StillExpected], ...]:
        return (
            Column(
                title=self.tr("Starts"),
                text=lambda one: self._moments.time(one.starts),
                sort_key=lambda one: one.starts,
                width=92,
            ),
            Column(
                title=self.tr("Name"),
                text=lambda one: one.name,
                icon=lambda one: "star" if one.vip else "",
                tooltip=lambda one: self.tr("VIP") if one.vip else "",
                strong=True,
                stretch=True,
                width=220,
            ),
            long_texts(self.tr("Organisation"), lambda one: one.organisation, stretch=True, width=220),
            Column(title=self.tr("Phone"), text=lambda one: one.phone or "–", width=200),
        )

    @Slot()
    def _enter(self) -> None:
        self.table.select_first()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

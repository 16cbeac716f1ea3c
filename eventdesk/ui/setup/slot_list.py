"""The list of slots: found, added one by one or in a row, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.place import Slot, SlotRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.setup.slot_form import SlotForm, SlotsForm
from eventdesk.ui.setup.slot_model import SlotModel, SlotOffer


class SlotList(EditedList[SlotRow]):
    """When one meets."""

    model: SlotModel

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, SlotModel(context))
        self.model.offered.connect(self._open_form)
        words = self.tr("Fill a morning or an afternoon at once, or add slots one by one.")
        several = (self.tr("Add several"), self.model.prepare_several)
        self.several = Button(several[0], "clock", key="Ctrl+Shift+N")
        self.several.clicked.connect(self.model.prepare_several)
        self.set_up(
            self.tr("Slots"),
            self.tr("Find a slot"),
            RowTableModel(self._columns(), lambda row: row.slot.id),
            EmptyState("clock", self.tr("No slots yet"), words, several),
            add=Button(self.tr("Add slot"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            tools=[self.several],
            before=[lead],
        )

    def subtitle(self, rows: Sequence[SlotRow]) -> str:
        """How many there are."""
        return self.tr("%Ln slot(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a slot, or of many."""
        if isinstance(answer, tuple):
            return self.tr("%Ln slot(s) were added.", "", len(answer)), Tone.OK
        assert isinstance(answer, Slot)
        times = self._times(answer)
        if answer.removed:
            return self.tr("The slot {times} is off the list.").format(times=times), Tone.NEUTRAL
        return self.tr("The slot {times} is saved.").format(times=times), Tone.OK

    def _columns(self) -> tuple[Column[SlotRow], ...]:
        number = self.moments.number
        return (
            Column(
                title=self.tr("Time"),
                text=lambda row: self._times(row.slot),
                sort_key=_moment,
                strong=True,
                width=160,
            ),
            Column(title=self.tr("Day"), text=self._day, sort_key=_moment, width=130),
            Column(title=self.tr("Name"), text=lambda row: row.slot.name, stretch=True, width=140),
            numbers(self.tr("Minutes"), _minutes, number, width=110, spare=True),
            numbers(self.tr("Meetings"), lambda row: row.meetings, number, width=110),
        )

    def _times(self, slot: Slot) -> str:
        if slot.starts and slot.ends:
            return self.moments.span(slot.starts, slot.ends)
        return slot.name or "–"

    def _day(self, row: SlotRow) -> str:
        return self.moments.short_date(row.slot.starts) if row.slot.starts else ""

    @QtSlot(object)
    def _open_form(self, offer: SlotOffer) -> None:
        if offer.several:
            form = SlotsForm(offer, self.moments)
            self.edit(self.tr("New slots"), form, keep=self.model.add_several)
            return
        title = self._times(offer.row.slot) if offer.row else self.tr("New slot")
        self.edit(title, SlotForm(offer, self.moments))


def _minutes(row: SlotRow) -> int | None:
    slot = row.slot
    return round((slot.ends - slot.starts).total_seconds() / 60) if slot.starts and slot.ends else None


def _moment(row: SlotRow) -> float | None:
    return row.slot.starts.timestamp() if row.slot.starts else None

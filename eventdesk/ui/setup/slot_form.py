"""The forms of slots: one from when to when, and many in a row."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Slot as QtSlot

from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason
from eventdesk.domain.series import spans
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.times import MomentField
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.setup.record_form import RecordForm, number_field
from eventdesk.ui.setup.slot_model import SlotOffer

USUAL, PAUSE, LONGEST = 20, 5, 8 * 60
"""Minutes: of a slot, between two, and the most of either."""

MORNING = timedelta(hours=3)
"""So long is the stretch that is offered to be filled."""


class SlotForm(RecordForm):
    """Fields for a new slot, or filled with a known one."""

    def __init__(self, offer: SlotOffer, moments: Moments) -> None:
        before = offer.row.slot if offer.row else None
        super().__init__(offer.row, before)
        shown = before or Slot("", starts=offer.free, ends=offer.free + timedelta(minutes=USUAL))
        self.starts = self.first = MomentField(shown.starts, offer.day, offer.zone, moments)
        self.ends = MomentField(shown.ends, offer.day, offer.zone, moments)
        self.name = text_field(shown.name)
        meetings = offer.row.meetings if offer.row else 0
        stays = self.tr("%n meeting(s) in it move with it.", "", meetings) if meetings else ""
        lines = {
            "starts": FormRow(self.tr("Starts"), self.starts, stays),
            "ends": FormRow(self.tr("Ends"), self.ends),
            "name": FormRow(self.tr("Name"), self.name, self.tr("Where the times do not say enough.")),
        }
        told_at = {Reason.NO_TIMES: "starts", Reason.ENDS_FIRST: "ends", Reason.SLOTS_OVERLAP: "starts"}
        self.set_up(lines, told_at)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a slot's; None where one is wrong, said there."""
        times = self.times(starts=self.starts, ends=self.ends)
        return None if times is None else {**times, "name": self.name.text().strip()}


class SlotsForm(RecordForm):
    """Fields for many slots, one after the other."""

    def __init__(self, offer: SlotOffer, moments: Moments) -> None:
        super().__init__(None)
        self._moments = moments
        self.starts = self.first = MomentField(offer.free, offer.day, offer.zone, moments)
        self.ends = MomentField(offer.free + MORNING, offer.day, offer.zone, moments)
        self.minutes = number_field(USUAL, 1, LONGEST)
        self.pause = number_field(PAUSE, 0, LONGEST)
        self.outcome = Label("", Type.MUTED, wrap=True)
        lines = {
            "starts": FormRow(self.tr("From"), self.starts),
            "ends": FormRow(self.tr("Until"), self.ends),
            "minutes": FormRow(self.tr("Length of each, minutes"), self.minutes),
            "pause": FormRow(self.tr("Break between two, minutes"), self.pause),
        }
        told_at = {
            Reason.ENDS_FIRST: "ends",
            Reason.TOO_SHORT: "minutes",
            Reason.SLOTS_OVERLAP: "starts",
        }
        self.set_up(lines, told_at, self.outcome, pairs={"starts": "ends"})
        for field in (self.starts, self.ends):
            field.textChanged.connect(self._say)
        for number in (self.minutes, self.pause):
            number.valueChanged.connect(self._say)
        self._say()

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, as many slots are asked for; None where one is wrong, said there."""
        times = self.times(starts=self.starts, ends=self.ends)
        if times is None:
            return None
        for name, at in times.items():
            self.lines[name].set_error(self.tr("This is no time, such as 12:30.") if at is None else "")
        if None in times.values():
            return None
        return {**times, "minutes": self.minutes.value(), "pause": self.pause.value()}

    @QtSlot()
    def _say(self) -> None:
        """What would be made, while one types."""
        try:
            starts, ends = self.starts.value(), self.ends.value()
        except ValueError:
            starts = ends = None
        found = spans(starts, ends, self.minutes.value(), self.pause.value()) if starts and ends else ()
        words = self.tr("%n slot(s)", "", len(found))
        if found:
            ends_told = (self._moments.span(span.starts, span.ends) for span in (found[0], found[-1]))
            words = self.tr("{slots}: first {first}, last {last}").format(
                slots=words, **dict(zip(("first", "last"), ends_told, strict=True))
            )
        self.outcome.setText(words)

"""What can be done to the list of slots, without a window."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import partial

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import SlotId
from eventdesk.domain.place import SlotRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedModel, Values, Verbs
from eventdesk.usecases import slots
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import zone_and_day

TOUCHING = frozenset({Noun.SLOT, Noun.MEETING, Noun.GESTURE})
"""What changes a line of the table."""

NINE = time(9, 0)
"""When a day begins of which nothing is known."""


@dataclass(frozen=True, slots=True)
class SlotOffer:
    """What a form is made from: the slot it is about, None for new ones, which begin at `free`.

    `day` is that of the event in its `zone`; `several` slots are wanted in a row.
    """

    row: SlotRow | None
    zone: tzinfo
    day: date
    free: datetime
    several: bool = False


def _offer(desk: Desk, row: SlotRow | None, *, several: bool = False) -> SlotOffer:
    zone, day = zone_and_day(desk)
    last = max((line.slot.ends for line in slots.slot_rows(desk) if line.slot.ends), default=None)
    return SlotOffer(row, zone, day, last or datetime.combine(day, NINE, zone), several)


VERBS = Verbs(
    slots.slot_rows,
    _offer,
    slots.add_slot,
    slots.edit_slot,
    slots.remove_slot,
    key=lambda row: SlotId(row.slot.id),
)


class SlotModel(EditedModel[SlotRow]):
    """Slots are also added in a row."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.worker, context.desk, VERBS, TOUCHING)

    def prepare_several(self) -> None:
        """Read what the form of many slots is made from."""
        desk = self.desk
        offer = partial(_offer, desk, None, several=True)
        self.worker.reading(offer, self.offered.emit, latest=("offer", id(self)))

    def add_several(self, values: Values) -> None:
        """Keep them all in one gesture."""
        self.act(lambda action: slots.add_slots(self.desk, action=action, **values))

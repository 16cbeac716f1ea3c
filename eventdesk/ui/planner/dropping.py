"""What becomes of a card that is dropped: it is held there, or it is said why not and what could be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.planner.hand import Drop, Hand
from eventdesk.ui.planner.model import PlannerModel
from eventdesk.ui.planner.words import block_words


class Dropping(QObject):
    """Listens to the hand; what is dropped where it cannot be stays in it."""

    def __init__(self, hand: Hand, context: ScreenContext, model: PlannerModel) -> None:
        super().__init__(model)
        self._hand = hand
        self._context = context
        self._model = model
        hand.dropped.connect(self._drop)

    @Slot(object)
    def _drop(self, drop: Drop) -> None:
        told = dict.fromkeys(block_words(self._hand.planner, block) for block in drop.effect.blocks)
        if drop.effect.possible:
            self._model.drop(drop)
            self._hand.put_back()
        if told:
            way_out = None if drop.effect.possible else self._way_out(drop)
            self._context.notify(Notice(" ".join(told), Tone.WARN, way_out))

    def _way_out(self, drop: Drop) -> tuple[str, Callable[[], object]] | None:
        """What can be done where something is in the way: swap two meetings, or have all others give way."""
        planner, meeting = self._hand.planner, drop.carried.id
        if meeting is None:
            return None
        if (other := drop.other(planner)) is not None:
            return self.tr("Swap them"), partial(self._swap, meeting, other.id)
        slot, table = planner.slots[drop.slot].id, planner.tables[drop.table].id
        trouble = Trouble(TroubleKind.LOCK, meeting=meeting, slot=slot, table=table)
        return self.tr("Let others give way"), partial(self._give_way, trouble)

    def _swap(self, one: MeetingId, other: MeetingId) -> None:
        self._hand.put_back()
        self._model.swap(one, other)

    def _give_way(self, trouble: Trouble) -> None:
        self._hand.put_back()
        self._context.tell_trouble(trouble)

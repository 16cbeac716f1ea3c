"""From the list of what waits into the plan: a wish is dragged, or picked up and carried by keys."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Slot

from eventdesk.domain.carrying import Carried
from eventdesk.ui.planner.grid import PlanGrid
from eventdesk.ui.planner.waiting import Waiting
from eventdesk.ui.planner.waitinglist import WaitingList


class Placing(QObject):
    """Puts what is taken from the list into the hand over the plan."""

    def __init__(self, waiting: WaitingList, grid: PlanGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        waiting.picked_up.connect(self._pick_up)
        waiting.carried.connect(self._carry)
        waiting.let_go.connect(self._let_go)

    @Slot(object)
    def _pick_up(self, waiting: Waiting) -> None:
        """Take a wish, or the meeting without a place that it has, and point where it fits best."""
        hand = self._grid.hand
        if not hand.still:
            same = (card for card in hand.planner.loose if set(card.people) == set(waiting.people))
            hand.take(Carried(waiting.people, next(same, None)))
            hand.go_to_best()
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _carry(self, point: QPoint) -> None:
        self._grid.carry_over(QPointF(self._grid.viewport().mapFromGlobal(point)))

    @Slot(object)
    def _let_go(self, point: QPoint) -> None:
        """Drop it, if that is over the plan."""
        view = self._grid.viewport()
        if view.rect().contains(view.mapFromGlobal(point)):
            self._grid.hand.drop()
        self._grid.hand.put_back()

"""What the planner knows and does, without a window: the plan read anew, moved, locked, undone, measured."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import MeetingId
from eventdesk.domain.planner import Card, Planner
from eventdesk.domain.quality import Measure
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.planner.hand import Drop
from eventdesk.usecases import meetings, schedule
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.planner import lock_meeting, planner, swap_meetings
from eventdesk.usecases.undo import redo_last
from eventdesk.usecases.versions import publish

TOUCHING = frozenset(
    {
        Noun.MEETING,
        Noun.REQUEST,
        Noun.PERSON,
        Noun.ORGANISATION,
        Noun.GROUP,
        Noun.SESSION,
        Noun.SLOT,
        Noun.TABLE,
        Noun.ROOM,
        Noun.RULES,
        Noun.PAIR,
        Noun.ORDER,
        Noun.VERSION,
        Noun.GESTURE,
    }
)
"""What changes the plan or how good it is."""


class PlannerModel(ListModel[Planner]):
    """The plan as it stands. How good it is, is reckoned beside the database thread and told once known."""

    shown = Signal(object)
    """payload: Planner"""

    measured = Signal(object)
    """payload: tuple[Measure, ...]"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(worker, desk, lambda desk: (planner(desk),), TOUCHING, parent)
        self.plan = Planner()
        self.measures: tuple[Measure, ...] = ()
        self._asked = 0

    def load(self) -> None:
        """Read the plan anew, then how good it is."""
        super().load()
        self._asked += 1
        asked, desk = self._asked, self.desk
        self.worker.pool(lambda: (asked, schedule.quality(desk)), self._measured, self._not_measured)

    def refresh(self, changes: Changes) -> None:
        """Read anew what a commit may have changed."""
        if changes.nouns & TOUCHING:
            self.load()

    def drop(self, drop: Drop) -> None:
        """Hold what was carried where it was dropped: a meeting that moves, or a new one of a wish."""
        slot, table = self.plan.slots[drop.slot].id, self.plan.tables[drop.table].id
        desk, carried = self.desk, drop.carried
        meeting = carried.id
        if meeting is None:
            self.act(lambda action: meetings.add_meeting(desk, carried.people, slot, table, action=action))
        else:
            self.act(lambda action: meetings.move_meeting(desk, meeting, slot, table, action=action))

    def lock(self, card: Card) -> None:
        """Keep a meeting where it is, or let it go."""
        desk = self.desk
        self.act(lambda action: lock_meeting(desk, card.id, locked=not card.locked, action=action))

    def swap(self, one: MeetingId, other: MeetingId) -> None:
        """Have two meetings change places."""
        desk = self.desk
        self.act(lambda action: swap_meetings(desk, one, other, action=action))

    def publish(self) -> None:
        """Publish the plan as it stands under the next number."""
        desk = self.desk
        self.act(lambda action: publish(desk, action=action))

    def redo(self) -> None:
        """Do again what was undone last."""
        desk = self.desk
        self.act(lambda action: redo_last(desk, action=action))

    def _loaded(self, rows: Sequence[Planner]) -> None:
        self.plan = rows[0]
        self.shown.emit(self.plan)

    def _measured(self, answer: tuple[int, tuple[Measure, ...]]) -> None:
        asked, measures = answer
        if asked == self._asked:
            self.measures = measures
            self.measured.emit(measures)

    def _not_measured(self, _: BaseException) -> None:
        """Keep the old ones: trouble with the file is told by those who read the plan."""

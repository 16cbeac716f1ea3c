"""What the list of requests knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import OrganisationId
from eventdesk.domain.requests import RequestRow, RequestSort, RequestState
from eventdesk.domain.roster import PersonRow
from eventdesk.domain.schedule import Placement
from eventdesk.ui.kit.lists.edited import EditedModel, Verbs
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.requests.reasons import Reasons, why_not
from eventdesk.usecases import requests
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import add_meeting
from eventdesk.usecases.people import people_rows

TOUCHING = frozenset(
    {Noun.REQUEST, Noun.PERSON, Noun.ORGANISATION, Noun.MEETING, Noun.SLOT, Noun.TABLE, Noun.GESTURE}
)
"""What changes a line of the table."""

REASONED = TOUCHING | {Noun.SESSION, Noun.GROUP, Noun.RULES, Noun.PAIR, Noun.ORDER, Noun.ROOM}
"""What may change a reason."""

PAUSE_MS = 1200
"""Changes come in bursts; reasons are looked for once they rest."""


@dataclass(frozen=True, slots=True)
class RequestOffer:
    """What a form is made from: the request it is about, None for a new one, and who may be asked or join."""

    row: RequestRow | None
    people: tuple[PersonRow, ...]


class RequestsModel(EditedModel[RequestRow]):
    """Reads the requests, narrowed to a sort and to two organisations; has the reasons looked for.

    Reasons are only looked for while somebody wants them and sees them, each time in a process: the window
    never waits.
    """

    reasoned = Signal()
    """There are other reasons, or some are being looked for."""

    def __init__(self, worker: Worker, desk: Desk) -> None:
        super().__init__(worker, desk, VERBS, TOUCHING)
        self.sort = RequestSort.ALL
        self.between: tuple[OrganisationId | None, OrganisationId | None] | None = None
        self.reasons: Reasons | None = None
        self.is_seen: Callable[[], bool] = lambda: True
        self._wanted = False
        self._stale = True
        self._job: Job | None = None
        self._pause = Pause(self, PAUSE_MS, self._look)

    @property
    def looking(self) -> bool:
        """Whether reasons are being looked for."""
        return self._job is not None

    def keeps(self, row: RequestRow) -> bool:
        """Whether a request is one of those that one looks for."""
        if self.between is not None and (row.asker.home, row.asked.home) != self.between:
            return False
        return row.is_a(self.sort)

    def want_reasons(self) -> None:
        """Have the reasons looked for, now and after every change from now on."""
        self._wanted = True
        self.look_again()

    def look_again(self) -> None:
        """Look for what is wanted and may be others by now."""
        if self._wanted and self._stale and self._job is None:
            self._look()

    def load(self) -> None:
        """Read the rows anew; the reasons may be others too."""
        super().load()
        self._doubt()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a commit may have changed a row or a reason."""
        super().refresh(changes)
        if changes.nouns & REASONED:
            self._doubt()

    def place(self, placement: Placement) -> None:
        """Have two meet, and who joins them, where there is room for it."""
        self.act(
            lambda action: add_meeting(
                self.desk, placement.people, placement.slot, placement.table, action=action
            )
        )

    def room_for(self, row: RequestRow) -> Placement | None:
        """Where there is room for a meeting that is not there yet."""
        if self.reasons is None or row.state is not RequestState.WAITS:
            return None
        return self.reasons.room.get(row.people)

    def _doubt(self) -> None:
        self._stale = True
        if self._wanted and self.is_seen():
            self._pause.start()

    @Slot()
    def _look(self) -> None:
        if self._job is not None:
            self._pause.start()
            return
        self._stale = False
        title = self.tr("Reasons are looked for")
        self._job = self.worker.process(why_not, (self.desk,), self._found, title=title, reports=False)
        self._job.ended.connect(self._ended)
        self.reasoned.emit()

    def _found(self, reasons: Reasons) -> None:
        self.reasons = reasons
        self.reasoned.emit()

    @Slot(object)
    def _ended(self, job: Job) -> None:
        """Where somebody stopped it, reasons are looked for when they are wanted again."""
        if job is self._job:
            self._job = None
            if job.cancelled:
                self._wanted, self._stale = False, True
            self.reasoned.emit()


def _offer(desk: Desk, row: RequestRow | None) -> RequestOffer:
    return RequestOffer(row, people_rows(desk))


VERBS = Verbs(
    requests.request_rows,
    _offer,
    requests.add_request,
    requests.edit_request,
    requests.withdraw_request,
    key=lambda row: row.id,
)

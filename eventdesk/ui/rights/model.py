"""What the window knows of who has the desk, and decides about it; free of widgets."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Noun
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import OVERRIDES, DeskRole, Right
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.rights.idle import IdleWatch
from eventdesk.usecases import access
from eventdesk.usecases.access import DeskStanding
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post

TICK_MS = 1000
WARNING = timedelta(minutes=1)
"""How long before the desk locks it says so: what is being edited wants to be saved."""

TOUCHING = frozenset({Noun.ACCESS, Noun.GESTURE})


class RightsModel(QObject):
    """Has the post of this program. What may be done is told by a standing that was read: before, nothing."""

    changed = Signal(object)
    """payload: Standing; who has the desk or what that comes to is another."""

    risen = Signal()
    """A PIN was right."""

    refused = Signal(object)
    """payload: Refused."""

    ending = Signal()
    """The desk locks in a minute."""

    def __init__(self, worker: Worker, settings: Settings, post: Post, parent: QObject) -> None:
        super().__init__(parent)
        self.post = post
        self.standing: DeskStanding | None = None
        self._worker = worker
        self._settings = settings
        self._desk: Desk | None = None
        self._warned = False
        self._idle = IdleWatch(self)
        self._idle.idled.connect(self.lock)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)

    def may(self, right: Right) -> bool:
        """Whether whoever has the desk may do this, for the window: the file has the last word."""
        return self.standing is not None and right in self.standing.rights

    def may_pass(self, verdict: Verdict) -> bool:
        """Whether whoever has the desk may let somebody in in spite of this verdict."""
        return self.standing is not None and verdict in OVERRIDES[self.standing.role]

    def watch(self, desk: Desk, standing: DeskStanding) -> None:
        """Have the desk of another event; its standing was read with it."""
        self._desk, self.standing = desk, None
        self._take(standing)

    def stop(self) -> None:
        """The event is closed."""
        self._desk = None
        self._tick.stop()
        self._idle.stop()

    def committed(self, changes: Changes) -> None:
        """Look again where a commit may have changed who may what."""
        if changes.nouns & TOUCHING:
            self.look()

    def look(self) -> None:
        """Read how the desk stands."""
        desk = self._desk
        if desk is not None:
            self._worker.reading(lambda: access.standing(desk), self._take, latest=("standing", id(self)))

    def rise(self, pin: str, name: str = "") -> None:
        """Try a PIN, away from the thread on which scans wait."""
        if self.standing is not None:
            post, permits = self.post, self.standing.permits
            self._worker.pool(lambda: access.rise(post, permits, pin, name), self._risen)

    @Slot()
    def lock(self) -> None:
        """Let the desk rest."""
        self.post.lock()
        self.look()

    def rest_as(self, role: DeskRole) -> None:
        """Let the desk rest in another role; whoever rose stays."""
        self.post.rest_as(role)
        self.look()

    def set_pin(self, role: DeskRole, pin: str) -> None:
        """Give a role a PIN, "" for none; sealed away from the thread on which scans wait."""
        if self.standing is not None:
            permits = self.standing.permits
            self._worker.pool(lambda: access.seal(permits, role, pin), partial(self._keep_pin, role))

    def _keep_pin(self, role: DeskRole, sealed: str | Refused) -> None:
        if isinstance(sealed, Refused):
            self.refused.emit(sealed)
        else:
            self._do(lambda desk: access.keep_pin(desk, role, sealed))

    def set_contact(self, *, sees: bool) -> None:
        """Say whether helpers see e-mail addresses and phone numbers."""
        self._do(lambda desk: access.show_contact(desk, DeskRole.HELPER, shown=sees))

    def set_minutes(self, minutes: int) -> None:
        """Say for how long a PIN gives the desk to somebody."""
        self._do(lambda desk: access.set_minutes(desk, minutes))

    def idle_changed(self) -> None:
        """The settings say another time after which the desk locks."""
        if self._idle.is_on:
            self._idle.start(self._settings.idle_minutes * 60)

    @Slot()
    def tick(self) -> None:
        """Fall back once the time is over, and say so before."""
        if not self.post.is_risen:
            self.lock()
        elif self.post.left <= WARNING and not self._warned:
            self._warned = True
            self.ending.emit()

    def _do(self, verb: Callable[[Desk], object]) -> None:
        desk = self._desk
        if desk is not None:
            self._worker.database(lambda: verb(desk), self._done)

    def _done(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        self.look()

    def _risen(self, answer: DeskRole | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.risen.emit()
            self.look()

    def _take(self, standing: DeskStanding) -> None:
        before, self.standing = self.standing, standing
        if self.post.is_risen:
            self._warned = self._warned and before is not None and before.sitting == standing.sitting
            self._tick.start()
            if not self._idle.is_on:
                self._idle.start(self._settings.idle_minutes * 60)
        else:
            self._tick.stop()
            self._idle.stop()
        if standing != before:
            self.changed.emit(standing)

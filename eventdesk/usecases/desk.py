"""The desk: one computer at the event, with its file, its clock and whoever sits at it."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from eventdesk.domain.access import Access, Permits
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.clock import Clock
from eventdesk.domain.ids import GestureId, new_id
from eventdesk.domain.rights import OVERRIDES, RIGHTS, DeskRole, Right
from eventdesk.usecases.finder import Finder, no_index
from eventdesk.usecases.matchmaker import Matchmaker
from eventdesk.usecases.ports import Reading, Store, Writing
from eventdesk.usecases.post import Post


@dataclass(frozen=True, slots=True)
class Desk:
    """What every use-case works on. `name` is the desk's as the event knows it, `actor` who acts; at the
    `post` is whoever sits there, the organiser where nobody says otherwise; the `finder` knows names, the
    `matchmaker` what people offer and need."""

    store: Store
    clock: Clock
    name: str
    actor: str = ""
    post: Post = field(default_factory=Post)
    finder: Finder = field(default_factory=partial(Finder, no_index))
    matchmaker: Matchmaker = field(default_factory=Matchmaker)

    def now(self) -> datetime:
        """The time at this desk, aware."""
        return self.clock.now()

    def reading(self) -> AbstractContextManager[Reading]:
        """One moment of the event."""
        return self.store.reading()

    def writing(self, gesture: str | None = None) -> AbstractContextManager[Writing]:
        """One gesture; its id is given where the front end may try it again, else made here."""
        actor = self.post.actor(self.actor or self.name)
        return self.store.writing(GestureId(gesture or new_id()), actor, self.now())

    def may(self, right: Right) -> bool:
        """Whether whoever sits here may do this; the file is asked only where the role does not tell."""
        role = self.post.role
        return right in RIGHTS[role] or right in self.permits().rights(role)

    @property
    def overridable(self) -> frozenset[Verdict]:
        """The reasons against a scan in spite of which whoever sits here may let somebody in."""
        role = self.post.role
        return OVERRIDES[role if role is DeskRole.ORGANISER or self.permits().guarded else DeskRole.ORGANISER]

    def permits(self) -> Permits:
        """What the event says of its roles."""
        with self.reading() as reading:
            return Permits(reading.all(Access))

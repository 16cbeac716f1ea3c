"""What the use-cases need of the rooms beside them; those satisfy it by shape and never hear of it."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Draft, Fact
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.record import Record
from eventdesk.usecases.reads_day import (
    AgendasReads,
    BoardReads,
    ClashesReads,
    GroupsReads,
    MeetingsReads,
    OrganisationsReads,
    PeopleReads,
    RequestsReads,
    SuggestionsReads,
)
from eventdesk.usecases.reads_desk import (
    ArrivalsReads,
    AttendanceReads,
    CheckinReads,
    CheckpointsReads,
    CodesReads,
    ScanLogReads,
    SearchReads,
)

R = TypeVar("R", bound=Record)


class Reading(Protocol):
    """One unchanging moment of an event file.

    Records and facts are asked for by its methods; what a screen shows, by an attribute for each screen.
    """

    @property
    def checkin(self) -> CheckinReads: ...
    @property
    def checkpoints(self) -> CheckpointsReads: ...
    @property
    def codes(self) -> CodesReads: ...
    @property
    def search(self) -> SearchReads: ...
    @property
    def board(self) -> BoardReads: ...
    @property
    def people(self) -> PeopleReads: ...
    @property
    def organisations(self) -> OrganisationsReads: ...
    @property
    def groups(self) -> GroupsReads: ...
    @property
    def requests(self) -> RequestsReads: ...
    @property
    def meetings(self) -> MeetingsReads: ...
    @property
    def agendas(self) -> AgendasReads: ...
    @property
    def attendance(self) -> AttendanceReads: ...
    @property
    def arrivals(self) -> ArrivalsReads: ...
    @property
    def scanlog(self) -> ScanLogReads: ...
    @property
    def suggestions(self) -> SuggestionsReads: ...
    @property
    def clashes(self) -> ClashesReads: ...
    @property
    def desks(self) -> Mapping[DeskId, str]:
        """The names of the desks."""
        ...

    def get(self, cls: type[R], id: str) -> R | None:
        """The record of this id, also a removed one."""
        ...

    def all(self, cls: type[R]) -> tuple[R, ...]:
        """All records of this kind that are not removed."""
        ...

    def where(self, cls: type[R], **equals: Any) -> tuple[R, ...]:
        """Those of them whose fields have these values."""
        ...

    def facts(self, *, since: int = 0, limit: int = -1) -> tuple[Fact, ...]:
        """The facts after a position of the file, in the order in which they came in."""
        ...

    def latest_facts(self, count: int, *, desk: DeskId | None = None) -> tuple[Fact, ...]:
        """The newest facts of the file, or of one desk, newest first."""
        ...

    def fact_named(self, name: str) -> Fact | None:
        """The fact of a name as desk/number."""
        ...

    def known_gesture(self, gesture: GestureId) -> tuple[Fact, ...]:
        """What a gesture has already done: not empty where it is tried again."""
        ...

    def voided(self) -> frozenset[str]:
        """The names of gestures and facts that stand voided."""
        ...

    def position(self) -> int:
        """The place of the newest fact in the file."""
        ...


class Writing(Reading, Protocol):
    """One transaction that adds facts; they count at once and last once it is committed."""

    @property
    def gesture(self) -> GestureId:
        """The gesture all its facts belong to."""
        ...

    @property
    def desk(self) -> DeskId:
        """The desk that writes."""
        ...

    def record(self, drafts: Iterable[Draft]) -> tuple[Fact, ...]:
        """Append the drafts as facts and bring the tables up to them."""
        ...


class Store(Protocol):
    """An open event file."""

    @property
    def desk(self) -> DeskId:
        """The id under which this desk writes."""
        ...

    def reading(self) -> AbstractContextManager[Reading]:
        """One moment of the file."""
        ...

    def writing(self, gesture: GestureId, actor: str, now: datetime) -> AbstractContextManager[Writing]:
        """One gesture: all of it is kept or, where something is raised, nothing."""
        ...

    def changes_since(self, position: int) -> Changes:
        """What was committed after this position, by whatever process."""
        ...

"""What the use-cases need of the rooms beside them; those satisfy it by shape and never hear of it."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Draft, Fact
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.record import Record

R = TypeVar("R", bound=Record)


class Reading(Protocol):
    """One unchanging moment of an event file.

    Each screen asks an attribute of its own name; the module of its use-cases states at its top
    what it asks, and assigns the attribute to a name of that type.
    """

    @property
    def checkin(self) -> Any:
        """Satisfies usecases.checkin.CheckinReads."""

    @property
    def checkpoints(self) -> Any:
        """Satisfies usecases.checkpoints.CheckpointsReads."""

    @property
    def codes(self) -> Any:
        """Satisfies usecases.codes.CodesReads."""

    @property
    def search(self) -> Any:
        """Satisfies usecases.finder.SearchReads."""

    @property
    def board(self) -> Any:
        """Satisfies usecases.board.BoardReads."""

    @property
    def people(self) -> Any:
        """Satisfies usecases.people.PeopleReads."""

    @property
    def organisations(self) -> Any:
        """Satisfies usecases.organisations.OrganisationsReads."""

    @property
    def groups(self) -> Any:
        """Satisfies usecases.groups.GroupsReads."""

    @property
    def requests(self) -> Any:
        """Satisfies usecases.requests.RequestsReads."""

    @property
    def meetings(self) -> Any:
        """Satisfies usecases.meetings.MeetingsReads."""

    @property
    def agendas(self) -> Any:
        """Satisfies usecases.agendas.AgendasReads."""

    @property
    def attendance(self) -> Any:
        """Satisfies usecases.attendance.AttendanceReads."""

    @property
    def arrivals(self) -> Any:
        """Satisfies usecases.arrivals.ArrivalsReads."""

    @property
    def scanlog(self) -> Any:
        """Satisfies usecases.scanlog.ScanLogReads."""

    @property
    def suggestions(self) -> Any:
        """Satisfies usecases.matchmaker.ProfilesReads and usecases.seeking.SuggestionsReads."""

    @property
    def clashes(self) -> Any:
        """Satisfies usecases.clashes.ClashesReads."""

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

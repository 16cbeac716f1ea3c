"""What use-cases ask of the file about who comes and goes, one port for each screen's questions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from eventdesk.domain.arrivals import StillExpected
from eventdesk.domain.checkin import Holder, NextMeeting, RecentScan
from eventdesk.domain.fact import Subject
from eventdesk.domain.ids import CheckpointId, DeskId, GroupId, PersonId
from eventdesk.domain.question import Given
from eventdesk.domain.scanlog import RefusalSum, ScanLog, Wanted
from eventdesk.domain.search import SearchRow
from eventdesk.domain.visit import ENTRANCE, Passage


class CheckinReads(Protocol):
    """What the check-in asks of the file."""

    def holders_of(self, spellings: Sequence[str], checkpoint: CheckpointId) -> tuple[Holder, ...]:
        """Whose badges have one of these codes, and where they are by the scans of this checkpoint."""
        ...

    def person(self, person: PersonId, checkpoint: CheckpointId = ENTRANCE) -> Holder | None:
        """The person of this id as the holder of a good badge."""
        ...

    def next_meeting(self, person: PersonId, at: datetime) -> NextMeeting | None:
        """The planned meeting of this person that runs at this time or comes next."""
        ...

    def ambassadors(self, country: str) -> tuple[PersonId, ...]:
        """The ambassadors of a country who are in the house."""
        ...

    def recent(self, count: int) -> tuple[RecentScan, ...]:
        """The last scans, newest first."""
        ...


class CheckpointsReads(Protocol):
    """What checkpoints ask of the file; `since` is when everybody last counted as gone by the clock, `until`
    the time as of which is told: None for all scans that there are."""

    def inside(self, checkpoint: CheckpointId, since: datetime | None, until: datetime | None = None) -> int:
        """How many are in."""
        ...

    def been(self, checkpoint: CheckpointId) -> int:
        """How many have ever been in."""
        ...

    def expected(self) -> int:
        """How many are on the list and have not cancelled."""
        ...

    def expected_by_roles(
        self, people: Collection[PersonId] | None = None
    ) -> Iterable[tuple[tuple[str, ...], int]]:
        """How many are expected with the same roles, of all or of these people."""
        ...

    def places(
        self, checkpoint: CheckpointId, since: datetime | None, until: datetime | None = None
    ) -> Mapping[PersonId, bool]:
        """Whether they are in, for all who have ever been."""
        ...

    def groups_of(self, person: PersonId) -> frozenset[GroupId]:
        """The groups to which somebody belongs, by name or by organisation."""
        ...

    def members(self, group: GroupId) -> frozenset[PersonId]:
        """Who belongs to a group, by name or by organisation."""
        ...

    def roles(self) -> Iterable[tuple[PersonId, tuple[str, ...], bool]]:
        """Everybody on the list with their roles, and whether they are still expected."""
        ...

    def given(self, person: PersonId) -> Mapping[str, Given]:
        """The answers of somebody, by question."""
        ...

    def accepted(self, checkpoint: CheckpointId, until: datetime | None = None) -> int:
        """How many scans were accepted and not taken back."""
        ...

    def refused(self, checkpoint: CheckpointId, until: datetime | None = None) -> Mapping[str, int]:
        """How many scans were refused, by verdict."""
        ...

    def answers(self) -> Mapping[str, int]:
        """How many have answered, by question."""
        ...

    def passages_of(self, person: PersonId) -> tuple[Passage, ...]:
        """The accepted scans of somebody, at all checkpoints."""
        ...


class CodesReads(Protocol):
    """What is asked of the file about codes."""

    def known(self, texts: Sequence[str]) -> frozenset[str]:
        """Those of the texts that are the code of a badge, also of a revoked one, compared whole."""
        ...

    def all(self) -> frozenset[str]:
        """The codes of all badges."""
        ...


class SearchReads(Protocol):
    """What the finder asks of the file."""

    def everybody(self) -> tuple[PersonId, ...]:
        """All who are not removed."""
        ...

    def rows(self, people: Iterable[PersonId]) -> tuple[SearchRow, ...]:
        """The rows of these people."""
        ...

    def concerned(self, subjects: Collection[Subject]) -> frozenset[PersonId]:
        """Whose rows may have changed with these subjects."""
        ...


class ScanLogReads(Protocol):
    """What the scan log asks of the file."""

    def scans(self, wanted: Wanted, count: int | None) -> ScanLog:
        """The newest of the scans wanted, all where no count is given."""
        ...


class ArrivalsReads(Protocol):
    """What the arrivals ask of the file; they are those of the entrance, as of the time `at`."""

    def planned(self) -> Sequence[PersonId]:
        """Who was expected beforehand: all but those who cancelled, and walk-ins."""
        ...

    def expected(self) -> int:
        """How many are on the list and have not cancelled."""
        ...

    def first_meetings(self) -> Mapping[PersonId, datetime]:
        """When the first meeting of everybody who has one starts."""
        ...

    def came(self, at: datetime) -> Mapping[tuple[datetime, DeskId], int]:
        """How many were first let in, by stretch of five minutes and desk."""
        ...

    def came_within(self, span: timedelta, at: datetime) -> Mapping[DeskId, int]:
        """How many were first let in during this time before `at`, by desk."""
        ...

    def missing(self, at: datetime) -> Collection[PersonId]:
        """Who is expected and was never let in."""
        ...

    def check_ins(self, count: int, at: datetime) -> Mapping[DeskId, Sequence[float]]:
        """When the last people were let in, again or for the first time, in seconds since 1970, by desk."""
        ...

    def still_expected(
        self, people: Collection[PersonId], firsts: Mapping[PersonId, datetime]
    ) -> tuple[StillExpected, ...]:
        """These people as one calls them."""
        ...

    def refusals(self, at: datetime) -> tuple[RefusalSum, ...]:
        """Refused scans by reason, the most frequent first."""
        ...


class AttendanceReads(Protocol):
    """What the attendance asks of the file."""

    def passages(self) -> Mapping[PersonId, Sequence[Passage]]:
        """Every accepted scan that was not taken back."""
        ...

"""Reading an event file: one unchanging moment of it, records by id and the questions of the screens."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Connection

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Fact, Noun, Subject
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.record import Record
from eventdesk.store import log
from eventdesk.store.agendas import AgendasQueries
from eventdesk.store.arrivals import ArrivalsQueries
from eventdesk.store.attendance import AttendanceQueries
from eventdesk.store.board import BoardQueries
from eventdesk.store.checkin import CheckinQueries
from eventdesk.store.checkpoints import CheckpointsQueries
from eventdesk.store.clashes import ClashesQueries
from eventdesk.store.codes import CodesQueries
from eventdesk.store.meetings import MeetingsQueries
from eventdesk.store.organisations import GroupsQueries, OrganisationsQueries
from eventdesk.store.people import PeopleQueries
from eventdesk.store.requests import RequestsQueries
from eventdesk.store.rows import rows
from eventdesk.store.scanlog import ScanLogQueries
from eventdesk.store.schema import DESK
from eventdesk.store.search import SearchQueries
from eventdesk.store.statement import run
from eventdesk.store.suggestions import SuggestionsQueries
from eventdesk.store.tables import Tables

R = TypeVar("R", bound=Record)


class Reading:
    """One transaction on the file; everything it answers is of the same moment."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @cached_property
    def checkin(self) -> CheckinQueries:
        """The questions of the check-in."""
        return CheckinQueries(self.connection)

    @cached_property
    def codes(self) -> CodesQueries:
        """The questions of whoever reads scans."""
        return CodesQueries(self.connection)

    @cached_property
    def agendas(self) -> AgendasQueries:
        """The questions of the agendas."""
        return AgendasQueries(self.connection)

    @cached_property
    def attendance(self) -> AttendanceQueries:
        """The questions of the attendance."""
        return AttendanceQueries(self.connection)

    @cached_property
    def board(self) -> BoardQueries:
        """The questions of the board."""
        return BoardQueries(self.connection)

    @cached_property
    def checkpoints(self) -> CheckpointsQueries:
        """The questions of the checkpoints."""
        return CheckpointsQueries(self.connection)

    @cached_property
    def arrivals(self) -> ArrivalsQueries:
        """The questions of the arrivals."""
        return ArrivalsQueries(self.connection)

    @cached_property
    def scanlog(self) -> ScanLogQueries:
        """The questions of the scan log."""
        return ScanLogQueries(self.connection)

    @cached_property
    def clashes(self) -> ClashesQueries:
        """The questions of the list of clashes."""
        return ClashesQueries(self.connection)

    @cached_property
    def suggestions(self) -> SuggestionsQueries:
        """The questions of suggestions."""
        return SuggestionsQueries(self.connection)

    @cached_property
    def organisations(self) -> OrganisationsQueries:
        """The questions of the table of organisations."""
        return OrganisationsQueries(self.connection)

    @cached_property
    def groups(self) -> GroupsQueries:
        """The questions of the table of groups."""
        return GroupsQueries(self.connection)

    @cached_property
    def people(self) -> PeopleQueries:
        """The questions of the table of people."""
        return PeopleQueries(self.connection)

    @cached_property
    def search(self) -> SearchQueries:
        """The questions of the index of names."""
        return SearchQueries(self.connection)

    @cached_property
    def requests(self) -> RequestsQueries:
        """The questions of the table of requests."""
        return RequestsQueries(self.connection)

    @cached_property
    def meetings(self) -> MeetingsQueries:
        """The questions of the table of meetings."""
        return MeetingsQueries(self.connection)

    def get(self, cls: type[R], id: str) -> R | None:
        """The record of this id, also a removed one."""
        return rows(cls).by_ids(self.connection, (id,)).get(id)

    def all(self, cls: type[R]) -> tuple[R, ...]:
        """All records of this kind that are not removed, in the order of their ids."""
        return rows(cls).where(self.connection, {})

    def where(self, cls: type[R], **equals: Any) -> tuple[R, ...]:
        """Those of them whose fields have these values."""
        return rows(cls).where(self.connection, equals)

    def facts(self, *, since: int = 0, limit: int = -1) -> tuple[Fact, ...]:
        """The facts after position `since` of this file, in the order in which they came in."""
        return log.select(self.connection, "WHERE position > ? ORDER BY position LIMIT ?", (since, limit))

    def latest_facts(self, count: int, *, desk: DeskId | None = None) -> tuple[Fact, ...]:
        """The newest facts of this file, or of one desk, newest first."""
        if desk is None:
            return log.select(self.connection, "ORDER BY position DESC LIMIT ?", (count,))
        rest = "WHERE desk = ? ORDER BY number DESC LIMIT ?"
        return log.select(self.connection, rest, (desk, count))

    def fact_named(self, name: str) -> Fact | None:
        """The fact of a name as desk/number."""
        desk, _, number = name.rpartition("/")
        if not number.isdecimal():
            return None
        found = log.select(self.connection, "WHERE desk = ? AND number = ?", (desk, int(number)))
        return found[0] if found else None

    def known_gesture(self, gesture: GestureId) -> tuple[Fact, ...]:
        """What a gesture has already done: not empty where it is tried again."""
        return log.select(self.connection, "WHERE gesture = ? ORDER BY position", (gesture,))

    def facts_of_desk(self, desk: DeskId, above: int = 0, limit: int = -1) -> tuple[Fact, ...]:
        """The facts of one desk with numbers above the given one, in their order."""
        rest = "WHERE desk = ? AND number > ? ORDER BY number LIMIT ?"
        return log.select(self.connection, rest, (desk, above, limit))

    def desk_numbers(self) -> Mapping[DeskId, int]:
        """The last number this file holds of each desk."""
        return log.numbers(self.connection)

    @cached_property
    def desks(self) -> Mapping[DeskId, str]:
        """The names of the desks."""
        sql = f"SELECT id, name FROM {DESK.name}"
        return {DeskId(row[0]): row[1] for row in run(self.connection, sql)}

    def voided(self) -> frozenset[str]:
        """The names of gestures and facts that stand voided."""
        return Tables(self.connection).gone()

    def position(self) -> int:
        """The place of the newest fact in this file."""
        return log.position(self.connection)

    def changes_since(self, position: int) -> Changes:
        """What facts after this position touched, in this process or another one."""
        # Without DISTINCT, for which SQLite would walk the whole index of subjects.
        sql = "SELECT noun, subject FROM fact WHERE position > ?"
        told = {Subject(*row) for row in run(self.connection, sql, (position,))}
        voided = [subject.id for subject in told if subject.noun == Noun.GESTURE]
        # A void of a void changes what the first one had hidden: follow the names to their end.
        seen: set[str] = set()
        while voided:
            seen.update(voided)
            more = log.subjects_named(self.connection, voided)
            told |= more
            voided = [s.id for s in more if s.noun == Noun.GESTURE and s.id not in seen]
        return Changes.of(told, self.position())

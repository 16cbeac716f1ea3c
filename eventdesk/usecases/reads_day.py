"""What use-cases ask of the file about people, lists and the day, one port for each screen's questions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.board import BoardPerson
from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.clashes import Claim, Load
from eventdesk.domain.fact import Subject
from eventdesk.domain.holes import Booked
from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.requests import RequestRow
from eventdesk.domain.roster import GroupRow, OrganisationRow, PersonRow
from eventdesk.domain.suggestion import Profile
from eventdesk.domain.visit import Passage


class PeopleReads(Protocol):
    """What the table of people asks of the file."""

    def rows(self) -> tuple[PersonRow, ...]:
        """Everybody who is not removed."""
        ...

    def organisation_named(self, name: str) -> OrganisationId | None:
        """The organisation of this name, accents and capitals aside."""
        ...


class OrganisationsReads(Protocol):
    """What the table of organisations asks of the file."""

    def rows(self) -> tuple[OrganisationRow, ...]:
        """All that are not removed."""
        ...


class GroupsReads(Protocol):
    """What the table of groups asks of the file."""

    def rows(self) -> tuple[GroupRow, ...]:
        """All that are not removed."""
        ...


class RequestsReads(Protocol):
    """What the table of requests asks of the file."""

    def rows(self) -> tuple[RequestRow, ...]:
        """All requests between people who are not removed."""
        ...


class MeetingsReads(Protocol):
    """What the table of meetings asks of the file."""

    def rows(self, person: PersonId | None = None) -> tuple[MeetingRow, ...]:
        """All meetings that are not removed, or those of one person."""
        ...


class AgendasReads(Protocol):
    """What the agendas ask of the file."""

    def sheets(self, people: Iterable[PersonId] | None = None) -> tuple[AgendaSheet, ...]:
        """The days of these people, of all where none are named."""
        ...

    def people_of_organisation(self, organisation: str) -> tuple[PersonId, ...]:
        """Who comes for an organisation."""
        ...

    def people_of_group(self, group: str) -> tuple[PersonId, ...]:
        """Who is in a group, by name or by organisation."""
        ...


class BoardReads(Protocol):
    """What the board asks of the file."""

    def meetings(
        self, slots: Collection[SlotId], tables: Collection[TableId] | None = None
    ) -> tuple[Meeting, ...]:
        """The meetings that stand in these slots, at all tables or at the given ones."""
        ...

    def tables_of(self, meetings: Iterable[str]) -> frozenset[TableId]:
        """The tables at which these meetings are held now."""
        ...

    def people(self, people: Iterable[PersonId], at: datetime) -> Mapping[PersonId, BoardPerson]:
        """These people, and where they were at a time."""
        ...

    def seated(self, people: Iterable[PersonId], at: datetime) -> Mapping[PersonId, datetime]:
        """Of these people those who were scanned at a table until a time, and when they last were."""
        ...

    def gone(self) -> frozenset[PersonId]:
        """Who cancelled or was removed."""
        ...


class ClashesReads(Protocol):
    """What the list of clashes asks of the file."""

    def claims(self) -> tuple[Claim, ...]:
        """All meetings that stand at a time."""
        ...

    def claims_touching(self, people: Collection[PersonId], tables: Collection[TableId]) -> tuple[Claim, ...]:
        """Those of one of these people or at one of these tables."""
        ...

    def loads(self, slots: Collection[SlotId] | None = None) -> tuple[Load, ...]:
        """How many people sit in each room whose seats were counted; in all slots or in these."""
        ...

    def table_capacity(self) -> Mapping[TableId, int]:
        """The seats of the tables where they were counted."""
        ...

    def left(self, people: Iterable[PersonId] | None = None) -> frozenset[PersonId]:
        """Who came and is out of the house again; of all people or of these."""
        ...

    def gone(self, people: Iterable[PersonId] | None = None) -> frozenset[PersonId]:
        """Who cancelled, was removed or is not known; of all people or of these."""
        ...

    def let_in_twice(self, people: Iterable[PersonId] | None = None) -> Mapping[PersonId, Sequence[Passage]]:
        """The passages of those whom more than one desk let in."""
        ...


class SuggestionsReads(Protocol):
    """What suggestions ask of the file."""

    def requests(self, person: PersonId) -> tuple[Request, ...]:
        """The requests of a person and for them."""
        ...

    def door(self) -> tuple[frozenset[PersonId], frozenset[PersonId]]:
        """Who is in the house, and who has left it."""
        ...

    def everybody(self) -> tuple[PersonId, ...]:
        """All who are not removed."""
        ...

    def concerned(self, subjects: Collection[Subject]) -> frozenset[PersonId]:
        """Whose profiles may have changed with these subjects."""
        ...

    def profiles(self, people: Iterable[PersonId]) -> tuple[Profile, ...]:
        """The profiles of these people."""
        ...

    def booked(self, meetings: Iterable[MeetingId] | None = None) -> tuple[Booked, ...]:
        """The meetings that take people and tables: all, or those of them among some."""
        ...

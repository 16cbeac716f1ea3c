"""Agendas: whose sheets are wanted, which of them changed since they were printed, and what was printed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from eventdesk.domain.agenda import AgendaSheet, SheetState
from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.fact import Fact
from eventdesk.domain.ids import GroupId, OrganisationId, PersonId, new_id
from eventdesk.usecases.desk import Desk


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


class Choice(StrEnum):
    """Which of the sheets are wanted."""

    ALL = "all"
    CHANGED = "changed"
    NOT_PRINTED = "not printed"


_STATES = {
    Choice.ALL: frozenset(SheetState),
    Choice.CHANGED: frozenset({SheetState.CHANGED}),
    Choice.NOT_PRINTED: frozenset({SheetState.NOT_PRINTED}),
}


def agenda_sheets(
    desk: Desk,
    *,
    people: Sequence[PersonId] | None = None,
    organisation: OrganisationId | None = None,
    group: GroupId | None = None,
    choice: Choice = Choice.ALL,
) -> tuple[AgendaSheet, ...]:
    """The sheets as they would be printed now, by family name: of these people, or of an organisation,
    or of a group, or of everybody who did not cancel."""
    with desk.reading() as reading:
        reads: AgendasReads = reading.agendas
        if organisation is not None:
            people = reads.people_of_organisation(organisation)
        elif group is not None:
            people = reads.people_of_group(group)
        sheets = reads.sheets(people)
    now, wanted = desk.now(), _STATES[choice]
    return tuple(replace(sheet, printed_at=now) for sheet in sheets if sheet.state in wanted)


def printed(desk: Desk, sheets: Sequence[AgendaSheet], action: str | None = None) -> tuple[Fact, ...]:
    """Record that these sheets left a printer, once per action; asked again it answers the same facts."""
    with desk.writing(action) as writing:
        known = writing.known_gesture(writing.gesture)
        if known or not sheets:
            return known
        return writing.record(_print(sheet).created() for sheet in sheets)


def _print(sheet: AgendaSheet) -> Print:
    return Print(
        id=new_id(),
        paper=Paper.AGENDA,
        person=sheet.person,
        content=sheet.content,
        revision=sheet.revision,
        printed_at=sheet.printed_at,
    )

"""Agendas: whose sheets are wanted, which of them changed since they were printed, and what was printed."""

from collections.abc import Sequence
from dataclasses import replace

from eventdesk.domain.agenda import AgendaSheet
from eventdesk.domain.audience import EVERYBODY, Audience
from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.fact import Fact
from eventdesk.domain.ids import PersonId, new_id
from eventdesk.domain.sheet import Choice
from eventdesk.usecases.audience import people_of
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.versions import newest


def agenda_sheets(
    desk: Desk,
    *,
    people: Sequence[PersonId] | None = None,
    audience: Audience = EVERYBODY,
    choice: Choice = Choice.ALL,
) -> tuple[AgendaSheet, ...]:
    """The sheets as they would be printed now, by family name: of these people, or of an audience."""
    with desk.reading() as reading:
        sheets = reading.agendas.sheets(people_of(reading, audience) if people is None else people)
        version = newest(reading)
    now = desk.now()
    wanted = (sheet for sheet in sheets if choice.takes(sheet.state))
    return tuple(replace(sheet, printed_at=now, version=version) for sheet in wanted)


def printed(
    desk: Desk, sheets: Sequence[AgendaSheet], action: str | None = None, *, reason: str = ""
) -> tuple[Fact, ...]:
    """Record that these sheets left a printer, once per action; asked again it answers the same facts."""
    with desk.writing(action) as writing:
        known = writing.known_gesture(writing.gesture)
        if known or not sheets:
            return known
        return writing.record(_print(sheet, reason).created() for sheet in sheets)


def _print(sheet: AgendaSheet, reason: str) -> Print:
    return Print(
        id=new_id(),
        paper=Paper.AGENDA,
        person=sheet.person,
        content=sheet.content,
        revision=sheet.revision,
        printed_at=sheet.printed_at,
        reason=reason,
        version=sheet.version,
    )

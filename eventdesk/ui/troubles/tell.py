"""Whom a repair has to be told to: where they were seen, and what their paper says before and after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind
from eventdesk.domain.ids import GestureId
from eventdesk.domain.repaired import Applied, ToTell
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.slip import ChangeSlip, slips
from eventdesk.usecases.agendas import agenda_sheets
from eventdesk.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Tell:
    """One of them. `place` is where they are now or next; who no longer comes has no sheet and no slip."""

    one: ToTell
    sheet: AgendaSheet | None = None
    slip: ChangeSlip | None = None
    place: AgendaLine | None = None

    @property
    def state(self) -> SheetState:
        """Whether the sheet in their hand still holds."""
        return self.sheet.state if self.sheet is not None else self.one.sheet


@dataclass(frozen=True, slots=True)
class Told:
    """What one repair came to: the gesture that takes it back, and the people."""

    gesture: GestureId
    people: tuple[Tell, ...]

    @property
    def slips(self) -> tuple[ChangeSlip, ...]:
        """Their slips."""
        return tuple(one.slip for one in self.people if one.slip is not None)


def told_of(desk: Desk, applied: Applied, before: Iterable[AgendaSheet]) -> Told:
    """Whom to tell of an applied repair, and their paper: first where a sheet is out of date, by family name.

    On the database thread.
    """
    after = agenda_sheets(desk, people=[one.id for one in applied.people])
    sheet_of = {sheet.person: sheet for sheet in after}
    slip_of = {slip.person: slip for slip in slips(before, after)}
    now = desk.now()
    told = [
        Tell(one, sheet_of.get(one.id), slip_of.get(one.id), place_at(sheet_of.get(one.id), now))
        for one in applied.people
    ]
    told.sort(key=lambda one: one.state is not SheetState.CHANGED)
    return Told(applied.gesture, tuple(told))


def place_at(sheet: AgendaSheet | None, now: datetime) -> AgendaLine | None:
    """Where somebody is expected at a time: in what runs, else in what comes next."""
    lines = sheet.lines if sheet is not None else ()
    ahead = (line for line in lines if line.kind is not LineKind.FREE and line.ends and line.ends > now)
    return next(ahead, None)

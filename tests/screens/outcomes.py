"""The pictures of what came of meetings: noted in their list, counted in the attendance."""

from collections.abc import Callable
from itertools import cycle
from typing import Any

from eventdesk.domain.ids import MeetingId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.outcome import OutcomeKind
from eventdesk.domain.place import Slot
from eventdesk.ui.attendance.model import View
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.outcomes import note_outcome
from tests.screens.still import settle_for

TOLD = range(3, 17)
"""Which meetings of the first slot somebody has told of."""


def hear(desk: Desk) -> None:
    """Some of the first meetings came to something, each to another end."""
    with desk.reading() as reading:
        first = min(reading.all(Slot), key=lambda slot: (slot.starts is None, slot.starts))
        meetings = reading.where(Meeting, slot=first.id)
    for number, kind in zip(TOLD, cycle(OutcomeKind), strict=False):
        text = "Two crane vessels, spring 2027" if kind is OutcomeKind.OFFER else ""
        teller = meetings[number].people[0]
        note_outcome(desk, MeetingId(meetings[number].id), kind=kind, person=teller, text=text)


def draw_outcomes(screen: Any, keep: Callable[[str], None], scroll_down: Callable[[Any], None]) -> None:
    """The note on a meeting of which somebody told."""
    outcomes = (line.meeting.outcome for line in screen.rows.shown_rows())
    screen.show_row(next(one.id for one in outcomes if one and one.text))
    settle_for(400)
    scroll_down(screen.sheet)
    keep("meetings-outcome")
    screen.sheet.close_sheet()


def draw_attendance(screen: Any, keep: Callable[[str], None]) -> None:
    """What they come to together."""
    for view in (View.ORGANISATIONS, View.OUTCOMES, View.PEOPLE):
        screen.views.choose(view.value)
        screen.views.chosen.emit(view.value)
        keep(f"attendance-{view.value}")

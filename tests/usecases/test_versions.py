"""Published plans, and the sheets that tell from which of them they were printed."""

from eventdesk.domain.badge import Paper, Print
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.rules import Version
from eventdesk.domain.sheet import SheetState
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.badges import badge_sheets, badges_printed
from eventdesk.usecases.meetings import cancel_meeting, move_meeting
from eventdesk.usecases.versions import newest, publish
from tests.usecases.conftest import MORNING, SmallEvent

ADA = PersonId("ada")


def test_plans_are_counted(event: SmallEvent) -> None:
    first = publish(event.desk, " For the printer ", action="p")
    assert isinstance(first, Version)
    assert (first.number, first.published, first.meetings, first.note) == (1, MORNING, 1, "For the printer")
    assert publish(event.desk, action="p") == first
    cancel_meeting(event.desk, MeetingId("m1"))
    publish(event.desk)
    with event.desk.reading() as reading:
        assert {one.number: one.meetings for one in reading.all(Version)} == {1: 1, 2: 0}
        assert newest(reading) == 2


def test_a_sheet_tells_from_which_plan_it_was_printed(event: SmallEvent) -> None:
    before = agenda_sheets(event.desk, people=[ADA])
    assert before[0].version == 0
    publish(event.desk)
    printed(event.desk, agenda_sheets(event.desk, people=[ADA]))
    publish(event.desk)
    (same,) = agenda_sheets(event.desk, people=[ADA])
    assert (same.version, same.printed_version, same.state) == (2, 1, SheetState.CURRENT)
    move_meeting(event.desk, MeetingId("m1"), SlotId("s2"), TableId("t1"))
    (changed,) = agenda_sheets(event.desk, people=[ADA])
    assert (changed.printed_version, changed.state) == (1, SheetState.CHANGED)
    with event.desk.reading() as reading:
        assert [one.version for one in reading.where(Print, person=ADA)] == [1]


def test_an_agenda_that_comes_with_a_badge_tells_its_plan_too(event: SmallEvent) -> None:
    publish(event.desk)
    badges_printed(event.desk, badge_sheets(event.desk, people=[ADA], with_agendas=True))
    with event.desk.reading() as reading:
        told = {one.paper: one.version for one in reading.where(Print, person=ADA)}
    assert told == {Paper.BADGE: 0, Paper.AGENDA: 1}


def test_a_helper_publishes_nothing(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    event.desk.post.rest_as(DeskRole.HELPER)
    event.desk.post.lock()
    assert publish(event.desk) == Refused(Reason.NOT_ALLOWED, ("edit",))

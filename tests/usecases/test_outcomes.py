"""What came of a meeting is told once for each, corrected by whoever knows better, and undone."""

from dataclasses import replace

import pytest

from eventdesk.domain.ids import MeetingId, PersonId, SlotId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.undo import Undone
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.attendance import attendance
from eventdesk.usecases.meetings import add_meeting, cancel_meeting, meeting_rows, note_meeting
from eventdesk.usecases.outcomes import note_outcome
from eventdesk.usecases.post import Post
from eventdesk.usecases.registration import merge
from eventdesk.usecases.undo import undo, undo_last
from tests.usecases.conftest import SmallEvent

ADA, BO, CY, M1 = PersonId("ada"), PersonId("bo"), PersonId("cy"), MeetingId("m1")
ORDER = OutcomeKind.ORDER


def told(event: SmallEvent) -> Outcome | None:
    return meeting_rows(event.desk, ADA)[0].outcome


def status(event: SmallEvent) -> MeetingStatus:
    return meeting_rows(event.desk, ADA)[0].status


def test_one_gesture_says_that_it_was_held_and_what_came_of_it(event: SmallEvent) -> None:
    made = note_outcome(event.desk, M1, kind=ORDER, action="a")
    assert made == Outcome(id="m1", meeting=M1, kind=ORDER)
    assert (status(event), told(event)) == (MeetingStatus.HELD, made)
    assert note_outcome(event.desk, M1, kind=ORDER, action="a") == made
    assert note_outcome(event.desk, M1, kind=ORDER) == made
    assert isinstance(undo(event.desk, "a"), Undone)
    assert (status(event), told(event)) == (MeetingStatus.PLANNED, None)
    assert note_outcome(event.desk, M1, kind=OutcomeKind.OFFER) == replace(made, kind=OutcomeKind.OFFER)


def test_it_is_noted_with_who_came_and_corrected_by_another(event: SmallEvent) -> None:
    note_meeting(event.desk, M1, outcome={"kind": ORDER, "person": ADA, "text": " Two cranes "}, action="a")
    first = Outcome(id="m1", meeting=M1, person=ADA, text="Two cranes", kind=ORDER)
    assert told(event) == first
    note_outcome(event.desk, M1, kind=OutcomeKind.FOLLOW_UP, person=BO, action="b")
    assert told(event) == replace(first, kind=OutcomeKind.FOLLOW_UP, person=BO)
    undo(event.desk, "b")
    assert told(event) == first
    note_meeting(event.desk, M1)
    assert told(event) == first
    note_outcome(event.desk, M1, kind=None, person=None, text="")
    assert told(event) == Outcome(id="m1", meeting=M1)


def test_of_a_meeting_that_did_not_take_place_nothing_came(event: SmallEvent) -> None:
    refused = Refused(Reason.MEETING_NOT_HELD, ("m1",))
    assert note_meeting(event.desk, M1, [BO], outcome={"kind": ORDER}) == refused
    assert status(event) is MeetingStatus.PLANNED
    note_meeting(event.desk, M1, [BO])
    assert note_outcome(event.desk, M1, kind=ORDER) == refused
    cancel_meeting(event.desk, M1)
    assert note_outcome(event.desk, M1, kind=ORDER) == refused
    assert note_outcome(event.desk, MeetingId("none"), kind=ORDER) == Refused(
        Reason.NO_SUCH_MEETING, ("none",)
    )


def test_only_who_was_there_tells(event: SmallEvent) -> None:
    assert note_outcome(event.desk, M1, person=CY) == Refused(Reason.NOT_IN_MEETING, ("cy",))
    three = add_meeting(event.desk, [ADA, BO, CY], SlotId("s2"), None)
    assert isinstance(three, Meeting)
    note_meeting(event.desk, MeetingId(three.id), [CY])
    gone = note_outcome(event.desk, MeetingId(three.id), person=CY, kind=ORDER)
    assert isinstance(gone, Refused)
    assert isinstance(note_outcome(event.desk, MeetingId(three.id), person=BO, kind=ORDER), Outcome)


def test_a_helper_may_note_and_take_it_back(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    helpers = replace(event.desk, post=Post(DeskRole.HELPER))
    assert isinstance(note_outcome(helpers, M1, kind=ORDER), Outcome)
    assert isinstance(undo_last(helpers), Undone)
    kiosk = replace(event.desk, post=Post(DeskRole.KIOSK))
    assert isinstance(note_outcome(kiosk, M1, kind=ORDER), Refused)


def test_two_records_of_one_person_tell_as_one(event: SmallEvent) -> None:
    note_outcome(event.desk, M1, person=BO, kind=ORDER)
    merge(event.desk, CY, BO)
    outcome = told(event)
    assert outcome is not None
    assert outcome.person == CY


@pytest.mark.parametrize("kind", list(OutcomeKind))
def test_the_attendance_counts_it(event: SmallEvent, kind: OutcomeKind) -> None:
    note_outcome(event.desk, M1, kind=kind)
    found = attendance(event.desk)
    assert not isinstance(found, Refused)
    counted = {one.kind: one.meetings for one in found.outcomes}
    assert counted == dict.fromkeys([*OutcomeKind, None], 0) | {kind: 1}
    fruitful = kind is not OutcomeKind.NOTHING
    assert found.total.fruitful == fruitful
    assert [row.fruitful for row in found.people if row.planned] == [fruitful] * 2
    assert [one.outcome and one.outcome.kind for one in found.meetings] == [kind]

"""Who sits at which table, and meetings that begin when all of theirs do."""

from eventdesk.domain.board import Whereabouts
from eventdesk.domain.change import Changes
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.board import board, refreshed
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import note_meeting
from eventdesk.usecases.post import Post
from eventdesk.usecases.seats import Seat, sit, start_meeting
from eventdesk.usecases.undo import undo_last
from tests.records import put
from tests.usecases.conftest import SmallEvent


def meeting(event: SmallEvent, id: str = "m1") -> Meeting:
    with event.file.reading() as reading:
        found = reading.get(Meeting, id)
    assert found is not None
    return found


def test_a_meeting_starts_when_both_were_scanned_at_the_table(event: SmallEvent) -> None:
    event.clock.forward(121)
    first = sit(event.desk, event.codes["ada"])
    assert isinstance(first, Seat)
    assert (first.name, first.table, first.partners) == ("Åda Sørensen", "1", ("Bo Müller",))
    assert (first.waiting_for, first.started) == (("bo",), False)
    assert meeting(event).started is None
    event.clock.forward(2)
    second = sit(event.desk, event.codes["bo"])
    assert isinstance(second, Seat)
    assert second.started
    assert meeting(event).started == event.clock.at


def test_the_same_scan_again_and_the_same_gesture_again_change_nothing(event: SmallEvent) -> None:
    event.clock.forward(121)
    sit(event.desk, event.codes["ada"])
    sit(event.desk, event.codes["bo"], action="once")
    begun, told = meeting(event).started, len(event.file.changes_since(0).subjects)
    event.clock.forward(3)
    again = sit(event.desk, event.codes["bo"], action="once")
    assert isinstance(again, Seat)
    assert again.started
    assert len(event.file.changes_since(0).subjects) == told
    sit(event.desk, event.codes["ada"])
    assert meeting(event).started == begun


def test_undone_the_seat_is_free_and_the_meeting_has_not_begun(event: SmallEvent) -> None:
    event.clock.forward(121)
    sit(event.desk, event.codes["ada"])
    sit(event.desk, event.codes["bo"])
    undo_last(event.desk)
    assert meeting(event).started is None
    shown = board(event.desk, event.clock.at).tables[0].now
    assert shown is not None
    assert shown.sitting == ("ada",)


def test_one_may_sit_down_early_but_not_while_the_slot_before_runs(event: SmallEvent) -> None:
    put(event.desk, Meeting(id="m2", people=_people("ada", "cy"), slot=SlotId("s2"), table=TableId("t2")))
    event.clock.forward(109)
    early = sit(event.desk, event.codes["bo"])
    assert early == Refused(Reason.NO_MEETING_NOW, ("bo",))
    event.clock.forward(1)
    assert isinstance(sit(event.desk, event.codes["bo"]), Seat)
    event.clock.forward(28)
    assert sit(event.desk, event.codes["cy"]) == Refused(Reason.NO_MEETING_NOW, ("cy",))
    event.clock.forward(3)
    seat = sit(event.desk, event.codes["cy"])
    assert isinstance(seat, Seat)
    assert (seat.meeting, seat.waiting_for) == ("m2", ("ada",))


def test_who_sat_in_the_slot_before_does_not_sit_in_this_one(event: SmallEvent) -> None:
    put(event.desk, Meeting(id="m2", people=_people("ada", "cy"), slot=SlotId("s2"), table=TableId("t2")))
    event.clock.forward(125)
    assert isinstance(sit(event.desk, event.codes["ada"]), Seat)
    event.clock.forward(22)
    seat = sit(event.desk, event.codes["cy"])
    assert isinstance(seat, Seat)
    assert seat.waiting_for == ("ada",)


def test_nobody_has_the_badge_and_nothing_is_due(event: SmallEvent) -> None:
    event.clock.forward(121)
    assert sit(event.desk, "XYZZY") == Refused(Reason.NO_SUCH_BADGE, ("XYZZY",))
    assert sit(event.desk, event.codes["cy"]) == Refused(Reason.NO_MEETING_NOW, ("cy",))


def test_a_meeting_is_started_by_hand_once(event: SmallEvent) -> None:
    event.clock.forward(124)
    begun = start_meeting(event.desk, MeetingId("m1"))
    assert isinstance(begun, Meeting)
    assert begun.started == event.clock.at
    event.clock.forward(1)
    again = start_meeting(event.desk, MeetingId("m1"))
    assert again == begun
    note_meeting(event.desk, MeetingId("m1"))
    assert start_meeting(event.desk, MeetingId("m1")) == Refused(Reason.MEETING_OVER, ("m1",))
    assert start_meeting(event.desk, MeetingId("m9")) == Refused(Reason.NO_SUCH_MEETING, ("m9",))


def test_the_board_follows_who_sits_and_calls_nobody_of_a_meeting_that_runs(event: SmallEvent) -> None:
    event.clock.forward(121)
    before = board(event.desk, event.clock.at)
    told: list[Changes] = []
    event.file.on_commit[:] = [told.append]
    sit(event.desk, event.codes["ada"])
    after = refreshed(event.desk, before, told[0], event.clock.at)
    shown = after.tables[0].now
    assert shown is not None
    assert shown.sitting == ("ada",)
    assert [person.whereabouts for person in shown.people] == [Whereabouts.MISSING] * 2
    assert [(call.person.id, [one.id for one in call.waiting]) for call in after.calls] == [("bo", ["ada"])]
    assert after == board(event.desk, event.clock.at)
    start_meeting(event.desk, MeetingId("m1"))
    running = refreshed(event.desk, after, told[1], event.clock.at)
    assert running.calls == ()
    assert running.tables[0].now is not None
    assert running.tables[0].now.started == event.clock.at
    note_meeting(event.desk, MeetingId("m1"), _people("bo"))
    noted = refreshed(event.desk, running, told[2], event.clock.at).tables[0].now
    assert noted is not None
    assert (noted.status, noted.absent) == (MeetingStatus.MISSED, ("bo",))


def test_a_slot_without_a_time_is_nobodys_now(event: SmallEvent) -> None:
    put(event.desk, Slot(id="open"))
    event.clock.forward(121)
    assert isinstance(sit(event.desk, event.codes["ada"]), Seat)


def _people(*ids: str) -> tuple[PersonId, ...]:
    return tuple(PersonId(id_) for id_ in ids)


def test_a_kiosk_seats_nobody(event: SmallEvent) -> None:
    event.clock.forward(121)
    set_pin(event.desk, DeskRole.ORGANISER, "1234")
    kiosk = Desk(event.file, event.clock, "Desk 1", post=Post(DeskRole.KIOSK))
    assert sit(kiosk, event.codes["ada"]) == Refused(Reason.NOT_ALLOWED, ("note",))

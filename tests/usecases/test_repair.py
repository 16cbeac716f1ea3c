"""A running day repaired: what happened and what mends it in one gesture, taken back by one undo."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.ids import MeetingId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repaired import Applied, ProposalView
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.checkin import check_in
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post
from eventdesk.usecases.proposals import shown
from eventdesk.usecases.repair import apply_repair, task_for
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.hall import ADA, BO, CY, DI, ED, MEETINGS, START, Hall, late, opened, start_of


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with opened(tmp_path / "day.eventdesk") as hall:
        yield hall


def test_who_is_late_meets_later(hall: Hall) -> None:
    before = hall.slots()
    applied = hall.repair(late(ADA, 1))
    after = hall.slots()
    assert {one for one in after if after[one] != before[one]} == {"m1"}
    assert hall.all(Person)[ADA].present_from == start_of(1)
    assert {one.id for one in applied.people} == {ADA, BO}
    assert {one.phone for one in applied.people} == {"1 ada", "1 bo"}
    assert clashes(hall.desk, START) == ()


def test_one_undo_brings_everything_back(hall: Hall) -> None:
    before = {cls: hall.all(cls) for cls in (Person, Meeting, Table, Request)}
    trouble = Trouble(TroubleKind.TABLE_LOST, table=TableId("t1"))
    applied = hall.repair(late(ADA, 2), trouble, late(BO, 1))
    assert {cls: hall.all(cls) for cls in before} != before
    undo(hall.desk, applied.gesture)
    assert {cls: hall.all(cls) for cls in before} == before


def test_who_wants_pauses_keeps_them(hall: Hall) -> None:
    hall.set(Person, ADA, most_in_row=3)
    task = hall.task(late(ADA, 1))
    assert [task.row_of(one) for one in (ADA, BO)] == [3, 0]
    hall.repair(late(ADA, 1))
    assert hall.slots()["m1"] == "s5"


def test_a_repaired_day_is_repaired_again(hall: Hall) -> None:
    hall.repair(late(ADA, 1))
    hall.repair(Trouble(TroubleKind.TABLE_LOST, table=TableId("t2")))
    hall.repair(late(DI, 2))
    assert clashes(hall.desk, START) == ()
    assert {one.table for one in hall.all(Meeting).values() if one.stands} == {"t1"}


def test_what_begins_soon_runs_or_is_locked_stays(hall: Hall) -> None:
    hall.clock.at = start_of(1) - timedelta(minutes=4)
    hall.set(Meeting, "m5", locked=True)
    before = hall.slots()
    task = hall.task(late(ADA, 3))
    assert {one.meeting for one in task.standing if one.fixed} == {"m1", "m2", "m3", "m4", "m5"}
    found = hall.best(late(ADA, 3), locked=(MeetingId("m7"),))
    assert found.moves == ()
    hall.repair(late(ADA, 4))
    after = hall.slots()
    assert {one for one in before if after.get(one) != before[one]} == {"m7"}


def test_what_cannot_be_held_and_cannot_move_is_told(hall: Hall) -> None:
    hall.clock.at = start_of(0) - timedelta(minutes=4)
    troubles = (late(ADA, 1),)
    task = hall.task(*troubles)
    view = shown(hall.desk, troubles, task, hall.best(*troubles))
    assert isinstance(view, ProposalView)
    assert [line.names for line in view.stuck] == [("Ada Test", "Bo Test")]


def test_clashes_of_before_that_are_mended_along_are_named_among_the_causes(hall: Hall) -> None:
    troubles = (late(ADA, 1),)
    view = shown(hall.desk, troubles, hall.task(*troubles), hall.best(*troubles))
    assert isinstance(view, ProposalView)
    assert [cause.kind for cause in view.causes] == [TroubleKind.LATE]
    hall.set(Person, DI, cancelled=True)
    view = shown(hall.desk, troubles, hall.task(*troubles), hall.best(*troubles))
    assert isinstance(view, ProposalView)
    assert [cause.kind for cause in view.causes] == [TroubleKind.LATE, TroubleKind.CLASHES]


def test_a_table_lost_under_a_meeting_that_runs_is_changed(hall: Hall) -> None:
    put(hall.desk, Table("t3", number="3", room=RoomId("hall"), capacity=2))
    hall.clock.at = start_of(0) + timedelta(minutes=4)
    hall.set(Meeting, "m1", started=hall.clock.at)
    hall.repair(Trouble(TroubleKind.TABLE_LOST, table=TableId("t1")))
    meeting = hall.all(Meeting)["m1"]
    assert (meeting.slot, meeting.table) == ("s0", "t3")


def test_who_never_came_loses_what_is_left_and_gets_it_back(hall: Hall) -> None:
    hall.clock.at = start_of(1) - timedelta(minutes=10)
    hall.repair(Trouble(TroubleKind.NEVER_CAME, person=ADA))
    meetings = hall.all(Meeting)
    lost = {one for one in meetings if meetings[one].status is MeetingStatus.CANCELLED}
    assert lost == {"m3", "m5", "m7"}
    assert hall.all(Person)[ADA].present_until == hall.clock.at
    hall.repair(Trouble(TroubleKind.BACK, person=ADA))
    assert set(hall.slots()) == {one[0] for one in MEETINGS}
    assert clashes(hall.desk, START) == ()


def test_who_leaves_meets_before(hall: Hall) -> None:
    hall.repair(Trouble(TroubleKind.LEAVES, person=ED, at=start_of(3)))
    assert hall.slots()["m7"] in {"s0", "s1"}


def test_a_proposal_for_another_plan_is_refused_whole(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    hall.set(Meeting, "m1", slot=SlotId("s5"))
    refused = Refused(Reason.CHANGED_MEANWHILE, ("m1",))
    assert apply_repair(hall.desk, [late(ADA, 1)], found) == refused
    assert shown(hall.desk, [late(ADA, 1)], hall.task(late(ADA, 1)), found) == refused
    assert hall.all(Person)[ADA].present_from is None


def test_a_proposal_into_a_place_that_was_taken_is_refused(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    (move,) = found.moves
    assert move.after is not None
    put(hall.desk, Meeting("m9", people=(BO, ED), slot=move.after.slot))
    assert apply_repair(hall.desk, [late(ADA, 1)], found) == Refused(Reason.PERSON_BUSY, (BO,))
    hall.set(Meeting, "m9", removed=True)
    hall.set(Person, BO, present_until=start_of(1))
    assert apply_repair(hall.desk, [late(ADA, 1)], found) == Refused(Reason.PERSON_BUSY, (BO,))


def test_what_happened_twice_over_is_told_once(hall: Hall) -> None:
    twice = (Trouble(TroubleKind.POSTPONED, minutes=10),) * 2
    view = shown(hall.desk, twice, hall.task(*twice), hall.best(*twice))
    assert isinstance(view, ProposalView)
    assert len(view.causes) == 1
    hall.repair(*twice)
    assert hall.all(Slot)["s1"].starts == start_of(1) + timedelta(minutes=10)


def test_who_runs_at_a_lost_table_and_finds_no_other_stays_and_is_told(hall: Hall) -> None:
    hall.clock.at = start_of(0) + timedelta(minutes=4)
    trouble = Trouble(TroubleKind.TABLE_LOST, table=TableId("t1"))
    found = hall.best(trouble)
    view = shown(hall.desk, (trouble,), hall.task(trouble), found)
    assert isinstance(view, ProposalView)
    assert [line.names for line in view.stuck] == [("Ada Test", "Bo Test")]
    hall.repair(trouble)
    meeting = hall.all(Meeting)["m1"]
    assert (meeting.slot, meeting.table, meeting.status) == ("s0", "t1", MeetingStatus.PLANNED)


def test_a_session_held_elsewhere_meanwhile_is_not_moved(hall: Hall) -> None:
    trouble = Trouble(TroubleKind.ROOM_LOST, room=RoomId("red"))
    found = hall.best(trouble)
    hall.set(Session, "talk", room=RoomId("hall"))
    refused = apply_repair(hall.desk, [trouble], found)
    assert refused == Refused(Reason.CHANGED_MEANWHILE, ("talk",))


def test_a_repair_tried_again_changes_nothing(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    first = apply_repair(hall.desk, [late(ADA, 1)], found, action="once")
    again = apply_repair(hall.desk, [late(ADA, 1)], found, action="once")
    assert isinstance(first, Applied)
    assert isinstance(again, Applied)
    assert (first.gesture, [one.id for one in first.people]) == (
        again.gesture,
        [one.id for one in again.people],
    )


def test_sheets_in_hand_are_known_to_be_out_of_date(hall: Hall) -> None:
    printed(hall.desk, agenda_sheets(hall.desk, people=[ADA]))
    troubles = (late(ADA, 1),)
    found = hall.best(*troubles)
    view = shown(hall.desk, troubles, hall.task(*troubles), found)
    assert isinstance(view, ProposalView)
    assert [one.id for one in view.people if one.sheet is SheetState.CHANGED] == [ADA]
    assert (view.moved, view.tables, view.lost, view.new, view.sessions) == (1, 0, 0, 0, 0)
    assert [(cause.kind, cause.person, cause.at) for cause in view.causes] == [
        (TroubleKind.LATE, "Ada Test", start_of(1))
    ]
    applied = hall.repair(*troubles)
    assert {one.id: one.sheet for one in applied.people} == {
        ADA: SheetState.CHANGED,
        BO: SheetState.NOT_PRINTED,
    }


def test_a_helper_may_not_repair(hall: Hall) -> None:
    set_pin(hall.desk, DeskRole.ORGANISER, "123456")
    desk = Desk(hall.file, hall.clock, "Desk 1", post=Post(DeskRole.HELPER))
    best = hall.best()
    assert isinstance(task_for(desk, [late(ADA, 1)]), Refused)
    assert isinstance(apply_repair(desk, [late(ADA, 1)], best), Refused)


def test_a_meeting_that_was_held_meanwhile_is_not_moved(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    hall.set(Meeting, "m1", status=MeetingStatus.HELD)
    assert apply_repair(hall.desk, [late(ADA, 1)], found) == Refused(Reason.CHANGED_MEANWHILE, ("m1",))


def test_a_meeting_of_somebody_no_longer_known_is_lost_and_the_others_are_told(hall: Hall) -> None:
    hall.set(Person, ADA, removed=True)
    applied = hall.repair(Trouble(TroubleKind.CLASHES))
    assert {one.id for one in applied.people} == {BO, CY, DI, ED}
    assert "m1" not in hall.slots()


def test_where_and_when_somebody_was_seen_is_told(hall: Hall) -> None:
    check_in(hall.desk, BO)
    told = {one.id: one for one in hall.repair(late(ADA, 1)).people}
    assert (told[BO].seen, told[BO].seen_at) == ("Desk 1", hall.clock.at)
    assert (told[ADA].seen, told[ADA].seen_at) == ("", None)

"""The clock goes on while somebody looks at a proposal: what has begun since, or is about to, stays."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.ids import MeetingId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repair import Task
from eventdesk.domain.repaired import Applied
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.usecases.repair import apply_repair, task_for
from tests.records import put
from tests.usecases.hall import ADA, BO, CY, FAY, START, Hall, late, opened, start_of


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with opened(tmp_path / "day.eventdesk") as hall:
        yield hall


def test_a_proposal_looked_at_for_too_long_is_refused_and_can_be_asked_for_again(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    hall.clock.at = start_of(0) - timedelta(minutes=5)
    refused = apply_repair(hall.desk, [late(ADA, 1)], found)
    assert refused == Refused(Reason.BEGUN_MEANWHILE, ("m1",))
    assert hall.all(Person)[ADA].present_from is None
    hall.repair(late(ADA, 1))
    assert hall.slots()["m1"] == "s0"


def test_a_proposal_holds_as_long_as_nothing_of_it_is_about_to_begin(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    hall.clock.at = start_of(0) - timedelta(minutes=6)
    assert isinstance(apply_repair(hall.desk, [late(ADA, 1)], found), Applied)


def test_the_time_at_which_it_is_applied_may_be_told(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    hall.clock.at = start_of(5)
    assert isinstance(apply_repair(hall.desk, [late(ADA, 1)], found, at=START - timedelta(hours=1)), Applied)


def test_nothing_new_comes_into_a_slot_that_has_begun_meanwhile(hall: Hall) -> None:
    wish = Trouble(TroubleKind.WISHES, FAY, wishes=(BO, CY))
    found = hall.best(wish)
    hall.clock.at = start_of(5)
    assert apply_repair(hall.desk, [wish], found) == Refused(Reason.BEGUN_MEANWHILE, ("",))


def test_what_runs_meanwhile_may_still_leave_a_table_that_is_lost(hall: Hall) -> None:
    put(hall.desk, Table("t3", number="3", room=RoomId("hall"), capacity=2))
    trouble = Trouble(TroubleKind.TABLE_LOST, table=TableId("t1"))
    hall.set(Meeting, "m5", status=MeetingStatus.HELD)
    hall.clock.at = start_of(3) - timedelta(minutes=10)
    found = hall.best(trouble)
    hall.clock.at = start_of(3) + timedelta(minutes=2)
    assert isinstance(apply_repair(hall.desk, [trouble], found), Applied)
    assert hall.all(Meeting)["m7"].table != "t1"


def test_a_session_and_slots_that_have_begun_meanwhile_stay(hall: Hall) -> None:
    lost = Trouble(TroubleKind.ROOM_LOST, room=RoomId("red"))
    later = Trouble(TroubleKind.POSTPONED, minutes=10)
    rooms, times = hall.best(lost), hall.best(later)
    hall.clock.at = start_of(1) + timedelta(minutes=1)
    assert apply_repair(hall.desk, [later], times) == Refused(Reason.BEGUN_MEANWHILE, ("s0", "s1"))
    hall.clock.at = start_of(4)
    assert apply_repair(hall.desk, [lost], rooms) == Refused(Reason.BEGUN_MEANWHILE, ("talk",))


def test_a_session_that_was_to_be_held_at_another_time_needs_that_time(hall: Hall) -> None:
    lost = [Trouble(TroubleKind.ROOM_LOST, room=RoomId(one)) for one in ("red", "hall")]
    hall.set(Session, "talk", starts=start_of(5), ends=start_of(6))
    with hall.desk.writing() as writing:
        talk = Session("other", title="Other", room=RoomId("blue"), starts=start_of(5), ends=start_of(6))
        writing.record([talk.created()])
    found = hall.best(*lost)
    (move,) = found.sessions
    assert move.after is not None
    hall.clock.at = move.after.span.starts
    refused = apply_repair(hall.desk, lost, found)
    assert isinstance(refused, Refused)
    assert refused.reason is Reason.BEGUN_MEANWHILE
    assert "talk" in refused.about


def test_what_is_over_meanwhile_keeps_its_people_and_what_has_begun_its_slot(hall: Hall) -> None:
    comes = Trouble(TroubleKind.SUBSTITUTE, ADA, newcomer=Newcomer("Ann", "Other"))
    found = hall.best(comes)
    wanted = Trouble(TroubleKind.LOCK, meeting=MeetingId("m1"), slot=SlotId("s3"), table=TableId("t2"))
    moved = hall.best(wanted)
    hall.clock.at = start_of(0) + timedelta(minutes=1)
    refused = apply_repair(hall.desk, [wanted], moved)
    assert isinstance(refused, Refused)
    assert refused.reason is Reason.BEGUN_MEANWHILE
    assert "m1" in refused.about
    hall.clock.at = start_of(1)
    assert apply_repair(hall.desk, [comes], found) == Refused(Reason.BEGUN_MEANWHILE, ("m1",))


def test_what_has_no_time_is_not_overtaken(hall: Hall) -> None:
    hall.set(Slot, "s5", starts=None, ends=None)
    put(hall.desk, Meeting("m9", people=(ADA, FAY), slot=SlotId("s5")))
    comes = Trouble(TroubleKind.SUBSTITUTE, ADA, newcomer=Newcomer("Ann", "Other"))
    assert isinstance(apply_repair(hall.desk, [comes], hall.best(comes)), Applied)


def test_what_changes_nothing_is_not_done(hall: Hall) -> None:
    back = Trouble(TroubleKind.TABLE_BACK, table=TableId("t1"))
    assert apply_repair(hall.desk, [back], hall.best(back)) == Refused(Reason.NOTHING_CHANGED)


def test_after_the_day_nothing_is_repaired(hall: Hall) -> None:
    hall.clock.at = start_of(6)
    assert task_for(hall.desk, [late(ADA, 1)]) == Refused(Reason.DAY_OVER)
    assert isinstance(task_for(hall.desk, []), Task)

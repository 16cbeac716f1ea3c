"""Each trouble that can happen, and how a day looks after its repair."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.domain.ids import MeetingId, OrganisationId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repair import Task
from eventdesk.domain.repaired import ProposalView
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.rules import Pair
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.store.file import EventFile
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.proposals import shown
from eventdesk.usecases.repair import apply_repair, substitute_id, task_for
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.hall import ADA, BO, CY, DI, ED, FAY, MEETINGS, START, Hall, late, opened, start_of


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with opened(tmp_path / "day.eventdesk") as hall:
        yield hall


def test_a_newcomer_gets_a_record_a_badge_and_meetings(hall: Hall) -> None:
    new = PersonId("newcomer")
    wishes = (ADA, FAY)
    trouble = Trouble(TroubleKind.WISHES, new, wishes=wishes, newcomer=Newcomer("Gus", "New", "Neu AG"))
    applied = hall.repair(trouble)
    person = hall.all(Person)[new]
    assert (person.name, person.walk_in) == ("Gus New", True)
    mine = [one for one in hall.all(Meeting).values() if new in one.people]
    assert {other for one in mine for other in one.people} == {new, *wishes}
    assert {one.asked for one in hall.all(Request).values() if one.asker == new} == set(wishes)
    assert new in {one.id for one in applied.people}
    undo(hall.desk, applied.gesture)
    assert new not in hall.all(Person)


def test_those_kept_apart_are_not_brought_together(hall: Hall) -> None:
    put(hall.desk, Pair("pair", one=ED, two=BO))
    trouble = Trouble(TroubleKind.WISHES, ED, wishes=(BO, CY, FAY))
    found = hall.best(trouble)
    assert [set(wish.people) for wish in found.unplaced] == [{ED, BO}]
    assert [set(move.people) for move in found.moves] == [{ED, CY}]
    view = shown(hall.desk, (trouble,), hall.task(trouble), found)
    assert isinstance(view, ProposalView)
    assert (view.new, view.unplaced) == (1, (("Ed Test", "Bo Test"),))


def test_nobody_meets_whom_they_said_no_to(hall: Hall) -> None:
    put(hall.desk, Request("no", asker=BO, asked=ED, answer=Answer.NO))
    trouble = Trouble(TroubleKind.WISHES, ED, wishes=(BO, CY))
    found = hall.best(trouble)
    assert [set(wish.people) for wish in found.unplaced] == [{ED, BO}]
    hall.set(Meeting, "m1", status=MeetingStatus.CANCELLED)
    hall.set(Meeting, "m3", status=MeetingStatus.CANCELLED)
    hall.set(Request, "rm1", answer=Answer.NO)
    back = hall.task(Trouble(TroubleKind.BACK, person=ADA))
    assert [set(wish.people) for wish in back.wanted] == [{ADA, CY}]


def test_new_wishes_bring_who_joins_them(hall: Hall) -> None:
    hall.set(Table, "t2", capacity=3)
    put(hall.desk, Request("joined", asker=ED, asked=CY, along=(ADA,)))
    (wish,) = hall.task(Trouble(TroubleKind.WISHES, person=ED, wishes=(CY,))).wanted
    assert wish.people == (ED, CY, ADA)
    hall.repair(Trouble(TroubleKind.WISHES, person=ED, wishes=(CY,)))
    (made,) = (one for one in hall.all(Meeting).values() if CY in one.people and ED in one.people)
    assert (set(made.people), made.table) == ({ED, CY, ADA}, "t2")
    assert {one.meeting: one.weight for one in hall.task(late(ADA, 1)).standing}[made.id] == 1


def test_colleagues_may_join_a_wish(hall: Hall) -> None:
    for person in (ED, ADA):
        hall.set(Person, person, organisation=OrganisationId("north"))
    put(hall.desk, Request("joined", asker=ED, asked=CY, along=(ADA,)))
    task = hall.task(Trouble(TroubleKind.WISHES, person=ED, wishes=(CY,)))
    assert (len(task.wanted), task.apart) == (1, ())


def test_a_substitute_takes_the_meetings(hall: Hall) -> None:
    trouble = Trouble(TroubleKind.SUBSTITUTE, ADA, newcomer=Newcomer("Ann", "Other"))
    applied = hall.repair(trouble)
    ann = substitute_id(trouble)
    assert {one.id for one in hall.all(Meeting).values() if ann in one.people} == {"m1", "m3", "m5", "m7"}
    assert {BO, CY, DI, ED, ann} <= {one.id for one in applied.people}
    assert hall.all(Person)[ADA].cancelled


def test_what_is_over_stays_with_whom_it_was_with(hall: Hall) -> None:
    hall.clock.at = start_of(1) + timedelta(minutes=1)
    trouble = Trouble(TroubleKind.SUBSTITUTE, ADA, newcomer=Newcomer("Ann", "Other", phone="1 ann"))
    view = shown(hall.desk, (trouble,), hall.task(trouble), hall.best(trouble))
    assert isinstance(view, ProposalView)
    ann = substitute_id(trouble)
    assert {one.id: (one.name, one.phone) for one in view.people}[ann] == ("Ann Other", "1 ann")
    hall.repair(trouble)
    meetings = hall.all(Meeting)
    assert {id_: ann in meetings[id_].people for id_ in ("m1", "m3", "m5", "m7")} == {
        "m1": False,
        "m3": True,
        "m5": True,
        "m7": True,
    }


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(TroubleKind.POSTPONED, slot=SlotId("s0"), minutes=10),
        Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s0"), minutes=5),
        Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s1"), minutes=20),
        Trouble(TroubleKind.LOCK, meeting=MeetingId("m1"), slot=SlotId("s3")),
        Trouble(TroubleKind.LOCK, meeting=MeetingId("m7"), slot=SlotId("s1")),
    ],
)
def test_what_has_begun_keeps_its_time(hall: Hall, trouble: Trouble) -> None:
    hall.clock.at = start_of(1) + timedelta(minutes=1)
    refused = task_for(hall.desk, [trouble])
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.about[0]) == (Reason.BEGUN, trouble.slot)
    shorter = Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s1"), minutes=5)
    assert isinstance(task_for(hall.desk, [shorter]), Task)


def test_times_are_those_of_the_day(hall: Hall) -> None:
    for at in (START + timedelta(days=days) for days in (-2, 2, 400)):
        refused = Refused(Reason.OTHER_DAY, (at.isoformat(),))
        assert task_for(hall.desk, [Trouble(TroubleKind.LATE, ADA, at=at)]) == refused
    for slot in hall.all(Slot):
        hall.set(Slot, slot, removed=True)
    hall.set(Session, "talk", removed=True)
    any_day = Trouble(TroubleKind.LATE, ADA, at=START + timedelta(days=400))
    assert isinstance(task_for(hall.desk, [any_day]), Task)


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (Trouble(TroubleKind.LATE, person=PersonId("x"), at=START), Reason.NO_SUCH_PERSON),
        (Trouble(TroubleKind.LATE, person=ADA), Reason.NO_SUCH_TIME),
        (Trouble(TroubleKind.WISHES, ADA, wishes=(PersonId("x"),)), Reason.NO_SUCH_PERSON),
        (Trouble(TroubleKind.WISHES, ADA, wishes=(BO, ADA)), Reason.THE_SAME),
        (Trouble(TroubleKind.WISHES, PersonId("x"), newcomer=Newcomer("", "")), Reason.NO_NAME),
        (Trouble(TroubleKind.SUBSTITUTE, ADA), Reason.NO_NAME),
        (Trouble(TroubleKind.SUBSTITUTE, ADA, newcomer=Newcomer("", "")), Reason.NO_NAME),
        (Trouble(TroubleKind.TABLE_LOST, table=TableId("x")), Reason.NO_SUCH_TABLE),
        (Trouble(TroubleKind.ROOM_BACK, room=RoomId("x")), Reason.NO_SUCH_ROOM),
        (Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("x"), minutes=5), Reason.NO_SUCH_SLOT),
        (Trouble(TroubleKind.POSTPONED, slot=SlotId("x"), minutes=5), Reason.NO_SUCH_SLOT),
        (Trouble(TroubleKind.SESSION_OVERRUNS, session=SessionId("x"), at=START), Reason.NO_SUCH_SESSION),
        (Trouble(TroubleKind.SESSION_OVERRUNS, session=SessionId("talk")), Reason.NO_SUCH_TIME),
        (Trouble(TroubleKind.SESSION_OVERRUNS, session=SessionId("talk"), at=start_of(4)), Reason.ENDS_FIRST),
        (Trouble(TroubleKind.LOCK, meeting=MeetingId("x")), Reason.NO_SUCH_MEETING),
    ],
)
def test_a_trouble_about_nothing_is_refused(hall: Hall, trouble: Trouble, reason: Reason) -> None:
    refused = task_for(hall.desk, [trouble])
    assert isinstance(refused, Refused)
    assert refused.reason is reason
    empty = hall.best()
    assert apply_repair(hall.desk, [trouble], empty) == refused
    assert shown(hall.desk, [trouble], hall.task(), empty) == refused


def test_a_lost_room_moves_its_session_and_its_tables(hall: Hall) -> None:
    trouble = Trouble(TroubleKind.ROOM_LOST, room=RoomId("red"))
    found = hall.best(trouble)
    view = shown(hall.desk, (trouble,), hall.task(trouble), found)
    assert isinstance(view, ProposalView)
    assert [(line.title, line.after and line.after.room) for line in view.lines] == [("Talk", "Blue")]
    applied = hall.repair(trouble)
    assert hall.all(Session)["talk"].room == "blue"
    assert {one.id for one in applied.people} == {BO, CY}
    hall.repair(
        Trouble(TroubleKind.ROOM_LOST, room=RoomId("blue")),
        Trouble(TroubleKind.ROOM_BACK, room=RoomId("red")),
    )
    assert hall.all(Session)["talk"].room == "red"


def test_a_session_without_any_room_is_lost(hall: Hall) -> None:
    lost = [Trouble(TroubleKind.ROOM_LOST, room=RoomId(one)) for one in ("red", "blue", "hall")]
    hall.repair(*lost)
    assert "talk" not in hall.all(Session)
    assert hall.slots() == {}
    assert hall.all(Room)["hall"].out_of_service


def test_a_table_that_is_back_gets_lost_meetings_back(hall: Hall) -> None:
    tables = [Trouble(TroubleKind.TABLE_LOST, table=TableId(one)) for one in ("t1", "t2")]
    hall.repair(*tables)
    assert hall.slots() == {}
    hall.repair(Trouble(TroubleKind.TABLE_BACK, table=TableId("t2")))
    assert len(hall.slots()) == 6
    assert clashes(hall.desk, START) == ()


def test_a_longer_session_keeps_its_people(hall: Hall) -> None:
    put(hall.desk, Meeting("m8", people=(BO, ED), slot=SlotId("s5"), table=TableId("t1")))
    hall.repair(Trouble(TroubleKind.SESSION_OVERRUNS, session=SessionId("talk"), at=start_of(6)))
    assert hall.slots()["m8"] not in {"s4", "s5"}
    assert clashes(hall.desk, START) == ()


def test_slots_move_and_shrink(hall: Hall) -> None:
    hall.repair(Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s0"), minutes=5))
    assert hall.all(Slot)["s0"].ends == start_of(1) - timedelta(minutes=5)
    hall.repair(Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s0"), minutes=15))
    assert "s0" not in hall.all(Slot)
    applied = hall.repair(Trouble(TroubleKind.POSTPONED, slot=SlotId("s2"), minutes=10))
    assert hall.all(Slot)["s1"].starts == start_of(1)
    assert hall.all(Slot)["s2"].starts == start_of(2) + timedelta(minutes=10)
    assert {one.id for one in applied.people} >= {ADA, DI, ED, FAY}
    hall.repair(Trouble(TroubleKind.POSTPONED, minutes=10))
    assert hall.all(Slot)["s1"].starts == start_of(1) + timedelta(minutes=10)


def test_sessions_are_postponed_with_the_slots(hall: Hall) -> None:
    before = hall.all(Session)["talk"]
    hall.repair(Trouble(TroubleKind.POSTPONED, minutes=10))
    after = hall.all(Session)["talk"]
    assert before.starts
    assert after.starts == before.starts + timedelta(minutes=10)
    assert clashes(hall.desk, START) == ()


def test_a_slot_of_which_nothing_is_left_is_cleared(hall: Hall) -> None:
    trouble = Trouble(TroubleKind.SLOT_SHORTENED, slot=SlotId("s1"), minutes=20)
    view = shown(hall.desk, (trouble,), hall.task(trouble), hall.best(trouble))
    assert isinstance(view, ProposalView)
    assert view.causes[0].slot == start_of(1)
    assert {line.before and line.before.starts for line in view.lines} == {start_of(1)}
    hall.repair(trouble)
    assert "s1" not in hall.slots().values()
    assert len(hall.slots()) == len(MEETINGS)
    assert clashes(hall.desk, START) == ()


def test_what_was_undone_is_not_done_again_under_its_name(hall: Hall) -> None:
    found = hall.best(late(ADA, 1))
    apply_repair(hall.desk, [late(ADA, 1)], found, action="once")
    undo(hall.desk, "once")
    refused = apply_repair(hall.desk, [late(ADA, 1)], found, action="once")
    assert refused == Refused(Reason.ALREADY_UNDONE, ("once",))


def test_a_lock_is_kept(hall: Hall) -> None:
    lock = Trouble(TroubleKind.LOCK, meeting=MeetingId("m1"))
    hall.repair(lock, late(CY, 1))
    assert hall.all(Meeting)["m1"].locked


def test_a_meeting_wanted_where_others_meet_has_them_give_way(hall: Hall) -> None:
    wanted = Trouble(TroubleKind.LOCK, meeting=MeetingId("m1"), slot=SlotId("s1"), table=TableId("t1"))
    before = hall.slots()
    applied = hall.repair(wanted)
    found = hall.all(Meeting)["m1"]
    assert (found.slot, found.table, found.locked) == ("s1", "t1", True)
    assert clashes(hall.desk, START) == ()
    assert len(hall.slots()) == len(MEETINGS)
    assert {ADA, BO} <= {one.id for one in applied.people}
    undo(hall.desk, applied.gesture)
    assert hall.slots() == before


def test_merged_changes_that_clash_are_mended(hall: Hall, tmp_path: Path) -> None:
    with EventFile.create(tmp_path / "other.eventdesk", "Desk 2") as other:
        with hall.desk.reading() as reading:
            other.receive(reading.facts())
        second = Hall(other, hall.clock)
        hall.set(Meeting, "m7", slot=SlotId("s0"), table=TableId("t1"))
        second.set(Meeting, "m6", slot=SlotId("s0"), table=TableId("t1"))
        with second.desk.reading() as reading:
            hall.file.receive(reading.facts())
    assert len(clashes(hall.desk, START)) > 1
    hall.repair(Trouble(TroubleKind.CLASHES))
    assert clashes(hall.desk, START) == ()
    assert len(hall.slots()) == len(MEETINGS)

"""Slots: listed, added one by one or in a row, edited, removed."""

from datetime import datetime, timedelta

from eventdesk.domain.ids import MeetingId, SlotId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.meetings import cancel_meeting
from eventdesk.usecases.slots import add_slot, add_slots, edit_slot, remove_slot, slot_rows
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

S1, S2 = SlotId("s1"), SlotId("s2")
"""9:00 to 9:20 and 9:25 to 9:45, as MORNING is 7:00."""


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def test_a_slot_is_made_once_and_listed_in_order(event: SmallEvent) -> None:
    early = add_slot(event.desk, starts=at(60), ends=at(80), name=" Early ", action="a")
    assert isinstance(early, Slot)
    assert add_slot(event.desk, starts=at(0), ends=at(20), action="a") == early
    put(event.desk, Slot("untimed"))
    rows = slot_rows(event.desk)
    assert [row.slot.id for row in rows] == [early.id, "s1", "s2", "untimed"]
    assert ([row.meetings for row in rows], early.name) == ([0, 1, 0, 0], "Early")


def test_a_slot_ends_after_it_starts_and_overlaps_no_other(event: SmallEvent) -> None:
    assert add_slot(event.desk, starts=None, ends=at(0)) == Refused(Reason.NO_TIMES)
    assert add_slot(event.desk, starts=at(0), ends=at(0)) == Refused(Reason.ENDS_FIRST)
    assert add_slot(event.desk, starts=at(130), ends=at(150)) == Refused(Reason.SLOTS_OVERLAP, ("s1", "s2"))
    between = add_slot(event.desk, starts=at(140), ends=at(145))
    assert isinstance(between, Slot)
    assert isinstance(remove_slot(event.desk, SlotId(between.id)), Slot)
    assert edit_slot(event.desk, S2, starts=at(139)) == Refused(Reason.SLOTS_OVERLAP, ("s1",))
    assert edit_slot(event.desk, S2, ends=at(0)) == Refused(Reason.ENDS_FIRST)
    assert edit_slot(event.desk, SlotId("no"), name="x") == Refused(Reason.NO_SUCH_SLOT, ("no",))


def test_a_slot_that_moves_keeps_its_meetings(event: SmallEvent) -> None:
    moved = edit_slot(event.desk, S1, starts=at(30), ends=at(55), action="e")
    assert isinstance(moved, Slot)
    (first, _) = slot_rows(event.desk)
    assert (first.slot, first.meetings) == (moved, 1)
    named = edit_slot(event.desk, S1, name="First")
    assert isinstance(named, Slot)
    assert named.name == "First"
    undo(event.desk, "e")
    assert slot_rows(event.desk)[0].slot.starts == at(120)


def test_slots_are_added_in_a_row_all_or_none(event: SmallEvent) -> None:
    slots = add_slots(event.desk, at(180), at(360), 20, 5, action="a")
    assert isinstance(slots, tuple)
    assert [slot.starts for slot in slots] == [at(180 + 25 * number) for number in range(7)]
    again = add_slots(event.desk, at(180), at(360), 20, 5, action="a")
    assert isinstance(again, tuple)
    assert set(again) == set(slots)
    overlap = Refused(Reason.SLOTS_OVERLAP, ("s2", *sorted(slot.id for slot in slots)))
    answer = add_slots(event.desk, at(145), at(360), 20)
    assert isinstance(answer, Refused)
    assert (answer.reason, set(answer.about)) == (overlap.reason, set(overlap.about))
    assert add_slots(event.desk, at(180), at(180), 20) == Refused(Reason.ENDS_FIRST)
    assert add_slots(event.desk, at(180), at(190), 20) == Refused(Reason.TOO_SHORT)
    undo(event.desk, "a")
    assert len(slot_rows(event.desk)) == 2


def test_a_slot_is_removed_once_no_meeting_is_in_it(event: SmallEvent) -> None:
    assert remove_slot(event.desk, S1) == Refused(Reason.HAS_MEETINGS, ("m1",))
    assert isinstance(cancel_meeting(event.desk, MeetingId("m1")), Meeting)
    removed = remove_slot(event.desk, S1)
    assert isinstance(removed, Slot)
    assert removed.removed
    assert remove_slot(event.desk, S1) == Refused(Reason.NO_SUCH_SLOT, ("s1",))

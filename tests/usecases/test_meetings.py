"""Meetings and requests: added, moved, cancelled, noted, refused where they clash."""

from typing import Any

import pytest

from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Person
from eventdesk.domain.place import Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.usecases.meetings import (
    add_meeting,
    cancel_meeting,
    meeting_rows,
    move_meeting,
    note_meeting,
)
from eventdesk.usecases.people import add_person, edit_person
from tests.usecases.conftest import SmallEvent

ADA, BO, CY, WHO = PersonId("ada"), PersonId("bo"), PersonId("cy"), PersonId("who")
S1, S2, T1, T2 = SlotId("s1"), SlotId("s2"), TableId("t1"), TableId("t2")
M1, NONE = MeetingId("m1"), MeetingId("none")


def test_the_table_of_meetings(event: SmallEvent) -> None:
    add_meeting(event.desk, [BO, CY], S2, None, subject_line="Cables")
    first, second = meeting_rows(event.desk)
    assert (first.id, first.table_number, first.room) == (M1, "1", "Hall")
    assert first.names == ("Åda Sørensen", "Bo Müller")
    assert first.organisations == ("Nørd A/S", "Südwind GmbH")
    assert (second.subject_line, second.table, second.status) == ("Cables", None, MeetingStatus.PLANNED)
    assert meeting_rows(event.desk, ADA) == (first,)


def test_a_meeting_is_added_once(event: SmallEvent) -> None:
    made = add_meeting(event.desk, [ADA, CY, ADA], S2, T1, action="a")
    assert isinstance(made, Meeting)
    assert made.people == (ADA, CY)
    assert add_meeting(event.desk, [ADA, CY], S2, T1, action="a") == made


@pytest.mark.parametrize(
    ("people", "slot", "table", "reason", "about"),
    [
        ([ADA, ADA], S2, T1, Reason.TOO_FEW_PEOPLE, ()),
        ([ADA, WHO], S2, T1, Reason.NO_SUCH_PERSON, ("who",)),
        ([ADA, CY], SlotId("s9"), T1, Reason.NO_SUCH_SLOT, ("s9",)),
        ([ADA, CY], S2, TableId("t9"), Reason.NO_SUCH_TABLE, ("t9",)),
        ([ADA, BO, CY], S2, T1, Reason.TABLE_TOO_SMALL, ("t1",)),
        ([ADA, CY], S1, T2, Reason.PERSON_BUSY, ("ada",)),
    ],
)
def test_what_cannot_be_is_refused(
    event: SmallEvent, people: Any, slot: Any, table: Any, reason: Reason, about: Any
) -> None:
    assert add_meeting(event.desk, people, slot, table) == Refused(reason, about)
    assert len(meeting_rows(event.desk)) == 1


def test_a_table_taken_or_broken_is_refused(event: SmallEvent) -> None:
    di = add_person(event.desk, Newcomer("Di", "Dorn"))
    assert isinstance(di, Person)
    assert add_meeting(event.desk, [CY, PersonId(di.id)], S1, T1) == Refused(Reason.TABLE_BUSY, ("t1",))
    with event.desk.writing() as writing:
        table = writing.get(Table, T2)
        assert table is not None
        broken = table.changed(out_of_service=True)
        assert broken is not None
        writing.record([broken])
    assert move_meeting(event.desk, M1, S1, T2) == Refused(Reason.TABLE_OUT_OF_SERVICE, ("t2",))


def test_a_meeting_is_moved_and_cancelled(event: SmallEvent) -> None:
    moved = move_meeting(event.desk, M1, S2, T2)
    assert isinstance(moved, Meeting)
    assert (moved.slot, moved.table) == (S2, T2)
    assert move_meeting(event.desk, M1, S2, T2) == moved
    cancelled = cancel_meeting(event.desk, M1)
    assert isinstance(cancelled, Meeting)
    assert cancelled.status is MeetingStatus.CANCELLED
    assert isinstance(add_meeting(event.desk, [ADA, CY], S2, T2), Meeting)
    for refused in (
        move_meeting(event.desk, NONE, S1, T1),
        cancel_meeting(event.desk, NONE),
        note_meeting(event.desk, NONE),
    ):
        assert refused == Refused(Reason.NO_SUCH_MEETING, ("none",))


def test_a_meeting_is_noted_with_who_was_missing(event: SmallEvent) -> None:
    missed = note_meeting(event.desk, M1, [BO])
    assert isinstance(missed, Meeting)
    assert (missed.status, missed.missing) == (MeetingStatus.MISSED, (BO,))
    held = note_meeting(event.desk, M1)
    assert isinstance(held, Meeting)
    assert (held.status, held.missing) == (MeetingStatus.HELD, ())
    assert note_meeting(event.desk, M1, [CY]) == Refused(Reason.NOT_IN_MEETING, ("cy",))
    assert move_meeting(event.desk, M1, S2, T2) == Refused(Reason.MEETING_OVER, ("m1",))
    three = add_meeting(event.desk, [ADA, BO, CY], S2, T2)
    assert isinstance(three, Meeting)
    partly = note_meeting(event.desk, MeetingId(three.id), [BO])
    assert isinstance(partly, Meeting)
    assert partly.status is MeetingStatus.PARTLY_HELD


def test_who_has_cancelled_meets_nobody(event: SmallEvent) -> None:
    edit_person(event.desk, CY, cancelled=True)
    assert add_meeting(event.desk, [ADA, CY], S2, None) == Refused(Reason.PERSON_CANCELLED, ("cy",))
    assert isinstance(move_meeting(event.desk, M1, None, None), Meeting)

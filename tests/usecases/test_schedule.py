"""A schedule built and taken over: once, whole, undone as one, and never over what has changed meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from eventdesk.domain.ids import GestureId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.quality import Goal
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.schedule import Plan
from eventdesk.sample.event import make, records
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.scheduling.plans import plans
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.schedule import day_to_plan, quality, take_over
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.scheduling.checker import faults
from tests.usecases.conftest import MORNING, HandClock

SAMPLE = make(Sizes(40, 25, 15, 10), 1, date(2026, 6, 11))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An event with wishes and without meetings."""
    with EventFile.create(tmp_path / "day.eventdesk", "Door") as file:
        with file.writing(GestureId("all"), "Åse", MORNING) as writing:
            writing.record([record.created() for record in records(SAMPLE, Plan(()))])
        yield Desk(file, HandClock(), "Door")


def change(desk: Desk, record: Record, **changes: object) -> None:
    with desk.writing() as writing:
        draft = record.changed(**changes)
        assert draft is not None
        writing.record([draft])


def test_a_built_plan_becomes_meetings_and_nothing_is_left_to_plan(desk: Desk) -> None:
    day = day_to_plan(desk)
    plan = build(day)
    assert faults(day, plan) == []
    assert plan.unplaced == ()
    meetings = take_over(desk, plan, action="plan")
    assert isinstance(meetings, tuple)
    assert len(meetings) == len(day.wishes) > 50
    assert take_over(desk, plan, action="plan") == meetings
    after = day_to_plan(desk)
    assert after.wishes == ()
    assert len(after.kept) == len(meetings)


def test_who_has_cancelled_is_not_planned(desk: Desk) -> None:
    before = day_to_plan(desk)
    person = before.wishes[0].people[0]
    change(desk, next(p for p in SAMPLE.people if p.id == person), cancelled=True)
    after = day_to_plan(desk)
    assert 0 < len(after.wishes) < len(before.wishes)
    assert all(person not in wish.people for wish in after.wishes)


def test_a_plan_overtaken_by_a_meeting_is_refused_whole(desk: Desk) -> None:
    plan = build(day_to_plan(desk))
    first = plan.placements[0]
    put(desk, Meeting("new", people=(first.people[0],), slot=first.slot))
    assert take_over(desk, plan) == Refused(Reason.PERSON_BUSY, (first.people[0],))
    with desk.reading() as reading:
        assert [meeting.id for meeting in reading.all(Meeting)] == ["new"]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ("table taken", Reason.TABLE_BUSY),
        ("table broken", Reason.TABLE_OUT_OF_SERVICE),
        ("slot gone", Reason.NO_SUCH_SLOT),
        ("person gone", Reason.PERSON_CANCELLED),
    ],
)
def test_a_plan_for_another_event_is_refused(desk: Desk, changed: str, reason: Reason) -> None:
    plan = build(day_to_plan(desk))
    first = plan.placements[0]
    with desk.reading() as reading:
        table, slot = reading.get(Table, first.table), reading.get(Slot, first.slot)
        person = reading.get(Person, first.people[0])
    assert table is not None
    assert slot is not None
    assert person is not None
    match changed:
        case "table taken":
            with desk.writing() as writing:
                taken = Meeting("new", slot=SlotId(slot.id), table=TableId(table.id))
                writing.record([taken.created()])
        case "table broken":
            change(desk, table, out_of_service=True)
        case "slot gone":
            change(desk, slot, removed=True)
        case _:
            change(desk, person, cancelled=True)
    about = {"table": table.id, "slot": slot.id, "person": PersonId(person.id)}[changed.split()[0]]
    assert take_over(desk, plan) == Refused(reason, (about,))


def standing(desk: Desk) -> dict[str, Meeting]:
    with desk.reading() as reading:
        return {meeting.id: meeting for meeting in reading.all(Meeting) if meeting.stands}


def test_quality_is_that_of_the_meetings_as_they_stand(desk: Desk) -> None:
    nothing = {measure.goal: measure for measure in quality(desk)}
    assert nothing[Goal.WISHES].value == sum(wish.weight for wish in day_to_plan(desk).wishes)
    assert nothing[Goal.WAITS].value == 0
    *_, plan = plans(day_to_plan(desk), steps=3_000)
    take_over(desk, plan)
    assert [measure.value for measure in quality(desk)] == [measure.value for measure in plan.measures]


def test_building_anew_moves_the_meetings_that_may_be_moved_and_keeps_the_others(desk: Desk) -> None:
    take_over(desk, build(day_to_plan(desk)))
    before = standing(desk)
    locked, held, *_, wanted_no_more = before.values()
    change(desk, locked, locked=True)
    change(desk, held, status=MeetingStatus.HELD)
    with desk.reading() as reading:
        requests = reading.all(Request)
    for request in requests:
        if {request.asker, request.asked} == set(wanted_no_more.people):
            change(desk, request, removed=True)
    with desk.reading() as reading:
        person = reading.get(Person, wanted_no_more.people[0])
    assert person is not None
    change(desk, person, cancelled=True)
    day = day_to_plan(desk, anew=True)
    assert {placement.people for placement in day.kept} == {locked.people, held.people}
    *_, plan = plans(day, steps=3_000)
    taken = take_over(desk, plan, anew=True, action="anew")
    assert isinstance(taken, tuple)
    after = standing(desk)
    assert after.keys() < before.keys()
    assert wanted_no_more.id not in after
    assert after[locked.id].slot == locked.slot
    assert {meeting.id for meeting in taken} == after.keys() - {locked.id, held.id}
    assert any(after[key].slot != before[key].slot for key in after)
    again = take_over(desk, plan, anew=True, action="anew")
    assert isinstance(again, tuple)
    assert set(again) <= set(taken)


def test_building_anew_is_one_gesture_and_undone_as_one(desk: Desk) -> None:
    take_over(desk, build(day_to_plan(desk)))
    before = standing(desk)
    *_, plan = plans(day_to_plan(desk, anew=True), steps=3_000)
    take_over(desk, plan, anew=True, action="anew")
    assert standing(desk) != before
    assert not isinstance(undo(desk, "anew"), Refused)
    assert standing(desk) == before


def test_a_meeting_that_waits_for_a_place_gets_it_and_keeps_its_id(desk: Desk) -> None:
    three = tuple(PersonId(person.id) for person in SAMPLE.people[:3])
    put(desk, Meeting("waits", people=three))
    take_over(desk, build(day_to_plan(desk)))
    placed = standing(desk)["waits"]
    assert placed.people == three
    assert placed.slot is not None
    assert placed.table is not None


def test_a_plan_that_clashes_with_itself_is_refused(desk: Desk) -> None:
    plan = build(day_to_plan(desk))
    first = plan.placements[0]
    doubled = Plan((*plan.placements, replace(first, people=first.people[::-1])))
    assert take_over(desk, doubled) == Refused(Reason.PERSON_BUSY, first.people[::-1])
    assert standing(desk) == {}


def test_a_locked_meeting_without_a_slot_gets_one_and_stays_locked(desk: Desk) -> None:
    one, two = (PersonId(person.id) for person in SAMPLE.people[:2])
    put(desk, Meeting("kept", people=(one, two), locked=True))
    taken = take_over(desk, build(day_to_plan(desk)))
    assert isinstance(taken, tuple)
    (kept,) = (meeting for meeting in taken if meeting.id == "kept")
    assert kept.locked
    assert kept.slot
    assert kept.table

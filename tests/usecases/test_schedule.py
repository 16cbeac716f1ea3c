"""A schedule built and taken over: once, whole, undone as one, and never over what has changed meanwhile."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from eventdesk.domain.ids import GestureId, PersonId, SlotId, TableId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.schedule import Plan
from eventdesk.sample.event import make, records
from eventdesk.sample.sizes import Sizes
from eventdesk.scheduling.build import build
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.schedule import day_to_plan, take_over
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
    with desk.writing() as writing:
        writing.record([Meeting("new", people=(first.people[0],), slot=first.slot).created()])
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

"""Lists of the day: rooms, tables, slots, sessions, and the requests and meetings of people known by then."""

import pytest

from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import GestureId
from eventdesk.domain.lists import FieldChange, ListKind, ProblemCode
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.usecases.lists import ImportPlan, accept
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent
from tests.usecases.test_lists import fields, one, planned, problems, saved

UNKNOWN = ProblemCode.UNKNOWN_PERSON
PEOPLE = {"first": "Åda Sørensen", "second": "Cy Young"}


@pytest.fixture(autouse=True)
def _starts(event: SmallEvent) -> None:
    with event.file.writing(GestureId("starts"), "test", MORNING) as writing:
        found = writing.get(Event, EVENT_ID)
        draft = found.changed(starts=MORNING) if found else None
        writing.record([draft] if draft else [])


def test_rooms_and_tables(event: SmallEvent) -> None:
    done = saved(
        event, ListKind.ROOMS, {"name": "Hall", "capacity": "9"}, {"name": "Yard", "external_id": "R2"}
    )
    assert [entry.id for entry in done.changed] == ["hall"]
    again = planned(
        event, ListKind.ROOMS, {"name": "Court", "external_id": "R2"}, {"name": "Yard", "external_id": "R3"}
    )
    assert ([fields(entry) for entry in again.changed], len(again.new)) == ([("name",)], 1)
    assert [entry.label for entry in again.gone] == ["Hall"]
    saved(
        event,
        ListKind.TABLES,
        {"number": "1", "room": "hall", "capacity": "3"},
        {"number": "1", "room": "Yard"},
    )
    assert one(event, Table, id="t1").capacity == 3
    assert one(event, Table, room=one(event, Room, name="Yard").id).number == "1"
    assert problems(event, ListKind.TABLES, {"number": ""}, {"number": "3", "room": "Attic"}) == [
        (2, "number", ProblemCode.MISSING),
        (3, "room", ProblemCode.UNKNOWN_ROOM),
    ]
    assert problems(event, ListKind.MEETINGS, {**PEOPLE, "table": "1"}) == [
        (2, "table", ProblemCode.UNKNOWN_TABLE)
    ]
    assert not problems(event, ListKind.MEETINGS, {**PEOPLE, "table": "Table 1", "room": "Yard"})


def test_slots(event: SmallEvent) -> None:
    saved(
        event,
        ListKind.SLOTS,
        {"name": "A", "starts": "11:00", "ends": "11:15"},
        {"starts": "15:00", "ends": "16:00"},
    )
    assert one(event, Slot, id="s1").name == "A"
    assert problems(
        event, ListKind.SLOTS, {"starts": "", "ends": "9:00"}, {"starts": "10:00", "ends": "9:00"}
    ) == [
        (2, "starts", ProblemCode.MISSING),
        (3, "ends", ProblemCode.BAD_ORDER),
    ]
    unread = {"name": "A", "starts": "early", "ends": "9:00"}
    assert problems(event, ListKind.SLOTS, unread, {**unread, "name": "B"}) == [
        (2, "starts", ProblemCode.BAD_TIME),
        (3, "starts", ProblemCode.BAD_TIME),
    ]


def test_sessions(event: SmallEvent) -> None:
    line = {"title": "Talk", "starts": "2030-05-14 13:00", "ends": "2030-05-14 14:00", "room": "Hall"}
    saved(event, ListKind.SESSIONS, {**line, "group": "Wind", "people": "Åda Sørensen; Cy Young"})
    talk = one(event, Session, title="Talk")
    assert (talk.room, talk.people, talk.group) == ("hall", ("ada", "cy"), one(event, Group, name="Wind").id)
    found = planned(event, ListKind.SESSIONS, line)
    assert (found.same, found.gone) == (1, ())
    assert problems(event, ListKind.SESSIONS, {"title": "", "people": "Nobody", "group": "New"}) == [
        (2, "people", UNKNOWN),
        (2, "title", ProblemCode.MISSING),
    ]


def test_requests(event: SmallEvent) -> None:
    saved(event, ListKind.REQUESTS, {"asker": "Bo Müller", "asked": "Cy Young", "weight": "3"})
    assert one(event, Request, asker="bo").weight == 3
    saved(event, ListKind.REQUESTS, {"asker": "Bo Müller", "asked": "Cy Young", "external_id": "R1"})
    assert problems(
        event,
        ListKind.REQUESTS,
        {"asker": "Bo Müller", "asked": ""},
        {"asker": "Bo Müller", "asked": "Bo Müller"},
        {"asker": "Bo Müller", "asked": "Cy Young", "external_id": "R1"},
        {"asker": "Bo Müller", "asked": "Cy Young", "external_id": "R1", "weight": "9"},
        {"asker": "Bo Müller", "asked": "Cy Young"},
    ) == [
        (2, "asked", ProblemCode.MISSING),
        (3, "asked", ProblemCode.SAME_PERSON),
        (5, "weight", ProblemCode.BAD_NUMBER),
        (5, "external_id", ProblemCode.TWICE),
        (6, "asked", ProblemCode.TWICE),
    ]


def test_meetings(event: SmallEvent) -> None:
    done = saved(
        event,
        ListKind.MEETINGS,
        {"first": "Bo Müller", "second": "Åda Sørensen", "starts": "2030-05-14 11:00", "table": "2"},
        {**PEOPLE, "date": "14.05.2030", "starts": "11:25", "external_id": "M1", "table": "Table 1"},
        {"people": "Cy Young; Bo Müller", "pending": "", "status": "Cancelled"},
    )
    assert [(entry.id, fields(entry)) for entry in done.changed] == [("m1", ("people", "table"))]
    made = one(event, Meeting, external_id="M1")
    assert (made.people, made.slot, made.table) == (("ada", "cy"), "s2", "t1")
    assert one(event, Meeting, slot=None).status is MeetingStatus.CANCELLED
    again = planned(event, ListKind.MEETINGS, {**PEOPLE, "starts": "11:00", "external_id": "M1"})
    assert [fields(entry) for entry in again.changed] == [("slot",)]
    assert again.changed[0].changes == (FieldChange("slot", "11:25", "11:00"),)
    assert sorted((entry.label, entry.detail) for entry in again.gone) == [
        ("Bo Müller – Åda Sørensen", "11:00 · 2"),
        ("Cy Young – Bo Müller", ""),
    ]


def test_meetings_of_people_known_by_ids(event: SmallEvent) -> None:
    twin = {
        "given": "Cy",
        "family": "Young",
        "organisation": "Twin Ltd",
        "email": "cy@x.org",
        "external_id": "C2",
    }
    saved(event, ListKind.PEOPLE, twin, {"given": "Jo", "family": "Ek", "shown": "Dr. Jo Ek"})
    ada, cy = "Åda Sørensen", one(event, Person, external_id="C2").id
    for second in (
        {"second_id": "C2", "second": "Cy Young"},
        {"second_id": "CY@x.org"},
        {"second": "Cy Young", "second_organisation": "twin ltd"},
    ):
        found = planned(event, ListKind.MEETINGS, {"first": ada, **second})
        assert found.drafts[0].body["people"] == ["ada", cy]
    assert not problems(event, ListKind.MEETINGS, {"first": ada, "second": "Jo Ek"})
    assert problems(
        event,
        ListKind.MEETINGS,
        {"first": ada},
        {"first": ada, "second": "Cy Young"},
        {"first": ada, "second": "Who", "starts": "1:00"},
        {"first": ada, "second_id": "C2", "starts": "8:00"},
        {"first": ada, "second_id": "C2", "slot": "Z"},
        {"first": ada, "second_id": "C2", "starts": "soon"},
    ) == [
        (2, "first", ProblemCode.TOO_FEW_PEOPLE),
        (3, "second", ProblemCode.SEVERAL_PEOPLE),
        (4, "second", UNKNOWN),
        (4, "starts", ProblemCode.UNKNOWN_SLOT),
        (5, "starts", ProblemCode.UNKNOWN_SLOT),
        (6, "slot", ProblemCode.UNKNOWN_SLOT),
        (7, "starts", ProblemCode.BAD_TIME),
    ]


def test_slots_are_found_by_name_or_id(event: SmallEvent) -> None:
    saved(event, ListKind.SLOTS, {"name": "A", "external_id": "S9", "starts": "11:00", "ends": "11:20"})
    for slot in ("a", "S9"):
        found = planned(event, ListKind.MEETINGS, {**PEOPLE, "slot": slot})
        assert found.drafts[0].body["slot"] == "s1"


def test_an_event_that_moved_on_is_planned_anew(event: SmallEvent) -> None:
    first = planned(event, ListKind.ROOMS, {"name": "Attic"})
    saved(event, ListKind.ROOMS, {"name": "Attic"}, {"name": "Yard"})
    assert not isinstance(accept(event.desk, first), ImportPlan)
    second = planned(event, ListKind.ROOMS, {"name": "Attic"}, {"name": "ATTIC "})
    assert [problem.code for problem in second.problems] == [ProblemCode.TWICE]


def test_what_the_day_is_made_of_is_told_by_names(event: SmallEvent) -> None:
    put(event.desk, Slot(id="s9", external_id="S9"), Room(id="lab", name="Lab"))
    moved = planned(event, ListKind.TABLES, {"number": "7", "room": "Hall"}, {"number": "1", "room": "Lab"})
    assert [(entry.label, entry.detail) for entry in moved.new] == [("7", "Hall"), ("1", "Lab")]
    assert [(entry.label, entry.detail) for entry in moved.gone] == [("1", "Hall"), ("2", "Hall")]
    slots = planned(event, ListKind.SLOTS, {"name": "Early", "starts": "08:00", "ends": "08:20"})
    assert [entry.label for entry in slots.new] == ["Early"]
    assert [entry.label for entry in slots.gone] == ["11:00", "11:25", "S9"]
    session = {"title": "Talk", "room": "Hall", "starts": "10:00", "ends": "11:00", "group": "Wind"}
    saved(event, ListKind.SESSIONS, session)
    again = planned(
        event, ListKind.SESSIONS, {**session, "room": "Lab", "group": "Cables", "people": "Cy Young"}
    )
    assert [(entry.label, entry.detail) for entry in again.changed] == [("Talk", "Hall")]
    assert again.changed[0].changes == (
        FieldChange("room", "Hall", "Lab"),
        FieldChange("group", "Wind", "Cables"),
        FieldChange("people", (), ("Cy Young",)),
    )
    request = {"external_id": "R1", "asker": "Cy Young", "asked": "Bo Müller"}
    assert [entry.label for entry in saved(event, ListKind.REQUESTS, request).new] == ["Cy Young → Bo Müller"]
    turned = planned(event, ListKind.REQUESTS, {**request, "asked": "Åda Sørensen"})
    assert turned.changed[0].changes == (FieldChange("asked", "Bo Müller", "Åda Sørensen"),)


def test_a_name_of_signs_alone_is_known_again(event: SmallEvent) -> None:
    saved(event, ListKind.ROOMS, {"name": "★"})
    assert planned(event, ListKind.ROOMS, {"name": "★"}).new == ()
    saved(event, ListKind.TABLES, {"number": "★"})
    assert planned(event, ListKind.TABLES, {"number": "★"}).new == ()

"""A morning on a small real file: the plan, who came at which desk, whom to call, why scans were refused."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from eventdesk.domain.arrivals import STRETCH
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import GestureId, OrganisationId, PersonId, RoomId
from eventdesk.domain.pace import DeskPace
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.visit import Direction
from eventdesk.store.file import EventFile
from eventdesk.usecases.access import set_pin, show_contact
from eventdesk.usecases.arrivals import arrival_plan, arrivals, refusals_by_reason, still_expected
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import edit_person
from eventdesk.usecases.post import Post
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
NINE = MORNING + timedelta(hours=2)
"""When the first slot starts."""


def test_everybody_is_planned_before_what_they_come_for(event: SmallEvent) -> None:
    made = arrival_plan(event.desk)
    assert made.firsts == {ADA: NINE, BO: NINE}
    assert made.first == NINE
    assert made.due[ADA] == NINE - timedelta(minutes=15)
    assert made.due[CY] == NINE - timedelta(minutes=30)
    sooner = Session(
        id="talk", room=RoomId("hall"), starts=MORNING + timedelta(hours=1), ends=NINE, people=(BO,)
    )
    put(event.desk, sooner, Person(id="dy", walk_in=True), Session(id="someday", people=(ADA,)))
    edit_person(event.desk, CY, cancelled=True)
    again = arrival_plan(event.desk, timedelta(minutes=30))
    assert again.due == {ADA: NINE - timedelta(minutes=30), BO: MORNING + timedelta(minutes=30)}
    assert again.first == NINE


def test_an_empty_file_has_a_morning_without_anybody(tmp_path: Path, event: SmallEvent) -> None:
    with EventFile.create(tmp_path / "empty.eventdesk", "Desk 1") as file:
        desk = Desk(file, event.clock, "Desk 1")
        told = arrivals(desk)
        assert (told.expected, told.came, told.bars, told.desks) == (0, 0, (), ())
        assert told.forecast is None
        assert still_expected(desk) == ()
        assert refusals_by_reason(desk) == ()


def test_the_hour_of_the_event_counts_where_it_is_one(event: SmallEvent) -> None:
    hour = timedelta(hours=1)
    for starts, opens in ((NINE - 2 * hour, NINE - 2 * hour), (NINE - 9 * hour, NINE - hour)):
        with event.desk.writing() as writing:
            known = writing.get(Event, EVENT_ID)
            draft = known.changed(starts=starts) if known else None
            writing.record([draft] if draft else [])
        assert arrival_plan(event.desk).due[CY] == opens + hour / 2
    assert set(arrival_plan(event.desk, None).due.values()) == {
        NINE - timedelta(minutes=minutes) for minutes in (50, 30, 10)
    }


def test_who_came_is_told_by_desk_against_the_plan(event: SmallEvent) -> None:
    with EventFile.open(event.file.path, "Desk 2") as other:
        second = Desk(other, event.clock, "Desk 2")
        event.clock.forward(100)
        check_in(event.desk, ADA, action="a")
        event.clock.forward(6)
        check_in(second, CY)
        check_in(event.desk, ADA, direction=Direction.OUT)
        told = arrivals(event.desk)
    assert (told.expected, told.came, told.planned, told.due) == (3, 2, 3, 1)
    assert [(bar.total, bar.planned) for bar in told.bars] == [(0, 1), (0, 0), (1, 0), (1, 2)]
    assert told.bars[-1].starts == NINE - 3 * STRETCH
    assert told.desks == (
        DeskPace(event.file.desk, "Desk 1", 1, 1, None),
        DeskPace(other.desk, "Desk 2", 1, 1, None),
    )
    assert told.seconds is None
    assert told.forecast is None

    before = arrivals(event.desk, at=event.clock.at - timedelta(minutes=5))
    assert (before.came, before.planned, before.due) == (1, 1, 1)
    undo(event.desk, "a")
    assert arrivals(event.desk).came == 1


def test_desks_in_a_queue_tell_their_seconds(event: SmallEvent) -> None:
    put(event.desk, *(Person(id=f"p{number}", family=f"P{number}") for number in range(7)))
    for number in range(7):
        check_in(event.desk, PersonId(f"p{number}"), at=MORNING + timedelta(seconds=20 * number))
    known = arrival_plan(event.desk)
    told = arrivals(event.desk, known, MORNING + timedelta(minutes=3))
    assert told.seconds == 20
    assert told.desks[0].seconds == 20
    assert told.forecast is not None
    assert told.forecast.per_minute == 3


def test_who_is_still_needed_first_is_called_first(event: SmallEvent) -> None:
    north = OrganisationId("north")
    put(
        event.desk,
        Person(id="vip", given="Zoë", vip=True, organisation=north, phone="+45 12"),
        Person(id="abe", given="Abe", family="Zulu"),
        Session(id="talk", starts=NINE - timedelta(minutes=30), ends=NINE, people=(PersonId("vip"),)),
    )
    called = still_expected(event.desk)
    assert [one.id for one in called] == ["vip", BO, ADA]
    assert (called[0].name, called[0].organisation, called[0].phone) == ("Zoë", "Nørd A/S", "+45 12")
    assert called[0].vip
    assert [one.id for one in still_expected(event.desk, everybody=True)] == ["vip", BO, ADA, CY, "abe"]
    check_in(event.desk, BO)
    assert [one.id for one in still_expected(event.desk, arrival_plan(event.desk))] == ["vip", ADA]


def test_refusals_are_counted_by_reason(event: SmallEvent) -> None:
    for _ in range(2):
        scan(event.desk, event.codes["ada"])
    event.clock.forward(1)
    for code in ("XYZZY-17", "XYZZY-18", event.codes["ada"]):
        scan(event.desk, code)
    scan(event.desk, "XYZZY-19", action="last")
    told = refusals_by_reason(event.desk)
    assert [(one.verdict, one.count, one.people) for one in told] == [
        (Verdict.UNKNOWN, 3, 0),
        (Verdict.ALREADY_IN, 2, 1),
    ]
    assert told[0].last == event.clock.at
    assert refusals_by_reason(event.desk, event.clock.at - timedelta(days=1)) == ()
    undo(event.desk, GestureId("last"))
    assert refusals_by_reason(event.desk)[0].count == 2


def test_whom_to_call_is_told_to_who_may_browse_or_sees_the_numbers(event: SmallEvent) -> None:
    put(event.desk, Person(id="x", family="X", phone="+45 12"))
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    helpers = replace(event.desk, post=Post(DeskRole.HELPER))
    edit_person(event.desk, ADA, phone="+45 13")
    assert still_expected(helpers) == still_expected(helpers, everybody=True) == ()
    assert [one.phone for one in still_expected(event.desk)] == ["", "+45 13"]
    show_contact(event.desk, DeskRole.HELPER, shown=True)
    assert [one.phone for one in still_expected(helpers)] == ["", "+45 13"]
    assert still_expected(helpers, everybody=True) == ()

"""Somebody's day: meetings, sessions, waits, absences, and who could be met in the holes."""

from datetime import timedelta

from eventdesk.domain.ids import GroupId, MeetingId, PersonId, RoomId, SlotId, TableId
from eventdesk.domain.meeting import Answer, Meeting, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.personday import Hope, PersonDay, PieceKind
from eventdesk.domain.place import Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.meetings import add_meeting, cancel_meeting
from eventdesk.usecases.people import edit_person, remove_person
from eventdesk.usecases.personday import fill_hole, person_day
from eventdesk.usecases.rules import keep_apart
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
S1, S2, S3 = SlotId("s1"), SlotId("s2"), SlotId("s3")
NINE = MORNING.replace(hour=9)


def third_slot(event: SmallEvent) -> None:
    starts = NINE + timedelta(minutes=50)
    put(event.desk, Slot(id="s3", starts=starts, ends=starts + timedelta(minutes=20)), Slot(id="untimed"))


def told(event: SmallEvent, person: PersonId) -> PersonDay:
    day = person_day(event.desk, person)
    assert day is not None
    return day


def kinds(event: SmallEvent, person: PersonId) -> list[PieceKind]:
    return [piece.kind for piece in told(event, person).pieces]


def hopes(event: SmallEvent, person: PersonId) -> list[list[str]]:
    return [[hope.name for hope in piece.hopes] for piece in told(event, person).pieces]


def test_a_day_is_told_in_its_order(event: SmallEvent) -> None:
    third_slot(event)
    add_meeting(event.desk, [ADA, CY], S3, TableId("t2"))
    add_meeting(event.desk, [ADA, BO], None, None)
    day = told(event, ADA)
    first, wait, last = day.pieces
    assert (first.title, first.table, first.place, first.meeting) == ("Bo Müller", "1", "Hall", "m1")
    assert (wait.kind, wait.slot, last.title) == (PieceKind.WAIT, S2, "Cy Young")
    assert (day.waits, day.untimed) == (1, ("Bo Müller",))
    cancel_meeting(event.desk, MeetingId("m1"))
    assert kinds(event, ADA) == [PieceKind.FREE, PieceKind.FREE, PieceKind.MEETING]


def test_sessions_and_absences_are_no_holes(event: SmallEvent) -> None:
    third_slot(event)
    group = Group(id="g", name="Subsea", people=(CY,))
    talk = Session(id="x", room=RoomId("hall"), group=GroupId("g"), starts=NINE, ends=NINE.replace(minute=30))
    put(event.desk, group, talk, Session(id="y", people=(CY,)))
    (session, free) = told(event, CY).pieces
    assert (session.kind, session.title, session.place) == (PieceKind.SESSION, "Subsea", "Hall")
    assert (free.kind, free.slot) == (PieceKind.FREE, S3)
    edit_person(event.desk, BO, present_from=NINE.replace(minute=10), present_until=NINE.replace(minute=45))
    assert kinds(event, BO) == [PieceKind.MEETING, PieceKind.FREE, PieceKind.AWAY]


def test_holes_tell_who_could_be_met(event: SmallEvent) -> None:
    put(event.desk, Person(id="di", given="Di"), Person(id="eve", given="Eve"), Person(id="fay", given="Fay"))
    for number, (asker, asked, answer) in enumerate(
        [
            (ADA, CY, Answer.OPEN),
            (ADA, PersonId("di"), Answer.OPEN),
            (PersonId("di"), ADA, Answer.OPEN),
            (PersonId("eve"), ADA, Answer.NO),
            (ADA, PersonId("fay"), Answer.YES),
            (ADA, BO, Answer.OPEN),
        ]
    ):
        put(event.desk, Request(id=f"r{number}", asker=asker, asked=asked, answer=answer))
    assert hopes(event, ADA) == [[], ["Di", "Fay", "Cy Young"]]
    assert told(event, ADA).pieces[1].hopes[0] == Hope(PersonId("di"), "Di", mutual=True, weight=2)
    put(event.desk, Meeting(id="busy", people=(CY, PersonId("di")), slot=S2))
    assert hopes(event, ADA) == [[], ["Fay"]]
    edit_person(event.desk, PersonId("fay"), cancelled=True)
    assert hopes(event, ADA) == [[], []]


def test_who_is_kept_apart_is_no_hope(event: SmallEvent) -> None:
    put(event.desk, Request(id="r", asker=CY, asked=BO))
    assert hopes(event, CY) == [[], ["Bo Müller"]]
    assert told(event, CY).pieces[1].hopes[0].organisation == "Südwind GmbH"
    event.clock.forward(200)
    assert hopes(event, CY) == [[], []]
    event.clock.forward(-200)
    keep_apart(event.desk, CY, "south")
    assert hopes(event, CY) == [[], []]


def test_who_joins_must_be_free_and_comes_along(event: SmallEvent) -> None:
    third_slot(event)
    put(event.desk, Person(id="di", given="Di"), Table(id="small", number="0", capacity=2))
    put(event.desk, Request(id="r", asker=ADA, asked=CY, along=(BO,)), Request(id="own", asker=CY, asked=BO))
    assert hopes(event, ADA) == [[], ["Cy Young"], ["Cy Young"]]
    add_meeting(event.desk, [BO, PersonId("di")], S2, TableId("t2"))
    assert hopes(event, ADA) == [[], [], ["Cy Young"]]
    met = fill_hole(event.desk, ADA, CY, S3)
    assert isinstance(met, Meeting)
    assert (met.people, met.table) == ((ADA, CY, BO), "t2")
    assert hopes(event, CY)[0] == []
    cancel_meeting(event.desk, MeetingId("m1"))
    assert hopes(event, CY)[0] == ["Bo Müller"]


def test_a_hole_is_filled_at_a_free_table_or_at_the_hosts(event: SmallEvent) -> None:
    put(
        event.desk,
        Table(id="host", number="0", hosts=(CY,)),
        Table(id="off", number="00", out_of_service=True),
    )
    met = fill_hole(event.desk, ADA, BO, S2)
    assert isinstance(met, Meeting)
    assert (met.people, met.slot, met.table) == ((ADA, BO), S2, "t1")
    put(event.desk, Person(id="di", given="Di"), Person(id="eve", given="Eve"))
    hosted = fill_hole(event.desk, CY, PersonId("di"), S2, action="once")
    assert isinstance(hosted, Meeting)
    assert hosted.table == "host"
    assert fill_hole(event.desk, CY, PersonId("di"), S2, action="once") == hosted
    assert fill_hole(event.desk, CY, PersonId("eve"), S2) == Refused(Reason.NO_FREE_TABLE, (S2,))


def test_nobody_has_no_day_and_a_helper_sees_no_wishes(event: SmallEvent) -> None:
    put(event.desk, Request(id="r", asker=CY, asked=BO))
    remove_person(event.desk, ADA)
    assert person_day(event.desk, ADA) is None
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    event.desk.post.rest_as(DeskRole.HELPER)
    event.desk.post.lock()
    assert hopes(event, CY) == [[], []]
    assert fill_hole(event.desk, CY, BO, S2) == Refused(Reason.NOT_ALLOWED, ("edit",))

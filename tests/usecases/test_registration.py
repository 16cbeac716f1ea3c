"""Registrations that change hands: nothing is lost, nobody meets themselves, one undo takes all back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import GestureId, GroupId, MeetingId, PersonId, QuestionId, SlotId
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Consent, Payment, Person
from eventdesk.domain.place import Session, Table
from eventdesk.domain.question import Given, answer_id
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.rules import Order, Pair
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.suggestion import Suggestion
from eventdesk.usecases.agendas import agenda_sheets, printed
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.checkpoints import counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.meetings import note_meeting
from eventdesk.usecases.registration import merge, split, substitute
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")
DI = Newcomer("Di", "Dahl")


def booked(event: SmallEvent) -> None:
    """Ada in a group, a session and two requests."""
    with event.desk.writing() as writing:
        writing.record(
            [
                Group(id="g", name="Subsea", people=(ADA, CY)).created(),
                Session(id="s", title="Talk", people=(ADA,), group=GroupId("g")).created(),
                Request(id="r1", asker=ADA, asked=CY).created(),
                Request(id="r2", asker=BO, asked=ADA).created(),
            ]
        )


def snapshot(event: SmallEvent) -> object:
    with event.desk.reading() as reading:
        kinds = (Person, Meeting, Group, Session, Request, Badge)
        return [reading.all(kind) for kind in kinds], counters(event.desk)


def test_a_substitute_takes_over_the_day(event: SmallEvent) -> None:
    booked(event)
    printed(event.desk, agenda_sheets(event.desk))
    made = substitute(event.desk, ADA, DI, action="swap")
    assert isinstance(made, Person)
    di = PersonId(made.id)
    assert (made.in_place_of, made.organisation, made.roles) == (ADA, "north", ("buyer",))
    with event.desk.reading() as reading:
        assert [one.people for one in reading.all(Meeting)] == [(di, BO)]
        assert [one.people for one in reading.all(Group)] == [(di, CY)]
        assert [one.people for one in reading.all(Session)] == [(di,)]
        assert {(one.asker, one.asked) for one in reading.all(Request)} == {(di, CY), (BO, di)}
        (badge,) = reading.where(Badge, person=di)
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.REVOKED
    assert scan(event.desk, badge.code).verdict is Verdict.OK
    states = {sheet.person: sheet.state for sheet in agenda_sheets(event.desk)}
    assert states == {BO: SheetState.CHANGED, CY: SheetState.CURRENT, di: SheetState.NOT_PRINTED}


@pytest.mark.parametrize("came", [False, True])
def test_what_is_over_stays_with_somebody_who_was_here(event: SmallEvent, came: bool) -> None:
    booked(event)
    if came:
        scan(event.desk, event.codes["ada"])
    event.clock.forward(24 * 60)
    made = substitute(event.desk, ADA, DI)
    assert isinstance(made, Person)
    with event.desk.reading() as reading:
        (meeting,) = reading.all(Meeting)
    assert meeting.people[0] == (ADA if came else made.id)


def test_two_records_become_one_person(event: SmallEvent) -> None:
    booked(event)
    with event.desk.writing() as writing:
        known = writing.get(Person, CY)
        assert known is not None
        draft = known.changed(email="cy@example.org", job="Buyer")
        assert draft is not None
        writing.record([draft])
    scan(event.desk, event.codes["cy"])
    event.clock.forward(5)
    before = snapshot(event)
    kept = merge(event.desk, ADA, CY, action="one")
    assert isinstance(kept, Person)
    assert (kept.name, kept.email, kept.job) == ("Åda Sørensen", "cy@example.org", "Buyer")
    again = scan(event.desk, event.codes["cy"])
    assert (again.verdict, again.person and again.person.id) == (Verdict.ALREADY_IN, ADA)
    assert again.first_at == event.clock.now() - timedelta(minutes=5)
    assert counters(event.desk).here == 1
    with event.desk.reading() as reading:
        assert [one.people for one in reading.all(Group)] == [(ADA,)]
    undo(event.desk, "one")
    assert snapshot(event) == before


def test_what_has_been_stays_with_whoever_was_there(event: SmallEvent) -> None:
    note_meeting(event.desk, MeetingId("m1"))
    substitute(event.desk, ADA, DI)
    with event.desk.reading() as reading:
        assert [one.people for one in reading.all(Meeting)] == [(ADA, BO)]


def test_tables_and_rules_go_along(event: SmallEvent) -> None:
    with event.desk.writing() as writing:
        writing.record(
            [
                Table(id="own", number="9", hosts=(ADA,)).created(),
                Pair(id="pair", one=CY, two=ADA, why="rivals").created(),
                Order(id="order", person=BO, first=ADA, then=CY).created(),
                Suggestion(id="asked", one=ADA, two=CY, one_says=Answer.YES).created(),
            ]
        )
    made = substitute(event.desk, ADA, DI)
    assert isinstance(made, Person)
    with event.desk.reading() as reading:
        assert reading.where(Table, number="9")[0].hosts == (made.id,)
        assert [(one.one, one.two) for one in reading.all(Pair)] == [(CY, made.id)]
        assert [one.first for one in reading.all(Order)] == [made.id]
        assert [one.one for one in reading.all(Suggestion)] == [ADA]


def test_one_who_was_two_wishes_nothing_twice(event: SmallEvent) -> None:
    with event.desk.writing() as writing:
        writing.record(
            [
                Request(id="kept", asker=ADA, asked=BO, along=(CY,), weight=3).created(),
                Request(id="joins", asker=BO, asked=PersonId("fay"), along=(CY, ADA)).created(),
                Request(id="same", asker=CY, asked=BO).created(),
                Request(id="self", asker=CY, asked=ADA).created(),
                Pair(id="pair", one=BO, two=ADA).created(),
                Pair(id="same", one=CY, two=BO).created(),
                Suggestion(id="asked", one=CY, two=BO, slot=SlotId("s2")).created(),
            ]
        )
    merge(event.desk, ADA, CY)
    with event.desk.reading() as reading:
        left = {one.id: one.along for one in reading.all(Request)}
        assert left == {"joins": (ADA,), "kept": (ADA,)}
        assert [one.id for one in reading.all(Pair)] == ["pair"]
        assert [(one.one, one.two) for one in reading.all(Suggestion)] == [(ADA, BO)]


def test_the_answers_of_both_records_are_kept(event: SmallEvent) -> None:
    def answer(person: PersonId, question: str, value: str) -> Draft:
        id_ = answer_id(person, question)
        return Given(id=id_, person=person, question=QuestionId(question), value=value).created()

    with event.desk.writing() as writing:
        writing.record([answer(ADA, "meal", "fish"), answer(CY, "meal", "none"), answer(CY, "size", "M")])
        known = writing.get(Person, CY)
        assert known is not None
        told = known.changed(consent=Consent.GIVEN, payment=Payment.DUE)
        writing.record([told] if told else [])
    kept = merge(event.desk, ADA, CY)
    assert isinstance(kept, Person)
    assert (kept.consent, kept.payment) == (Consent.GIVEN, Payment.PAID)
    with event.desk.reading() as reading:
        given = {one.question: one.value for one in reading.where(Given, person=ADA)}
    assert given == {"meal": "fish", "size": "M"}


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: substitute(desk, ADA, DI, action="x"),
        lambda desk: split(desk, ADA, DI, [MeetingId("m1")], action="x"),
        lambda desk: merge(desk, ADA, CY, action="x"),
    ],
)
def test_a_gesture_tried_again_answers_the_same(event: SmallEvent, change: Callable[[Desk], object]) -> None:
    first = change(event.desk)
    before = snapshot(event)
    assert change(event.desk) == first
    assert snapshot(event) == before


def test_who_met_themselves_meets_nobody(event: SmallEvent) -> None:
    merge(event.desk, ADA, BO)
    with event.desk.reading() as reading:
        (meeting,) = reading.all(Meeting)
    assert (meeting.people, meeting.status) == ((ADA, BO), MeetingStatus.CANCELLED)


def test_one_record_becomes_two_people(event: SmallEvent) -> None:
    made = split(event.desk, BO, DI, [MeetingId("m1")], action="two")
    assert isinstance(made, Person)
    with event.desk.reading() as reading:
        assert [one.people for one in reading.all(Meeting)] == [(ADA, PersonId(made.id))]
        assert reading.where(Badge, person=PersonId(made.id))
    other = split(event.desk, BO, Newcomer("Eli", ""))
    assert isinstance(other, Person)
    assert other.organisation == "south"


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: substitute(desk, ADA, DI, action="x"),
        lambda desk: split(desk, ADA, DI, [MeetingId("m1")], action="x"),
        lambda desk: merge(desk, ADA, BO, action="x"),
    ],
)
def test_one_undo_takes_all_of_it_back(event: SmallEvent, change: Callable[[Desk], object]) -> None:
    booked(event)
    check_in(event.desk, BO)
    before = snapshot(event)
    change(event.desk)
    assert snapshot(event) != before
    undo(event.desk, "x")
    assert snapshot(event) == before


def test_nobody_and_the_nameless_change_nothing(event: SmallEvent) -> None:
    nobody, nameless = PersonId("nobody"), Newcomer(" ", "")
    assert substitute(event.desk, nobody, DI) == Refused(Reason.NO_SUCH_PERSON, ("nobody",))
    assert substitute(event.desk, ADA, nameless) == Refused(Reason.NO_NAME)
    assert split(event.desk, nobody, DI) == Refused(Reason.NO_SUCH_PERSON, ("nobody",))
    assert split(event.desk, ADA, nameless) == Refused(Reason.NO_NAME)
    assert merge(event.desk, ADA, nobody) == Refused(Reason.NO_SUCH_PERSON, (ADA, "nobody"))
    assert merge(event.desk, ADA, ADA) == Refused(Reason.NO_SUCH_PERSON, (ADA, ADA))
    with event.desk.reading() as reading:
        assert {fact.gesture for fact in reading.facts()} == {GestureId("small-event")}

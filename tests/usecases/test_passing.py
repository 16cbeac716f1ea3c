"""Passing a checkpoint: what is told of somebody, the same again, and scans that are told late."""

from dataclasses import replace
from datetime import timedelta

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Terms, Verdict
from eventdesk.domain.ids import QuestionId, RoomId, SessionId
from eventdesk.domain.person import Payment, Person, Status
from eventdesk.domain.place import Session
from eventdesk.domain.question import Asking, Given, Question
from eventdesk.domain.visit import ENTRANCE, Direction
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent
from tests.usecases.test_checkpoints import ADA, BO, change, door, facts, record


def test_what_is_owed_is_settled_with_the_scan_and_undone_with_it(event: SmallEvent) -> None:
    change(event, "ada", payment=Payment.ON_SITE)
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.UNPAID
    assert (
        scan(event.desk, event.codes["ada"], action="paid", terms=Terms(settled=True)).verdict is Verdict.OK
    )
    with event.desk.reading() as reading:
        ada = reading.get(Person, "ada")
    assert ada is not None
    assert ada.payment is Payment.PAID
    undo(event.desk, "paid", reason="wrong person")
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.UNPAID


def test_who_is_in_is_told_when_and_where_this_stay_began(event: SmallEvent) -> None:
    room = door(event, checkout_at="12:00")
    scan(event.desk, event.codes["ada"], checkpoint=room)
    scan(event.desk, event.codes["bo"], checkpoint=room)
    event.clock.forward(60)
    scan(event.desk, event.codes["bo"], checkpoint=room, direction=Direction.OUT)
    back = event.clock.now()
    scan(event.desk, event.codes["bo"], checkpoint=room)
    again = scan(event.desk, event.codes["bo"], checkpoint=room)
    assert (again.verdict, again.first_at) == (Verdict.ALREADY_IN, back)
    event.clock.forward(24 * 60)
    scan(event.desk, event.codes["ada"], checkpoint=room)
    next_day = scan(event.desk, event.codes["ada"], checkpoint=room)
    assert (next_day.verdict, next_day.first_at) == (Verdict.ALREADY_IN, event.clock.now())
    assert next_day.first_desk == "Desk 1"


def test_who_may_not_come_back_is_told_of_the_first_time(event: SmallEvent) -> None:
    lunch, came = door(event, reentry=False), event.clock.now()
    scan(event.desk, event.codes["ada"], checkpoint=lunch)
    event.clock.forward(30)
    scan(event.desk, event.codes["ada"], checkpoint=lunch, direction=Direction.OUT)
    back = scan(event.desk, event.codes["ada"], checkpoint=lunch)
    assert (back.verdict, back.first_at, back.first_desk) == (Verdict.ALREADY_IN, came, "Desk 1")


def test_a_scan_that_is_told_late_is_decided_by_who_was_in_then(event: SmallEvent) -> None:
    room, noon = door(event, capacity=1), event.clock.now()
    hour = timedelta(hours=1)
    scan(event.desk, event.codes["ada"], checkpoint=room, at=noon)
    scan(event.desk, event.codes["ada"], checkpoint=room, at=noon + 2 * hour, direction=Direction.OUT)
    assert scan(event.desk, event.codes["bo"], checkpoint=room, at=noon + hour).verdict is Verdict.FULL
    scan(event.desk, event.codes["cy"], checkpoint=room, at=noon + 3 * hour)
    assert scan(event.desk, event.codes["bo"], checkpoint=room, at=noon - hour).verdict is Verdict.OK


def test_a_registration_that_waited_for_its_payment_is_settled_with_it(event: SmallEvent) -> None:
    change(event, "ada", status=Status.PENDING)
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.UNPAID
    assert scan(event.desk, event.codes["ada"], terms=Terms(settled=True)).verdict is Verdict.OK
    with event.desk.reading() as reading:
        ada = reading.get(Person, "ada")
    assert ada is not None
    assert ada.status is Status.REGISTERED


def test_the_same_action_answers_the_same_whatever_changed_meanwhile(event: SmallEvent) -> None:
    scan(event.desk, event.codes["ada"], action="first")
    twice = scan(event.desk, event.codes["ada"], action="second")
    scan(event.desk, event.codes["ada"], direction=Direction.OUT)
    change(event, "ada", status=Status.BLOCKED)
    before = facts(event)
    first = scan(event.desk, event.codes["ada"], action="first")
    assert (first.verdict, first.first_at) == (Verdict.OK, None)
    again = scan(event.desk, event.codes["ada"], action="second")
    assert (again.verdict, again.first_at, again.first_desk) == (Verdict.ALREADY_IN, twice.first_at, "Desk 1")
    assert facts(event) == before


def test_the_same_action_tells_again_all_that_was_told(event: SmallEvent) -> None:
    now = event.clock.now()
    change(event, "bo", valid_from=now + timedelta(days=1))
    talk = Session(
        id="talk", title="Talk", people=(ADA,), starts=now, ends=now + timedelta(hours=1), room=RoomId("hall")
    )
    record(
        event,
        talk.created(),
        Question(id="q1", key="meal", asking=Asking.CONFIRM, roles=("buyer",)).created(),
        Given(id="ada/q1", person=ADA, question=QuestionId("q1"), value="Fish").created(),
        Badge(id="x1", person=ADA, code="TICKET/7").created(),
        Badge(id="x2", person=BO, code="TICKET/7").created(),
    )
    nowhere = door(event, booked=True, session=SessionId("none"))
    told = {
        "ask": (event.codes["ada"], ENTRANCE),
        "too_early": (event.codes["bo"], ENTRANCE),
        "ambiguous": ("TICKET/7", ENTRANCE),
        "not_admitted": (event.codes["ada"], nowhere),
    }
    for action, (code, checkpoint) in told.items():
        first = scan(event.desk, code, action=action, checkpoint=checkpoint)
        assert first.verdict == action
        assert first.questions or first.limit or first.candidates or first.expected_in
        assert scan(event.desk, code, action=action, checkpoint=checkpoint) == first
        shown = scan(event.desk, code, action=action, checkpoint=checkpoint, terms=Terms(simulated=True))
        assert shown == replace(first, simulated=True)


def test_who_comes_back_is_told_the_same_of_the_first_time_when_asked_again(event: SmallEvent) -> None:
    first = event.clock.now()
    scan(event.desk, event.codes["ada"])
    event.clock.forward(5)
    scan(event.desk, event.codes["ada"], direction=Direction.OUT)
    event.clock.forward(5)
    back = scan(event.desk, event.codes["ada"], action="back")
    assert (back.verdict, back.first_at, back.first_desk) == (Verdict.OK, first, "Desk 1")
    assert scan(event.desk, event.codes["ada"], action="back") == back


def test_who_leaves_after_coming_back_is_told_the_same_when_asked_again(event: SmallEvent) -> None:
    for way in (Direction.IN, Direction.OUT, Direction.IN):
        scan(event.desk, event.codes["ada"], direction=way)
        event.clock.forward(5)
    left = scan(event.desk, event.codes["ada"], direction=Direction.OUT, action="left")
    assert scan(event.desk, event.codes["ada"], direction=Direction.OUT, action="left") == left

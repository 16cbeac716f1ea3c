"""Checkpoints set up, and scans made there on their terms."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import Counters, ScanAnswer, Terms, Verdict
from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint
from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.ids import (
    CheckpointId,
    GroupId,
    OrganisationId,
    PersonId,
    RoomId,
    SessionId,
)
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Payment, Person, Status
from eventdesk.domain.place import Session
from eventdesk.domain.question import Asking, Given, Question, QuestionKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.standing import Count
from eventdesk.domain.visit import ENTRANCE, Direction
from eventdesk.usecases.checkin import check_in, scan
from eventdesk.usecases.checkpoints import checkpoint_called, checkpoints, counters, standing
from eventdesk.usecases.checkpoints_setup import add_checkpoint
from tests.usecases.conftest import SmallEvent

ADA, BO, CY = PersonId("ada"), PersonId("bo"), PersonId("cy")


def record(event: SmallEvent, *drafts: Draft | None) -> None:
    with event.desk.writing() as writing:
        writing.record(draft for draft in drafts if draft)


def change(event: SmallEvent, person: str, **changes: object) -> None:
    with event.desk.writing() as writing:
        known = writing.get(Person, person)
        assert known is not None
        draft = known.changed(**changes)
        assert draft is not None
        writing.record([draft])


def door(event: SmallEvent, **settings: Any) -> CheckpointId:
    made = add_checkpoint(event.desk, name="Door", **settings)
    assert isinstance(made, Checkpoint)
    return CheckpointId(made.id)


def facts(event: SmallEvent) -> int:
    with event.desk.reading() as reading:
        return len(reading.facts())


def test_the_entrance_is_there_before_anybody_sets_it_up(event: SmallEvent) -> None:
    assert checkpoints(event.desk) == (AS_IT_IS,)
    assert checkpoint_called(event.desk, "") == AS_IT_IS
    record(event, replace(AS_IT_IS, name="Main door").created())
    assert checkpoint_called(event.desk, "main DOOR") == replace(AS_IT_IS, name="Main door")


def test_a_checkpoint_is_found_by_name_or_by_its_name_in_lists(event: SmallEvent) -> None:
    lunch = add_checkpoint(event.desk, name="Lunch", external_id="L1")
    assert isinstance(lunch, Checkpoint)
    assert [one.id for one in checkpoints(event.desk)] == [ENTRANCE, lunch.id]
    assert checkpoint_called(event.desk, "L1") == checkpoint_called(event.desk, "LUNCH") == lunch
    assert checkpoint_called(event.desk, "Nowhere") == Refused(Reason.NO_SUCH_CHECKPOINT, ("Nowhere",))


def test_being_in_a_room_is_not_being_in_the_house(event: SmallEvent) -> None:
    lunch = door(event)
    assert scan(event.desk, event.codes["ada"], checkpoint=lunch).verdict is Verdict.OK
    again = scan(event.desk, event.codes["ada"], checkpoint=lunch)
    assert (again.verdict, again.checkpoint_name) == (Verdict.ALREADY_IN, "Door")
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.OK
    assert counters(event.desk, lunch) == Counters(expected=3, here=1, left=0)
    assert counters(event.desk) == Counters(expected=3, here=1, left=0)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"status": Status.BLOCKED}, Verdict.BLOCKED),
        ({"status": Status.NOT_APPROVED}, Verdict.NOT_APPROVED),
        ({"payment": Payment.DUE}, Verdict.UNPAID),
        ({"cancelled": True}, Verdict.CANCELLED),
    ],
)
def test_a_registration_that_is_not_in_order_is_refused_and_may_be_let_in(
    event: SmallEvent, changes: dict[str, object], verdict: Verdict
) -> None:
    change(event, "ada", **changes)
    assert scan(event.desk, event.codes["ada"]).verdict is verdict
    passed = scan(event.desk, event.codes["ada"], action="exception", terms=Terms("the mayor's guest"))
    assert (passed.verdict, passed.overridden, passed.override) == (Verdict.OK, verdict, "the mayor's guest")
    assert scan(event.desk, event.codes["ada"], action="exception") == passed


def test_an_override_that_was_not_needed_is_not_marked(event: SmallEvent) -> None:
    passed = scan(event.desk, event.codes["ada"], terms=Terms("why not"))
    assert (passed.verdict, passed.overridden, passed.override) == (Verdict.OK, None, "")


def test_the_time_that_somebody_misses_is_told(event: SmallEvent) -> None:
    now = event.clock.now()
    change(event, "ada", valid_from=now + timedelta(hours=1))
    early = scan(event.desk, event.codes["ada"])
    assert (early.verdict, early.limit) == (Verdict.TOO_EARLY, now + timedelta(hours=1))
    closed = door(event, closes=now - timedelta(minutes=5))
    late = scan(event.desk, event.codes["bo"], checkpoint=closed)
    assert (late.verdict, late.limit) == (Verdict.TOO_LATE, now - timedelta(minutes=5))


def test_a_group_passes_by_name_or_by_its_organisations(event: SmallEvent) -> None:
    subsea = Group(id="subsea", name="Subsea", people=(CY,), organisations=(OrganisationId("north"),))
    record(event, subsea.created())
    room = door(event, groups=(GroupId("subsea"),))
    verdicts = {name: scan(event.desk, code, checkpoint=room).verdict for name, code in event.codes.items()}
    assert verdicts == {"ada": Verdict.OK, "bo": Verdict.NOT_ADMITTED, "cy": Verdict.OK}
    now = standing(event.desk, room)
    assert now.total == Count(expected=2, inside=2, out=0, ever=2)
    assert now.by_role == {"buyer": Count(1, 1, 0, 1)}
    assert (now.accepted, now.refused) == (2, {"not_admitted": 1})


def test_who_is_booked_elsewhere_is_told_where(event: SmallEvent) -> None:
    now = event.clock.now()
    hall, later = RoomId("hall"), now + timedelta(hours=1)
    talk = Session(id="talk", title="Talk", room=hall, people=(ADA,), starts=now, ends=later)
    other = Session(id="other", title="Contracts", room=hall, people=(BO,), starts=now, ends=later)
    record(event, talk.created(), other.created())
    room = door(event, booked=True, session=SessionId("talk"))
    assert scan(event.desk, event.codes["ada"], checkpoint=room).verdict is Verdict.OK
    lost = scan(event.desk, event.codes["bo"], checkpoint=room)
    assert (lost.verdict, lost.expected_in) == (Verdict.NOT_ADMITTED, ("Contracts · Hall",))
    nobody = door_of_nothing(event)
    assert scan(event.desk, event.codes["bo"], checkpoint=nobody).verdict is Verdict.NOT_ADMITTED


def door_of_nothing(event: SmallEvent) -> CheckpointId:
    """A list may bring a door for those booked in no session at all."""
    record(event, Checkpoint(id="nothing", name="Nowhere", booked=True).created())
    return CheckpointId("nothing")


def test_a_full_room_lets_in_again_when_somebody_leaves(event: SmallEvent) -> None:
    room = door(event, capacity=1)
    assert scan(event.desk, event.codes["ada"], checkpoint=room).verdict is Verdict.OK
    assert scan(event.desk, event.codes["bo"], checkpoint=room).verdict is Verdict.FULL
    assert (
        scan(event.desk, event.codes["ada"], checkpoint=room, direction=Direction.OUT).verdict is Verdict.OK
    )
    assert scan(event.desk, event.codes["bo"], checkpoint=room).verdict is Verdict.OK


def test_the_clock_checks_out(event: SmallEvent) -> None:
    room = door(event, checkout_at="12:00", capacity=1)
    assert scan(event.desk, event.codes["ada"], checkpoint=room).verdict is Verdict.OK
    event.clock.forward(24 * 60)
    assert counters(event.desk, room) == Counters(3, 0, 1)
    assert scan(event.desk, event.codes["bo"], checkpoint=room).verdict is Verdict.OK


def test_who_was_let_in_by_exception_is_counted_on_the_screen_as_on_the_command_line(
    event: SmallEvent,
) -> None:
    record(event, Group(id="subsea", name="Subsea", people=(CY, ADA)).created())
    lunch = door(event, roles=("buyer",), groups=(GroupId("subsea"),))
    change(event, "bo", roles=("press",))
    scan(event.desk, event.codes["ada"], checkpoint=lunch)
    scan(event.desk, event.codes["bo"], checkpoint=lunch, terms=Terms("hungry"))
    now = standing(event.desk, lunch)
    assert now.total == Count(expected=2, inside=2, out=0, ever=2)
    assert now.by_role == {"buyer": Count(1, 1, 0, 1), "press": Count(0, 1, 0, 1)}
    assert counters(event.desk, lunch) == Counters(expected=2, here=2, left=0)


def test_answers_are_kept_even_where_nobody_passes(event: SmallEvent) -> None:
    meal = Question(id="q1", key="meal", kind=QuestionKind.CHOICE, choices=("Fish", "Vegan"))
    photo = Question(id="q2", key="photo", kind=QuestionKind.CONSENT, asking=Asking.CONFIRM)
    record(event, meal.created(), photo.created())
    asked = scan(event.desk, event.codes["ada"])
    assert (asked.verdict, [one.key for one in asked.questions]) == (Verdict.ASK, ["meal", "photo"])
    half = scan(
        event.desk, event.codes["ada"], terms=Terms(answers={"meal": "vegan", "photo": "?", "x": "y"})
    )
    assert (half.verdict, [one.key for one in half.questions]) == (Verdict.ASK, ["photo"])
    assert half.ignored == ("photo", "x")
    assert scan(event.desk, "nobody's", terms=Terms(answers={"meal": "Fish"})).ignored == ("meal",)
    with event.desk.reading() as reading:
        assert [(one.id, one.value) for one in reading.all(Given)] == [("ada/q1", "Vegan")]
    done = scan(event.desk, event.codes["ada"], terms=Terms(answers={"photo": "no", "meal": "Fish"}))
    assert done.verdict is Verdict.OK
    with event.desk.reading() as reading:
        assert [one.value for one in reading.all(Given)] == ["Fish", "no"]


def test_a_code_of_several_people_asks_which(event: SmallEvent) -> None:
    record(
        event,
        Badge(id="x1", person=ADA, code="TICKET/7+a=").created(),
        Badge(id="x2", person=BO, code="TICKET/7+a=").created(),
    )
    asked = scan(event.desk, "TICKET/7+a=")
    assert (asked.verdict, asked.person) == (Verdict.AMBIGUOUS, None)
    assert {one.id for one in asked.candidates} == {ADA, BO}
    assert scan(event.desk, "ticket/7+A=").verdict is Verdict.UNKNOWN
    chosen = scan(event.desk, "TICKET/7+a=", terms=Terms(chosen=BO))
    assert (chosen.verdict, chosen.person and chosen.person.id) == (Verdict.OK, BO)


def test_a_simulated_scan_writes_nothing(event: SmallEvent) -> None:
    before = facts(event)
    shown = scan(event.desk, event.codes["ada"], terms=Terms(simulated=True))
    assert (shown.verdict, shown.simulated) == (Verdict.OK, True)
    picked = check_in(event.desk, ADA, terms=Terms(simulated=True))
    assert isinstance(picked, ScanAnswer)
    assert picked.verdict is Verdict.OK
    assert facts(event) == before


def test_every_refusal_is_a_fact_with_what_was_read(event: SmallEvent) -> None:
    room = door(event)
    told = scan(event.desk, "what is this?", checkpoint=room, action="odd")
    with event.desk.reading() as reading:
        (fact,) = reading.known_gesture(reading.latest_facts(1)[0].gesture)
    assert fact.subject.noun == Noun.SCAN
    assert (fact.body["text"], fact.body["checkpoint"]) == ("what is this?", room)
    assert scan(event.desk, "what is this?", checkpoint=room, action="odd") == told
    assert standing(event.desk, room).refused == {"unknown": 1}


def test_how_a_checkpoint_stands_is_told_as_of_a_time(event: SmallEvent) -> None:
    start = event.clock.now()
    scan(event.desk, event.codes["bo"], direction=Direction.OUT)
    scan(event.desk, event.codes["ada"])
    event.clock.forward(10)
    scan(event.desk, event.codes["ada"], direction=Direction.OUT)
    scan(event.desk, "no code")
    event.clock.forward(10)
    scan(event.desk, event.codes["bo"])
    told = [standing(event.desk, at=start + timedelta(minutes=minutes)) for minutes in (-1, 5, 15, 25)]
    assert [one.total for one in told] == [
        Count(3, 0, 0, 0),
        Count(3, 1, 0, 1),
        Count(3, 0, 1, 1),
        Count(3, 1, 1, 2),
    ]
    assert [(one.accepted, sum(one.refused.values())) for one in told] == [(0, 0), (2, 0), (3, 1), (4, 1)]
    assert standing(event.desk) == told[-1]

"""Checkpoints and questions out of lists, and what people bring for the desk."""

import pytest

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkpoint import Checkpoint, Ways
from eventdesk.domain.lists import ListKind, ListRow, ProblemCode
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Payment, Person, Status
from eventdesk.domain.place import Session
from eventdesk.domain.question import Asking, Question, QuestionKind
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.lists import ImportPlan, accept, plan
from tests.records import put
from tests.usecases.conftest import SmallEvent


def rows(*lines: dict[str, str]) -> list[ListRow]:
    return [ListRow(number, line) for number, line in enumerate(lines, start=2)]


def taken(event: SmallEvent, kind: ListKind, *lines: dict[str, str]) -> ImportPlan:
    planned = plan(event.desk, kind, rows(*lines))
    assert planned.problems == ()
    saved = accept(event.desk, planned)
    assert isinstance(saved, ImportPlan)
    return saved


def wrong(event: SmallEvent, kind: ListKind, line: dict[str, str]) -> list[tuple[str, ProblemCode]]:
    planned = plan(event.desk, kind, rows(line))
    return [(problem.column, problem.code) for problem in planned.problems]


def test_checkpoints_come_in_and_the_entrance_is_known_by_its_name(event: SmallEvent) -> None:
    put(event.desk, Session(id="talk", title="Talk"))
    taken(
        event,
        ListKind.CHECKPOINTS,
        {"name": "Entrance", "capacity": "400", "checkout_at": "22:00"},
        {
            "external_id": "L1", "name": "Lunch", "room": "Hall", "session": "talk", "roles": "buyer; press",
            "groups": "Subsea", "booked": "yes", "reentry": "no", "ways": "in", "admits_pending": "yes",
            "opens": "2030-05-14 12:00", "closes": "2030-05-14 14:00",
        },
    )  # fmt: skip
    with event.desk.reading() as reading:
        found = {one.name: one for one in reading.all(Checkpoint)}
        (group,) = reading.all(Group)
    door, lunch = found["Entrance"], found["Lunch"]
    assert (door.id, door.capacity, door.checkout_at) == (ENTRANCE, 400, "22:00")
    assert (lunch.room, lunch.session, lunch.groups) == ("hall", "talk", (group.id,))
    assert (lunch.roles, lunch.booked, lunch.reentry, lunch.ways) == (
        ("buyer", "press"),
        True,
        False,
        Ways.IN,
    )
    assert lunch.admits_pending
    regrouped = {"external_id": "L1", "name": "Lunch", "groups": "Wind", "session": "talk"}
    (entry,) = plan(event.desk, ListKind.CHECKPOINTS, rows(regrouped)).changed
    assert [(one.field, one.before) for one in entry.changes] == [("groups", ("Subsea",))]
    again = plan(event.desk, ListKind.CHECKPOINTS, rows({"external_id": "L1", "name": "Dinner"}))
    assert ([one.id for one in again.changed], [one.id for one in again.gone]) == ([lunch.id], [ENTRANCE])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"capacity": "3"}, ("name", ProblemCode.MISSING)),
        ({"name": "x", "session": "Nowhere"}, ("session", ProblemCode.UNKNOWN_SESSION)),
        ({"name": "x", "checkout_at": "late"}, ("checkout_at", ProblemCode.BAD_TIME)),
        ({"name": "x", "ways": "sideways"}, ("ways", ProblemCode.BAD_CHOICE)),
        ({"name": "x", "room": "Attic"}, ("room", ProblemCode.UNKNOWN_ROOM)),
        ({"name": "x", "booked": "yes"}, ("session", ProblemCode.MISSING)),
        (
            {"name": "x", "opens": "2030-05-14 14:00", "closes": "2030-05-14 11:00"},
            ("closes", ProblemCode.BAD_ORDER),
        ),
    ],
)
def test_what_is_wrong_with_a_checkpoint(
    event: SmallEvent, line: dict[str, str], problem: tuple[str, ProblemCode]
) -> None:
    assert wrong(event, ListKind.CHECKPOINTS, line) == [problem]


def test_what_a_choice_may_be_is_told_with_what_it_is_not(event: SmallEvent) -> None:
    (problem,) = plan(event.desk, ListKind.CHECKPOINTS, rows({"name": "x", "ways": "sideways"})).problems
    assert (problem.value, problem.choices) == ("sideways", ("both", "in", "out"))


@pytest.mark.parametrize(
    ("told", "asking"),
    [
        ("yes", Asking.REQUIRED),
        ("nein", Asking.OPTIONAL),
        ("Mandatory", Asking.REQUIRED),
        ("to be confirmed", Asking.CONFIRM),
        ("optional", Asking.OPTIONAL),
    ],
)
def test_whether_an_answer_is_required_is_told_in_several_ways(
    event: SmallEvent, told: str, asking: Asking
) -> None:
    taken(event, ListKind.QUESTIONS, {"text": "Photos?", "kind": "yes/no", "asking": told})
    with event.desk.reading() as reading:
        (question,) = reading.all(Question)
    assert (question.asking, question.kind) == (asking, QuestionKind.YES_NO)


def test_one_choice_alone_is_none(event: SmallEvent) -> None:
    line = {"text": "Which?", "choices": "Fish|Vegan"}
    assert wrong(event, ListKind.QUESTIONS, line) == [("choices", ProblemCode.TOO_FEW_CHOICES)]


def test_questions_come_in_with_or_without_a_key(event: SmallEvent) -> None:
    taken(event, ListKind.CHECKPOINTS, {"name": "Lunch"})
    taken(
        event,
        ListKind.QUESTIONS,
        {"key": "meal", "text": "Which meal?", "choices": "Fish; Vegan", "checkpoints": "Lunch; Entrance"},
        {
            "external_id": "7",
            "text": "Photographs?",
            "kind": "consent",
            "asking": "confirm",
            "roles": "buyer",
        },
    )
    with event.desk.reading() as reading:
        found = {one.key: one for one in reading.all(Question)}
        (lunch,) = reading.all(Checkpoint)
    meal, photo = found["meal"], found["Photographs?"]
    assert (meal.kind, meal.choices, meal.checkpoints) == (
        QuestionKind.CHOICE,
        ("Fish", "Vegan"),
        (lunch.id, ENTRANCE),
    )
    assert (photo.kind, photo.asking, photo.roles) == (QuestionKind.CONSENT, Asking.CONFIRM, ("buyer",))
    changed = plan(event.desk, ListKind.QUESTIONS, rows({"key": "MEAL", "text": "What meal?"}))
    assert [one.id for one in changed.changed] == [meal.id]
    elsewhere = {"key": "meal", "text": "Which meal?", "checkpoints": "Lunch"}
    (entry,) = plan(event.desk, ListKind.QUESTIONS, rows(elsewhere)).changed
    assert [(one.field, one.before, one.after) for one in entry.changes] == [
        ("checkpoints", ("Lunch", ENTRANCE), ("Lunch",))
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"key": "x"}, ("text", ProblemCode.MISSING)),
        ({"text": "x", "kind": "choice", "choices": ""}, ("choices", ProblemCode.MISSING)),
        ({"text": "x", "checkpoints": "Attic"}, ("checkpoints", ProblemCode.UNKNOWN_CHECKPOINT)),
    ],
)
def test_what_is_wrong_with_a_question(
    event: SmallEvent, line: dict[str, str], problem: tuple[str, ProblemCode]
) -> None:
    assert wrong(event, ListKind.QUESTIONS, line) == [problem]


def test_people_bring_what_the_desk_must_know(event: SmallEvent) -> None:
    taken(
        event,
        ListKind.PEOPLE,
        {
            "full": "Di Dahl", "email": "di@example.org", "status": "Pending", "payment": "On site",
            "valid_from": "2030-05-14 08:00", "valid_until": "2030-05-14 18:00", "attention": "Invoice",
            "box": "C", "code": "=uuid/hmac+a=",
        },
        {"full": "Eli Eng", "email": "eli@example.org", "status": "blocked", "payment": "yes"},
        {"full": "Fa Falk", "email": "fa@example.org", "status": "complete"},
    )  # fmt: skip
    with event.desk.reading() as reading:
        found = {one.given: one for one in reading.all(Person)}
        codes = {badge.person: badge.code for badge in reading.all(Badge)}
    di, eli, fa = found["Di"], found["Eli"], found["Fa"]
    assert (di.status, di.payment, di.attention, di.box) == (Status.PENDING, Payment.ON_SITE, "Invoice", "C")
    assert di.valid_from is not None
    assert (di.valid_from.astimezone().timestamp(), codes[di.id]) == (  # type: ignore[index]
        di.valid_from.timestamp(),
        "=uuid/hmac+a=",
    )
    assert (eli.status, eli.payment) == (Status.BLOCKED, Payment.PAID)
    assert (fa.status, fa.cancelled) == (Status.REGISTERED, False)


@pytest.mark.parametrize(
    ("begins", "ends"), [("valid_from", "valid_until"), ("present_from", "present_until")]
)
def test_nobody_is_admitted_or_there_until_before_they_are(event: SmallEvent, begins: str, ends: str) -> None:
    line = {"full": "Di Dahl", begins: "2030-05-14 18:00", ends: "2030-05-14 08:00"}
    assert wrong(event, ListKind.PEOPLE, line) == [(ends, ProblemCode.BAD_ORDER)]


@pytest.mark.parametrize(("word", "ways"), [("Eingang", Ways.IN), ("beide", Ways.BOTH), ("sortie", Ways.OUT)])
def test_ways_of_a_checkpoint_in_other_languages(event: SmallEvent, word: str, ways: Ways) -> None:
    taken(event, ListKind.CHECKPOINTS, {"name": "Lunch", "ways": word})
    with event.desk.reading() as reading:
        assert [one.ways for one in reading.all(Checkpoint) if one.name == "Lunch"] == [ways]


def test_payments_and_codes_that_are_none(event: SmallEvent) -> None:
    assert wrong(event, ListKind.PEOPLE, {"full": "A B", "payment": "perhaps"}) == [
        ("payment", ProblemCode.BAD_CHOICE)
    ]
    assert wrong(event, ListKind.PEOPLE, {"full": "A B", "code": "x" * 513}) == [
        ("code", ProblemCode.TOO_LONG)
    ]

"""Questions at the desk: whom they concern, what answers them, and what is still open."""

import pytest

from eventdesk.domain.fact import Kind
from eventdesk.domain.ids import CheckpointId, PersonId, QuestionId
from eventdesk.domain.question import (
    LONGEST_ANSWER,
    Asking,
    Given,
    Question,
    QuestionKind,
    answer_draft,
    answer_id,
    asked_along,
    open_questions,
)
from eventdesk.domain.visit import ENTRANCE

ADA = PersonId("ada")
LUNCH = CheckpointId("lunch")
MEAL = Question(id="q", key="meal", kind=QuestionKind.CHOICE, choices=("Fish", "Vegan"))


def answer(value: str, *, confirmed: bool = False) -> Given:
    return Given(id="ada/q", person=ADA, question=QuestionId("q"), value=value, confirmed=confirmed)


@pytest.mark.parametrize(
    ("question", "value", "kept"),
    [
        (MEAL, " vegan ", "Vegan"),
        (MEAL, "meat", None),
        (Question(id="q"), " nuts ", "nuts"),
        (Question(id="q"), "  ", None),
        (Question(id="q"), "x" * (LONGEST_ANSWER + 1), None),
        (Question(id="q", kind=QuestionKind.YES_NO), "TRUE", "yes"),
        (Question(id="q", kind=QuestionKind.CONSENT), "no", "no"),
        (Question(id="q", kind=QuestionKind.CONSENT), "perhaps", None),
    ],
)
def test_what_answers_a_question(question: Question, value: str, kept: str | None) -> None:
    assert question.accepted(value) == kept


def test_whom_a_question_concerns() -> None:
    assert Question(id="q").concerns((), ENTRANCE)
    assert Question(id="q", roles=("buyer",)).concerns(("buyer", "guest"), ENTRANCE)
    assert not Question(id="q", roles=("buyer",)).concerns(("guest",), ENTRANCE)
    assert not Question(id="q", checkpoints=(LUNCH,)).concerns((), ENTRANCE)


@pytest.mark.parametrize(
    ("asking", "given", "is_open"),
    [
        (Asking.REQUIRED, None, True),
        (Asking.REQUIRED, answer(""), True),
        (Asking.REQUIRED, answer("Fish"), False),
        (Asking.CONFIRM, None, True),
        (Asking.CONFIRM, answer("Fish"), True),
        (Asking.CONFIRM, answer("Fish", confirmed=True), False),
        (Asking.OPTIONAL, None, False),
    ],
)
def test_what_is_still_open(asking: Asking, given: Given | None, is_open: bool) -> None:
    question = Question(id="q", asking=asking)
    told = {"q": given} if given else {}
    assert bool(open_questions([question], told, (), ENTRANCE)) is is_open
    elsewhere = Question(id="q", asking=asking, checkpoints=(LUNCH,))
    assert open_questions([elsewhere], told, (), ENTRANCE) == ()


@pytest.mark.parametrize(
    ("asking", "given", "along"),
    [
        (Asking.OPTIONAL, None, True),
        (Asking.OPTIONAL, answer(""), True),
        (Asking.OPTIONAL, answer("Fish"), False),
        (Asking.REQUIRED, None, False),
    ],
)
def test_what_nobody_waits_for_is_asked_along_until_it_is_answered(
    asking: Asking, given: Given | None, along: bool
) -> None:
    question = Question(id="q", asking=asking, roles=("buyer",))
    told = {"q": given} if given else {}
    assert asked_along([question], told, ("buyer",), ENTRANCE) == ((question,) if along else ())
    assert asked_along([question], told, ("guest",), ENTRANCE) == ()


def test_a_first_answer_makes_the_record_and_a_second_changes_it() -> None:
    first = answer_draft(None, ADA, MEAL, "Fish")
    assert first is not None
    assert (first.kind, first.subject.id) == (Kind.CREATED, answer_id(ADA, "q"))
    second = answer_draft(answer("Fish"), ADA, MEAL, "Vegan")
    assert second is not None
    assert dict(second.body) == {"value": "Vegan", "confirmed": True}
    assert answer_draft(answer("Fish", confirmed=True), ADA, MEAL, "Fish") is None

"""Questions set up by the organiser, and asked at the desk."""

from dataclasses import replace
from typing import Any

import pytest

from eventdesk.domain.checkin import Terms, Verdict
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import CheckpointId
from eventdesk.domain.question import Asking, Question, QuestionKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.checkpoints_setup import add_checkpoint
from eventdesk.usecases.questions import add_question, edit_question, question_rows, remove_question
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import SmallEvent


def made(event: SmallEvent, **settings: Any) -> Question:
    """A question that is there."""
    question = add_question(event.desk, **settings)
    assert isinstance(question, Question)
    return question


def test_a_question_is_made_once_and_tidied(event: SmallEvent) -> None:
    meal = add_question(
        event.desk,
        text=" Which meal? ",
        kind=QuestionKind.CHOICE,
        choices=("Fish", " Vegan ", "", "Fish"),
        action="a1",
    )
    assert isinstance(meal, Question)
    assert (meal.text, meal.key, meal.choices) == ("Which meal?", "Which meal?", ("Fish", "Vegan"))
    assert add_question(event.desk, text="Other?", action="a1") == meal
    undo(event.desk, "a1")
    assert question_rows(event.desk) == ()


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"text": " "}, Reason.NO_TEXT),
        ({"text": "Which?", "key": "MEAL"}, Reason.NAME_TAKEN),
        ({"text": "Which?", "kind": QuestionKind.CHOICE, "choices": ("one", " ")}, Reason.NO_CHOICES),
    ],
)
def test_what_is_no_question_is_refused(event: SmallEvent, settings: dict[str, Any], reason: Reason) -> None:
    meal, other = made(event, text="Which meal?", key="meal"), made(event, text="Other?")
    about = (meal.id,) if reason is Reason.NAME_TAKEN else ()
    assert add_question(event.desk, **settings) == Refused(reason, about)
    assert edit_question(event.desk, other.id, **settings) == Refused(reason, about)


def test_a_question_is_edited_and_removed_and_its_answers_stay(event: SmallEvent) -> None:
    meal = made(event, text="Meal?", key="meal")
    assert scan(event.desk, event.codes["ada"]).verdict is Verdict.ASK
    told = Terms(answers={"meal": "fish"})
    assert scan(event.desk, event.codes["ada"], terms=told).verdict is Verdict.OK
    optional = edit_question(event.desk, meal.id, asking=Asking.OPTIONAL, key=" ")
    assert optional == replace(meal, asking=Asking.OPTIONAL, key="Meal?")
    assert edit_question(event.desk, meal.id, asking=Asking.OPTIONAL) == optional
    assert [(row.question, row.answers) for row in question_rows(event.desk)] == [(optional, 1)]
    assert scan(event.desk, event.codes["bo"]).verdict is Verdict.OK
    removed = remove_question(event.desk, meal.id, action="r")
    assert removed == replace(optional, removed=True)
    assert question_rows(event.desk) == ()
    gone = Refused(Reason.NO_SUCH_QUESTION, (meal.id,))
    assert remove_question(event.desk, meal.id) == edit_question(event.desk, meal.id) == gone
    undo(event.desk, "r")
    assert [row.answers for row in question_rows(event.desk)] == [1]
    assert edit_question(event.desk, "no") == Refused(Reason.NO_SUCH_QUESTION, ("no",))


def test_an_optional_question_is_asked_along_and_may_stay_open(event: SmallEvent) -> None:
    made(event, text="Newsletter?", key="news", kind=QuestionKind.YES_NO, asking=Asking.OPTIONAL)
    assert scan(event.desk, event.codes["bo"]).verdict is Verdict.OK
    made(event, text="Meal?", key="meal")
    asked = scan(event.desk, event.codes["ada"])
    assert (asked.verdict, [one.key for one in asked.questions]) == (Verdict.ASK, ["meal", "news"])
    passed = scan(event.desk, event.codes["ada"], terms=Terms(answers={"meal": "fish"}))
    assert (passed.verdict, passed.questions) == (Verdict.OK, ())


def test_the_table_names_where_a_question_is_asked(event: SmallEvent) -> None:
    lunch = add_checkpoint(event.desk, name="Lunch")
    assert isinstance(lunch, Checkpoint)
    places = (CheckpointId(lunch.id), ENTRANCE, CheckpointId("gone"))
    made(event, text="Meal?", checkpoints=places)
    made(event, text="Consent?", kind=QuestionKind.CONSENT)
    asked_at = {row.question.text: row.checkpoints for row in question_rows(event.desk)}
    assert asked_at == {"Meal?": ("Lunch", ""), "Consent?": ()}

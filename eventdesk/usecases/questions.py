"""Questions asked at the desk: listed, added, edited, removed."""

from dataclasses import replace
from typing import Any

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.question import Question, QuestionKind, QuestionRow
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

FEWEST_CHOICES = 2


def question_rows(desk: Desk) -> tuple[QuestionRow, ...]:
    """The table of questions, in the order in which they were made: so they are asked."""
    with desk.reading() as reading:
        doors = {door.id: door.name for door in reading.all(Checkpoint)}
        doors.setdefault(ENTRANCE, "")
        answers = reading.checkpoints.answers()
        return tuple(
            QuestionRow(
                question,
                tuple(doors[one] for one in question.checkpoints if one in doors),
                answers.get(question.id, 0),
            )
            for question in reading.all(Question)
        )


@needs(Right.SETTINGS)
def add_question(desk: Desk, /, *, action: str | None = None, **settings: Any) -> Question | Refused:
    """Make a question, by the names of its fields; without a short name its text is the name, as in lists."""
    with desk.writing(action) as writing:
        return make(writing, _tidied(Question(id=new_id(), **settings)), _objection)


@needs(Right.SETTINGS)
def edit_question(
    desk: Desk, /, id: str, *, action: str | None = None, **settings: Any
) -> Question | Refused:
    """Change settings of a question; what was answered before stays as it was said."""
    with desk.writing(action) as writing:
        before = present(writing, Question, id)
        if before is None:
            return Refused(Reason.NO_SUCH_QUESTION, (id,))
        after = _tidied(replace(before, **settings))
        return change(writing, before, _objection, **{field: getattr(after, field) for field in settings})


@needs(Right.SETTINGS)
def remove_question(desk: Desk, id: str, *, action: str | None = None) -> Question | Refused:
    """Ask a question no more; what was answered stays in the file."""
    with desk.writing(action) as writing:
        before = present(writing, Question, id)
        if before is None:
            return Refused(Reason.NO_SUCH_QUESTION, (id,))
        return remove(writing, before)


def _tidied(question: Question) -> Question:
    """With each choice once, and a name."""
    choices = tuple(dict.fromkeys(one.strip() for one in question.choices if one.strip()))
    return replace(question, key=question.key.strip() or question.text, choices=choices)


def _objection(reading: Reading, wanted: Question, _: Question | None) -> Refused | None:
    if not wanted.text:
        return Refused(Reason.NO_TEXT)
    key = known_as(wanted.key)
    same = tuple(one.id for one in reading.all(Question) if known_as(one.key) == key and one.id != wanted.id)
    if same:
        return Refused(Reason.NAME_TAKEN, same)
    if wanted.kind is QuestionKind.CHOICE and len(wanted.choices) < FEWEST_CHOICES:
        return Refused(Reason.NO_CHOICES)
    return None

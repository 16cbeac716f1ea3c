"""Questions asked at the desk: listed, added, edited, removed."""

from dataclasses import replace
from typing import TypedDict, Unpack

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import CheckpointId, new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.question import FEWEST_CHOICES, Asking, Question, QuestionKind, QuestionRow
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class QuestionFields(TypedDict, total=False):
    """What may be said of a question."""

    key: str
    text: str
    kind: QuestionKind
    choices: tuple[str, ...]
    asking: Asking
    roles: tuple[str, ...]
    checkpoints: tuple[CheckpointId, ...]
    external_id: str


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
def add_question(
    desk: Desk, *, action: str | None = None, **fields: Unpack[QuestionFields]
) -> Question | Refused:
    """Make a question; without a short name its text is the name, as in lists."""
    with desk.writing(action) as writing:
        return make(writing, _tidied(Question(id=new_id(), **fields)), _objection)


@needs(Right.SETTINGS)
def edit_question(
    desk: Desk, id: str, *, action: str | None = None, **changes: Unpack[QuestionFields]
) -> Question | Refused:
    """Change fields of a question; what was answered before stays as it was said."""
    with desk.writing(action) as writing:
        return change(writing, Question, id, _objection, changes, _tidied)


@needs(Right.SETTINGS)
def remove_question(desk: Desk, id: str, *, action: str | None = None) -> Question | Refused:
    """Ask a question no more; what was answered stays in the file."""
    with desk.writing(action) as writing:
        return remove(writing, Question, id)


def _tidied(question: Question) -> Question:
    """Without empty choices, and with a name."""
    choices = tuple(one.strip() for one in question.choices if one.strip())
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

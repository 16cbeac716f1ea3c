"""Questions asked at the desk: listed, added, edited, removed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import new_id
from eventdesk.domain.naming import folded
from eventdesk.domain.question import Question, QuestionKind, QuestionRow
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

FEWEST_CHOICES = 2


class QuestionsReads(Protocol):
    """What the table of questions asks of the file."""

    def answers(self) -> Mapping[str, int]:
        """How many have answered, by question."""
        ...


def question_rows(desk: Desk) -> tuple[QuestionRow, ...]:
    """The table of questions, in the order in which they were made: so they are asked."""
    with desk.reading() as reading:
        reads: QuestionsReads = reading.checkpoints
        doors = {door.id: door.name for door in reading.all(Checkpoint)}
        doors.setdefault(ENTRANCE, "")
        answers = reads.answers()
        return tuple(
            QuestionRow(
                question,
                tuple(doors[one] for one in question.checkpoints if one in doors),
                answers.get(question.id, 0),
            )
            for question in reading.all(Question)
        )


@needs(Right.SETTINGS)
def add_question(desk: Desk, *, action: str | None = None, **settings: Any) -> Question | Refused:
    """Make a question, by the names of its fields; without a short name its text is the name, as in lists."""
    with desk.writing(action) as writing:
        for fact in writing.known_gesture(writing.gesture):
            known = writing.get(Question, fact.subject.id)
            if known is not None:
                return known
        made = _tidied(Question(id=new_id(), **settings))
        refused = _objection(writing, made)
        if refused is None:
            writing.record([made.created()])
        return refused or made


@needs(Right.SETTINGS)
def edit_question(desk: Desk, id: str, *, action: str | None = None, **settings: Any) -> Question | Refused:
    """Change settings of a question; what was answered before stays as it was said."""
    with desk.writing(action) as writing:
        before = _present(writing, id)
        if before is None:
            return Refused(Reason.NO_SUCH_QUESTION, (id,))
        after = _tidied(replace(before, **settings))
        refused = _objection(writing, after)
        if refused is not None:
            return refused
        draft = before.changed(**{field: getattr(after, field) for field in settings})
        if draft is not None:
            writing.record([draft])
        return after


@needs(Right.SETTINGS)
def remove_question(desk: Desk, id: str, *, action: str | None = None) -> Question | Refused:
    """Ask a question no more; what was answered stays in the file."""
    with desk.writing(action) as writing:
        before = _present(writing, id)
        if before is None:
            return Refused(Reason.NO_SUCH_QUESTION, (id,))
        removal = before.changed(removed=True)
        assert removal is not None
        writing.record([removal])
        return before.with_body(removal.body)


def _present(reading: Reading, id: str) -> Question | None:
    found = reading.get(Question, id)
    return None if found is None or found.removed else found


def _tidied(question: Question) -> Question:
    """With single choices, no spaces around words, and a name."""
    text, key = question.text.strip(), question.key.strip()
    choices = tuple(dict.fromkeys(one.strip() for one in question.choices if one.strip()))
    return replace(question, text=text, key=key or text, choices=choices)


def _objection(reading: Reading, wanted: Question) -> Refused | None:
    if not wanted.text:
        return Refused(Reason.NO_TEXT)
    key = folded(wanted.key)
    same = tuple(one.id for one in reading.all(Question) if folded(one.key) == key and one.id != wanted.id)
    if same:
        return Refused(Reason.NAME_TAKEN, same)
    if wanted.kind is QuestionKind.CHOICE and len(wanted.choices) < FEWEST_CHOICES:
        return Refused(Reason.NO_CHOICES)
    return None

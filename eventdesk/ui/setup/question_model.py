"""What can be done to the list of questions, without a window."""

from dataclasses import dataclass

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Noun
from eventdesk.domain.question import QuestionRow
from eventdesk.ui.kit.lists.edited import Verbs
from eventdesk.usecases import questions
from eventdesk.usecases.checkpoints import checkpoints
from eventdesk.usecases.desk import Desk

TOUCHING = frozenset({Noun.QUESTION, Noun.CHECKPOINT, Noun.ANSWER, Noun.GESTURE})
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class QuestionOffer:
    """What a form is made from: the question it is about, None for a new one, and where it may be asked."""

    row: QuestionRow | None
    checkpoints: tuple[Checkpoint, ...]


def _offer(desk: Desk, row: QuestionRow | None) -> QuestionOffer:
    return QuestionOffer(row, checkpoints(desk))


VERBS = Verbs(
    questions.question_rows,
    _offer,
    questions.add_question,
    questions.edit_question,
    questions.remove_question,
    key=lambda row: row.question.id,
)

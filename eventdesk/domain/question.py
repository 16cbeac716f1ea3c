"""Questions asked at the desk, consents among them, and what people answered."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.ids import CheckpointId, PersonId, QuestionId
from eventdesk.domain.record import Record

LONGEST_ANSWER = 500
FEWEST_CHOICES = 2
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


class QuestionKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    YES_NO = "yes or no"
    CHOICE = "choice"
    CONSENT = "consent"


class Asking(StrEnum):
    """When a question holds somebody up: `required` until it is answered, `confirm` until the answer given
    before the day was looked at, `optional` never: it is asked along with others."""

    REQUIRED = "required"
    CONFIRM = "confirm"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Question(Record):
    """What is asked of everybody or of some roles, here or everywhere; `key` names it in lists."""

    noun: ClassVar[Noun] = Noun.QUESTION

    key: str = ""
    text: str = ""
    kind: QuestionKind = QuestionKind.TEXT
    choices: tuple[str, ...] = ()
    asking: Asking = Asking.REQUIRED
    roles: tuple[str, ...] = ()
    checkpoints: tuple[CheckpointId, ...] = ()
    external_id: str = ""

    def concerns(self, roles: Collection[str], checkpoint: CheckpointId) -> bool:
        """Whether it is asked of somebody with these roles at this checkpoint."""
        here = not self.checkpoints or checkpoint in self.checkpoints
        return here and (not self.roles or not set(self.roles).isdisjoint(roles))

    def accepted(self, value: str) -> str | None:
        """The answer as it is kept; None where it answers something else. A consent may be "no"."""
        text = value.strip()
        match self.kind:
            case QuestionKind.TEXT:
                return text if 0 < len(text) <= LONGEST_ANSWER else None
            case QuestionKind.CHOICE:
                return next((one for one in self.choices if one.casefold() == text.casefold()), None)
            case QuestionKind.YES_NO | QuestionKind.CONSENT:
                word = text.casefold()
                return "yes" if word in _YES else "no" if word in _NO else None


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the table of questions: its settings, the names of the checkpoints at which it is asked,
    none where it is asked at all of them, and how many have answered it."""

    question: Question
    checkpoints: tuple[str, ...]
    answers: int


@dataclass(frozen=True, slots=True)
class Given(Record):
    """The answer of one person to one question; `confirmed` once it was looked at on the day."""

    noun: ClassVar[Noun] = Noun.ANSWER

    person: PersonId | None = None
    question: QuestionId | None = None
    value: str = ""
    confirmed: bool = False


def answer_id(person: PersonId, question: str) -> str:
    """One person answers one question once; a second answer changes the first, on whatever desk."""
    return f"{person}/{question}"


def answer_draft(before: Given | None, person: PersonId, question: Question, value: str) -> Draft | None:
    """The fact of an answer given at the desk; None where it says nothing new."""
    if before is not None:
        return before.changed(value=value, confirmed=True)
    id_ = answer_id(person, question.id)
    return Given(
        id=id_, person=person, question=QuestionId(question.id), value=value, confirmed=True
    ).created()


def open_questions(
    questions: Iterable[Question],
    given: Mapping[str, Given],
    roles: Collection[str],
    checkpoint: CheckpointId,
) -> tuple[Question, ...]:
    """What holds somebody up here: `given` by the id of the question."""
    return tuple(
        question
        for question in questions
        if question.concerns(roles, checkpoint) and _is_open(question, given.get(question.id))
    )


def asked_along(
    questions: Iterable[Question],
    given: Mapping[str, Given],
    roles: Collection[str],
    checkpoint: CheckpointId,
) -> tuple[Question, ...]:
    """What nobody waits for, and is asked where somebody is held up by other questions."""
    return tuple(
        question
        for question in questions
        if question.asking is Asking.OPTIONAL and question.concerns(roles, checkpoint)
        if question.id not in given or not given[question.id].value
    )


def _is_open(question: Question, given: Given | None) -> bool:
    match question.asking:
        case Asking.REQUIRED:
            return given is None or not given.value
        case Asking.CONFIRM:
            return given is None or not given.confirmed
        case Asking.OPTIONAL:
            return False

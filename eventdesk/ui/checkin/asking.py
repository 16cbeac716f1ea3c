"""Forms of a few lines: what is still asked of somebody, and why somebody is let in by exception."""

from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from eventdesk.domain.question import LONGEST_ANSWER, Question, QuestionKind
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space

MOST_SEGMENTS = 4
"""So many choices are shown side by side; of more one is found by typing."""

Field = QLineEdit | Segments | Finder


class AnswerForm(QWidget):
    """One line for each question, filled with what was answered before; nothing is chosen beforehand."""

    def __init__(self, questions: tuple[Question, ...], given: Mapping[str, str]) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._rows: dict[str, FormRow] = {}
        self._questions = questions
        body = column(padding=0, spacing=Space.L)
        for question in questions:
            field = self._field(question, given.get(question.key, ""))
            self.fields[question.key] = field
            self._rows[question.key] = FormRow(question.text or question.key, field)
            body.addWidget(self._rows[question.key])
        body.addStretch(1)
        self.setLayout(body)
        if questions:
            self.setFocusProxy(self.fields[questions[0].key])

    def answers(self) -> dict[str, str] | None:
        """What was answered, by key; None where one is no answer, said there."""
        told = {key: _value(field) for key, field in self.fields.items()}
        wrong = [one.key for one in self._questions if told[one.key] and one.accepted(told[one.key]) is None]
        for key, line in self._rows.items():
            line.set_error(self.tr("This is no answer to the question.") if key in wrong else "")
        return None if wrong else {key: value for key, value in told.items() if value}

    def _field(self, question: Question, value: str) -> Field:
        match question.kind:
            case QuestionKind.TEXT:
                field = text_field(value)
                field.setMaxLength(LONGEST_ANSWER)
                return field
            case QuestionKind.CHOICE if len(question.choices) > MOST_SEGMENTS:
                return Finder([Choice(one, one) for one in question.choices], value)
            case QuestionKind.CHOICE:
                choices = [(one, one) for one in question.choices]
            case _:
                choices = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        known = value if any(key == value for key, _ in choices) else ""
        return Segments([("", self.tr("Unanswered")), *choices], question.text or question.key, known)


class ReasonForm(QWidget):
    """Why somebody is let in by exception: one of the usual reasons, or any other in words."""

    def __init__(self) -> None:
        super().__init__()
        usual = (
            self.tr("Guest of the organiser"),
            self.tr("Registration checked"),
            self.tr("Receipt shown"),
            self.tr("Needed inside"),
        )
        self.reason = Finder([Choice(words, words) for words in usual], free=True)
        self._row = FormRow(
            self.tr("Reason"), self.reason, self.tr("The log keeps it with the name of this desk.")
        )
        body = column(padding=0, spacing=Space.L)
        body.addWidget(self._row)
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(self.reason)

    def words(self) -> str | None:
        """The reason; None where there is none, said there."""
        text = self.reason.text().strip()
        self._row.set_error("" if text else self.tr("Say why."))
        return text or None


class ReprintForm(ReasonForm):
    """Why a badge is printed once more; one that was lost gets a new code, and the old one opens nothing."""

    def __init__(self) -> None:
        super().__init__()
        same, new = self.tr("The same badge"), self.tr("New code, block the old one")
        self.code = Segments([("same", same), ("new", new)], self.tr("Code"))
        body = self.layout()
        assert isinstance(body, QBoxLayout)
        body.insertWidget(0, FormRow(self.tr("Code"), self.code))

    @property
    def is_new(self) -> bool:
        """Whether the old badge is to open nothing any more."""
        return self.code.value == "new"


def _value(field: Field) -> str:
    if isinstance(field, Segments):
        return field.value
    return field.key if isinstance(field, Finder) else field.text().strip()

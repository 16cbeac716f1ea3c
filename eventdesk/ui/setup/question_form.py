"""The form of one question: its words, how it is answered, when it holds somebody up, of whom and where."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eventdesk.domain.ids import CheckpointId
from eventdesk.domain.person import Role
from eventdesk.domain.question import Asking, Question, QuestionKind
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.setup.question_model import QuestionOffer
from eventdesk.ui.setup.words import asking_hints, asking_words, door_name, kind_words

CHOICES_HEIGHT = 110


class QuestionForm(QWidget):
    """Fields for a new question, or filled with a known one."""

    def __init__(self, offer: QuestionOffer) -> None:
        super().__init__()
        self.row = offer.row
        self._before = before = offer.row.question if offer.row else Question(id="")
        self.text = self.first = text_field(before.text)
        self.key = text_field(before.key if before.key != before.text else "")
        kinds = [(kind.value, kind_words(kind)) for kind in QuestionKind]
        self.kind = Segments(kinds, self.tr("Kind"), before.kind)
        self.choices = QPlainTextEdit("\n".join(before.choices))
        self.choices.setFixedHeight(CHOICES_HEIGHT)
        self.choices.setTabChangesFocus(True)
        asking = [(one.value, asking_words(one)) for one in Asking]
        self.asking = Segments(asking, self.tr("Answer"), before.asking)
        doors = {one.id: door_name(one.name) for one in offer.checkpoints}
        # One that another desk removed stays until somebody takes it away: without it all would be meant.
        gone = {one: self.tr("A checkpoint that is gone") for one in before.checkpoints if one not in doors}
        places = [Choice(*pair) for pair in (doors | gone).items()]
        self.checkpoints = Picks(self.tr("Checkpoints"), places, before.checkpoints)
        roles = [Choice(role.value, role_words(role)) for role in Role]
        self.roles = Picks(self.tr("Roles"), roles, before.roles)
        self.external_id = text_field(before.external_id)
        self._lines = self._made_lines()
        self.told_at = {
            Reason.NO_TEXT: self._lines["text"],
            Reason.NAME_TAKEN: self._lines["key"],
            Reason.NO_CHOICES: self._lines["choices"],
        }
        self._lay_out()
        self.kind.chosen.connect(self._show_choices)
        self.asking.chosen.connect(self._hint)
        self._show_choices(before.kind)
        self._hint(before.asking)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a question's; None where one is wrong, said there."""
        fields = {"checkpoints": self.checkpoints.field, "roles": self.roles.field}
        for name, field in fields.items():
            self._lines[name].set_error(self.tr("Choose one that is offered.") if field.lost else "")
        lost = next((field for field in fields.values() if field.lost), None)
        if lost is not None:
            lost.setFocus()
            return None
        text, kind = self.text.text().strip(), QuestionKind(self.kind.value)
        choices = self.choices.toPlainText().splitlines() if kind is QuestionKind.CHOICE else []
        return {
            "text": text,
            "key": self.key.text().strip() or text,
            "kind": kind,
            "choices": tuple(dict.fromkeys(one.strip() for one in choices if one.strip())),
            "asking": Asking(self.asking.value),
            "checkpoints": tuple(map(CheckpointId, self.checkpoints.keys)),
            "roles": self.roles.keys,
            "external_id": self.external_id.text().strip(),
        }

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self._before, name)}

    @Slot(object)
    def _show_choices(self, kind: str) -> None:
        self._lines["choices"].setVisible(kind == QuestionKind.CHOICE)

    @Slot(object)
    def _hint(self, asking: str) -> None:
        self._lines["asking"].set_hint(asking_hints(Asking(asking)))

    def _made_lines(self) -> dict[str, FormRow]:
        key = self.tr("How lists and the command line name it. Left empty, the question itself is its name.")
        return {
            "text": FormRow(self.tr("Question"), self.text),
            "kind": FormRow(self.tr("Kind of answer"), self.kind),
            "choices": FormRow(self.tr("Choices, one a line"), self.choices),
            "asking": FormRow(self.tr("Answer"), self.asking),
            "checkpoints": FormRow(
                self.tr("Asked at"), self.checkpoints, self.tr("With none chosen it is asked at all of them.")
            ),
            "roles": FormRow(
                self.tr("Asked of"), self.roles, self.tr("With no role chosen everybody is asked.")
            ),
            "key": FormRow(self.tr("Short name"), self.key, key),
            "external_id": FormRow(self.tr("ID in lists"), self.external_id),
        }

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        for line in self._lines.values():
            body.addWidget(line)
        body.addStretch(1)
        self.setLayout(body)

"""The list of questions: found, added, edited, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.question import Asking, Question, QuestionRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList, EditedModel
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.setup.question_form import QuestionForm
from eventdesk.ui.setup.question_model import TOUCHING, VERBS, QuestionOffer
from eventdesk.ui.setup.words import asking_words, door_name, kind_words

_TONES = {Asking.REQUIRED: Tone.WARN, Asking.CONFIRM: Tone.WARN, Asking.OPTIONAL: Tone.NEUTRAL}
_ICONS = {Asking.REQUIRED: "circle-alert", Asking.CONFIRM: "circle-help", Asking.OPTIONAL: "circle"}


class QuestionList(EditedList[QuestionRow]):
    """What is asked where one scans."""

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, EditedModel(context.worker, context.desk, VERBS, TOUCHING))
        self.model.offered.connect(self._open_form)
        words = self.tr("Add what the desk is to ask, such as a consent or a choice of meals.")
        self.set_up(
            self.tr("Questions"),
            self.tr("Find a question"),
            RowTableModel(self._columns(), lambda row: row.question.id),
            EmptyState("message-square", self.tr("No questions yet"), words),
            add=Button(self.tr("Add question"), "plus", Kind.PRIMARY, key="Ctrl+N"),
            before=[lead],
        )

    def subtitle(self, rows: Sequence[QuestionRow]) -> str:
        """How many there are."""
        return self.tr("%Ln question(s)", "", len(rows))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a question."""
        assert isinstance(answer, Question)
        if answer.removed:
            return self.tr("The question is asked no more. Its answers stay."), Tone.NEUTRAL
        return self.tr("The question is saved."), Tone.OK

    def asked_at(self, row: QuestionRow) -> str:
        """Where it is asked, in short."""
        if not row.question.checkpoints:
            return self.tr("Everywhere")
        return ", ".join(map(door_name, row.checkpoints)) or self.tr("Nowhere any more")

    def asked_of(self, row: QuestionRow) -> str:
        """Who is asked, in short."""
        return ", ".join(map(role_words, row.question.roles)) or self.tr("Everybody")

    def _columns(self) -> tuple[Column[QuestionRow], ...]:
        return (
            long_texts(self.tr("Question"), _asked, stretch=True, strong=True, width=260),
            Column(
                title=self.tr("Kind"), text=lambda row: kind_words(row.question.kind), width=110, spare=True
            ),
            Column(
                title=self.tr("Answer"),
                text=lambda row: asking_words(row.question.asking),
                chip=True,
                tone=lambda row: _TONES[row.question.asking],
                icon=lambda row: _ICONS[row.question.asking],
                width=140,
            ),
            long_texts(self.tr("Where"), self.asked_at, width=150, spare=True),
            long_texts(self.tr("Of whom"), self.asked_of, width=190, spare=True),
            numbers(self.tr("Answers"), lambda row: row.answers, self.moments.number, width=110, spare=True),
        )

    @Slot(object)
    def _open_form(self, offer: QuestionOffer) -> None:
        row = offer.row
        self.edit(_asked(row) if row else self.tr("New question"), QuestionForm(offer))


def _asked(row: QuestionRow) -> str:
    return row.question.text or row.question.key

"""The form of one request: who wants to meet whom, what was answered, and why it has no place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.refusal import Reason
from eventdesk.domain.requests import Party, RequestRow
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.lists.edited import Values
from eventdesk.ui.kit.look.button import Segments
from eventdesk.ui.kit.look.card import Card, clear, column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.requests.request_model import RequestOffer
from eventdesk.ui.requests.words import answer_words

NOTE_HEIGHT = 70
WEIGHTS = range(1, 6)


class RequestForm(QWidget):
    """Fields for a new request, or for a known one: its two people stay, all else may change."""

    def __init__(self, offer: RequestOffer) -> None:
        super().__init__()
        self.row = known = offer.row
        told = [
            Choice(one.id, f"{one.name} · {one.organisation}" if one.organisation else one.name)
            for one in offer.people
        ]
        self.asker, self.asked = Finder(told), Finder(told)
        for field in (self.asker, self.asked):
            field.setPlaceholderText(self.tr("Type a part of the name"))
        self._asker_row = FormRow(self.tr("Who asks"), self.asker)
        self._asked_row = FormRow(self.tr("Whom they want to meet"), self.asked)
        self.along = Picks(self.tr("Who joins them"), told, known.along if known else ())
        self._along_row = FormRow(self.tr("Who joins them"), self.along)
        self.weight = Segments(
            [(str(weight), str(weight)) for weight in WEIGHTS],
            self.tr("Priority"),
            str(known.weight if known else 1),
        )
        answer = known.answer if known else Answer.OPEN
        self.answer = Segments(
            [(one.value, answer_words(one)) for one in Answer], self.tr("Answer"), answer.value
        )
        self.note = QPlainTextEdit(known.note if known else "")
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.first: QWidget = self.answer if known else self.asker
        self.told_at = {Reason.THE_SAME: self._asked_row, Reason.ALREADY_ASKED: self._asked_row}
        self.why = QWidget()
        self.why.setLayout(column(spacing=Space.S))
        self._lay_out(known)

    def values(self) -> dict[str, Any] | None:
        """What stands in the fields, by the names of a request's; None where one is wrong, said there."""
        told: dict[str, Any] = {
            "along": tuple(PersonId(key) for key in self.along.keys),
            "weight": int(self.weight.value),
            "note": self.note.toPlainText().strip(),
            "answer": Answer(self.answer.value),
        }
        if self.row is not None:
            return told
        lines = ((self._asker_row, self.asker), (self._asked_row, self.asked))
        for line, field in lines:
            line.set_error("" if field.key else self.tr("Choose somebody who is offered."))
        empty = next((field for _, field in lines if not field.key), None)
        if empty is not None:
            empty.setFocus()
            return None
        return {"asker": PersonId(self.asker.key), "asked": PersonId(self.asked.key), **told}

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        return {name: value for name, value in values.items() if value != getattr(self.row, name)}

    def show_why(
        self, tone: Tone, icon: str, words: str, ways: Sequence[str] = (), help_: QWidget | None = None
    ) -> None:
        """Say what became of it, what would make room, and offer a button where something helps at once."""
        body = self.why.layout()
        assert body is not None
        clear(body)
        card, line, told = Card(padding=Space.M), row(spacing=Space.M), column(spacing=Space.XS)
        card.set_tone(tone)
        shade = "muted" if tone is Tone.NEUTRAL else f"{tone.value}_text"
        line.addWidget(Glyph(icon, 20, shade), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(Label(words, Type.STRONG, wrap=True))
        if ways:
            told.addWidget(Label(self.tr("What would make room:"), Type.CAPTION))
        for way in ways:
            told.addWidget(Label(way, wrap=True))
        if help_ is not None:
            told.addWidget(help_, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(told, 1)
        card.body.addLayout(line)
        body.addWidget(card)

    def _lay_out(self, known: RequestRow | None) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        if known is None:
            body.addWidget(self._asker_row)
            body.addWidget(self._asked_row)
        else:
            body.addWidget(_side(known.asker, self.tr("Who asks")))
            body.addWidget(_side(known.asked, self.tr("Whom they want to meet")))
            body.addWidget(self.why)
        self._along_row.set_hint(self.tr("An interpreter, a colleague, an ambassador."))
        body.addWidget(self._along_row)
        body.addWidget(FormRow(self.tr("Answer"), self.answer))
        body.addWidget(FormRow(self.tr("Priority, 5 is wished most"), self.weight))
        body.addWidget(FormRow(self.tr("Note"), self.note))
        body.addStretch(1)


def _side(party: Party, words: str) -> QWidget:
    """One of both, over the organisation they come for."""
    holder, body = QWidget(), column(spacing=0)
    holder.setLayout(body)
    body.addWidget(Label(words, Type.LABEL))
    body.addWidget(Label(party.name, Type.STRONG, wrap=True))
    if party.organisation:
        body.addWidget(Label(party.organisation, Type.MUTED, wrap=True))
    return holder

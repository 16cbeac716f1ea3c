"""The form of one meeting: who, when, where; what it clashes with; and, for one that is on, how it went."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.clashes import Clash
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.glyph import Glyph
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.clashes import clash_words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.meetings.model import Booking, Choices, MeetingLine, Noting, Offer
from eventdesk.ui.meetings.note import NotePart


class MeetingForm(QWidget):
    """Fields for a new meeting, or for moving a known one and noting how it went."""

    def __init__(self, offer: Offer, moments: Moments, note: Callable[[Noting], None]) -> None:
        super().__init__()
        self._line = offer.line
        self._meeting = offer.line.meeting if offer.line else None
        self.people: tuple[Finder, ...] = ()
        if self._meeting is None:
            self.people = (_people(offer.choices), _people(offer.choices))
        self.people_rows: list[FormRow] = []
        self.slot = ChoiceBox(
            (moments.span(s.starts, s.ends) if s.starts and s.ends else s.name, s.id)
            for s in offer.choices.slots
        )
        self.table = ChoiceBox((table.number, table.id) for table in offer.choices.tables)
        if self._meeting is None and offer.choices.coming is not None:
            _choose(self.slot, offer.choices.coming)
        if self._meeting is not None:
            _choose(self.slot, self._meeting.slot)
            _choose(self.table, self._meeting.table)
        if self._meeting is None:
            self._choices = offer.choices
            self._leave_taken()
            self.slot.currentIndexChanged.connect(self._leave_taken)
        self.note = NotePart(self._meeting, note) if self._meeting else None
        self._lay_out()

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.people[0] if self.people else self.slot

    def booking(self) -> Booking | None:
        """What stands in the fields; None where a name is nobody's, which is said there."""
        for field, line in zip(self.people, self.people_rows, strict=True):
            line.set_error(self.tr("Choose somebody who is offered.") if field.lost else "")
        lost = next((field for field in self.people if field.lost), None)
        if lost is not None:
            lost.setFocus()
            return None
        people = (
            self._meeting.people
            if self._meeting
            else tuple(PersonId(field.key) for field in self.people if field.key)
        )
        slot, table = self.slot.currentData(), self.table.currentData()
        return Booking(
            self._meeting, people, SlotId(slot) if slot else None, TableId(table) if table else None
        )

    @Slot()
    def _leave_taken(self) -> None:
        """Offer a free table: one at which others meet then is never what is wished."""
        _choose(self.table, self._choices.free_table(self.slot.currentData(), self.table.currentData()))

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        for number, field in enumerate(self.people):
            field.setPlaceholderText(self.tr("Type a part of the name"))
            self.people_rows.append(FormRow(self.tr("Person") if number == 0 else self.tr("Meets"), field))
            body.addWidget(self.people_rows[-1])
        if self._line is not None:
            for clash in self._line.clashes:
                body.addWidget(_warning(clash, self._line))
            body.addWidget(_who(self._line.meeting))
        body.addWidget(FormRow(self.tr("Slot"), self.slot))
        body.addWidget(FormRow(self.tr("Table"), self.table))
        if self.note is not None:
            body.addWidget(self.note)
        body.addStretch(1)


def _people(choices: Choices) -> Finder:
    return Finder(
        [
            Choice(row.id, f"{row.name} · {row.organisation}" if row.organisation else row.name)
            for row in choices.people
        ]
    )


def _who(meeting: MeetingRow) -> QWidget:
    """The people of a meeting, each over the organisation they come for."""
    holder, body = QWidget(), column(spacing=0)
    holder.setLayout(body)
    for name, organisation in zip(meeting.names, meeting.organisations, strict=True):
        body.addWidget(Label(name, Type.STRONG, wrap=True))
        body.addWidget(Label(organisation, Type.MUTED, wrap=True))
        body.addSpacing(Space.S)
    return holder


def _warning(clash: Clash, line: MeetingLine) -> Card:
    """One clash of the meeting, with whom of its people it is about."""
    card, told = Card(padding=Space.M), row(spacing=Space.M)
    card.set_tone(Tone.WARN)
    told.addWidget(Glyph("triangle-alert", 20, "warn_text"), 0, Qt.AlignmentFlag.AlignTop)
    words, names = column(spacing=0), dict(zip(line.meeting.people, line.meeting.names, strict=True))
    words.addWidget(Label(clash_words(clash.kind), Type.STRONG, wrap=True))
    who = ", ".join(names[person] for person in clash.people if person in names)
    if who:
        words.addWidget(Label(who, wrap=True))
    told.addLayout(words, 1)
    card.body.addLayout(told)
    return card


def _choose(box: ChoiceBox, key: str | None) -> None:
    box.setCurrentIndex(box.findData(key) if key else -1)

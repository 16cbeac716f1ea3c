"""How a meeting went: who did not come, what came of it, and who told that."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import PersonId
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import FormRow, text_field, tick_box
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.card import Rule, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.outcomes import outcome_words
from eventdesk.ui.meetings.model import Noting, outcome_of


class NotePart(QWidget):
    """The part of a meeting's form that is filled in once it is on, or after the day."""

    def __init__(self, meeting: MeetingRow, note: Callable[[Noting], None]) -> None:
        super().__init__()
        self._meeting = meeting
        known = outcome_of(meeting)
        self.missing_boxes: list[tuple[QCheckBox, PersonId]] = []
        self.kind = ChoiceBox(
            [(self.tr("Not told yet"), ""), *((outcome_words(kind), kind.value) for kind in OutcomeKind)]
        )
        self.kind.setCurrentIndex(self.kind.findData(known.kind.value if known.kind else ""))
        self.teller = ChoiceBox([("–", ""), *zip(meeting.names, meeting.people, strict=True)])
        self.teller.setCurrentIndex(max(0, self.teller.findData(known.person or "")))
        self.text = text_field(known.text)
        self._lay_out()
        self.keep = Button(self.tr("Save how it went"), "clipboard-list")
        self.keep.clicked.connect(lambda: note(self.noting()))
        self._body.addWidget(self.keep)

    def noting(self) -> Noting:
        """What is told in the fields."""
        kind, teller = self.kind.currentData(), self.teller.currentData()
        outcome = Outcome(
            id=self._meeting.id,
            meeting=self._meeting.id,
            person=PersonId(teller) if teller else None,
            text=self.text.text().strip(),
            kind=OutcomeKind(kind) if kind else None,
        )
        missing = tuple(person for box, person in self.missing_boxes if box.isChecked())
        return Noting(self._meeting, missing, outcome)

    def _lay_out(self) -> None:
        self._body = column(spacing=Space.M)
        self.setLayout(self._body)
        self._body.addWidget(Rule())
        self._body.addWidget(Label(self.tr("Who did not come?"), Type.LABEL))
        for person, name in zip(self._meeting.people, self._meeting.names, strict=True):
            box = tick_box(name, on=person in self._meeting.missing)
            box.setAccessibleName(self.tr("{name} did not come").format(name=name))
            self.missing_boxes.append((box, person))
            self._body.addWidget(box)
        self._body.addWidget(FormRow(self.tr("What came of it"), self.kind))
        self._body.addWidget(FormRow(self.tr("Told by"), self.teller))
        self._body.addWidget(FormRow(self.tr("Note"), self.text))

"""The form of one meeting: who, when, where; and, for one that is on, who came."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QWidget

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.ui.kit.button import Button
from eventdesk.ui.kit.card import Rule, column
from eventdesk.ui.kit.field import FormRow
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.texts import Moments
from eventdesk.ui.kit.theme import Space
from eventdesk.ui.meetings.model import Booking, Choices


class MeetingForm(QWidget):
    """Fields for a new meeting, or for moving a known one and noting who came."""

    def __init__(
        self,
        meeting: MeetingRow | None,
        choices: Choices,
        moments: Moments,
        note: Callable[[MeetingRow, tuple[PersonId, ...]], None],
    ) -> None:
        super().__init__()
        self._meeting = meeting
        self._note = note
        self.people = () if meeting else (self._people_box(choices), self._people_box(choices))
        self.slot = _box(
            (moments.span(s.starts, s.ends) if s.starts and s.ends else s.name, s.id) for s in choices.slots
        )
        self.table = _box((table.number, table.id) for table in choices.tables)
        if meeting is not None:
            _choose(self.slot, meeting.slot)
            _choose(self.table, meeting.table)
        self.missing_boxes: list[tuple[QCheckBox, PersonId]] = []
        self._lay_out()

    def booking(self) -> Booking:
        """What stands in the fields."""
        people = (
            self._meeting.people
            if self._meeting
            else tuple(PersonId(box.currentData()) for box in self.people if box.currentIndex() >= 0)
        )
        slot, table = self.slot.currentData(), self.table.currentData()
        return Booking(
            self._meeting, people, SlotId(slot) if slot else None, TableId(table) if table else None
        )

    def missing(self) -> tuple[PersonId, ...]:
        """Who is ticked as not having come."""
        return tuple(person for box, person in self.missing_boxes if box.isChecked())

    def _people_box(self, choices: Choices) -> QComboBox:
        box = _box(
            (f"{row.name} · {row.organisation}" if row.organisation else row.name, row.id)
            for row in choices.people
        )
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        box.setCurrentIndex(-1)
        return box

    def _lay_out(self) -> None:
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        for number, box in enumerate(self.people):
            body.addWidget(FormRow(self.tr("Person") if number == 0 else self.tr("Meets"), box))
        if self._meeting is not None:
            for name, organisation in zip(self._meeting.names, self._meeting.organisations, strict=True):
                body.addWidget(Label(name, Type.STRONG, wrap=True))
                body.addWidget(Label(organisation, Type.MUTED, wrap=True))
        body.addWidget(FormRow(self.tr("Slot"), self.slot))
        body.addWidget(FormRow(self.tr("Table"), self.table))
        if self._meeting is not None:
            self._lay_out_note(self._meeting)
        body.addStretch(1)

    def _lay_out_note(self, meeting: MeetingRow) -> None:
        body = self.layout()
        assert body is not None
        body.addWidget(Rule())
        body.addWidget(Label(self.tr("Who did not come?"), Type.LABEL))
        for person, name in zip(meeting.people, meeting.names, strict=True):
            box = QCheckBox(name)
            box.setAccessibleName(self.tr("{name} did not come").format(name=name))
            box.setChecked(person in meeting.missing)
            self.missing_boxes.append((box, person))
            body.addWidget(box)
        keep = Button(self.tr("Note as told"), "clipboard-list")
        keep.clicked.connect(lambda: self._note(meeting, self.missing()))
        body.addWidget(keep)


def _box(entries: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for words, key in entries:
        box.addItem(words, key)
    return box


def _choose(box: QComboBox, key: str | None) -> None:
    box.setCurrentIndex(box.findData(key) if key else -1)

"""The list of people: found, added, edited, checked in, removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import MeetingId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.naming import in_lists
from eventdesk.domain.person import Person
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import PersonRow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.edited import EditedList
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.morebutton import MoreButton
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column, long_texts, numbers
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.names import country_name
from eventdesk.ui.people.day_pane import DayPane
from eventdesk.ui.people.identity import MergeForm, SplitForm
from eventdesk.ui.people.person_form import PersonForm
from eventdesk.ui.people.person_model import PeopleModel, PersonOffer, SplitOffer, State, state_of

_TONES = {
    State.EXPECTED: Tone.NEUTRAL,
    State.HERE: Tone.OK,
    State.LEFT: Tone.WARN,
    State.CANCELLED: Tone.REFUSE,
}
_ICONS = {State.EXPECTED: "clock", State.HERE: "log-in", State.LEFT: "log-out", State.CANCELLED: "user-x"}


class PersonList(EditedList[PersonRow]):
    """Everybody who is registered."""

    model: PeopleModel

    def __init__(self, context: ScreenContext, lead: QWidget) -> None:
        super().__init__(context, PeopleModel(context.worker, context.desk))
        self.model.offered.connect(self._open_form)
        self.model.split_offered.connect(self._open_split)
        self.set_up(
            self.tr("People"),
            self.tr("Find a person"),
            RowTableModel(self._columns(), lambda row: row.id),
            self._empty(),
            add=self._add_button(),
            before=[lead],
        )
        if not context.may(Right.BROWSE):
            self.search.searched.disconnect(self.rows.set_filter)
            self.search.searched.connect(self.model.look_for)

    def subtitle(self, rows: Sequence[PersonRow]) -> str:
        """How many are registered and how many are here; where one may not browse, how many were found."""
        if not self.context.may(Right.BROWSE):
            return self.tr("{count} found").format(count=len(rows)) if rows else ""
        here = sum(person.inside for person in rows)
        words, number = self.tr("{count} registered, {here} here"), self.moments.number
        return words.format(count=number(len(rows)), here=number(here))

    def told(self, answer: Any) -> tuple[str, Tone]:
        """What became of a person."""
        match answer:
            case ScanAnswer(verdict=Verdict.OK, person=card) if card:
                return self.tr("{name} is checked in.").format(name=card.name), Tone.OK
            case ScanAnswer():
                return self.tr("This person is in already."), Tone.WARN
            case Meeting():
                return self.tr("They meet."), Tone.OK
            case Person(removed=True):
                return self.tr("{name} is off the list.").format(name=answer.name), Tone.NEUTRAL
            case _:
                return self.tr("{name} is saved.").format(name=answer.name), Tone.OK

    def lock(self, form: QWidget) -> None:
        """In the day one may look around."""
        day = form.day if isinstance(form, PersonForm) else None
        for part in form.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setEnabled(part is day)

    def _empty(self) -> EmptyState:
        if self.context.may(Right.BROWSE):
            return EmptyState("users", self.tr("No people yet"), self.tr("Import a list, or add somebody."))
        words = self.tr("Type two characters of a name or more.")
        return EmptyState("search", self.tr("Who are you looking for?"), words)

    def _add_button(self) -> Button | None:
        if not self.context.may(Right.EDIT):
            return None
        return Button(self.tr("Add person"), "user-plus", Kind.PRIMARY, key="Ctrl+N")

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column(
                title=self.tr("Name"),
                text=lambda row: row.name,
                sort_key=lambda row: in_lists(row.given, row.family),
                stretch=True,
                strong=True,
                width=220,
            ),
            long_texts(self.tr("Organisation"), lambda row: row.organisation, stretch=True, width=200),
            Column(
                title=self.tr("Country"),
                text=lambda row: country_name(row.country, self.moments.locale),
                width=140,
                spare=True,
            ),
            Column(
                title=self.tr("State"),
                text=lambda row: self._state_words(state_of(row)),
                chip=True,
                tone=lambda row: _TONES[state_of(row)],
                icon=lambda row: _ICONS[state_of(row)],
            ),
            numbers(
                self.tr("Meetings"), lambda row: row.meetings, self.moments.number, width=116, spare=True
            ),
        )

    def _state_words(self, state: State) -> str:
        match state:
            case State.EXPECTED:
                return self.tr("Expected")
            case State.HERE:
                return self.tr("Here")
            case State.LEFT:
                return self.tr("Left")
            case State.CANCELLED:
                return self.tr("Cancelled")

    @Slot(object)
    def _open_form(self, offer: PersonOffer) -> None:
        row = offer.row
        form = PersonForm(offer, self.moments, self._day_pane(offer))
        if row is None:
            self.edit(self.tr("New person"), form)
            return
        actions: list[QWidget] = [self._more(row)] if self.context.may(Right.EDIT) else []
        if not (row.inside or row.cancelled):
            enter = Button(self.tr("Check in"), "log-in")
            enter.clicked.connect(lambda: self.model.check_in(row))
            actions.append(enter)
        self.edit(row.name, form, *actions)

    def _more(self, row: PersonRow) -> MoreButton:
        """What is seldom done with somebody."""
        more = MoreButton()
        words = self.tr("Late, leaves, does not come")
        more.offer(words, "clock", lambda: self.context.tell_trouble(row.id), key="Ctrl+T")
        same, two = self.tr("The same person as another record"), self.tr("Two people in this record")
        more.offer(same, "link", lambda: self._open_merge(row), key="Ctrl+M")
        more.offer(two, "unlink", lambda: self.model.prepare_split(row), key="Ctrl+J")
        return more

    def _day_pane(self, offer: PersonOffer) -> DayPane | None:
        """The day of somebody known; holes are filled where one may edit."""
        row = offer.row
        if offer.own_day is None or row is None:
            return None
        may = self.context.may(Right.EDIT)
        pane = DayPane(
            offer.own_day, self.moments, (lambda at, who: self.model.fill(row, at, who)) if may else None
        )
        pane.meeting_opened.connect(self._show_meeting)
        return pane

    @Slot(object)
    def _show_meeting(self, meeting: MeetingId) -> None:
        self.context.show(Subject(Noun.MEETING, meeting))

    def _open_merge(self, row: PersonRow) -> None:
        form = MergeForm(row, self.rows.shown_rows())
        go = Button(self.tr("Make one of both"), "link", Kind.PRIMARY, key="Ctrl+S")

        def merge() -> None:
            other = form.chosen()
            if other is not None:
                self.model.merge(row, other)

        go.clicked.connect(merge)
        self.sheet.open_with(row.name, form, go)

    @Slot(object)
    def _open_split(self, offer: SplitOffer) -> None:
        form = SplitForm(offer.meetings, offer.row.id, self.moments)
        go = Button(self.tr("Make two of it"), "unlink", Kind.PRIMARY, key="Ctrl+S")

        def split() -> None:
            newcomer = form.newcomer()
            if newcomer is not None:
                self.model.split(offer.row, newcomer, form.chosen())

        go.clicked.connect(split)
        self.sheet.open_with(offer.row.name, form, go)

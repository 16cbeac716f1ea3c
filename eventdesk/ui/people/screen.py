"""People: one fast table with filter and sort, and a sheet beside it to see, edit and check in."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import ScanAnswer, Verdict
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import PersonRow
from eventdesk.domain.undo import Undone
from eventdesk.ui.kit.button import Button, Kind
from eventdesk.ui.kit.card import column, row
from eventdesk.ui.kit.columns import RIGHT, Column
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.field import SearchField
from eventdesk.ui.kit.heading import Heading
from eventdesk.ui.kit.notice import Notice
from eventdesk.ui.kit.refusals import refusal_words
from eventdesk.ui.kit.sheet import SideSheet
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone
from eventdesk.ui.people.form import PersonForm
from eventdesk.ui.people.model import TOUCHING, PeopleModel, State, state_of

_TONES = {
    State.EXPECTED: Tone.NEUTRAL,
    State.HERE: Tone.OK,
    State.LEFT: Tone.WARN,
    State.CANCELLED: Tone.REFUSE,
}
_ICONS = {State.EXPECTED: "clock", State.HERE: "log-in", State.LEFT: "log-out", State.CANCELLED: "user-x"}


class PeopleScreen(QWidget):
    """Everybody who is registered."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self.model = PeopleModel(context.worker, context.desk, self)
        self.rows: RowTableModel[PersonRow] = RowTableModel(self._columns(), lambda row: row.id, self)
        self.search = SearchField(self.tr("Find a person"))
        add = Button(self.tr("Add person"), "user-plus", Kind.PRIMARY, key="Ctrl+N")
        self.heading = Heading(self.tr("People"), "", self.search, add)
        self.table = RowTable(
            self.rows,
            self.tr("People"),
            empty=EmptyState("users", self.tr("No people yet"), self.tr("Import a list, or add somebody.")),
        )
        self.sheet = SideSheet()
        self._lay_out()
        self.search.searched.connect(self.rows.set_filter)
        add.clicked.connect(self.add)
        self.table.row_opened.connect(self.open)
        self.model.loaded.connect(self._show)
        self.model.done.connect(self._tell)
        self.model.refused.connect(self._refuse)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.model.undo)
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read anew where a line may have changed."""
        if changes.nouns & TOUCHING:
            self.model.load()

    @Slot()
    def add(self) -> None:
        """An empty form."""
        self._open_form(self.tr("New person"), None)

    @Slot(object)
    def open(self, person: PersonRow) -> None:
        """The form of somebody known."""
        self._open_form(person.name, person)

    def _lay_out(self) -> None:
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self.table, 1)
        line = row(spacing=0)
        line.addLayout(main, 1)
        line.addWidget(self.sheet)
        self.setLayout(line)
        self.setFocusProxy(self.search)

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, stretch=True, strong=True, width=220),
            Column(title=self.tr("Organisation"), text=lambda row: row.organisation, stretch=True, width=200),
            Column(title=self.tr("Country"), text=lambda row: row.country, width=96),
            Column(
                title=self.tr("State"),
                text=lambda row: self._state_words(state_of(row)),
                chip=True,
                tone=lambda row: _TONES[state_of(row)],
                icon=lambda row: _ICONS[state_of(row)],
            ),
            Column(
                title=self.tr("Meetings"),
                text=lambda row: str(row.meetings),
                sort_key=lambda row: row.meetings,
                align=RIGHT,
                width=104,
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

    def _open_form(self, title: str, person: PersonRow | None) -> None:
        form = PersonForm(person)
        save = Button(self.tr("Save"), "save", Kind.PRIMARY, key="Ctrl+S")
        save.clicked.connect(lambda: self.model.save(form.entry()))
        actions: list[QWidget] = [save]
        if person is not None:
            if not person.inside and not person.cancelled:
                enter = Button(self.tr("Check in"), "log-in")
                enter.clicked.connect(lambda: self.model.check_in(person))
                actions.insert(0, enter)
            remove = Button(self.tr("Remove"), "trash-2", Kind.DANGER)
            remove.clicked.connect(lambda: self.model.remove(person))
            actions.insert(0, remove)
        self.sheet.open_with(title, form, *actions)
        form.given.setFocus()

    @Slot(object)
    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.rows.set_rows(rows)
        here = sum(person.inside for person in rows)
        words = self.tr("{count} registered, {here} here")
        self.heading.set_subtitle(words.format(count=len(rows), here=here))

    @Slot(object)
    def _tell(self, what: Person | ScanAnswer | Undone) -> None:
        self.sheet.close_sheet()
        undo = (self.tr("Undo"), self.model.undo)
        match what:
            case ScanAnswer(verdict=Verdict.OK, person=card) if card:
                words = self.tr("{name} is checked in.").format(name=card.name)
                self._context.notify(Notice(words, Tone.OK, undo))
            case ScanAnswer():
                self._context.notify(Notice(self.tr("This person is in already."), Tone.WARN))
            case Undone():
                self._context.notify(Notice(self.tr("Undone."), Tone.NEUTRAL))
            case Person(removed=True):
                words = self.tr("{name} is off the list.").format(name=what.name)
                self._context.notify(Notice(words, Tone.NEUTRAL, undo))
            case _:
                words = self.tr("{name} is saved.").format(name=what.name)
                self._context.notify(Notice(words, Tone.OK, undo))

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        form = self.sheet.content
        if refused.reason is Reason.NO_NAME and isinstance(form, PersonForm):
            form.set_name_error(refusal_words(refused.reason))
            form.given.setFocus()
        else:
            self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

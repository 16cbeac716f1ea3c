"""The people found by name, or those whom one code may mean."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import FoundPerson
from eventdesk.ui.checkin.words import origin_words
from eventdesk.ui.kit.card import column
from eventdesk.ui.kit.columns import Column
from eventdesk.ui.kit.empty import EmptyState
from eventdesk.ui.kit.label import Label, Type
from eventdesk.ui.kit.table import RowTableModel
from eventdesk.ui.kit.tableview import RowTable
from eventdesk.ui.kit.theme import Space, Tone


class FoundList(QWidget):
    """Organisation and country stand beside each name, so that nobody is taken for a namesake."""

    substitute_requested = Signal(object)
    """payload: FoundPerson in whose place somebody came."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: RowTableModel[FoundPerson] = RowTableModel(self._columns(), lambda row: row.card.id, self)
        self.note = Label("", Type.TITLE, wrap=True)
        self.table = RowTable(
            self.rows, self.tr("People found"), empty=EmptyState("users", self.tr("Nobody found"))
        )
        hint = Label(
            self.tr("Arrow keys choose, Enter checks in, Ctrl+U registers a substitute, Esc goes back."),
            Type.CAPTION,
        )
        hint.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        self.table.body.addWidget(hint)
        body = column(spacing=Space.M)
        body.addWidget(self.note)
        body.addWidget(self.table, 1)
        self.setLayout(body)
        QShortcut(QKeySequence("Ctrl+U"), self).activated.connect(self._substitute)

    def _substitute(self) -> None:
        person = self.current()
        if person is not None:
            self.substitute_requested.emit(person)

    def show_people(self, people: tuple[FoundPerson, ...], *, choose: bool, note: str = "") -> None:
        """Show these, with a word on why; `choose` marks the first."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.rows.set_rows(people)
        self.table.view.selectionModel().clear()
        if choose:
            self.table.select(people[0].card.id)

    def current(self) -> FoundPerson | None:
        """The row that is marked."""
        found: FoundPerson | None = self.table.current()
        return found

    def step(self, steps: int) -> None:
        """Mark another row."""
        rows = self.rows.shown_rows()
        if rows:
            current = self.current()
            before = rows.index(current) if current in rows else -1
            self.table.select(rows[max(0, min(len(rows) - 1, before + steps))].card.id)

    def _columns(self) -> tuple[Column[FoundPerson], ...]:
        return (
            Column(
                title=self.tr("Name"), text=lambda row: row.card.name, stretch=True, strong=True, width=220
            ),
            Column(
                title=self.tr("Organisation"),
                text=lambda row: origin_words(row.card),
                stretch=True,
                width=220,
            ),
            Column(
                title=self.tr("State"),
                text=lambda row: self.tr("Here") if row.inside else "",
                chip=True,
                tone=lambda row: Tone.OK if row.inside else Tone.NEUTRAL,
                width=110,
            ),
        )

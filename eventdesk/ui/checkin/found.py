"""The people found by name, or those whom one code may mean."""

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

    def __init__(self) -> None:
        super().__init__()
        self.rows: RowTableModel[FoundPerson] = RowTableModel(self._columns(), lambda row: row.card.id, self)
        self.table = RowTable(
            self.rows, self.tr("People found"), empty=EmptyState("users", self.tr("Nobody found"))
        )
        hint = Label(self.tr("Arrow keys choose, Enter checks in, Esc goes back."), Type.CAPTION)
        hint.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        self.table.body.addWidget(hint)
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)

    def show_people(self, people: tuple[FoundPerson, ...], *, choose: bool) -> None:
        """Show these; `choose` marks the first."""
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

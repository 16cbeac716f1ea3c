"""The people of one organisation: who is here, and the rest let in together."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from eventdesk.domain.card import Colleague
from eventdesk.domain.ids import PersonId
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable


class ColleagueList(QWidget):
    """Those who are not here yet are chosen already; Ctrl or Shift with a click chooses otherwise."""

    def __init__(self, colleagues: tuple[Colleague, ...]) -> None:
        super().__init__()
        self.rows: RowTableModel[Colleague] = RowTableModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState("users", self.tr("Nobody else comes for this organisation"))
        self.table = RowTable(self.rows, self.tr("People of this organisation"), empty=empty, many=True)
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)
        if colleagues:
            self.setFocusProxy(self.table.view)
        self.rows.set_rows(colleagues)
        self._choose_absent()

    def chosen(self) -> tuple[PersonId, ...]:
        """Those chosen who are not here."""
        return tuple(row.id for row in self.table.selected() if not row.inside)

    def _choose_absent(self) -> None:
        selection = self.table.view.selectionModel()
        wanted = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place, row in enumerate(self.rows.shown_rows()):
            if not row.inside:
                selection.select(self.rows.index(place, 0), wanted)

    def _columns(self) -> tuple[Column[Colleague], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, stretch=True, strong=True, width=260),
            Column(
                title=self.tr("State"),
                text=lambda row: self.tr("Here") if row.inside else self.tr("Expected"),
                chip=True,
                tone=lambda row: Tone.OK if row.inside else Tone.NEUTRAL,
                width=130,
            ),
        )

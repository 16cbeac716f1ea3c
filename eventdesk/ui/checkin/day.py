"""Somebody's whole day, as it stands on their agenda."""

from PySide6.QtWidgets import QWidget

from eventdesk.domain.agenda import AgendaLine
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.words.moments import Moments

Line = tuple[int, AgendaLine]


class DayList(QWidget):
    """Meetings and sessions in the order of the day."""

    def __init__(self, day: tuple[AgendaLine, ...], moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.rows: RowTableModel[Line] = RowTableModel(self._columns(), lambda row: row[0], self)
        empty = EmptyState("calendar", self.tr("Nothing is planned for this person"))
        self.table = RowTable(self.rows, self.tr("The day"), empty=empty)
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)
        if day:
            self.setFocusProxy(self.table.view)
        self.rows.set_rows(enumerate(day))

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column(title=self.tr("Time"), text=lambda row: self._moments.time(row[1].starts), width=80),
            Column(title=self.tr("Table"), text=lambda row: row[1].table, width=80),
            Column(title=self.tr("Room"), text=lambda row: row[1].room, width=130),
            Column(
                title=self.tr("With"),
                text=lambda row: _with(row[1]),
                halves=lambda row: _halves(row[1]),
                stretch=True,
                strong=True,
                width=240,
                tooltip=lambda row: _with(row[1]),
            ),
        )


def _with(line: AgendaLine) -> str:
    people = ", ".join(f"{p.name} ({p.organisation})" if p.organisation else p.name for p in line.partners)
    return " · ".join(part for part in (line.title, people) if part)


def _halves(line: AgendaLine) -> tuple[str, str]:
    """What it is or whom they meet, over the organisations of those."""
    names = ", ".join(partner.name for partner in line.partners)
    homes = dict.fromkeys(partner.organisation for partner in line.partners if partner.organisation)
    return " · ".join(part for part in (line.title, names) if part), " · ".join(homes)

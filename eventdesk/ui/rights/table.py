"""The table of rights: what is done at a desk from which role on, exceptions reason by reason."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from eventdesk.domain.access import Permits
from eventdesk.domain.decision import REASONS
from eventdesk.domain.rights import OVERRIDES, DeskRole, Right
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.verdicts import verdict_words
from eventdesk.ui.rights.words import right_words, role_words

HEIGHT = 320


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to do, and the role from which on it may be done: each may what those before it may."""

    what: str
    least: DeskRole


class RightsTable(QWidget):
    """Read by arrow keys; it follows what the event says of its roles."""

    def __init__(self) -> None:
        super().__init__()
        columns: tuple[Column[Line], ...] = (
            Column(title=self.tr("What"), text=lambda line: line.what, stretch=True, width=200),
            Column(
                title=self.tr("From which role on"),
                text=lambda line: role_words(line.least),
                sort_key=lambda line: list(DeskRole).index(line.least),
                chip=True,
                width=160,
            ),
        )
        self.rows: RowTableModel[Line] = RowTableModel(columns, lambda line: line.what, self)
        empty = EmptyState("lock", self.tr("Nobody is restricted"))
        self.table = RowTable(self.rows, self.tr("Who may what"), empty=empty)
        self.table.setFixedHeight(HEIGHT)
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)
        self.setFocusProxy(self.table.view)

    def show_permits(self, permits: Permits) -> None:
        """Show who may what by these."""
        rights = (Line(right_words(right), permits.least(right)) for right in Right)
        words = self.tr("Exception: {reason}")
        exceptions = (
            Line(words.format(reason=verdict_words(verdict)), least)
            for verdict, _ in REASONS
            for least in [role for role in DeskRole if verdict in OVERRIDES[role]][:1]
        )
        self.rows.set_rows((*rights, *exceptions))

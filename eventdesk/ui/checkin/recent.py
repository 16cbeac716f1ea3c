"""The last scans: the newest first, each of them can be taken back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import RecentScan, Verdict
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.icons import tone_icon
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.verdicts import tone_of, verdict_words
from eventdesk.ui.kit.words.texts import Moments


class RecentList(QWidget):
    """F1 to the field, Tab to here; Delete takes back the marked scan."""

    undo_requested = Signal(object)
    """payload: GestureId."""

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.rows: RowTableModel[RecentScan] = RowTableModel(self._columns(), lambda row: row.action, self)
        self.table = RowTable(
            self.rows,
            self.tr("Last scans"),
            empty=EmptyState("scan-line", self.tr("No scans yet"), self.tr("The last twenty stand here.")),
        )
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)
        taking_back = QShortcut(QKeySequence("Delete"), self.table.view)
        taking_back.activated.connect(self.take_back)

    def take_back(self) -> None:
        """Ask for the marked scan to be taken back; a refused one has nothing to take back."""
        scan: RecentScan | None = self.table.current()
        if scan is not None and scan.verdict is Verdict.OK:
            self.undo_requested.emit(scan.action)

    def _columns(self) -> tuple[Column[RecentScan], ...]:
        return (
            Column(title=self.tr("Time"), text=lambda row: self._moments.time(row.at), width=66),
            Column(
                title=self.tr("Last scans"),
                text=lambda row: row.name or row.text,
                stretch=True,
                tooltip=_told,
                icon=lambda row: tone_icon(tone_of(row.verdict)),
                tone=lambda row: tone_of(row.verdict),
                width=180,
            ),
        )


def _told(scan: RecentScan) -> str:
    """The verdict, and at which desk."""
    words = verdict_words(scan.verdict, scan.direction or Direction.IN)
    return f"{words} · {scan.desk_name}" if scan.desk_name else words

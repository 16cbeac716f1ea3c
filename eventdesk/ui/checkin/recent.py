"""The last scans: the newest first, each of them can be taken back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from eventdesk.domain.checkin import RecentScan, Verdict
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.icons import tone_icon
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.verdicts import tone_of, verdict_words
from eventdesk.ui.kit.words.moments import Moments

DIGITS = range(1, 10)
"""So many of the last scans are chosen by Ctrl and their number."""

Line = tuple[int, RecentScan]
"""A scan after its number, 1 for the newest."""


class RecentList(QWidget):
    """Ctrl+1 to 9 chooses one of the newest, Tab and the arrows any; Delete takes back the one chosen."""

    undo_requested = Signal(object)
    """payload: GestureId."""

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.rows: RowTableModel[Line] = RowTableModel(self._columns(), lambda row: _id(row[1]), self)
        self.table = RowTable(
            self.rows,
            self.tr("Last scans"),
            empty=EmptyState("scan-line", self.tr("No scans yet"), self.tr("The last twenty stand here.")),
        )
        self.hint = Label(self.tr("Ctrl+1 to 9 chooses one, Delete takes it back."), Type.CAPTION, wrap=True)
        self.hint.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self.hint.hide()
        self.table.body.addWidget(self.hint)
        body = column()
        body.addWidget(self.table)
        self.setLayout(body)
        taking_back = QShortcut(QKeySequence("Delete"), self.table.view)
        taking_back.setContext(Qt.ShortcutContext.WidgetShortcut)
        taking_back.activated.connect(self.take_back)
        for number in DIGITS:
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.choose, number))

    def show_scans(self, scans: Sequence[RecentScan]) -> None:
        """Show these, the newest first; none stays chosen once the keyboard is elsewhere."""
        self.rows.set_rows(enumerate(scans, start=1))
        if not self.table.view.hasFocus():
            self.table.view.selectionModel().clear()
        self.hint.setVisible(bool(scans))

    def choose(self, number: int) -> None:
        """Put the keyboard on the scan of this number."""
        scan = next((scan for at, scan in self.rows.shown_rows() if at == number), None)
        if scan is not None:
            self.table.select(_id(scan))
            self.table.view.setFocus()

    def take_back(self) -> None:
        """Ask for the marked scan to be taken back; a refused one has nothing to take back."""
        line: Line | None = self.table.current()
        if line is not None and line[1].verdict is Verdict.OK:
            self.undo_requested.emit(line[1].action)

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column(
                title="",
                text=lambda row: str(row[0]) if row[0] in DIGITS else "",
                sort_key=lambda row: row[0],
                width=36,
            ),
            Column(title=self.tr("Time"), text=lambda row: self._moments.time(row[1].at), width=68),
            Column(
                title=self.tr("Last scans"),
                text=lambda row: row[1].name or row[1].text,
                stretch=True,
                tooltip=lambda row: _told(row[1]),
                icon=lambda row: tone_icon(tone_of(row[1].verdict)),
                tone=lambda row: tone_of(row[1].verdict),
                width=180,
            ),
        )


def _id(scan: RecentScan) -> tuple[GestureId, PersonId | None]:
    """Several people may have come in by one gesture."""
    return scan.action, scan.person


def _told(scan: RecentScan) -> str:
    """The verdict, and at which desk."""
    words = verdict_words(scan.verdict, scan.direction or Direction.IN)
    return f"{words} · {scan.desk_name}" if scan.desk_name else words

"""The scan log: every scan by what, where, when and how it ended; the chosen one is undone by one key."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.scanlog import LoggedScan
from eventdesk.ui.arrivals.logmodel import HOUR, Ending, LogModel, Shown, hours
from eventdesk.ui.arrivals.logwords import door_words, log_columns
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import SearchField
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.table.view import RowTable
from eventdesk.ui.kit.verdicts import verdict_words
from eventdesk.ui.kit.words.moments import Moments

BOX_LETTERS = 8
"""A box is at least so wide; where there is room all its words are seen."""

BOX_AROUND = 62
"""Pixels around the words of a box; those that say it sifts nothing are always seen."""

REASON_WIDTH = 320


class ScanLogPart(QWidget):
    """Arrow keys choose a scan, Ctrl+Z undoes it or brings it back; both stay in the log."""

    def __init__(self, model: LogModel, moments: Moments) -> None:
        super().__init__()
        self._model = model
        self._moments = moments
        self.rows: RowTableModel[LoggedScan] = RowTableModel(
            log_columns(moments), lambda scan: scan.name, self
        )
        self.search = SearchField(self.tr("Name, organisation, code or reason"))
        self.ending = _box(self.tr("Result"))
        self.desk = _box(self.tr("Desk"))
        self.door = _box(self.tr("Checkpoint"))
        self.hour = _box(self.tr("Time"))
        self.count = Label("", Type.MUTED)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why (the log keeps it)"))
        self.reason.setAccessibleName(self.tr("Why it is undone or brought back"))
        self.reason.setMaximumWidth(REASON_WIDTH)
        self.turning = Button(self.tr("Undo this scan"), "undo-2", key="Ctrl+Z")
        self.table = RowTable(
            self.rows,
            self.tr("Scan log"),
            empty=EmptyState(
                "scan-line", self.tr("No such scan"), self.tr("Scans stand here as soon as they are made.")
            ),
        )
        self._lay_out()
        self._connect()
        _offer(self.ending, self._endings())
        for box, all_of_them in (
            (self.ending, self.tr("All results")),
            (self.desk, self.tr("All desks")),
            (self.door, self.tr("All checkpoints")),
            (self.hour, self.tr("All hours")),
        ):
            box.ensurePolished()
            box.setMinimumWidth(box.fontMetrics().horizontalAdvance(all_of_them) + BOX_AROUND)
        self._choose_row(None)

    def show_log(self, shown: Shown) -> None:
        """Show the log, and what it can be asked for by now."""
        self.rows.set_rows(shown.log.scans)
        self._choose_row(self.table.current())
        self.count.setText(self._count_words(len(shown.log.scans), shown.log.total))
        _offer(self.desk, [("", self.tr("All desks")), *shown.desks])
        doors = [(one.id, door_words(one.id, one.name)) for one in shown.checkpoints]
        _offer(self.door, [("", self.tr("All checkpoints")), *doors])
        times = [(at, self._moments.span(at, at + HOUR)) for at in hours(shown.log, self._moments.zone)]
        _offer(self.hour, [(None, self.tr("All hours")), *times])

    def _lay_out(self) -> None:
        bar = row(spacing=Space.S)
        bar.addWidget(self.search, 5)
        for box in (self.ending, self.desk, self.door, self.hour):
            bar.addWidget(box, 2)
        foot = row(spacing=Space.S)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.reason, 2)
        foot.addWidget(self.turning)
        main = column(spacing=Space.L)
        main.addLayout(bar)
        main.addWidget(self.table, 1)
        main.addLayout(foot)
        self.setLayout(main)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.searched.connect(self._ask)
        self.search.left.connect(self._enter)
        for box in (self.ending, self.desk, self.door, self.hour):
            box.activated.connect(self._ask)
        self.table.row_chosen.connect(self._choose_row)
        self.turning.clicked.connect(self._turn)
        self.reason.returnPressed.connect(self._turn)

    def _endings(self) -> Sequence[tuple[str, str]]:
        return [
            ("", self.tr("All results")),
            *((verdict.value, verdict_words(verdict)) for verdict in Verdict),
            (Ending.BY_EXCEPTION.value, self.tr("By exception")),
            (Ending.UNDONE.value, self.tr("Undone")),
        ]

    def _count_words(self, shown: int, total: int) -> str:
        if shown < total:
            words = self.tr("The newest {shown} of {total}; a filter or the export reaches the others.")
            return words.format(shown=self._moments.number(shown), total=self._moments.number(total))
        return self.tr("%n scan(s)", "", total)

    @Slot()
    def _ask(self) -> None:
        self._model.ask(
            self.search.text(),
            self.ending.currentData(),
            self.desk.currentData() or "",
            self.door.currentData() or "",
            self.hour.currentData(),
        )

    @Slot(object)
    def _choose_row(self, scan: LoggedScan | None) -> None:
        """The key does what the row under the cursor allows."""
        self.turning.setEnabled(scan is not None)
        brings_back = scan is not None and scan.undone is not None
        self.turning.set_words(self.tr("Bring it back") if brings_back else self.tr("Undo this scan"))

    @Slot()
    def _turn(self) -> None:
        scan = self.table.current()
        if scan is not None:
            self._model.turn(scan, self.reason.text())
            self.reason.clear()

    @Slot()
    def _enter(self) -> None:
        self.table.select_first()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _box(name: str) -> QComboBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(BOX_LETTERS)
    return box


def _offer(box: QComboBox, choices: Iterable[tuple[str | datetime | None, str]]) -> None:
    """Offer these; what is chosen stays chosen as long as it is among them."""
    wanted = list(choices)
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] == wanted:
        return
    chosen = box.currentData()
    box.clear()
    for key, words in wanted:
        box.addItem(words, key)
    keys = [key for key, _ in wanted]
    box.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

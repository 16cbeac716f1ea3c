"""The start page: the events of late, and the ways to another one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.places import documents
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.start.model import StartModel
from eventdesk.ui.start.recent import OVERHANG, RecentEvent, Ways, align

SUFFIX = ".eventdesk"
WIDTH = 720
MIDDLE = 1000
"""The stretch of what stands in the middle: it is as wide as it may be before anything is left beside it."""
SHOWN = 6


class StartScreen(QWidget):
    """What one sees before an event is open."""

    def __init__(self, recent: Sequence[Path], ways: Ways, worker: Worker) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._ways = ways
        self.opening = Button(self.tr("Open an event"), "folder-open", Kind.PRIMARY, key="Ctrl+O")
        self.making = Button(self.tr("New event"), "file-plus", key="Ctrl+N")
        self.sampling = Button(self.tr("Try the sample event"), "sparkles")
        self.opening.clicked.connect(self._choose)
        self.making.clicked.connect(self._make)
        self.sampling.clicked.connect(self._try)
        self._lay_out(recent)
        self.setFocusProxy(self.opening)
        self.model = StartModel(worker, self)
        self.model.missed.connect(self._tell_missing)
        self.model.look_for(recent[:SHOWN])

    def _lay_out(self, recent: Sequence[Path]) -> None:
        body = column(spacing=Space.L)
        body.addStretch(1)
        body.addWidget(Label("EventDesk", Type.DISPLAY))
        body.addWidget(
            Label(self.tr("The desk of your matchmaking day, with or without a network."), Type.MUTED)
        )
        actions = row(spacing=Space.S)
        for button in (self.opening, self.making, self.sampling):
            actions.addWidget(button)
        actions.addStretch(1)
        body.addLayout(actions)
        body.addWidget(self._recent_card(recent))
        body.addStretch(2)
        middle = QWidget()
        middle.setLayout(body)
        middle.setMaximumWidth(WIDTH)
        outer = row(padding=Space.XL, spacing=0)
        outer.addStretch(1)
        outer.addWidget(middle, MIDDLE)
        outer.addStretch(1)
        self.setLayout(outer)

    def _recent_card(self, recent: Sequence[Path]) -> Card:
        card, title = Card(), Label(self.tr("Recent events"), Type.TITLE)
        card.body.setContentsMargins(Space.XL - OVERHANG, Space.XL, Space.XL - OVERHANG, Space.L)
        title.setContentsMargins(OVERHANG, 0, OVERHANG, 0)
        card.body.addWidget(title)
        self._lines = {path: RecentEvent(path, self._ways) for path in recent[:SHOWN]}
        for line in self._lines.values():
            line.forgotten.connect(self._drop)
            card.body.addWidget(line)
        align(list(self._lines.values()))
        self._none = EmptyState(
            "calendar",
            self.tr("No events yet"),
            self.tr("Open the file of your event, or try the desk on the sample event."),
        )
        card.body.addWidget(self._none)
        self._none.setVisible(not self._lines)
        return card

    @Slot(object)
    def _tell_missing(self, missing: frozenset[Path]) -> None:
        for path in missing & self._lines.keys():
            self._lines[path].tell_gone()

    @Slot(object)
    def _drop(self, path: Path) -> None:
        line = self._lines.pop(path)
        line.hide()
        line.deleteLater()
        self._none.setVisible(not self._lines)
        self.opening.setFocus()

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Events (*.eventdesk)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open an event"), str(documents()), kinds)
        if name:
            self._ways.open(Path(name))

    @Slot()
    def _make(self) -> None:
        kinds = self.tr("Events (*.eventdesk)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("New event"), str(documents()), kinds)
        if name:
            self._ways.new(Path(name if name.endswith(SUFFIX) else name + SUFFIX))

    @Slot()
    def _try(self) -> None:
        self._ways.sample(documents() / "eventdesk-sample")

"""Arrivals: the morning at a glance, the call list, and the scan log; one of them in front."""

from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.scanlog import LoggedScan
from eventdesk.ui.arrivals.calls import CallList
from eventdesk.ui.arrivals.log import ScanLogPart
from eventdesk.ui.arrivals.logmodel import LogModel, Turned
from eventdesk.ui.arrivals.logwords import who_words
from eventdesk.ui.arrivals.model import ArrivalsModel, Morning
from eventdesk.ui.arrivals.overview import Overview
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.places import folder_of_files
from eventdesk.ui.kit.words.refusals import refusal_words


class Part(StrEnum):
    """What is in front."""

    OVERVIEW = "overview"
    CALLS = "calls"
    LOG = "log"


class ArrivalsScreen(QWidget):
    """How the morning goes; Ctrl+1, 2, 3 change between its parts."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._context = context
        self.model = ArrivalsModel(context.worker, context.desk, self)
        self.log_model = LogModel(context.worker, context.desk, self)
        self.overview = Overview(context.moments, self.model.lead)
        self.calls = CallList(context.moments, browses=context.may(Right.BROWSE))
        self.log = ScanLogPart(self.log_model, context.moments)
        self.parts: dict[Part, QWidget] = {
            Part.OVERVIEW: self.overview,
            **({Part.CALLS: self.calls} if context.may(Right.CONTACT) else {}),
            Part.LOG: self.log,
        }
        titles = {
            Part.OVERVIEW: self.tr("Overview"),
            Part.CALLS: self.tr("Call list"),
            Part.LOG: self.tr("Scan log"),
        }
        self.ways = Segments([(part.value, titles[part]) for part in self.parts], self.tr("Part"))
        self.ways.setToolTip("Ctrl+" + ", ".join(str(place + 1) for place in range(len(self.parts))))
        self.export = Button(self.tr("Export"), "download", key="Ctrl+E")
        self.heading = Heading(self.tr("Arrivals"), "", self.export, self.ways)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_part(Part.OVERVIEW)

    @property
    def part(self) -> Part:
        """What is in front."""
        return next(part for part, widget in self.parts.items() if widget is self._stack.currentWidget())

    def refresh(self, changes: Changes) -> None:
        """Read again what is in front; the rest is read when it comes there."""
        if self.part is Part.LOG:
            self.model.note(changes)
            self.log_model.touch(changes)
        else:
            self.model.touch(changes)

    @Slot(object)
    def show_part(self, part: Part) -> None:
        """Bring a part to the front, read anew, with the keyboard in it."""
        self._stack.setCurrentWidget(self.parts[part])
        self.ways.choose(part.value)
        self.export.setVisible(part is Part.LOG and self._context.may(Right.EXPORT))
        if part is Part.LOG:
            self.heading.set_subtitle(self.tr("What was undone stays in the log, crossed out."))
        self.setFocusProxy(self.parts[part])
        self.parts[part].setFocus()
        if part is Part.LOG:
            self.log_model.load()
        else:
            self.model.list_calls(self.calls.listing if part is Part.CALLS else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.follow(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.follow(on=False)

    def _lay_out(self) -> None:
        for widget in self.parts.values():
            self._stack.addWidget(widget)
        main = column(padding=Space.XL, spacing=Space.L)
        main.addWidget(self.heading)
        main.addWidget(self._stack, 1)
        self.setLayout(main)
        for number, part in enumerate(self.parts, start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.show_part, part))

    def _connect(self) -> None:
        self.ways.chosen.connect(self._choose)
        self.model.loaded.connect(self._show)
        self.overview.chart.lead_chosen.connect(self.model.set_lead)
        self.calls.listing_chosen.connect(self.model.list_calls)
        self.log_model.loaded.connect(self.log.show_log)
        self.log_model.turned.connect(self._tell_turned)
        self.log_model.refused.connect(self._refuse)
        self.log_model.exported.connect(self._tell_files)
        self.export.clicked.connect(self._export)

    @Slot(object)
    def _choose(self, key: str) -> None:
        """Where the keyboard chose, it stays among the choices."""
        self.show_part(Part(key))
        self.ways.setFocus()

    @Slot(object)
    def _show(self, morning: Morning) -> None:
        self.overview.show_morning(morning)
        self.calls.show_morning(morning)
        words = self.tr("As of {time}; read again with every scan.")
        self.heading.set_subtitle(words.format(time=self._context.moments.time(morning.arrivals.at)))

    @Slot(object)
    def _tell_turned(self, turned: Turned) -> None:
        scan: LoggedScan = turned.scan
        words = self.tr("Undone: {who}, {time}") if turned.undone else self.tr("Counts again: {who}, {time}")
        told = words.format(who=who_words(scan), time=self._context.moments.time(scan.at))
        back = (self.tr("Undo"), partial(self.log_model.turn_back, turned))
        self._context.notify(Notice(told, Tone.NEUTRAL, back))
        self.log_model.load()

    @Slot(object)
    def _refuse(self, refused: Refused) -> None:
        self._context.notify(Notice(refusal_words(refused.reason), Tone.WARN))

    @Slot()
    def _export(self) -> None:
        folder = folder_of_files(self, self.tr("Where shall the files go?"))
        if folder is not None:
            title, zone = self.tr("Exporting the scan log"), self._context.moments.zone
            self.log_model.export(folder, self.tr("scans"), title, zone)

    @Slot(object)
    def _tell_files(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        words = self.tr("{files} are in {folder}.").format(files=names, folder=paths[0].parent)
        self._context.notify(Notice(words, Tone.OK))

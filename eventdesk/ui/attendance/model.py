"""What the attendance screen knows and decides, without a window."""

from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.refusal import Refused
from eventdesk.exchange.attendance import WRITERS
from eventdesk.exchange.wholefile import fresh_places
from eventdesk.ui.kit.work.exporting import write_all
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.attendance import attendance, attendance_to_export
from eventdesk.usecases.desk import Desk

UNTOUCHING = frozenset({Noun.SCAN, Noun.BADGE, Noun.PRINT, Noun.REQUEST})
"""What changes nothing in the attendance."""


class View(StrEnum):
    """By what the attendance is told."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    COUNTRIES = "countries"
    GROUPS = "groups"
    SLOTS = "slots"
    OUTCOMES = "outcomes"


class AttendanceModel(QObject):
    """Reads the attendance and writes it to files."""

    loaded = Signal(object)
    """Attendance"""

    exported = Signal(object)
    """tuple[Path, ...]"""

    refused = Signal(object)
    """Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._desk = desk

    def load(self) -> None:
        """Read it anew."""
        self._worker.reading(self._read, self._loaded, latest=("attendance", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read it anew where a commit may have changed it."""
        if changes.nouns - UNTOUCHING:
            self.load()

    def export(self, folder: Path, stem: str, title: str) -> None:
        """Write CSV, XLSX and JSON into a folder, beside what was written before, in a process of its own."""
        paths = fresh_places(folder, stem, WRITERS)
        desk, write = self._desk, partial(self._write, paths, title)
        self._worker.reading(lambda: attendance_to_export(desk), write)

    def _write(self, paths: tuple[Path, ...], title: str, found: Attendance | Refused) -> None:
        if isinstance(found, Refused):
            self.refused.emit(found)
        else:
            self._worker.process(write_all, (WRITERS, found, paths), self._exported, title=title)

    def _read(self) -> Attendance | Refused:
        return attendance(self._desk)

    def _loaded(self, found: Attendance | Refused) -> None:
        if isinstance(found, Attendance):
            self.loaded.emit(found)

    def _exported(self, paths: tuple[Path, ...]) -> None:
        self.exported.emit(paths)

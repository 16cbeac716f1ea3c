"""What the scan log knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.change import Changes
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import CheckpointId, DeskId, new_id
from eventdesk.domain.refusal import Refused
from eventdesk.domain.scanlog import EVERYTHING, LoggedScan, ScanLog, Wanted
from eventdesk.exchange.scanlog import WRITERS
from eventdesk.exchange.wholefile import fresh_places
from eventdesk.ui.kit.work.exporting import write_all
from eventdesk.ui.kit.work.throttle import Throttle
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.checkpoints import checkpoints
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.scanlog import desks, scan_log, scan_log_to_export, turn
from eventdesk.usecases.undo import undo

TOUCHING = frozenset({Noun.VISIT, Noun.SCAN, Noun.GESTURE, Noun.PERSON, Noun.ORGANISATION, Noun.CHECKPOINT})
"""What changes the log."""

SHOWN = 500
"""So many of the newest are shown; a filter or a file reaches all."""

HOUR = timedelta(hours=1)
MOST_HOURS = 24
"""So many of the last hours are offered to choose from."""


class Ending(StrEnum):
    """Ways in which scans end that are no verdict."""

    UNDONE = "undone"
    BY_EXCEPTION = "by_exception"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the log shows, and what it can be asked for."""

    log: ScanLog
    desks: tuple[tuple[DeskId, str], ...]
    checkpoints: tuple[Checkpoint, ...]


@dataclass(frozen=True, slots=True)
class Turned:
    """A scan that is undone now, or counts again; undoing `action` turns it back."""

    scan: LoggedScan
    undone: bool
    action: str


class LogModel(QObject):
    """Reads the log, once a second at most; undoes, brings back and writes to files what is in it."""

    loaded = Signal(object)
    """Shown"""

    turned = Signal(object)
    """Turned"""

    exported = Signal(object)
    """tuple[Path, ...]"""

    refused = Signal(object)
    """Refused"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = EVERYTHING
        self._worker = worker
        self._desk = desk
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._read)

    def load(self) -> None:
        """Read the log again."""
        self._throttle.ask()

    def touch(self, changes: Changes) -> None:
        """Read again where a commit may have changed a line."""
        if changes.nouns & TOUCHING:
            self.load()

    def ask(self, text: str, ending: str, desk: str, checkpoint: str, hour: datetime | None) -> None:
        """Show only scans of which all of this is true; "" and None leave a question open."""
        self.wanted = Wanted(
            text=text,
            verdict=Verdict(ending) if ending in set(Verdict) else None,
            desks=(DeskId(desk),) if desk else (),
            checkpoint=CheckpointId(checkpoint) if checkpoint else None,
            since=hour,
            until=hour + HOUR if hour else None,
            undone=ending == Ending.UNDONE,
            by_exception=ending == Ending.BY_EXCEPTION,
        )
        self._read()

    def turn(self, scan: LoggedScan, reason: str) -> None:
        """Undo a scan, or bring back one that was undone."""
        turned = Turned(scan, scan.undone is None, new_id())
        why = reason.strip()
        self._act(turned, lambda: turn(self._desk, scan, reason=why, action=turned.action))

    def turn_back(self, before: Turned) -> None:
        """Take back what `turn` did."""
        turned = Turned(before.scan, not before.undone, new_id())
        self._act(turned, lambda: undo(self._desk, before.action, action=turned.action))

    def export(self, folder: Path, stem: str, title: str, zone: tzinfo) -> None:
        """Write all scans wanted, as CSV, XLSX and JSON, into a folder, beside what was written before."""
        paths, wanted = fresh_places(folder, stem, WRITERS), self.wanted
        self._worker.reading(
            lambda: scan_log_to_export(self._desk, wanted),
            partial(self._write, paths, title, zone),
        )

    def _read(self) -> None:
        wanted = self.wanted
        self._worker.reading(
            lambda: Shown(scan_log(self._desk, wanted, SHOWN), desks(self._desk), checkpoints(self._desk)),
            self._loaded,
            latest=("log", id(self)),
        )

    def _loaded(self, shown: Shown) -> None:
        self.loaded.emit(shown)

    def _act(self, turned: Turned, verb: Callable[[], object]) -> None:
        self._worker.database(verb, partial(self._turned, turned))

    def _turned(self, turned: Turned, done: object) -> None:
        if isinstance(done, Refused):
            self.refused.emit(done)
        else:
            self.turned.emit(turned)

    def _write(self, paths: tuple[Path, ...], title: str, zone: tzinfo, found: ScanLog | Refused) -> None:
        if isinstance(found, Refused):
            self.refused.emit(found)
        else:
            self._worker.process(write_all, (WRITERS, found, paths, zone), self._exported, title=title)

    def _exported(self, paths: tuple[Path, ...]) -> None:
        self.exported.emit(paths)


def hours(log: ScanLog, zone: tzinfo) -> tuple[datetime, ...]:
    """The full hours of the zone in which scans were made, the latest first."""
    if log.first is None or log.last is None:
        return ()
    first, last = (
        at.astimezone(zone).replace(minute=0, second=0, microsecond=0) for at in (log.first, log.last)
    )
    # Counted in UTC: where clocks are set back an hour comes twice.
    start, end = first.astimezone(UTC), last.astimezone(UTC)
    return tuple(end - HOUR * n for n in range(min(MOST_HOURS, (end - start) // HOUR + 1)))

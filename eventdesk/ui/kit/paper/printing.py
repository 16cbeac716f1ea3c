"""What printing knows and decides, without a window: queues, pages on their way, what came of them."""

import atexit
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.documents.glyphs import Unprintable
from eventdesk.documents.printer import PrinterError, print_file, printers
from eventdesk.ui.kit.paper.pages import Pages, Picture, picture, write_pdf
from eventdesk.ui.kit.work.job import Job
from eventdesk.ui.kit.work.worker import Worker

FILE = "pages.pdf"

Made: TypeAlias = tuple[Path, tuple[Unprintable, ...]]


@dataclass(frozen=True, slots=True)
class Sent:
    """Pages that a printer has taken; ``lacking`` are texts on them that have no letter shapes."""

    pages: Pages
    printer: str
    lacking: tuple[Unprintable, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """Pages that are in a file, and the texts on them that have no letter shapes."""

    pages: Pages
    path: Path
    lacking: tuple[Unprintable, ...] = ()


class Printing(QObject):
    """One thing at a time: pages are made in a process of their own, then go to a queue or stay in a file.

    They are recorded as printed only then.
    """

    queues_found = Signal(object)
    """payload: tuple[str, ...], the usual printer first."""

    sent = Signal(object)
    """payload: Sent."""

    written = Signal(object)
    """payload: Written."""

    failed = Signal(object)
    """payload: PrinterError; nothing was recorded."""

    recorded = Signal(object)
    """payload: Pages; the event knows now that they are on paper."""

    drawn = Signal(object)
    """payload: Picture of the page asked for last, or None."""

    busy_changed = Signal(object)
    """payload: bool."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self._worker = worker

    def look(self) -> None:
        """Ask the system for its queues."""
        self._worker.pool(printers, self._found, self._not_found)

    def draw(self, pages: Pages | None, room: tuple[int, int], number: int = 0) -> None:
        """Draw one page as it will be printed, into so many pixels across and down; None for none."""
        work = partial(picture, pages.make, pages.sheets, room, number) if pages else _no_picture
        self._worker.drawing(work, self._drawn, latest=("page", id(self)))

    def print(self, pages: Pages, printer: str, title: str) -> None:
        """Make the pages and hand them to a printer; ``title`` is what is shown meanwhile."""
        if self.busy:
            return
        folder = mkdtemp(prefix="eventdesk-print-")
        atexit.register(rmtree, folder, ignore_errors=True)
        self._make(pages, Path(folder) / FILE, title, partial(self._hand_over, pages, printer))

    def write(self, pages: Pages, path: Path, title: str) -> None:
        """Make the pages into a file."""
        if self.busy:
            return
        self._make(pages, path, title, partial(self._kept, pages))

    def _make(self, pages: Pages, path: Path, title: str, then: Callable[[Made], object]) -> None:
        self._set_busy(busy=True)
        work = (path, pages.make, pages.sheets)
        job = self._worker.process(write_pdf, work, then, self._not_done, title=title)
        job.ended.connect(self._stopped)

    def _hand_over(self, pages: Pages, printer: str, made: Made) -> None:
        path, lacking = made
        sent = Sent(pages, printer, lacking)
        self._worker.pool(partial(_send, path, sent), partial(self._accepted, sent), self._not_done)

    def _accepted(self, sent: Sent, _: None) -> None:
        self._set_busy(busy=False)
        self._record(sent.pages)
        self.sent.emit(sent)

    def _kept(self, pages: Pages, made: Made) -> None:
        self._set_busy(busy=False)
        self._record(pages)
        self.written.emit(Written(pages, *made))

    def _record(self, pages: Pages) -> None:
        if pages.record is not None:
            self._worker.database(pages.record, partial(self._recorded, pages))

    def _recorded(self, pages: Pages, _: object) -> None:
        self.recorded.emit(pages)

    def _drawn(self, page: Picture | None) -> None:
        self.drawn.emit(page)

    def _found(self, queues: tuple[str, ...]) -> None:
        self.queues_found.emit(queues)

    def _not_found(self, error: BaseException) -> None:
        """A system that does not even name its queues has none to print to."""
        self.queues_found.emit(())
        self._tell(error)

    def _not_done(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, PrinterError):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(object)
    def _stopped(self, job: Job) -> None:
        if job.cancelled:
            self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)


def _no_picture() -> Picture | None:
    return None


def _send(path: Path, sent: Sent) -> None:
    """Hand a file to the queue; it is kept only where another program has yet to read it."""
    try:
        send_to(sent.printer, sent.pages, path)
    finally:
        if sys.platform != "win32":
            rmtree(path.parent, ignore_errors=True)


def send_to(printer: str, pages: Pages, path: Path) -> None:
    """Hand the file with these pages to a printer, told all that they want of it."""
    print_file(path, pages.setup, printer=printer, title=pages.title)

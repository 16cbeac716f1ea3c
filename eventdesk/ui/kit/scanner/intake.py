"""What scanners send becomes codes: understood away from the window, doubled reads dropped, order kept.

Whatever arrives, the next scan is taken: a text that is understood by nothing is handed on as it is, for the
check-in to refuse in words.
"""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.doubled import LastReads
from eventdesk.scanner.calibration import Calibration
from eventdesk.scanner.layouts import Ambiguous, Read, Remembered, Unknown
from eventdesk.scanner.understanding import Codes, Mixed, Parted, Stream, Understood, get_ready
from eventdesk.ui.kit.scanner.wedge import Scanned
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.codes import all_codes, known_codes
from eventdesk.usecases.desk import Desk

MIXED_MS = 150
"""How long an unknown text waits for the rest of two scans that may have been mixed."""


READY_MS = 1500
"""How long after an event was opened the layouts are read, if no scan has asked for them before."""


class Intake(QObject):
    """Serves one event at a time."""

    accepted = Signal(object)
    """payload: str; a code, or what nobody knows."""

    doubted = Signal(object)
    """Ambiguous"""

    calibrated = Signal(object)
    """Calibration; of one line of bar codes or of the whole sheet."""

    remembered_changed = Signal(object)
    """Remembered"""

    homeless = Signal()
    """Something was scanned while no event is open."""

    def __init__(
        self, worker: Worker, remembered: Remembered, parent: QObject, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self.remembered = remembered
        self._worker = worker
        self._clock = clock
        self._stream: Stream | None = None
        self._reads = LastReads()
        self._unknown = ""
        self._mixed = Pause(self, MIXED_MS, self._give_up)
        self._opened = Pause(self, READY_MS, self._get_ready)

    def serve(self, desk: Desk | None) -> None:
        """Read scans by the codes of this event from now on."""
        self._unknown = ""
        self.forget()
        if desk is None:
            self._stream = None
            self._opened.stop()
        else:
            self._stream = Stream(Codes(partial(known_codes, desk), partial(all_codes, desk)))
            self._opened.start()

    def forget(self) -> None:
        """Take the next read of any badge for a new scan."""
        self._reads = LastReads()

    @Slot(object)
    def take(self, scanned: Scanned) -> None:
        """Take one scan; what it comes to is told in the order of the scans."""
        if self._stream is None:
            self.homeless.emit()
            return
        # The stream is used on the database thread alone: one scan after the other.
        understand = partial(self._stream.understand, scanned.text, self.remembered, follows=scanned.follows)
        self._worker.database(understand, self._take_understood)

    def remember(self, remembered: Remembered) -> None:
        """Read with this knowledge of the scanner from now on."""
        if remembered != self.remembered:
            self.remembered = remembered
            self.remembered_changed.emit(remembered)

    def _take_understood(self, found: Understood) -> None:
        if isinstance(found, Mixed | Parted) and found.with_before:
            self._unknown = ""
        self._give_up()
        match found:
            case Read():
                self.remember(self.remembered.after(found))
                self._accept(found.code)
            case Mixed():
                for code in found.codes:
                    self._accept(code)
            case Parted():
                self._accept(found.code)
                self._wait_for_rest("".join(found.rests[:1]))
            case Calibration():
                self.calibrated.emit(found)
            case Ambiguous():
                self.doubted.emit(found)
            case Unknown():
                self._wait_for_rest(found.text)

    def _wait_for_rest(self, text: str) -> None:
        self._unknown = text
        self._mixed.start()

    @Slot()
    def _get_ready(self) -> None:
        self._worker.database(get_ready, lambda _: None, patient=True)

    @Slot()
    def _give_up(self) -> None:
        self._mixed.stop()
        if self._unknown:
            text, self._unknown = self._unknown, ""
            self._accept(text)

    def _accept(self, code: str) -> None:
        now = self._clock()
        doubled = self._reads.has(code, now)
        self._reads = self._reads.after(code, now)
        if not doubled:
            self.accepted.emit(code)

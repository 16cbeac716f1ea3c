"""One piece of long work in a process of its own: how far it is, and how it is stopped.

The process is started afresh (spawn), so it holds neither the window nor the event file open, and stopping it
can harm nothing but its own unfinished output.
"""

import multiprocessing  # noqa: TID251 - the worker's own process side; only the worker imports this module
import pickle
import threading  # noqa: TID251
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection  # noqa: TID251
from multiprocessing.process import BaseProcess  # noqa: TID251
from typing import Any

from PySide6.QtCore import QObject, Signal

REPORT_EVERY = 0.05
"""Seconds between two reports of progress: faster than the eye is only traffic."""

GRACE = 2.0
"""Seconds that a stopped process gets to end before it is killed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` steps; a total of 0 means that nobody knows yet."""

    done: int
    total: int


class ProcessFailedError(RuntimeError):
    """The work in the process raised something that cannot travel; the text is its traceback."""


class ProcessDiedError(RuntimeError):
    """The process ended without an answer (killed, out of memory)."""


class Job(QObject):
    """The handle of work in a process: shown by the shell, cancelled by whoever has it."""

    progressed = Signal(object)
    """payload: Progress."""

    ended = Signal(object)
    """payload: this Job, after success, failure or cancelling."""

    cancel_requested = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.cancelled = False
        self.running = True

    def cancel(self) -> None:
        """Stop the work; harmless when it has ended or was cancelled before."""
        if self.running and not self.cancelled:
            self.cancelled = True
            self.cancel_requested.emit()

    def tell(self, at: Progress) -> None:
        """Pass on how far the work is (called by the worker)."""
        self.progressed.emit(at)

    def end(self) -> None:
        """Say that the work is over (called by the worker)."""
        self.running = False
        self.ended.emit(self)
        self.deleteLater()


class Runner:
    """Starts one process, listens to it until it ends, and can stop it from another thread."""

    def __init__(
        self,
        work: Callable[..., Any],
        args: tuple[object, ...],
        *,
        reports: bool,
        progressed: Callable[[Progress], None],
        done: Callable[[object, BaseException | None], None],
    ) -> None:
        self._work = (work, args, reports)
        self._progressed = progressed
        self._done = done
        self._lock = threading.Lock()
        self._stopped = False
        self._process: BaseProcess | None = None
        self._over = threading.Event()

    def run(self) -> None:
        """Do all of it; ends when the process has ended and its answer is handed on."""
        try:
            value, error = self._listen()
        except BaseException as raised:
            value, error = None, raised
        self._done(value, error)
        self._over.set()

    def stop(self) -> None:
        """End the process now; returns at once."""
        with self._lock:
            self._stopped = True
            if self._process is not None and self._process.is_alive():
                self._process.terminate()

    def wait(self) -> None:
        """Block until the process is gone."""
        self._over.wait(GRACE * 2)

    def _listen(self) -> tuple[object, BaseException | None]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_work_in_process, args=(theirs, *self._work), daemon=True)
        with self._lock:
            if self._stopped:
                return None, None
            process.start()
            self._process = process
        theirs.close()
        answer = self._answer(ours)
        ours.close()
        process.join(GRACE)
        if process.is_alive():
            process.kill()
            process.join()
        if answer is None:
            answer = (None, ProcessDiedError(f"ended with code {process.exitcode}"))
        process.close()
        return answer

    def _answer(self, connection: Connection) -> tuple[object, BaseException | None] | None:
        try:
            while True:
                kind, content = connection.recv()
                if kind == "progress":
                    self._progressed(Progress(*content))
                elif kind == "value":
                    return content, None
                else:
                    error, text = content
                    if error is None:
                        return None, ProcessFailedError(text)
                    error.add_note(text)
                    return None, error
        except (EOFError, OSError):
            return None


class _Reporter:
    """Sends progress through the pipe, but not more often than anybody can see."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._last >= REPORT_EVERY:
            self._last = now
            self._connection.send(("progress", (done, total)))


def _work_in_process(
    connection: Connection, work: Callable[..., object], args: tuple[object, ...], reports: bool
) -> None:
    """Run in the new process: do the work and send one answer."""
    try:
        value = work(*args, progress=_Reporter(connection)) if reports else work(*args)
        message: tuple[str, object] = ("value", value)
    except Exception as error:
        message = ("error", (_portable(error), traceback.format_exc()))
    connection.send(message)
    connection.close()


def _portable(error: Exception) -> Exception | None:
    """Return the error if it survives the pipe; many exceptions with own constructors do not."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return None
    return error

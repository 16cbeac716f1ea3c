"""One piece of long work in a process of its own: how far it is, and how it is stopped.

The process is started afresh (spawn), so it holds neither the window nor the event file open, and stopping it
can harm nothing but its own unfinished output.
"""

import importlib
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

from eventdesk.ui.kit.work.courtesy import give_way, let_wait
from eventdesk.ui.kit.work.parcel import packed

REPORT_EVERY = 0.1
"""Seconds between two reports of progress: each is drawn on the thread that a scan waits for."""

GRACE = 2.0
"""Seconds that a stopped process gets to end before it is killed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` steps; a total of 0 means that nobody knows yet."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Work:
    """What a process is to do: a function at the top of a module, called with arguments that can be pickled.

    One that ``reports`` takes ``progress``, which it calls with (done, total); one that ``streams`` is a
    generator, and all that it yields is sent.
    """

    function: Callable[..., Any]
    args: tuple[object, ...]
    reports: bool = False
    streams: bool = False


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


class Spare:
    """A process that has started, has imported a heavy module, and waits for its work."""

    def __init__(self, module: str = "") -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_work_in_process, args=(theirs, module), daemon=True)
        self.process.start()
        theirs.close()
        if self.process.pid is not None:
            let_wait(self.process.pid)

    def end(self) -> None:
        """It is not needed; returns at once."""
        self.connection.close()
        self.process.terminate()


class Runner:
    """Starts one process, or takes a spare one, listens to it until it ends, and can stop it from another
    thread."""

    def __init__(
        self,
        work: Work,
        spare: Spare | None,
        *,
        progressed: Callable[[object], None],
        done: Callable[[object, BaseException | None], None],
    ) -> None:
        self._work = work
        self._spare = spare
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
        # Sent behind the start: what is imported for it is imported with patience too.
        work = packed(self._work)
        with self._lock:
            if self._stopped:
                if self._spare is not None:
                    self._spare.end()
                return None, None
            spare = self._spare or Spare()
            self._process = spare.process
        process, ours = spare.process, spare.connection
        answer = self._answer(ours, work)
        ours.close()
        process.join(GRACE)
        if process.is_alive():
            process.kill()
            process.join()
        if answer is None:
            answer = (None, ProcessDiedError(f"ended with code {process.exitcode}"))
        with self._lock:
            self._process = None
        process.close()
        return answer

    def _answer(self, connection: Connection, work: bytes) -> tuple[object, BaseException | None] | None:
        try:
            connection.send_bytes(work)
            while True:
                kind, content = connection.recv()
                if kind == "progress":
                    self._progressed(Progress(*content))
                elif kind == "item":
                    self._progressed(content)
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


class _Outbox:
    """Sends no more often than anybody can see: then the newest, and at the end the last."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._held: tuple[str, object] | None = None
        self._last = 0.0
        self._waiting: threading.Timer | None = None

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        self.put("progress", (done, total), now=done >= total)

    def put(self, kind: str, content: object, *, now: bool = False) -> None:
        """Send something soon, unless something newer comes first; ``now`` waits for nothing."""
        with self._lock:
            self._held = (kind, content)
            wait = self._last + REPORT_EVERY - time.monotonic()
            if now or wait <= 0:
                self._flush()
            elif self._waiting is None:
                self._waiting = threading.Timer(wait, self._due)
                self._waiting.daemon = True
                self._waiting.start()

    def close(self, kind: str, content: object) -> None:
        """Send what is held back, and the answer after it."""
        with self._lock:
            self._flush()
            self._connection.send((kind, content))

    def _due(self) -> None:
        with self._lock:
            self._flush()

    def _flush(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        if self._held is not None:
            held, self._held = self._held, None
            self._last = time.monotonic()
            self._connection.send(held)


def _work_in_process(connection: Connection, module: str) -> None:
    """Run in the new process: do the work that is sent, send what it yields, and one answer."""
    give_way()
    outbox, value = _Outbox(connection), None
    try:
        if module:
            importlib.import_module(module)
        sent = connection.recv_bytes()
    except EOFError:
        return
    try:
        work: Work = pickle.loads(sent)
        if work.streams:
            for item in work.function(*work.args):
                outbox.put("item", item)
        elif work.reports:
            value = work.function(*work.args, progress=outbox.report)
        else:
            value = work.function(*work.args)
        message: tuple[str, object] = ("value", value)
    except Exception as error:
        message = ("error", (_portable(error), traceback.format_exc()))
    outbox.close(*message)
    connection.close()


def _portable(error: Exception) -> Exception | None:
    """Return the error if it survives the pipe; many exceptions with own constructors do not."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return None
    return error

"""The one place with threads: one for the database, one that draws, a small pool; jobs in own processes.

The window's thread never waits. It hands over a function and is called back, on its own thread, with what
came out. Jobs for the database run strictly one after another, in the order in which they were asked for.

No Qt object ever dies on a foreign thread: callbacks stay in a table that only the window's thread touches,
and the threads know a ticket number.
"""

import itertools
import queue
import sys
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from eventdesk.ui.kit.job import Job, Progress, Runner

T = TypeVar("T")
Failed = Callable[[BaseException], object]

SWITCH_SECONDS = 0.0005
"""After which the window's thread may have the interpreter back from work in the background."""
POOL_THREADS = 2


class WorkerClosedError(RuntimeError):
    """Work was handed over after ``close()``: it would be lost without a word."""


@dataclass(slots=True)
class _Waiting:
    """Who waits for one ticket; lives on the window's thread only."""

    then: Callable[[Any], object]
    failed: Failed | None
    latest: Hashable | None
    progress: Callable[[Progress], object] | None = None
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class _Done:
    """What came out of one ticket: a value, or what was raised."""

    ticket: int
    value: object = None
    error: BaseException | None = None


class _Lane:
    """Some threads taking work from one queue, first come, first served."""

    def __init__(self, name: str, threads: int, done: Callable[[_Done], None]) -> None:
        self._work: queue.SimpleQueue[tuple[int, Callable[[], object]] | None] = queue.SimpleQueue()
        self._done = done
        self._threads = [threading.Thread(target=self._run, name=f"{name}-{n}") for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def put(self, ticket: int, work: Callable[[], object]) -> None:
        self._work.put((ticket, work))

    def _run(self) -> None:
        while (item := self._work.get()) is not None:
            ticket, work = item
            try:
                done = _Done(ticket, value=work())
            except BaseException as error:
                done = _Done(ticket, error=error)
            # Forget the work before anybody hears of it: what it refers to must not die on this thread.
            del item, work
            self._done(done)
            del done

    def finish(self, *, drop: bool) -> None:
        """End the threads; ``drop`` leaves undone what has not begun."""
        while drop and not self._work.empty():
            self._work.get_nowait()
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join()


@dataclass(slots=True)
class _Tickets:
    """Numbers for the work under way, and the newest number of each ``latest`` key."""

    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    waiting: dict[int, _Waiting] = field(default_factory=dict)
    newest: dict[Hashable, int] = field(default_factory=dict)

    def take(self, waiting: _Waiting) -> int:
        ticket = next(self.numbers)
        self.waiting[ticket] = waiting
        if waiting.latest is not None:
            self.newest[waiting.latest] = ticket
        return ticket

    def overtaken(self, ticket: int, latest: Hashable | None) -> bool:
        return latest is not None and self.newest.get(latest, ticket) != ticket


class Worker(QObject):
    """Runs work away from the window's thread and brings the results back to it."""

    job_started = Signal(object)
    """payload: Job. A job in a process of its own began; the shell shows it with a Stop button."""

    settled = Signal()
    """Nothing is under way any more."""

    _done = Signal(object)
    _progressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._tickets = _Tickets()
        self._runners: dict[int, Runner] = {}
        self._closed = False
        self._done.connect(self._deliver)
        self._progressed.connect(self._tell_progress)
        self._database = _Lane("database", 1, self._done.emit)
        self._drawing = _Lane("drawing", 1, self._done.emit)
        self._pool = _Lane("pool", POOL_THREADS, self._done.emit)

    @property
    def pending(self) -> int:
        """How many jobs have not been delivered yet."""
        return len(self._tickets.waiting)

    def database(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        latest: Hashable | None = None,
    ) -> None:
        """Run ``work`` on the database thread, in order, and give its result to ``then``.

        ``latest`` is for reads that a newer one makes pointless (a search at every key): of the calls with an
        equal key only the newest is delivered, and those not yet begun are not even run. Never for writes.
        Without ``failed``, what was raised goes to ``sys.excepthook``. When ``then`` is a method of a QObject
        that has been destroyed meanwhile, the result is dropped.
        """
        self._in_order(self._database, work, _Waiting(then, failed, latest))

    def drawing(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        latest: Hashable | None = None,
    ) -> None:
        """Run ``work`` as ``database`` does, on the thread that draws pages: PDFium bears no second one."""
        self._in_order(self._drawing, work, _Waiting(then, failed, latest))

    def pool(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed | None = None) -> None:
        """Run short ``work`` that touches no database (a list of printers) on one of a few threads."""
        self._pool.put(self._take(_Waiting(then, failed, None)), work)

    def process(
        self,
        work: Callable[..., T],
        args: tuple[object, ...],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        title: str = "",
        progress: Callable[[Progress], object] | None = None,
        reports: bool = True,
    ) -> Job:
        """Run ``work(*args, progress=report)`` in a process of its own; the returned job can be cancelled.

        ``work`` is a function at the top of a module and ``args`` can be pickled. It calls
        ``report(done, total)`` as often as it likes; ``reports=False`` is for one that takes no ``progress``.
        After ``job.cancel()`` neither ``then`` nor ``failed`` is called.
        """
        job = Job(title, self)
        ticket = self._take(_Waiting(then, failed, None, progress, job))
        runner = Runner(
            work,
            args,
            reports=reports,
            progressed=lambda at: self._progressed.emit((ticket, at)),
            done=lambda value, error: self._done.emit(_Done(ticket, value, error)),
        )
        self._runners[ticket] = runner
        job.cancel_requested.connect(partial(self._cancel, ticket))
        threading.Thread(target=runner.run, name=f"job-{ticket}").start()
        self.job_started.emit(job)
        return job

    def close(self) -> None:
        """Finish what the database was asked to do, give up everything else, and end the threads.

        Blocks until the last write is on the disk: closing during work loses nothing. Nothing is delivered
        after it.
        """
        if self._closed:
            return
        self._closed = True
        for runner in self._runners.values():
            runner.stop()
        self._pool.finish(drop=True)
        self._drawing.finish(drop=True)
        self._database.finish(drop=False)
        for runner in self._runners.values():
            runner.wait()
        self._runners.clear()
        self._tickets.waiting.clear()

    def _in_order(self, lane: _Lane, work: Callable[[], object], waiting: _Waiting) -> None:
        ticket = self._take(waiting)
        if waiting.latest is not None:
            work = partial(self._unless_overtaken, ticket, waiting.latest, work)
        lane.put(ticket, work)

    def _take(self, waiting: _Waiting) -> int:
        if self._closed:
            raise WorkerClosedError("the worker is closed")
        return self._tickets.take(waiting)

    def _unless_overtaken(self, ticket: int, latest: Hashable, work: Callable[[], object]) -> object:
        return None if self._tickets.overtaken(ticket, latest) else work()

    def _cancel(self, ticket: int) -> None:
        runner = self._runners.get(ticket)
        if runner is not None:
            runner.stop()

    @Slot(object)
    def _tell_progress(self, told: tuple[int, Progress]) -> None:
        ticket, at = told
        waiting = self._tickets.waiting.get(ticket)
        if waiting is None or waiting.job is None or waiting.job.cancelled:
            return
        waiting.job.tell(at)
        if waiting.progress is not None and _alive(waiting.progress):
            waiting.progress(at)

    @Slot(object)
    def _deliver(self, done: _Done) -> None:
        waiting = self._tickets.waiting.pop(done.ticket, None)
        self._runners.pop(done.ticket, None)
        if waiting is None:
            return
        try:
            self._hand_over(waiting, done)
        finally:
            if not self._tickets.waiting:
                self._tickets.newest.clear()
                self.settled.emit()

    def _hand_over(self, waiting: _Waiting, done: _Done) -> None:
        if waiting.job is not None:
            waiting.job.end()
            if waiting.job.cancelled:
                return
        if self._tickets.overtaken(done.ticket, waiting.latest):
            return
        if done.error is None:
            if _alive(waiting.then):
                waiting.then(done.value)
        elif waiting.failed is None:
            sys.excepthook(type(done.error), done.error, done.error.__traceback__)
        elif _alive(waiting.failed):
            waiting.failed(done.error)


def _alive(callback: Callable[..., object]) -> bool:
    """Tell whether the Qt object behind a callback, if there is one, still exists."""
    while isinstance(callback, partial):
        callback = callback.func
    receiver = getattr(callback, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)

"""The one place with threads: for the database, for drawing, a small pool, listeners; jobs in own processes.

The window's thread never waits. It hands over a function and is called back, on its own thread, with what
came out. Jobs for the database run strictly one after another, in the order in which they were asked for;
what screens read runs beside them, so that no scan waits for a long list.

No Qt object ever dies on a foreign thread: callbacks stay in a table that only the window's thread touches,
and the threads know a ticket number.
"""

import sys
import threading
from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.ui.kit.work.job import Job, Progress, Runner, Spare, Work
from eventdesk.ui.kit.work.lane import Lane
from eventdesk.ui.kit.work.listening import Ears, Listener, Listening
from eventdesk.ui.kit.work.ticket import Done, Failed, Tickets, Waiting, alive

T = TypeVar("T")

SWITCH_SECONDS = 0.0001
"""After which the window's thread may have the interpreter back from work in the background.

Every call into Qt gives it away, and each time it is waited for: one paint is a hundred such calls.
"""
POOL_THREADS = 2


class WorkerClosedError(RuntimeError):
    """Work was handed over after ``close()``: it would be lost without a word."""


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
        self._tickets = Tickets()
        self._runners: dict[int, Runner] = {}
        self._ears = Ears(self)
        self._closed = False
        self._spare: Spare | None = None
        self._done.connect(self._deliver)
        self._progressed.connect(self._tell_progress)
        self._database = Lane("database", 1, self._done.emit)
        self._reading = Lane("reading", 1, self._done.emit)
        self._drawing = Lane("drawing", 1, self._done.emit)
        self._pool = Lane("pool", POOL_THREADS, self._done.emit)

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
        patient: bool = False,
    ) -> None:
        """Run ``work`` on the database thread, in order, and give its result to ``then``.

        ``latest`` is for reads that a newer one makes pointless (a search at every key): of the calls with an
        equal key only the newest is delivered, and those not yet begun are not even run. Never for writes.
        They and all ``patient`` work let the rest go first, in their own order: no scan waits for a board.
        Without ``failed``, what was raised goes to ``sys.excepthook``. When ``then`` is a method of a QObject
        that has been destroyed meanwhile, the result is dropped.
        """
        self._in_order(self._database, work, Waiting(then, failed, latest), patient=patient)

    def reading(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        latest: Hashable | None = None,
    ) -> None:
        """Run ``work`` that only reads the file, however long, beside what the database is asked for.

        It begins when all is done that the database was asked for before it, and sees what that wrote; the
        reads are done in their order. They share nothing with the database's thread: what uses the finder
        or the matchmaker belongs there.
        """
        self._in_order(self._database, work, Waiting(then, failed, latest), patient=True, on=self._reading)

    def drawing(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        latest: Hashable | None = None,
    ) -> None:
        """Run ``work`` as ``database`` does, on the thread that draws pages: PDFium bears no second one."""
        self._in_order(self._drawing, work, Waiting(then, failed, latest))

    def pool(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed | None = None) -> None:
        """Run short ``work`` that touches no database (a list of printers) on one of a few threads."""
        self._pool.put(self._take(Waiting(then, failed, None)), work)

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
        waiting = Waiting(then, failed, None, progress, Job(title, self))
        return self._start(waiting, Work(work, args, reports=reports))

    def stream(
        self,
        work: Callable[..., Iterable[T]],
        args: tuple[object, ...],
        each: Callable[[T], object],
        then: Callable[[None], object],
        failed: Failed | None = None,
        *,
        title: str = "",
        warmed: bool = False,
    ) -> Job:
        """Run the generator ``work(*args)`` in a process of its own; all that it yields goes to ``each``.

        Of what comes faster than anybody can see only the newest is delivered, the last always; ``then`` is
        called with None once it has ended. Both hear nothing after ``job.cancel()``. A ``warmed`` one takes
        the process that ``warm`` has made ready.
        """
        spare = None
        if warmed:
            spare, self._spare = self._spare, None
        waiting = Waiting(then, failed, None, each, Job(title, self))
        return self._start(waiting, Work(work, args, streams=True), spare)

    def warm(self, module: str) -> None:
        """Have a process ready that has imported a heavy module: what is asked next begins at once."""
        if self._spare is None:
            self.pool(partial(Spare, module), self._keep)

    def cool(self) -> None:
        """Let go of a process that was made ready and is not needed."""
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.end()

    def _keep(self, spare: Spare) -> None:
        self.cool()
        self._spare = spare

    def _start(self, waiting: Waiting, work: Work, spare: Spare | None = None) -> Job:
        job, ticket = waiting.job, self._take(waiting)
        assert job is not None
        runner = Runner(
            work,
            spare,
            progressed=lambda at: self._progressed.emit((ticket, at)),
            done=lambda value, error: self._done.emit(Done(ticket, value, error)),
        )
        self._runners[ticket] = runner
        job.cancel_requested.connect(partial(self._cancel, ticket))
        threading.Thread(target=runner.run, name=f"job-{ticket}").start()
        self.job_started.emit(job)
        return job

    def listen(self, listener: Listener, heard: Callable[[Any], object]) -> Listening:
        """Let a scanner or the like be listened to on a thread of its own; ``heard`` gets all that it tells.

        It counts as no work under way. What it raises goes to ``sys.excepthook``.
        """
        if self._closed:
            raise WorkerClosedError("the worker is closed")
        return self._ears.listen(listener, heard)

    def close(self) -> None:
        """Finish what the database was asked to do, give up everything else, and end the threads.

        Blocks until the last write is on the disk: closing during work loses nothing. Nothing is delivered
        after it.
        """
        if self._closed:
            return
        self._closed = True
        self.cool()
        self._ears.stop()
        for runner in self._runners.values():
            runner.stop()
        self._pool.finish(drop=True)
        self._drawing.finish(drop=True)
        self._database.finish(drop=False)
        self._reading.finish(drop=True)
        for runner in self._runners.values():
            runner.wait()
        self._ears.wait()
        self._runners.clear()
        self._tickets.waiting.clear()

    def _in_order(
        self,
        lane: Lane,
        work: Callable[[], object],
        waiting: Waiting,
        *,
        patient: bool = False,
        on: Lane | None = None,
    ) -> None:
        ticket = self._take(waiting)
        if waiting.latest is not None:
            work, patient = partial(self._unless_overtaken, ticket, waiting.latest, work), True
        lane.put(ticket, work, patient=patient, lane=on)

    def _take(self, waiting: Waiting) -> int:
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
    def _tell_progress(self, told: tuple[int, object]) -> None:
        ticket, at = told
        waiting = self._tickets.waiting.get(ticket)
        if waiting is None or waiting.job is None or waiting.job.cancelled:
            return
        if isinstance(at, Progress):
            waiting.job.tell(at)
        if waiting.progress is not None and alive(waiting.progress):
            waiting.progress(at)

    @Slot(object)
    def _deliver(self, done: Done) -> None:
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

    def _hand_over(self, waiting: Waiting, done: Done) -> None:
        if waiting.job is not None:
            waiting.job.end()
            if waiting.job.cancelled:
                return
        if self._tickets.overtaken(done.ticket, waiting.latest):
            return
        if done.error is None:
            if alive(waiting.then):
                waiting.then(done.value)
        elif waiting.failed is None:
            sys.excepthook(type(done.error), done.error, done.error.__traceback__)
        elif alive(waiting.failed):
            waiting.failed(done.error)

"""Some threads that take work from one queue: the worker's lanes; only the worker imports this module."""

import queue
import threading  # noqa: TID251 - the worker's own
from collections.abc import Callable
from contextlib import suppress
from enum import IntEnum

from eventdesk.ui.kit.work.ticket import Done


class Rank(IntEnum):
    """What goes before what."""

    FIRST = 0
    PATIENT = 1
    END = 2


Entry = tuple[Rank, int, Callable[[], object] | None, "Lane | None"]
"""What is waiting: its ticket, the work, and the lane to which it is handed on when its turn has come."""


class Lane:
    """Some threads taking work from one queue: first come, first served, and patient work after all other."""

    def __init__(self, name: str, threads: int, done: Callable[[Done], None]) -> None:
        self._work: queue.PriorityQueue[Entry] = queue.PriorityQueue()
        self._done = done
        self._threads = [threading.Thread(target=self._run, name=f"{name}-{n}") for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def put(
        self, ticket: int, work: Callable[[], object], *, patient: bool = False, lane: "Lane | None" = None
    ) -> None:
        """Have work done, here or in another lane once its turn has come; what comes of it is told under its
        ticket. Tickets grow."""
        self._work.put((Rank.PATIENT if patient else Rank.FIRST, ticket, work, lane))

    def _run(self) -> None:
        while True:
            _, ticket, work, lane = self._work.get()
            if work is None:
                return
            if lane is not None:
                lane.put(ticket, work)
                del work
                continue
            try:
                done = Done(ticket, value=work())
            except BaseException as error:
                done = Done(ticket, error=error)
            # Forget the work before anybody hears of it: what it refers to must not die on this thread.
            del work
            self._done(done)
            del done

    def finish(self, *, drop: bool) -> None:
        """End the threads; ``drop`` leaves undone what has not begun."""
        # The threads take from the queue meanwhile: that it was not empty says nothing.
        with suppress(queue.Empty):
            while drop:
                self._work.get_nowait()
        for number in range(len(self._threads)):
            self._work.put((Rank.END, number, None, None))
        for thread in self._threads:
            thread.join()

"""Some threads that take work from one queue: the worker's lanes; only the worker imports this module."""

import queue
import threading  # noqa: TID251 - the worker's own
from collections.abc import Callable

from eventdesk.ui.kit.ticket import Done


class Lane:
    """Some threads taking work from one queue, first come, first served."""

    def __init__(self, name: str, threads: int, done: Callable[[Done], None]) -> None:
        self._work: queue.SimpleQueue[tuple[int, Callable[[], object]] | None] = queue.SimpleQueue()
        self._done = done
        self._threads = [threading.Thread(target=self._run, name=f"{name}-{n}") for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def put(self, ticket: int, work: Callable[[], object]) -> None:
        """Have work done; what comes of it is told under its ticket."""
        self._work.put((ticket, work))

    def _run(self) -> None:
        while (item := self._work.get()) is not None:
            ticket, work = item
            try:
                done = Done(ticket, value=work())
            except BaseException as error:
                done = Done(ticket, error=error)
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

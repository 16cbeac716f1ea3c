"""A source that is listened to on a thread of its own, such as a scanner; only the worker starts one."""

import threading  # noqa: TID251 - the worker's own
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Tell = Callable[[object], None]
Listener = Callable[[Tell, threading.Event], None]
"""Work that goes on for long: it tells what it hears, and ends soon after the event is set."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Something that is listened to until ``stop``: nothing is delivered after it."""

    thread: threading.Thread
    over: threading.Event
    heard: Callable[[Any], object]

    def stop(self) -> None:
        """Listen no more; the thread ends by itself soon after."""
        self.over.set()

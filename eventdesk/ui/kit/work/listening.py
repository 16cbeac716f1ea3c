"""Sources that are listened to on threads of their own, such as scanners; only the worker starts one."""

import sys
import threading  # noqa: TID251 - the worker's own
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.ui.kit.work.ticket import alive

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


class Ears(QObject):
    """All that is listened to; what is heard is brought to the window's thread."""

    _heard = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Listening] = []
        self._heard.connect(self._tell)

    def listen(self, listener: Listener, heard: Callable[[Any], object]) -> Listening:
        """Begin to listen to one more."""
        self._all = [one for one in self._all if one.thread.is_alive()]
        over = threading.Event()
        thread = threading.Thread(target=lambda: self._run(listening, listener), name="listener")
        listening = Listening(thread, over, heard)
        self._all.append(listening)
        thread.start()
        return listening

    def stop(self) -> None:
        """Listen to nothing any more; returns at once."""
        for listening in self._all:
            listening.stop()

    def wait(self) -> None:
        """Block until all threads have ended."""
        for listening in self._all:
            listening.thread.join()

    def _run(self, listening: Listening, listener: Listener) -> None:
        try:
            listener(lambda told: self._heard.emit(listening, told), listening.over)
        except BaseException as error:
            self._heard.emit(listening, error)

    @Slot(object, object)
    def _tell(self, listening: Listening, told: object) -> None:
        if isinstance(told, BaseException):
            sys.excepthook(type(told), told, told.__traceback__)
        elif not listening.over.is_set() and alive(listening.heard):
            listening.heard(told)

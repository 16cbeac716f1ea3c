"""Tickets: who waits for what came out of work in the background; all of it on the window's thread."""

import itertools
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from eventdesk.ui.kit.work.job import Job

Failed = Callable[[BaseException], object]


@dataclass(slots=True)
class Waiting:
    """Who waits for one ticket."""

    then: Callable[[Any], object]
    failed: Failed | None
    latest: Hashable | None
    progress: Callable[[Any], object] | None = None
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What came out of one ticket: a value, or what was raised."""

    ticket: int
    value: object = None
    error: BaseException | None = None


@dataclass(slots=True)
class Tickets:
    """Numbers for the work under way, and the newest number of each ``latest`` key."""

    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    waiting: dict[int, Waiting] = field(default_factory=dict)
    newest: dict[Hashable, int] = field(default_factory=dict)

    def take(self, waiting: Waiting) -> int:
        """Give a number to who waits."""
        ticket = next(self.numbers)
        self.waiting[ticket] = waiting
        if waiting.latest is not None:
            self.newest[waiting.latest] = ticket
        return ticket

    def overtaken(self, ticket: int, latest: Hashable | None) -> bool:
        """Whether a newer one of the same key was asked for."""
        return latest is not None and self.newest.get(latest, ticket) != ticket


def alive(callback: Callable[..., object]) -> bool:
    """Tell whether the Qt object behind a callback, if there is one, still exists."""
    while isinstance(callback, partial):
        callback = callback.func
    receiver = getattr(callback, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)

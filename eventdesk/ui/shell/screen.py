"""What the window needs to know of a screen before it exists."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun, Subject

ELSEWHERE_MS = 500
"""What is seen elsewhere follows no more often: at the desk somebody waits, before a wall nobody."""


class Group(IntEnum):
    """What a screen is for, in the order of the side bar, where a line parts one group from the next."""

    DESK = 1
    """What is open while people come and meet."""

    PLAN = 2
    """Who is there, who wishes for whom, and who meets whom when."""

    PAPER = 3
    """What is handed out, and what is told of the day."""

    SETUP = 4
    """What is set up before the day, at the foot."""


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """One screen: ``key`` names it, ``shortcut`` its function key, ``factory`` makes it at its first visit.

    ``keeps`` are the nouns for which other screens send the user to this one.
    """

    key: str
    title: str
    icon: str
    shortcut: str
    factory: Callable[[], QWidget]
    group: Group = Group.DESK
    keeps: frozenset[Noun] = frozenset()


@runtime_checkable
class Refreshing(Protocol):
    """A screen that reads again what a commit touched."""

    def refresh(self, changes: Changes) -> None: ...


@runtime_checkable
class Showing(Protocol):
    """A screen that can put the cursor on one thing it keeps."""

    def show_subject(self, subject: Subject) -> None: ...


@runtime_checkable
class Scanning(Protocol):
    """A screen that takes what a scanner wrote elsewhere."""

    def take_scan(self, text: str) -> None: ...


@runtime_checkable
class ScanningForItself(Scanning, Protocol):
    """A screen that, while it is in front and says so, takes scans that else were check-ins."""

    @property
    def scans_here(self) -> bool: ...


@runtime_checkable
class Asked(Protocol):
    """A screen that other screens ask for something: for whom to find a partner, what to mend."""

    def ask(self, about: object) -> None: ...


@runtime_checkable
class Activated(Protocol):
    """A screen that wants to know when it comes to the front."""

    def activated(self) -> None: ...


@runtime_checkable
class Watched(Protocol):
    """A screen that may be seen elsewhere too, as on a wall, while another one is in front."""

    @property
    def is_watched(self) -> bool: ...

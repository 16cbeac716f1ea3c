"""The ways to an event, as the composition root gives them to the window; free of Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from eventdesk.domain.change import Changes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.rehearsal import Rehearsal


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """An event as it is open for this desk; `rehearsal` where it is a copy to rehearse on."""

    path: Path
    desk: Desk
    on_commit: list[Callable[[Changes], object]]
    close: Callable[[], None]
    rehearsal: Rehearsal | None = None


@dataclass(frozen=True, slots=True)
class Doors:
    """Open an event, make a new one in a time zone, make the sample in a folder, rehearse by a seed.

    The second argument is the name of the desk.
    """

    open: Callable[[Path, str], OpenEvent]
    new: Callable[[Path, str, str], OpenEvent]
    sample: Callable[[Path, str], OpenEvent]
    rehearse: Callable[[Path, str, int], OpenEvent]

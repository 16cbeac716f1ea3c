"""How the window opens, makes and rehearses events: functions that `main` hands to it; free of Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from eventdesk.domain.change import Changes
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.usecases.access import DeskStanding, standing
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.post import Post
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
class Opened:
    """What the window must know of an event before it shows the first screen."""

    event: OpenEvent
    about: Event
    position: int
    standing: DeskStanding


def opened(event: OpenEvent, post: Post) -> Opened:
    """Read it, on the database thread; from now on whoever is at this post acts.

    An event that cannot be read is closed again, and what was raised goes on.
    """
    event = replace(event, desk=replace(event.desk, post=post))
    try:
        with event.desk.reading() as reading:
            about = reading.get(Event, EVENT_ID) or Event(id=EVENT_ID, name=event.path.stem)
            position = reading.position()
        return Opened(event, about, position, standing(event.desk))
    except BaseException:
        event.close()
        raise


@dataclass(frozen=True, slots=True)
class Doors:
    """Open an event, make a new one in a time zone, make the sample in a folder, rehearse by a seed.

    The second argument is the name of the desk.
    """

    open: Callable[[Path, str], OpenEvent]
    new: Callable[[Path, str, str], OpenEvent]
    sample: Callable[[Path, str], OpenEvent]
    rehearse: Callable[[Path, str, int], OpenEvent]

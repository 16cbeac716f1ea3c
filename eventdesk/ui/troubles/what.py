"""What can have happened: its key, its picture, and what has to be asked about it."""

from dataclasses import dataclass
from enum import StrEnum

from eventdesk.domain.trouble import TroubleKind


class Ask(StrEnum):
    """One thing that has to be known."""

    PERSON = "person"
    NEWCOMER = "newcomer"
    WISHES = "wishes"
    TABLE = "table"
    LOST_TABLE = "lost table"
    ROOM = "room"
    LOST_ROOM = "lost room"
    SESSION = "session"
    SLOT = "slot"
    MEETING = "meeting"
    MINUTES = "minutes"
    UNTIL = "until"
    SINCE = "since"
    """From when on; now where nobody says."""


class Event(StrEnum):
    """What happened, as people say it: a walk-in and an extra wish are both wishes to be placed."""

    LATE = "late"
    LEAVES = "leaves"
    NEVER_CAME = "never came"
    BACK = "back"
    WALK_IN = "walk-in"
    SUBSTITUTE = "substitute"
    WISH = "wish"
    TABLE_LOST = "table lost"
    TABLE_BACK = "table back"
    ROOM_LOST = "room lost"
    ROOM_BACK = "room back"
    SLOT_SHORTENED = "slot shortened"
    POSTPONED = "postponed"
    SESSION_OVERRUNS = "session overruns"
    LOCK = "lock"
    CLASHES = "clashes"


@dataclass(frozen=True, slots=True)
class What:
    """One tile: the letter that presses it, and what is asked next."""

    event: Event
    kind: TroubleKind
    key: str
    icon: str
    asks: tuple[Ask, ...] = ()


WHATS = (
    What(Event.LATE, TroubleKind.LATE, "L", "clock", (Ask.PERSON, Ask.UNTIL)),
    What(Event.LEAVES, TroubleKind.LEAVES, "G", "log-out", (Ask.PERSON, Ask.SINCE)),
    What(Event.NEVER_CAME, TroubleKind.NEVER_CAME, "N", "user-x", (Ask.PERSON,)),
    What(Event.BACK, TroubleKind.BACK, "B", "user-check", (Ask.PERSON,)),
    What(Event.WALK_IN, TroubleKind.WISHES, "W", "user-plus", (Ask.NEWCOMER, Ask.WISHES)),
    What(Event.SUBSTITUTE, TroubleKind.SUBSTITUTE, "S", "users", (Ask.PERSON, Ask.NEWCOMER)),
    What(Event.WISH, TroubleKind.WISHES, "X", "star", (Ask.PERSON, Ask.WISHES)),
    What(Event.TABLE_LOST, TroubleKind.TABLE_LOST, "T", "table-2", (Ask.TABLE,)),
    What(Event.TABLE_BACK, TroubleKind.TABLE_BACK, "U", "rotate-ccw", (Ask.LOST_TABLE,)),
    What(Event.ROOM_LOST, TroubleKind.ROOM_LOST, "R", "door-open", (Ask.ROOM,)),
    What(Event.ROOM_BACK, TroubleKind.ROOM_BACK, "E", "rotate-ccw", (Ask.LOST_ROOM,)),
    What(Event.SLOT_SHORTENED, TroubleKind.SLOT_SHORTENED, "H", "timer", (Ask.SLOT, Ask.MINUTES)),
    What(Event.POSTPONED, TroubleKind.POSTPONED, "P", "fast-forward", (Ask.MINUTES,)),
    What(Event.SESSION_OVERRUNS, TroubleKind.SESSION_OVERRUNS, "O", "presentation", (Ask.SESSION, Ask.UNTIL)),
    What(Event.LOCK, TroubleKind.LOCK, "K", "lock", (Ask.MEETING,)),
    What(Event.CLASHES, TroubleKind.CLASHES, "C", "triangle-alert"),
)
"""All of them, in the order in which they are shown."""


def what_of(event: Event) -> What:
    """The tile of an event."""
    return next(what for what in WHATS if what.event is event)


def what_keyed(key: str) -> What | None:
    """The tile that a letter presses."""
    return next((what for what in WHATS if what.key == key.upper()), None)


def what_kind(kind: TroubleKind) -> What:
    """The tile of a trouble that another screen tells of; wishes are then those of somebody on the list."""
    return what_of(Event.WISH) if kind is TroubleKind.WISHES else next(w for w in WHATS if w.kind is kind)

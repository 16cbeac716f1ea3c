"""Refusals: why something asked for was not done, as a value that the front ends put into words."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why not."""

    NO_NAME = "no name"
    NAME_TAKEN = "name taken"
    NO_SUCH_ZONE = "no such zone"
    EVENT_EXISTS = "event exists"
    NO_SUCH_EVENT = "no such event"
    NO_SUCH_PERSON = "no such person"
    NO_SUCH_ORGANISATION = "no such organisation"
    NO_SUCH_GROUP = "no such group"
    NO_SUCH_MEETING = "no such meeting"
    NO_SUCH_SLOT = "no such slot"
    NO_SUCH_TABLE = "no such table"
    NO_SUCH_REQUEST = "no such request"
    NO_SUCH_ACTION = "no such action"
    NO_SUCH_CHECKPOINT = "no such checkpoint"
    NO_SUCH_QUESTION = "no such question"
    NO_SUCH_DESK = "no such desk"
    NO_SUCH_TIME = "no such time"
    NO_SUCH_DESIGN = "no such design"
    NO_SUCH_MEDIUM = "no such medium"
    BAD_DESIGN = "bad design"
    NO_PICTURE = "no picture"
    NO_SUCH_BADGE = "no such badge"
    NO_MEETING_NOW = "no meeting now"
    PERSON_CANCELLED = "person cancelled"
    HAS_PEOPLE = "has people"
    HAS_SESSIONS = "has sessions"
    HAS_QUESTIONS = "has questions"
    ENTRANCE_STAYS = "entrance stays"
    CLOSES_FIRST = "closes first"
    NO_SESSION = "no session"
    NO_TEXT = "no text"
    NO_CHOICES = "no choices"
    PERSON_BUSY = "person busy"
    TABLE_BUSY = "table busy"
    NO_FREE_TABLE = "no free table"
    TABLE_OUT_OF_SERVICE = "table out of service"
    TABLE_TOO_SMALL = "table too small"
    TOO_FEW_PEOPLE = "too few people"
    NOT_IN_MEETING = "not in meeting"
    MEETING_OVER = "meeting over"
    ALREADY_ASKED = "already asked"
    NO_SUCH_SUGGESTION = "no such suggestion"
    NOT_TOGETHER = "not together"
    THE_SAME = "the same"
    NO_SUCH_RULE = "no such rule"
    ALREADY_UNDONE = "already undone"
    NOTHING_TO_UNDO = "nothing to undo"
    NOTHING_TO_REDO = "nothing to redo"
    NOTHING_CHANGED = "nothing changed"
    NOT_ALLOWED = "not allowed"
    WRONG_PIN = "wrong pin"
    WAIT = "wait"
    NO_PIN = "no pin"
    BAD_PIN = "bad pin"
    PIN_TAKEN = "pin taken"
    ORGANISER_FIRST = "organiser first"


@dataclass(frozen=True, slots=True)
class Refused:
    """What a use-case returns when it does nothing; `about` are ids of what stands in the way."""

    reason: Reason
    about: tuple[str, ...] = ()

"""Check-in: what a scan means, and what the desk is shown for it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.code import CodeOrigin
from eventdesk.domain.fact import Draft, Kind, Noun, Subject
from eventdesk.domain.ids import DeskId, GestureId, MeetingId, PersonId
from eventdesk.domain.person import Consent
from eventdesk.domain.visit import Direction


class Verdict(StrEnum):
    """What a scan came to."""

    OK = "ok"
    ALREADY_IN = "already_in"
    NOT_IN = "not_in"
    UNKNOWN = "unknown"
    OTHER_EVENT = "other_event"
    REVOKED = "revoked"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Who stands at the desk, and what matters there. `country` is ISO 3166 alpha-2."""

    id: PersonId
    name: str
    organisation: str = ""
    roles: tuple[str, ...] = ()
    vip: bool = False
    notes: str = ""
    consent: Consent = Consent.OPEN
    country: str = ""
    walk_in: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody to meet."""

    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that runs or comes next; table and room are empty where none is given yet."""

    meeting: MeetingId
    start: datetime
    end: datetime
    table: str
    room: str
    with_: tuple[Partner, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a badge belongs to, and where they are. `first_desk` is the name of the desk that let them in."""

    card: PersonCard | None
    revoked: bool = False
    inside: bool = False
    first_at: datetime | None = None
    first_desk: str = ""


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What the desk is told about one scan; `action` is the gesture by which it can be undone."""

    verdict: Verdict
    action: GestureId
    at: datetime
    direction: Direction
    text: str = ""
    person: PersonCard | None = None
    first_at: datetime | None = None
    first_desk: str = ""
    next: NextMeeting | None = None
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class RecentScan:
    """One line of the list of last scans. `text` is what was read where nobody was found."""

    action: GestureId
    at: datetime
    desk: DeskId
    desk_name: str
    direction: Direction | None
    verdict: Verdict
    text: str
    person: PersonId | None
    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Counters:
    """How many are expected in all (cancelled ones left out), are in the house, and have left it."""

    expected: int
    here: int
    left: int


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person found by name."""

    card: PersonCard
    inside: bool = False
    first_at: datetime | None = None


def decide(holder: Holder | None, origin: CodeOrigin, direction: Direction) -> Verdict:
    """The verdict on a scan: `holder` of the badge with this code, None where no badge has it."""
    if holder is None:
        return Verdict.OTHER_EVENT if origin is CodeOrigin.OTHER_EVENT else Verdict.UNKNOWN
    if holder.revoked:
        return Verdict.REVOKED
    if holder.card is None or holder.card.cancelled:
        return Verdict.CANCELLED
    if direction is Direction.IN:
        return Verdict.ALREADY_IN if holder.inside else Verdict.OK
    return Verdict.OK if holder.inside else Verdict.NOT_IN


def spellings(text: str) -> tuple[str, str]:
    """How a code may stand in the file: as read, and as typed off paper in groups or small letters."""
    read = text.strip()
    return read, "".join(read.split()).upper()


def refusal_draft(answer: ScanAnswer) -> Draft:
    """The fact of a scan that was not accepted, with the raw text."""
    body: dict[str, str] = {
        "at": answer.at.isoformat(),
        "verdict": answer.verdict.value,
        "direction": answer.direction.value,
        "text": answer.text,
    }
    if answer.person is not None:
        body["person"] = answer.person.id
    return Draft(Subject(Noun.SCAN, answer.action), Kind.REFUSED, body)

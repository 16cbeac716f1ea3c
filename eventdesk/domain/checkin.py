"""Check-in: what a scan means, and what the desk is shown for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.agenda import Partner
from eventdesk.domain.code import has_shape
from eventdesk.domain.fact import Draft, Json, Kind, Noun, Subject
from eventdesk.domain.ids import CheckpointId, DeskId, GestureId, MeetingId, PersonId
from eventdesk.domain.person import Consent, Payment, Status
from eventdesk.domain.question import Question
from eventdesk.domain.search import Match
from eventdesk.domain.visit import ENTRANCE, Direction


class Verdict(StrEnum):
    """What a scan came to; the order is that of `domain.decision`."""

    OK = "ok"
    UNKNOWN = "unknown"
    OTHER_EVENT = "other_event"
    REVOKED = "revoked"
    AMBIGUOUS = "ambiguous"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    NOT_APPROVED = "not_approved"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    NOT_ADMITTED = "not_admitted"
    UNPAID = "unpaid"
    ASK = "ask"
    ALREADY_IN = "already_in"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Who stands at the desk, and what matters there. `country` is ISO 3166 alpha-2, `languages` BCP 47."""

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
    status: Status = Status.REGISTERED
    payment: Payment = Payment.PAID
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    attention: str = ""
    box: str = ""
    languages: tuple[str, ...] = ()


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
    """Whom a badge belongs to, and where they are by the scans of one checkpoint.

    `first_desk` is the name of the desk that first let them in, `last_at` when they passed last.
    """

    card: PersonCard | None
    revoked: bool = False
    inside: bool = False
    first_at: datetime | None = None
    first_desk: str = ""
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What comes with a scan: the `override` is why somebody passes in spite of a reason, `answers` are by
    the key of the question, `settled` says that what is owed was paid, `chosen` whom an ambiguous code means.
    A simulated scan is answered and recorded nowhere.
    """

    override: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    settled: bool = False
    chosen: PersonId | None = None
    simulated: bool = False


AS_USUAL = Terms()


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What the desk is told about one scan; `action` is the gesture by which it can be undone.

    `first_at` is when the person first came, at `first_desk`; of who is in already, when this stay began.
    `candidates` are those whom an ambiguous code may mean. `questions` are still to be asked, `given` by
    their keys what was answered before. `expected_in` is where somebody should be who is not admitted
    here, `limit` the time that somebody misses, `override` the reason why somebody passed in spite of
    `overridden`. What was answered under the keys `ignored` answers no question and is not kept. A simulated
    answer is recorded nowhere.
    """

    verdict: Verdict
    action: GestureId
    at: datetime
    direction: Direction
    text: str = ""
    person: PersonCard | None = None
    first_at: datetime | None = None
    first_desk: str = ""
    next: NextMeeting | None = None
    checkpoint: CheckpointId = ENTRANCE
    checkpoint_name: str = ""
    candidates: tuple[PersonCard, ...] = ()
    questions: tuple[Question, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    expected_in: tuple[str, ...] = ()
    limit: datetime | None = None
    override: str = ""
    overridden: Verdict | None = None
    simulated: bool = False


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
    """A person found by name, and how; `match` is None for one of several whom a code may mean."""

    card: PersonCard
    inside: bool = False
    first_at: datetime | None = None
    match: Match | None = None


def spellings(text: str) -> tuple[str, str]:
    """How a code may stand in the file: as read, and one of our own as typed off paper in groups or small
    letters; other systems' codes are compared whole."""
    read = sayable(text).strip()
    typed = "".join(read.split()).upper()
    return read, typed if has_shape(typed) else read


def sayable(text: str) -> str:
    """The text without halves of letters, which no file can keep and no badge says."""
    return text.encode(errors="replace").decode()


def refusal_draft(answer: ScanAnswer) -> Draft:
    """The fact of a scan that was not accepted, with the raw text and all that the desk was told."""
    body: dict[str, Json] = {
        "at": answer.at.isoformat(),
        "verdict": answer.verdict.value,
        "direction": answer.direction.value,
        "text": sayable(answer.text),
    }
    if answer.person is not None:
        body["person"] = answer.person.id
    if answer.checkpoint != ENTRANCE:
        body["checkpoint"] = answer.checkpoint
    if answer.first_at is not None:
        body |= {"first_at": answer.first_at.isoformat(), "first_desk": answer.first_desk}
    if answer.limit is not None:
        body["limit"] = answer.limit.isoformat()
    more: dict[str, Json] = {
        "candidates": [one.id for one in answer.candidates],
        "questions": [one.id for one in answer.questions],
        "given": dict(answer.given),
        "expected_in": list(answer.expected_in),
    }
    body |= {key: value for key, value in more.items() if value}
    return Draft(Subject(Noun.SCAN, answer.action), Kind.REFUSED, body)

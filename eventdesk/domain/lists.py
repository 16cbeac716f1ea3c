"""Lists that come from outside: what they can be about, their fields, and what can be wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


class ListKind(StrEnum):
    """What the lines of a list are about."""

    PEOPLE = "people"
    TABLES = "tables"
    ROOMS = "rooms"
    SLOTS = "slots"
    SESSIONS = "sessions"
    REQUESTS = "requests"
    MEETINGS = "meetings"
    CHECKPOINTS = "checkpoints"
    QUESTIONS = "questions"
    PAIRS = "pairs"
    """Who never meets."""

    ORDERS = "orders"
    """Who is met before whom."""


def _person(name: str) -> tuple[str, ...]:
    """The three ways in which a line points to somebody: id or e-mail, name, and organisation."""
    return (f"{name}_id", name, f"{name}_organisation")


FIELDS: Mapping[ListKind, tuple[str, ...]] = {
    ListKind.PEOPLE: (
        "external_id", "title", "given", "family", "full", "shown", "organisation", "membership", "size",
        "job", "email", "phone", "languages", "country", "roles", "ambassador_of", "vip", "notes", "consent",
        "groups", "registered", "code", "status", "payment", "valid_from", "valid_until", "attention", "box",
        "organisation_kind", "offers", "needs", "fields", "markets", "present_from", "present_until",
        "guaranteed", "most_meetings", "most_in_row",
    ),
    ListKind.TABLES: ("external_id", "number", "room", "capacity", "hosts", "out_of_service"),
    ListKind.ROOMS: ("external_id", "name", "capacity", "equipment", "out_of_service"),
    ListKind.SLOTS: ("external_id", "name", "date", "starts", "ends"),
    ListKind.SESSIONS: (
        "external_id", "title", "room", "date", "starts", "ends", "group", "people", "equipment",
    ),
    ListKind.REQUESTS: (
        "external_id", *_person("asker"), *_person("asked"), "along", "weight", "note", "answer",
    ),
    ListKind.MEETINGS: (
        "external_id", "subject_line", "date", "starts", "end_date", "ends", "slot", "table", "room",
        "status", *_person("first"), *_person("second"), *_person("third"), *_person("fourth"), "people",
        "pending", "outcome", "outcome_note", "outcome_told_by",
    ),
    ListKind.CHECKPOINTS: (
        "external_id", "name", "session", "room", "roles", "groups", "booked", "reentry", "ways", "capacity",
        "admits_pending", "opens", "closes", "checkout_at",
    ),
    ListKind.QUESTIONS: (
        "external_id", "key", "text", "kind", "choices", "asking", "roles", "checkpoints",
    ),
    ListKind.PAIRS: ("external_id", *_person("one"), *_person("two"), "why"),
    ListKind.ORDERS: ("external_id", *_person("person"), *_person("earlier"), *_person("later")),
}  # fmt: skip
"""All fields of each kind. `people`, `pending` and `along` hold ids, e-mails or names, parted by `;`."""

NEEDED: Mapping[ListKind, tuple[tuple[str, ...], ...]] = {
    ListKind.PEOPLE: (("given", "family", "full", "shown"),),
    ListKind.TABLES: (("number",),),
    ListKind.ROOMS: (("name",),),
    ListKind.SLOTS: (("starts",), ("ends",)),
    ListKind.SESSIONS: (("title",),),
    ListKind.REQUESTS: (("asker_id", "asker"), ("asked_id", "asked")),
    ListKind.MEETINGS: (("first_id", "first", "people", "outcome"),),
    ListKind.CHECKPOINTS: (("name",),),
    ListKind.QUESTIONS: (("text",),),
    ListKind.PAIRS: (("one_id", "one", "one_organisation"), ("two_id", "two", "two_organisation")),
    ListKind.ORDERS: (("person_id", "person"), ("earlier_id", "earlier"), ("later_id", "later")),
}
"""What a list cannot do without: of each group at least one field must have a column."""

EXACT = frozenset(
    ["external_id", "phone", "code"]
    + [field for fields in FIELDS.values() for field in fields if field.endswith("_id")]
)
"""Fields that count letter by letter, though spreadsheets take them for numbers."""


class ProblemCode(StrEnum):
    """What is wrong with one cell or line."""

    MISSING = "missing"
    BAD_EMAIL = "bad e-mail"
    BAD_COUNTRY = "bad country"
    BAD_LANGUAGE = "bad language"
    BAD_DATE = "bad date"
    BAD_TIME = "bad time"
    NO_DAY = "no day"
    """A time alone, where the event has no slots that tell its day."""

    NO_SUCH_LOCAL_TIME = "no such local time"
    BAD_NUMBER = "bad number"
    BAD_CHOICE = "bad choice"
    TOO_FEW_CHOICES = "too few choices"
    BAD_ORDER = "bad order"
    FORMULA = "formula"
    GARBLED = "garbled"
    LOST_DIGITS = "lost digits"
    SPREADSHEET_ERROR = "spreadsheet error"
    TOO_MANY_CELLS = "too many cells"
    TWICE = "twice"
    CODE_TAKEN = "code taken"
    CODE_SHARED = "code shared"
    """A mere warning: other systems give one ticket to several people, and the desk asks whom it means."""

    EMAIL_SHARED = "e-mail shared"
    """A mere warning: one person may have registered colleagues."""

    UNKNOWN_STATUS = "unknown status"
    """A mere warning: words for a registration that is in order are many."""

    UNKNOWN_PERSON = "unknown person"
    SEVERAL_PEOPLE = "several people"
    SAME_PERSON = "same person"
    TOO_FEW_PEOPLE = "too few people"
    UNKNOWN_ORGANISATION = "unknown organisation"
    UNKNOWN_ROOM = "unknown room"
    UNKNOWN_TABLE = "unknown table"
    UNKNOWN_SLOT = "unknown slot"
    UNKNOWN_SESSION = "unknown session"
    UNKNOWN_CHECKPOINT = "unknown checkpoint"
    TOO_LONG = "too long"
    NOT_HELD = "not held"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong where; `column` is the field, whose heading in the list the front end knows, `choices`
    the words that it may hold, where they are few."""

    line: int
    column: str
    code: ProblemCode
    value: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of a list as text by field; `line` counts from 1 as an editor or spreadsheet shows it.

    `problems` are what is known to be wrong before anybody asks what the line means.
    """

    line: int
    values: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


Told: TypeAlias = str | int | bool | datetime | tuple[str, ...] | None
"""A value as people are told it: names in the place of ids, times in the zone of the event."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record before and after a list."""

    field: str
    before: Told
    after: Told


class ListTrouble(StrEnum):
    """Why a list cannot be read at all."""

    NO_SUCH_FILE = "no such file"
    CANNOT_READ = "cannot read"
    TOO_LARGE = "too large"
    CELL_TOO_LARGE = "cell too large"
    TOO_MANY_LINES = "too many lines"
    TOO_MANY_COLUMNS = "too many columns"
    NOT_TEXT = "not text"
    NOT_A_WORKBOOK = "not a workbook"
    OLD_WORKBOOK = "old workbook"
    OTHER_WORKBOOK = "other workbook"
    PROTECTED = "protected"
    WEB_PAGE = "web page"
    UNCLOSED_QUOTE = "unclosed quote"
    EMPTY = "empty"
    NO_SUCH_SHEET = "no such sheet"
    NO_SUCH_COLUMN = "no such column"
    NO_SUCH_FIELD = "no such field"
    FIELD_MISSING = "field missing"


class ListError(Exception):
    """Raised where a list cannot be read; `detail` is a place, a name or a size, never a sentence."""

    def __init__(self, code: ListTrouble, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail

    def __reduce__(self) -> tuple[type["ListError"], tuple[ListTrouble, str]]:
        """Raised in another process it arrives whole."""
        return ListError, (self.code, self.detail)

"""The tables of an event file: the facts, and what they come to, made from the fields of the records."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, get_origin, get_type_hints

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from eventdesk.domain.fold import RECORDS
from eventdesk.domain.record import Record, field_readers, is_optional, plain, without_none

APPLICATION_ID = 0x45564453
"""Written into the header of the file: the letters EVDS."""

SCHEMA = 6
"""Number of the tables' shape, kept as user_version; a larger one was made by a newer program."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
EVER = -(2**62)
"""Before all times, in milliseconds."""


Moment = BigInteger
"""Times are kept as milliseconds since 1970, so that they sort and compare in SQL."""


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970 (UTC)."""
    return (at - EPOCH) // MILLISECOND


@lru_cache(maxsize=1024)
def from_ms(value: int) -> datetime:
    """The time of `value` milliseconds since 1970, in UTC; those of slots are asked for again and again."""
    return EPOCH + timedelta(milliseconds=value)


METADATA = MetaData()

FACT = Table(
    "fact",
    METADATA,
    Column("position", Integer, primary_key=True, autoincrement=True),
    Column("desk", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("stamp", BigInteger, nullable=False, index=True),
    Column("gesture", Text, nullable=False, index=True),
    Column("actor", Text, nullable=False),
    Column("noun", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", JSON, nullable=False),
    UniqueConstraint("desk", "number"),
    Index("fact_subject", "noun", "subject"),
    sqlite_autoincrement=True,
)

DESK = Table(
    "desk",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
)

LOCAL_DESK = Table(
    "local_desk",
    METADATA,
    Column("machine", Text, primary_key=True),
    Column("place", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("desk", Text, nullable=False),
)

PASSAGE = Table(
    "passage",
    METADATA,
    Column("desk", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("checkpoint", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("direction", Text, nullable=False),
    Column("stamp", BigInteger, nullable=False),
    Column("gesture", Text, nullable=False),
    Column("override", Text, nullable=False),
    Index("passage_person", "person", "checkpoint"),
    Index("passage_at", "at"),
    Index("passage_stamp", "stamp"),
    sqlite_with_rowid=False,
)

PRESENCE = Table(
    "presence",
    METADATA,
    Column("checkpoint", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("inside", Boolean, nullable=False),
    Column("first_at", Moment),
    Column("first_desk", Text),
    Column("last_at", Moment),
    Column("last_desk", Text),
    Index("presence_inside", "checkpoint", "inside", "last_at"),
    Index("presence_person", "person"),
    sqlite_with_rowid=False,
)

REFUSAL = Table(
    "refusal",
    METADATA,
    Column("desk", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("action", Text, nullable=False),
    Column("checkpoint", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("direction", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("person", Text),
    Column("stamp", BigInteger, nullable=False),
    Index("refusal_stamp", "stamp"),
    Index("refusal_action", "action"),
    sqlite_with_rowid=False,
)

VOID = Table(
    "void",
    METADATA,
    Column("desk", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("stamp", BigInteger, nullable=False),
    Column("gesture", Text, nullable=False),
    Column("target", Text, nullable=False, index=True),
    Column("reason", Text, nullable=False),
    sqlite_with_rowid=False,
)


def _column_type(hint: Any) -> TypeEngine[Any]:
    hint = plain(without_none(hint))
    if get_origin(hint) is tuple:
        return JSON()
    if hint is datetime:
        return Moment()
    if issubclass(hint, StrEnum | str):
        return Text()
    return Boolean() if hint is bool else Integer()


def _record_table(cls: type[Record]) -> Table:
    hints = get_type_hints(cls)
    columns = [
        Column(name, _column_type(hints[name]), nullable=is_optional(hints[name]))
        for name in field_readers(cls)
    ]
    return Table(
        str(cls.noun), METADATA, Column("id", Text, primary_key=True), *columns, sqlite_with_rowid=False
    )


RECORD: dict[str, Table] = {noun: _record_table(cls) for noun, cls in RECORDS.items()}
"""The table of each noun that is a record: its fields as columns."""

PERSON = RECORD["person"]
GROUP = RECORD["group"]
SESSION = RECORD["session"]
REQUEST = RECORD["request"]
MEETING = RECORD["meeting"]
BADGE = RECORD["badge"]
PRINT = RECORD["print"]
OUTCOME = RECORD["outcome"]
ANSWER = RECORD["answer"]

Index("badge_code", BADGE.c.code)
Index("badge_person", BADGE.c.person)
Index("person_organisation", PERSON.c.organisation)
Index("person_expected", PERSON.c.removed, PERSON.c.cancelled)
Index("meeting_slot", MEETING.c.slot, MEETING.c.table)
Index("print_person", PRINT.c.person)
Index("request_asker", REQUEST.c.asker)
Index("request_asked", REQUEST.c.asked)
Index("outcome_meeting", OUTCOME.c.meeting)
Index("answer_person", ANSWER.c.person)


def _link(owner: Table, other: str, field: str) -> Table:
    """The members of a tuple field as rows, for queries from either end; they come and go with their owner.

    A foreign key would look each owner up once more: a tenth of the time in which meetings are written.
    """
    name = f"{owner.name}_{other}"
    return Table(
        name,
        METADATA,
        Column(owner.name, Text, primary_key=True),
        Column(other, Text, primary_key=True),
        Index(f"{name}_back", other, owner.name),
        info={"field": field},
        sqlite_with_rowid=False,
    )


MEETING_PERSON = _link(MEETING, "person", "people")
GROUP_PERSON = _link(GROUP, "person", "people")
GROUP_ORGANISATION = _link(GROUP, "organisation", "organisations")
SESSION_PERSON = _link(SESSION, "person", "people")

LINKS: dict[str, tuple[Table, ...]] = {
    "meeting": (MEETING_PERSON,),
    "group": (GROUP_PERSON, GROUP_ORGANISATION),
    "session": (SESSION_PERSON,),
}
"""Per noun, the tables made from its tuple fields; `info["field"]` names the field."""

"""Records kept by hand: made once however often the gesture is tried, changed, and taken off the list.

What may be said of a record is a `TypedDict` beside the verbs that say it: a verb takes some of its fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from eventdesk.domain.fact import Draft, Kind, Noun
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.ports import Reading, Writing

R = TypeVar("R", bound=Record)

Objection = Callable[[Reading, R, R | None], Refused | None]
"""What speaks against a record as it is wanted, given how it is now: None where it is new."""

_ABSENT: Mapping[Noun, Reason] = {
    Noun.ORGANISATION: Reason.NO_SUCH_ORGANISATION,
    Noun.PERSON: Reason.NO_SUCH_PERSON,
    Noun.GROUP: Reason.NO_SUCH_GROUP,
    Noun.ROOM: Reason.NO_SUCH_ROOM,
    Noun.TABLE: Reason.NO_SUCH_TABLE,
    Noun.SLOT: Reason.NO_SUCH_SLOT,
    Noun.SESSION: Reason.NO_SUCH_SESSION,
    Noun.REQUEST: Reason.NO_SUCH_REQUEST,
    Noun.CHECKPOINT: Reason.NO_SUCH_CHECKPOINT,
    Noun.QUESTION: Reason.NO_SUCH_QUESTION,
    Noun.PAIR: Reason.NO_SUCH_RULE,
    Noun.ORDER: Reason.NO_SUCH_RULE,
}


def present(reading: Reading, cls: type[R], id: str) -> R | None:
    """The record of this id, unless it was removed."""
    found = reading.get(cls, id)
    return None if found is None or found.removed else found


def made_before(writing: Writing, cls: type[R]) -> R | None:
    """What this gesture has made already, where it is tried again."""
    return next(iter(all_made_before(writing, cls)), None)


def all_made_before(writing: Writing, cls: type[R]) -> tuple[R, ...]:
    """All of this kind that this gesture has made already."""
    told = [fact for fact in writing.known_gesture(writing.gesture) if fact.kind == Kind.CREATED]
    found = (writing.get(cls, fact.subject.id) for fact in told if fact.subject.noun == cls.noun)
    return tuple(one for one in found if one)


def make(writing: Writing, wanted: R, objection: Objection[R]) -> R | Refused:
    """Put a record on the list; a gesture tried again gives what it made the first time."""
    wanted = _trimmed(wanted)
    if known := made_before(writing, type(wanted)):
        return known
    refused = objection(writing, wanted, None)
    if refused is None:
        writing.record([wanted.created()])
    return refused or wanted


def change(
    writing: Writing,
    cls: type[R],
    id: str,
    objection: Objection[R],
    changes: Mapping[str, Any],
    tidied: Callable[[R], R] | None = None,
) -> R | Refused:
    """Set fields of a record, `tidied` before it is looked at; nothing is recorded where nothing changes."""
    before = present(writing, cls, id)
    if before is None:
        return Refused(_ABSENT[cls.noun], (id,))
    wanted = replace(before, **changes)
    after = _trimmed(tidied(wanted) if tidied else wanted)
    draft = before.changed(**{name: getattr(after, name) for name in changes})
    if draft is None:
        return before
    refused = objection(writing, after, before)
    if refused is None:
        writing.record([draft])
    return refused or after


def remove(
    writing: Writing,
    cls: type[R],
    id: str,
    objection: Callable[[Reading, str], Refused | None] | None = None,
) -> R | Refused:
    """Take a record off the list, unless something speaks against it, such as others that need it."""
    before = present(writing, cls, id)
    if before is None:
        return Refused(_ABSENT[cls.noun], (id,))
    refused = objection(writing, id) if objection else None
    if refused is None:
        writing.record([Draft(before.subject, Kind.CHANGED, {"removed": True})])
    return refused or replace(before, removed=True)


def _trimmed(record: R) -> R:
    """Without what hands leave: spaces around words, and somebody or something named twice."""
    values: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if type(value) is str:
            values[field.name] = value.strip()
        elif type(value) is tuple:
            values[field.name] = tuple(dict.fromkeys(value))
    return replace(record, **values)

"""Records kept by hand: made once however often the gesture is tried, changed, and taken off the list."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, TypeVar

from eventdesk.domain.fact import Kind
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Refused
from eventdesk.usecases.ports import Reading, Writing

R = TypeVar("R", bound=Record)

Objection = Callable[[Reading, R, R | None], Refused | None]
"""What speaks against a record as it is wanted, given how it is now: None where it is new."""


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


def change(writing: Writing, before: R, objection: Objection[R], **changes: Any) -> R | Refused:
    """Set fields of a record by their names; nothing is recorded where nothing would change."""
    after = _trimmed(replace(before, **changes))
    draft = before.changed(**{name: getattr(after, name) for name in changes})
    if draft is None:
        return before
    refused = objection(writing, after, before)
    if refused is None:
        writing.record([draft])
    return refused or after


def remove(writing: Writing, before: R) -> R:
    """Take a record that is there off the list."""
    removal = before.changed(removed=True)
    assert removal is not None
    writing.record([removal])
    return before.with_body(removal.body)


def _trimmed(record: R) -> R:
    """Without the spaces around words that hands leave."""
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    texts: dict[str, Any] = {name: text.strip() for name, text in values.items() if type(text) is str}
    return replace(record, **texts)

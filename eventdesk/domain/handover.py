"""A registration changes hands: what names one person names another instead, and nothing is said twice."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.place import Session, Table
from eventdesk.domain.record import Record
from eventdesk.domain.rules import Order, Pair
from eventdesk.domain.suggestion import Suggestion

NAMING: Mapping[type[Record], tuple[str, ...]] = {
    Meeting: ("people", "missing"),
    Group: ("people",),
    Session: ("people",),
    Table: ("hosts",),
    Request: ("asker", "asked", "along"),
    Pair: ("one", "two"),
    Order: ("person", "first", "then"),
    Suggestion: ("one", "two"),
    Outcome: ("person",),
}
"""The fields by which records name people: lists of them, or roles that no two of one record share."""


def handed_over(records: Iterable[Record], person: PersonId, to: PersonId) -> list[Draft]:
    """The facts that put one person in the place of another in all that names the latter.

    A meeting of nobody else is called off; what would name the same person twice, or say what another record
    says already, is removed.
    """
    naming: list[tuple[Record, dict[str, Any]]] = []
    told: set[object] = set()
    for record in records:
        changes = _renamed(record, person, to)
        if changes:
            naming.append((record, changes))
        else:
            told.add(_said(record))
    drafts = []
    for record, changes in naming:
        after = replace(record, **changes)
        said = _said(after)
        if isinstance(after, Meeting) and len(after.people) == 1:
            changes = {"status": MeetingStatus.CANCELLED}
        elif said is not None and (said in told or _names_twice(after)):
            changes = {"removed": True}
        told.add(said)
        drafts.append(record.changed(**changes))
    return [draft for draft in drafts if draft]


def _renamed(record: Record, person: PersonId, to: PersonId) -> dict[str, Any]:
    """The fields that change, each name of a list once."""
    changes: dict[str, Any] = {}
    for field in NAMING[type(record)]:
        value = getattr(record, field)
        if value == person:
            changes[field] = to
        elif isinstance(value, tuple) and person in value:
            changes[field] = tuple(dict.fromkeys(to if one == person else one for one in value))
    return changes


def _roles(record: Record) -> tuple[object, ...]:
    told = (getattr(record, field) for field in NAMING[type(record)])
    return tuple(one for one in told if not isinstance(one, tuple))


def _names_twice(record: Record) -> bool:
    roles = _roles(record)
    return len(set(roles)) < len(roles)


def _said(record: Record) -> object:
    """What no second record needs to say; None where each counts for itself."""
    match record:
        case Request() | Order():
            return type(record), _roles(record)
        case Pair():
            return Pair, frozenset(_roles(record))
        case Suggestion():
            return Suggestion, frozenset(_roles(record)), record.slot
        case _:
            return None

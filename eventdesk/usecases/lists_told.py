"""Records of a list as people tell them apart, and what changes in them: by names, never by ids."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.lists import FieldChange, Told
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.question import Question
from eventdesk.domain.record import Record
from eventdesk.domain.rules import Order, Pair
from eventdesk.usecases.lists_known import Known

BETWEEN_PEOPLE = " – "
BETWEEN_PARTS = " · "
LISTED: Mapping[tuple[Noun, str], str] = {
    (Noun.ORDER, "first"): "earlier",
    (Noun.ORDER, "then"): "later",
    (Noun.SESSION, "needs"): "equipment",
}
"""Fields of records that are called otherwise in lists."""

BESIDE: Mapping[tuple[str, str], str] = {
    (Noun.BADGE, "code"): "code",
    (Noun.OUTCOME, "kind"): "outcome",
    (Noun.OUTCOME, "text"): "outcome_note",
    (Noun.OUTCOME, "person"): "outcome_told_by",
}
"""What lists call the fields of records that a line brings along with its own."""


class Teller:
    """Tells records by the names of what they point to; those that the list itself brings are known too."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._people = {one.id: one.name for one in known.people}
        self._rooms = {one.id: one.name for one in known.all(Room)}
        self._tables = {one.id: one.number for one in known.all(Table)}
        self._sessions = {one.id: one.title for one in known.all(Session)}
        self._doors = {one.id: one.name for one in known.all(Checkpoint)}
        self._slots = {one.id: self._slot(one) for one in known.slots}
        self._homes = {one.id: one.name for one in known.all(Organisation)}
        self._homes.update((one.id, one.name) for one in known.all(Group))
        self._heard = 0
        self._fields: Mapping[str, Callable[[str], str]] = {
            "organisation": self._home,
            "group": self._home,
            "room": lambda id: self._rooms.get(id, id),
            "table": lambda id: self._tables.get(id, id),
            "slot": lambda id: self._slots.get(id, id),
            "session": lambda id: self._sessions.get(id, id),
            "asker": self._person,
            "asked": self._person,
            "person": self._person,
            "first": self._person,
            "then": self._person,
            "one": self._party,
            "two": self._party,
        }

    def learn(self, record: Record) -> None:
        """Know a person that the list brings."""
        if isinstance(record, Person):
            self._people[record.id] = record.name

    def label(self, record: Any) -> str:
        """What a record is called."""
        match record:
            case Meeting():
                return BETWEEN_PEOPLE.join(map(self._person, record.people))
            case Request():
                return f"{self._person(record.asker or '')} → {self._person(record.asked or '')}"
            case Pair():
                return BETWEEN_PEOPLE.join((self._party(record.one), self._party(record.two)))
            case Order():
                inner = f"{self._person(record.first or '')} → {self._person(record.then or '')}"
                return f"{self._person(record.person or '')}: {inner}"
            case Table():
                return record.number
            case Slot():
                return self._slot(record)
            case Session():
                return record.title
            case Question():
                return record.text
            case _:
                return str(record.name)

    def detail(self, record: Record) -> str:
        """What tells a record from others that are called so."""
        match record:
            case Meeting():
                at = self._slots.get(record.slot or "", ""), self._tables.get(record.table or "", "")
                return BETWEEN_PARTS.join(filter(None, at))
            case Person():
                return self._home(record.organisation or "")
            case Table() | Session():
                return self._rooms.get(record.room or "", "")
            case _:
                return ""

    def changes(self, before: Record, draft: Draft) -> tuple[FieldChange, ...]:
        """What a draft changes in a record, field by field."""
        after = before.with_body(draft.body)
        return tuple(
            FieldChange(LISTED.get((before.noun, field), field), *self._both(field, before, after))
            for field in draft.body
        )

    def beside(self, draft: Draft) -> tuple[FieldChange, ...]:
        """What a record says that comes along with the one a line is about."""
        return tuple(
            FieldChange(name, None, self._fields.get(field, str)(str(draft.body[field])))
            for (noun, field), name in BESIDE.items()
            if noun == draft.subject.noun and field in draft.body
        )

    def _both(self, field: str, before: Record, after: Record) -> tuple[Told, Told]:
        return self._told(field, before), self._told(field, after)

    def _told(self, field: str, record: Record) -> Told:
        value: Any = getattr(record, field)
        if field in ("people", "hosts", "along"):
            return tuple(map(self._person, value))
        if field == "groups":
            return tuple(map(self._home, value))
        if field == "checkpoints":
            return tuple(self._doors.get(one, one) for one in value)
        if field in self._fields:
            return self._fields[field](value) if value else ""
        told: Told = value.astimezone(self._known.event.tz) if isinstance(value, datetime) else value
        return told

    def _person(self, id: str) -> str:
        return self._people.get(id, id)

    def _party(self, id: str) -> str:
        return self._people[id] if id in self._people else self._home(id)

    def _home(self, id: str) -> str:
        """An organisation or group, which the list may have brought since the last one was told."""
        for draft in self._known.drafts[self._heard :]:
            self._homes[draft.subject.id] = str(draft.body.get("name", ""))
        self._heard = len(self._known.drafts)
        return self._homes.get(id, id)

    def _slot(self, slot: Slot) -> str:
        if slot.name or slot.starts is None:
            return slot.name or slot.external_id
        return f"{slot.starts.astimezone(self._known.event.tz):%H:%M}"

"""Rooms, tables, slots and sessions out of lists."""

from collections.abc import Mapping
from typing import Any

from eventdesk.domain.cells import Cells
from eventdesk.domain.ids import GroupId, PersonId, RoomId
from eventdesk.domain.lists import ListKind, ProblemCode
from eventdesk.domain.naming import known_as
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.usecases.lists_known import Built, Known, about, by

MOST_PEOPLE = 100_000


class DayLines:
    """Reads the lines of one of these lists, one after the other."""

    def __init__(self, known: Known, kind: ListKind) -> None:
        self.known = known
        self.kind = kind
        classes: Mapping[ListKind, type[Record]] = {
            ListKind.ROOMS: Room, ListKind.TABLES: Table, ListKind.SLOTS: Slot, ListKind.SESSIONS: Session,
        }  # fmt: skip
        records = known.all(classes[kind])
        self.cls = classes[kind]
        self.by_external = by(records, lambda one: getattr(one, "external_id", ""))
        self.by_key = by(records, _key)

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        match self.kind:
            case ListKind.ROOMS:
                values = self._room(cells)
            case ListKind.TABLES:
                values = self._table(cells)
            case ListKind.SLOTS:
                values = self._slot(cells)
            case _:
                values = self._session(cells)
        external = cells.text("external_id") or ""
        told = {field: value for field, value in values.items() if value is not None}
        key = _key(self.cls(id="", **told))
        before = self.by_external.get(external) or self.by_key.get(key)
        if before and external and getattr(before, "external_id", "") not in ("", external):
            before = None
        keys = {"external_id": external} if external else {} if cells.problems else {"name": key}
        return about(self.cls, before, {**told, "external_id": external or None}, keys)

    def _room(self, cells: Cells) -> dict[str, Any]:
        return {
            "name": _needed(cells, "name"),
            "capacity": cells.number("capacity", 0, MOST_PEOPLE),
            "equipment": cells.several("equipment"),
            "out_of_service": cells.yes("out_of_service"),
        }

    def _table(self, cells: Cells) -> dict[str, Any]:
        room = self.known.room(cells)
        return {
            "number": _needed(cells, "number"),
            "room": RoomId(room.id) if room else None,
            "capacity": cells.number("capacity", 0, MOST_PEOPLE),
            "hosts": self.known.several(cells, "hosts") or None,
            "out_of_service": cells.yes("out_of_service"),
        }

    def _slot(self, cells: Cells) -> dict[str, Any]:
        for field in ("starts", "ends"):
            _needed(cells, field)
        return {"name": cells.text("name"), **self._times(cells)}

    def _session(self, cells: Cells) -> dict[str, Any]:
        room = self.known.room(cells)
        people: tuple[PersonId, ...] = self.known.several(cells, "people")
        values = {
            "title": _needed(cells, "title"),
            "room": RoomId(room.id) if room else None,
            **self._times(cells),
            "people": people or None,
            "needs": cells.several("equipment"),
        }
        group: GroupId | None = None if cells.problems else self.known.group_id(cells, "group")
        return {**values, "group": group}

    def _times(self, cells: Cells) -> dict[str, Any]:
        starts_event = self.known.event.starts
        day = cells.day("date") or (starts_event.astimezone(cells.zone).date() if starts_event else None)
        starts, ends = cells.moment("starts", day), cells.moment("ends", day)
        if starts and ends and ends <= starts:
            cells.wrong("ends", ProblemCode.BAD_ORDER)
        return {"starts": starts, "ends": ends}


def _needed(cells: Cells, field: str) -> str | None:
    text = cells.text(field)
    if text is None:
        cells.wrong(field, ProblemCode.MISSING)
    return text


def _key(record: Any) -> str:
    """What a record of the day is known by where it has no external id."""
    match record:
        case Room():
            return known_as(record.name)
        case Table():
            return f"{record.room or ''}|{known_as(record.number)}"
        case Slot():
            return f"{record.starts.timestamp():.0f}" if record.starts else ""
        case _:
            return f"{known_as(record.title)}|{record.starts.timestamp() if record.starts else ''}"

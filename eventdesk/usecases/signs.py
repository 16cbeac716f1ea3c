"""Table cards and room signs: what they say, read from the event."""

from collections import defaultdict
from datetime import UTC, datetime
from operator import attrgetter

from eventdesk.domain.agenda import Partner
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.naming import folded
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.person import Person, by_family
from eventdesk.domain.place import Room, Session, Slot, Table, number_order
from eventdesk.domain.signs import CardLine, RoomSign, SignLine, TableCard
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.versions import newest

_LAST = datetime.max.replace(tzinfo=UTC)


def table_cards(desk: Desk) -> tuple[TableCard, ...]:
    """A card for every table with who meets there when, in the order of the tables' numbers."""
    with desk.reading() as reading:
        event = event_of(reading)
        rooms = {room.id: room.name for room in reading.all(Room)}
        tables = sorted(reading.all(Table), key=lambda table: number_order(table.number))
        days = _days_of_tables(reading)
        version = newest(reading)
    now = desk.now()
    return tuple(
        TableCard(
            number=table.number,
            room=rooms.get(table.room or "", ""),
            event=event.name,
            zone=event.zone,
            lines=days[table.id],
            printed_at=now,
            version=version,
        )
        for table in tables
    )


def _days_of_tables(reading: Reading) -> defaultdict[str, tuple[CardLine, ...]]:
    slots = {slot.id: slot.starts for slot in reading.all(Slot)}
    homes = {one.id: one.name for one in reading.all(Organisation)}
    people = {
        person.id: Partner(person.name, homes.get(person.organisation or "", ""), person.job)
        for person in sorted(reading.all(Person), key=by_family)
    }
    places = {person: place for place, person in enumerate(people)}
    days: defaultdict[str, list[CardLine]] = defaultdict(list)
    for meeting in reading.all(Meeting):
        starts = slots.get(meeting.slot or "")
        if meeting.stands and meeting.table and starts:
            there = sorted((one for one in meeting.people if one in people), key=places.__getitem__)
            days[meeting.table].append(CardLine(starts, tuple(people[one] for one in there)))
    ordered = {table: tuple(sorted(day, key=attrgetter("starts"))) for table, day in days.items()}
    return defaultdict(tuple, ordered)


def room_signs(desk: Desk) -> tuple[RoomSign, ...]:
    """A sign for every room with its sessions in order and its tables."""
    with desk.reading() as reading:
        event = event_of(reading)
        rooms, groups = reading.all(Room), {group.id: group.name for group in reading.all(Group)}
        sessions, tables = reading.all(Session), reading.all(Table)
        version = newest(reading)
    now = desk.now()
    lines: dict[str, list[SignLine]] = defaultdict(list)
    for session in sorted(sessions, key=lambda one: (one.starts or _LAST, one.title)):
        title = session.title or groups.get(session.group or "", "")
        lines[session.room or ""].append(SignLine(session.starts, session.ends, title))
    numbers: dict[str, list[str]] = defaultdict(list)
    for table in tables:
        numbers[table.room or ""].append(table.number)
    return tuple(
        RoomSign(
            room=room.name,
            event=event.name,
            zone=event.zone,
            capacity=room.capacity,
            lines=tuple(lines[room.id]),
            tables=tuple(sorted(numbers[room.id], key=number_order)),
            printed_at=now,
            version=version,
        )
        for room in sorted(rooms, key=lambda one: folded(one.name))
    )

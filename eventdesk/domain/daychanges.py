"""Changes of days: who, after records have changed, has another day than the one on their sheet."""

from collections import defaultdict
from collections.abc import Mapping

from eventdesk.domain.expected import expected_in
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.records import Records


def changed_days(before: Records, after: Records) -> frozenset[PersonId]:
    """Those whose meetings or sessions are not the same."""
    was, now = _days(before), _days(after)
    return frozenset(one for one in was.keys() | now.keys() if was.get(one) != now.get(one))


def _days(records: Records) -> Mapping[PersonId, frozenset[object]]:
    """By person what stands on a sheet: meetings with their times, places and partners, and sessions."""
    slots = {slot.id: (slot.starts, slot.ends) for slot in records.all(Slot)}
    rooms = {room.id: room.name for room in records.all(Room)}
    tables = {table.id: (table.number, rooms.get(table.room or "")) for table in records.all(Table)}
    days: dict[PersonId, set[object]] = defaultdict(set)
    for meeting in records.all(Meeting):
        if meeting.stands:
            line = (slots.get(meeting.slot or ""), tables.get(meeting.table or ""), frozenset(meeting.people))
            for person in meeting.people:
                days[person].add(line)
    groups: dict[str, Group] = {group.id: group for group in records.all(Group)}
    for session in records.all(Session):
        gathering = (session.starts, session.ends, session.title, rooms.get(session.room or ""))
        for person in expected_in(session, groups):
            days[person].add(gathering)
    return {person: frozenset(day) for person, day in days.items()}

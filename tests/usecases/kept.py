"""An independent judge of repaired days: what may not change has not, and nothing that moved clashes."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from itertools import combinations

from eventdesk.domain.expected import expected_in
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.records import Records


def stays(records: Records, meeting: Meeting, at: datetime, lead: int, then: Records | None = None) -> bool:
    """Whether a meeting is past, runs, is about to start, is locked or was noted.

    Where all was postponed `then`, it is about to start only if it is so then, too.
    """
    slot = records.get(Slot, meeting.slot)
    begins = slot.starts if slot else None
    later = then.get(Slot, meeting.slot) if then and begins and begins >= at else None
    begins = later.starts if later else begins
    soon = begins is not None and begins <= at + timedelta(minutes=lead)
    return (
        meeting.stands
        and meeting.slot is not None
        and (
            soon
            or meeting.locked
            or meeting.started is not None
            or meeting.status is not MeetingStatus.PLANNED
        )
    )


def day_faults(
    before: Records, after: Records, at: datetime, lead: int = 5, wanted: Collection[str] = ()
) -> Iterator[str]:
    """Everything that a repair at a time must not have done, in words.

    Meetings that were `wanted` elsewhere may go there until they begin.
    """
    for meeting in before.all(Meeting):
        if stays(before, meeting, at, 0 if meeting.id in wanted else lead, after):
            yield from _unkept(before, after, meeting, at)
    for slot in before.all(Slot):
        now = after.ever(Slot, slot.id)
        if slot.starts and slot.starts < at and (now is None or now.starts != slot.starts):
            yield f"slot {slot.id} began and begins again"
    for session in before.all(Session):
        then = after.ever(Session, session.id)
        place = then and (then.starts, then.room, then.removed)
        if session.starts and session.starts < at and place != (session.starts, session.room, False):
            yield f"session {session.id} began and is held elsewhere"
    yield from _clashes(before, after, at, lead)


def _unkept(before: Records, after: Records, meeting: Meeting, at: datetime) -> Iterator[str]:
    now = after.get(Meeting, meeting.id)
    if now is None or (now.slot, now.status) != (meeting.slot, meeting.status):
        yield f"{meeting.id} was to stay and is {now}"
        return
    slot = before.get(Slot, meeting.slot)
    over = slot is not None and slot.ends is not None and slot.ends <= at
    over = over or meeting.status is not MeetingStatus.PLANNED
    if now.table != meeting.table and (over or meeting.locked or _serves(after, meeting.table)):
        yield f"{meeting.id} was to stay at its table"
    if now.people != meeting.people and over:
        yield f"{meeting.id} is over and has other people"


def _serves(records: Records, table: str | None) -> bool:
    found = records.get(Table, table)
    room = records.get(Room, found.room) if found else None
    return found is not None and not found.out_of_service and not (room and room.out_of_service)


def _clashes(before: Records, after: Records, at: datetime, lead: int) -> Iterator[str]:
    kept = {one.id for one in before.all(Meeting) if stays(before, one, at, lead, after)}
    kept |= {one.id for one in after.all(Meeting) if one.locked}
    standing = [meeting for meeting in after.all(Meeting) if meeting.stands and meeting.slot is not None]
    for meeting in standing:
        if meeting.id not in kept:
            yield from _impossible(after, meeting)
    for one, two in combinations(standing, 2):
        if (one.id in kept and two.id in kept) or not _at_once(after, one, two):
            continue
        if set(one.people) & set(two.people):
            yield f"{one.id} and {two.id} at once"
        if one.table is not None and one.table == two.table:
            yield f"{one.id} and {two.id} at one table"


def _at_once(records: Records, one: Meeting, two: Meeting) -> bool:
    """Whether two meetings have one slot, or slots that run at the same time."""
    first, second = records.get(Slot, one.slot), records.get(Slot, two.slot)
    if one.slot == two.slot or not (first and second):
        return one.slot == two.slot
    if not (first.starts and first.ends and second.starts and second.ends):
        return False
    return max(first.starts, second.starts) < min(first.ends, second.ends)


def _impossible(records: Records, meeting: Meeting) -> Iterator[str]:
    """Why a meeting that could have moved cannot be held."""
    slot, table = records.get(Slot, meeting.slot), records.get(Table, meeting.table)
    if slot is None or slot.starts is None or slot.ends is None:
        yield f"{meeting.id} is in no slot"
        return
    if not _serves(records, meeting.table) or (table and 0 < table.capacity < len(meeting.people)):
        yield f"{meeting.id} has no table that does"
    groups: dict[str, Group] = {group.id: group for group in records.all(Group)}
    for session in records.all(Session):
        runs = session.starts and session.ends and session.starts < slot.ends and slot.starts < session.ends
        if runs and set(expected_in(session, groups)) & set(meeting.people):
            yield f"{meeting.id} is held during {session.id}"
    for id_ in meeting.people:
        person = records.get(Person, id_)
        if person is None or person.cancelled:
            yield f"{meeting.id}: {id_} does not come"
        elif person.present_from and slot.starts < person.present_from:
            yield f"{meeting.id}: {id_} is not there yet"
        elif person.present_until and slot.ends > person.present_until:
            yield f"{meeting.id}: {id_} is gone"

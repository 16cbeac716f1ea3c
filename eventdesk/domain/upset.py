"""Upset: what a trouble changes in an event's records, before anybody repairs anything."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request, said_no
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.records import Records
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rules import RULES_ID, Rules
from eventdesk.domain.schedule import Wish, met_in, wishes_by_two
from eventdesk.domain.trouble import Trouble, TroubleKind

DAY = timedelta(days=1)
"""So long before the first slot and after the last one a time may be meant; later ones are another day's."""


@dataclass(frozen=True, slots=True)
class Upset:
    """The facts of troubles, the records as these leave them, and the wishes they bring."""

    records: Records
    drafts: tuple[Draft, ...] = ()
    wanted: tuple[Wish, ...] = ()


def upset(records: Records, trouble: Trouble, at: datetime, new_request: str = "") -> Upset | Refused:
    """What one trouble changes at a time; refused where it is about nothing that there is.

    New requests get ids that begin with `new_request`. A newcomer is already in the records, and so are the
    meetings that go along to one who comes in somebody's place.
    """
    found = _another_day(records, trouble) or _drafts(records, trouble, at, new_request)
    if isinstance(found, Refused):
        return found
    drafts = tuple(draft for draft in found if draft)
    after = records.after(drafts)
    return Upset(after, drafts, _wanted(after, trouble))


def _drafts(
    records: Records, trouble: Trouble, at: datetime, new_request: str
) -> list[Draft | None] | Refused:
    match trouble.kind:
        case TroubleKind.LATE | TroubleKind.LEAVES | TroubleKind.NEVER_CAME | TroubleKind.BACK:
            return _of_person(records, trouble, at)
        case TroubleKind.WISHES:
            return _of_wishes(records, trouble, new_request)
        case TroubleKind.TABLE_LOST | TroubleKind.TABLE_BACK:
            table = records.get(Table, trouble.table)
            lost = trouble.kind is TroubleKind.TABLE_LOST
            return [table.changed(out_of_service=lost)] if table else _unknown(Reason.NO_SUCH_TABLE, trouble)
        case TroubleKind.ROOM_LOST | TroubleKind.ROOM_BACK:
            room = records.get(Room, trouble.room)
            lost = trouble.kind is TroubleKind.ROOM_LOST
            return [room.changed(out_of_service=lost)] if room else _unknown(Reason.NO_SUCH_ROOM, trouble)
        case TroubleKind.SLOT_SHORTENED:
            slot = records.get(Slot, trouble.slot)
            return _shorter(slot, trouble, at) if slot else _unknown(Reason.NO_SUCH_SLOT, trouble)
        case TroubleKind.POSTPONED:
            return _postponed(records, trouble, at)
        case TroubleKind.SESSION_OVERRUNS:
            return _overrunning(records, trouble)
        case TroubleKind.LOCK:
            meeting = records.get(Meeting, trouble.meeting)
            return (
                _locked(records, meeting, trouble, at)
                if meeting
                else _unknown(Reason.NO_SUCH_MEETING, trouble)
            )
        case TroubleKind.SUBSTITUTE | TroubleKind.CLASHES:
            return []
        case never:
            assert_never(never)


def _another_day(records: Records, trouble: Trouble) -> Refused | None:
    """Told is a time of some other day, as a slip of the pen has it."""
    timed: tuple[Slot | Session, ...] = (*records.all(Slot), *records.all(Session))
    begins = [one.starts for one in timed if one.starts]
    if trouble.at is None or not begins:
        return None
    ends = [one.ends for one in timed if one.ends] or begins
    there = min(begins) - DAY < trouble.at < max(ends) + DAY
    return None if there else Refused(Reason.OTHER_DAY, (trouble.at.isoformat(),))


def _locked(
    records: Records, meeting: Meeting, trouble: Trouble, at: datetime
) -> list[Draft | None] | Refused:
    """A meeting kept where it is, or where the trouble wants it whoever is there: not once it has begun."""
    slot, table = trouble.slot or meeting.slot, trouble.table or meeting.table
    if slot != meeting.slot:
        both = (records.get(Slot, meeting.slot), records.get(Slot, slot))
        begun = any(one and one.starts and one.starts <= at for one in both)
        if begun or meeting.started or meeting.status is not MeetingStatus.PLANNED:
            return _unknown(Reason.BEGUN, trouble)
    return [meeting.changed(locked=True, slot=slot, table=table)]


def _unknown(reason: Reason, trouble: Trouble) -> Refused:
    about = (trouble.person, trouble.table, trouble.room, trouble.session, trouble.slot, trouble.meeting)
    return Refused(reason, tuple(one for one in about if one))


def _overrunning(records: Records, trouble: Trouble) -> list[Draft | None] | Refused:
    """The session ends at that time."""
    session = records.get(Session, trouble.session)
    if session is None or trouble.at is None:
        return _unknown(Reason.NO_SUCH_SESSION if session is None else Reason.NO_SUCH_TIME, trouble)
    if session.starts is not None and trouble.at <= session.starts:
        return _unknown(Reason.ENDS_FIRST, trouble)
    return [session.changed(ends=trouble.at)]


def _of_person(records: Records, trouble: Trouble, at: datetime) -> list[Draft | None] | Refused:
    """Somebody is there from a time or until one."""
    person = records.get(Person, trouble.person)
    if person is None:
        return _unknown(Reason.NO_SUCH_PERSON, trouble)
    match trouble.kind:
        case TroubleKind.LATE if trouble.at is None:
            return _unknown(Reason.NO_SUCH_TIME, trouble)
        case TroubleKind.LATE:
            return [person.changed(present_from=trouble.at)]
        case TroubleKind.LEAVES | TroubleKind.NEVER_CAME:
            return [person.changed(present_until=trouble.at or at)]
        case _:
            expected = person.present_from
            begins = expected if trouble.at is None and (expected is None or expected <= at) else trouble.at
            return [person.changed(present_from=begins, present_until=None, cancelled=False)]


def _of_wishes(records: Records, trouble: Trouble, new_request: str) -> list[Draft | None] | Refused:
    """Requests that nobody made before."""
    person = records.get(Person, trouble.person)
    strangers = tuple(wish for wish in trouble.wishes if records.get(Person, wish) is None)
    if person is None or strangers:
        return Refused(Reason.NO_SUCH_PERSON, strangers or (trouble.person or "",))
    if person.id in trouble.wishes:
        return Refused(Reason.THE_SAME, (person.id,))
    asked = {request.asked for request in records.all(Request) if request.asker == person.id}
    return [
        Request(f"{new_request}{number}", asker=trouble.person, asked=wish).created()
        for number, wish in enumerate(dict.fromkeys(trouble.wishes))
        if wish not in asked
    ]


def _shorter(slot: Slot, trouble: Trouble, at: datetime) -> list[Draft | None] | Refused:
    """The slot ends sooner; where nothing is left of it, it is gone, unless it has begun."""
    ends = slot.ends - timedelta(minutes=trouble.minutes) if slot.ends else None
    none_left = ends is not None and slot.starts is not None and ends <= slot.starts
    over = slot.ends is not None and slot.ends <= at
    if over or (none_left and slot.starts and slot.starts < at):
        return _unknown(Reason.BEGUN, trouble)
    return [slot.changed(removed=True) if none_left else slot.changed(ends=ends)]


def _postponed(records: Records, trouble: Trouble, at: datetime) -> list[Draft | None] | Refused:
    """This slot and all after it, or all that have not begun, lie later, and so do the sessions."""
    first = records.get(Slot, trouble.slot)
    if trouble.slot and (first is None or first.starts is None):
        return _unknown(Reason.NO_SUCH_SLOT, trouble)
    if first and first.starts and first.starts < at:
        return _unknown(Reason.BEGUN, trouble)
    begins = first.starts if first and first.starts else at
    later = timedelta(minutes=trouble.minutes)
    timed: tuple[Slot | Session, ...] = (*records.all(Slot), *records.all(Session))
    return [
        one.changed(starts=one.starts + later, ends=one.ends + later)
        for one in timed
        if one.starts and one.ends and one.starts >= begins
    ]


def _wanted(records: Records, trouble: Trouble) -> tuple[Wish, ...]:
    """What is to be placed: new wishes, or what was called off and can be had again."""
    match trouble.kind:
        case TroubleKind.WISHES:
            asker = trouble.person or PersonId("")
            return _weighed(records, (frozenset((asker, wish)) for wish in trouble.wishes))
        case TroubleKind.BACK:
            return _called_off(records, trouble.person)
        case TroubleKind.TABLE_BACK | TroubleKind.ROOM_BACK:
            return _called_off(records, None)
        case _:
            return ()


def _called_off(records: Records, person: PersonId | None) -> tuple[Wish, ...]:
    """What cancelled meetings were to meet, all or one person's; not where somebody has said no since."""
    cancelled = [one for one in records.all(Meeting) if one.status is MeetingStatus.CANCELLED]
    own = [frozenset(one.people) for one in cancelled if person is None or person in one.people]
    refused = said_no(records.all(Request))
    return tuple(wish for wish in _weighed(records, own) if frozenset(wish.people[:2]) not in refused)


def _weighed(records: Records, meetings: Iterable[Iterable[PersonId]]) -> tuple[Wish, ...]:
    """The wishes of the event that were to be met by such meetings, and are not met yet."""
    rules = records.get(Rules, RULES_ID) or Rules(RULES_ID)
    coming = {PersonId(person.id) for person in records.all(Person) if not person.cancelled}
    wished = wishes_by_two(records.all(Request), rules.mutual_factor, coming)
    met = {two for one in records.all(Meeting) if one.stands for two in met_in(one.people, wished)}
    twos = dict.fromkeys(two for people in meetings for two in met_in(tuple(people), wished))
    return tuple(wished[two] for two in twos if two in wished and two not in met)

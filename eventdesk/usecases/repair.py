"""Repair: what happened becomes a task, and a proposal that was chosen becomes facts, all in one gesture.

The search lies between the two, outside of any transaction; so applying looks again at the event.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from eventdesk.domain.booking import objection
from eventdesk.domain.daychanges import changed_days
from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.fold import is_voided
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, new_id
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.overtaken import overtaken
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.domain.records import Records
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repair import Assembly, Move, Proposal, Task
from eventdesk.domain.repairable import away_with, is_over, task_of
from eventdesk.domain.repaired import Applied
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import Order, Pair, Rules
from eventdesk.domain.schedule import Wish
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.domain.upset import Upset, upset
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import badge_for, newcomer_drafts
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.registration import substitution
from eventdesk.usecases.rights import needs
from eventdesk.usecases.telling import to_tell

LOOKED_AT: tuple[type[Record], ...] = (
    Person, Room, Table, Slot, Session, Group, Request, Meeting, Rules, Pair, Order
)  # fmt: skip
"""What of an event a repair depends on."""


@needs(Right.EDIT)
def task_for(
    desk: Desk,
    troubles: Sequence[Trouble],
    *,
    locked: Collection[MeetingId] = (),
    at: datetime | None = None,
) -> Task | Refused:
    """How the day stands after these troubles, to be repaired; nothing is recorded.

    `locked` are meetings that are to stay as they are for this once. Refused once the day is over.
    """
    now = at or desk.now()
    with desk.reading() as reading:
        found = happened(reading, troubles, now)
    if isinstance(found, Refused):
        return found
    over = troubles and is_over(found.records, now)
    return Refused(Reason.DAY_OVER) if over else task_of(found.records, now, found.wanted, locked)


@needs(Right.EDIT)
def apply_repair(
    desk: Desk,
    troubles: Sequence[Trouble],
    proposal: Proposal,
    *,
    at: datetime | None = None,
    action: str | None = None,
) -> Applied | Refused:
    """Record what happened and what mends it, as one gesture with one undo.

    Refused where the event has changed meanwhile, so that the proposal does not hold any more, and where
    what it moves has begun by now, or is about to; `at` is the time it is then.
    """
    now = at or desk.now()
    with desk.writing(action) as writing:
        known = writing.known_gesture(writing.gesture)
        if known:
            if all(is_voided(fact, writing.voided()) for fact in known):
                return Refused(Reason.ALREADY_UNDONE, (writing.gesture,))
            meetings = [fact.subject.id for fact in known if fact.subject.noun == Noun.MEETING]
            found = (writing.get(Meeting, one) for one in meetings)
            people = {person for meeting in found if meeting for person in meeting.people}
            return Applied(writing.gesture, to_tell(desk, writing, people))
        before = records_of(writing)
        troubled = happened(writing, troubles, proposal.at or now)
        if isinstance(troubled, Refused):
            return troubled
        mends = mended(troubled.records, proposal)
        if isinstance(mends, Refused):
            return mends
        late = overtaken(before, troubled.records, proposal, now)
        if late:
            return Refused(Reason.BEGUN_MEANWHILE, late)
        after = troubled.records.after(mends)
        refused = _objection(after, proposal, now)
        if refused is not None:
            return refused
        if not (troubled.drafts or mends):
            return Refused(Reason.NOTHING_CHANGED)
        writing.record([*troubled.drafts, *mends])
        return Applied(writing.gesture, to_tell(desk, writing, changed_days(before, after)))


def records_of(reading: Reading) -> Records:
    """The event as far as a repair looks at it."""
    return Records(record for cls in LOOKED_AT for record in reading.all(cls))


def happened(reading: Reading, troubles: Iterable[Trouble], at: datetime) -> Upset | Refused:
    """What the troubles change, one after the other; one told twice happened once."""
    records = records_of(reading)
    drafts: list[Draft] = []
    wanted: list[Wish] = []
    for number, trouble in enumerate(dict.fromkeys(troubles)):
        coming = _newcomers(reading, trouble, at)
        if isinstance(coming, Refused):
            return coming
        ids = hashlib.sha256(f"{at.isoformat()} {number} {trouble}".encode()).hexdigest()[:28]
        found = upset(records.after(coming), trouble, at, ids)
        if isinstance(found, Refused):
            return found
        records = found.records
        drafts += [*coming, *found.drafts]
        wanted += found.wanted
    return Upset(records, tuple(drafts), tuple(dict.fromkeys(wanted)))


def substitute_id(trouble: Trouble) -> PersonId:
    """Who comes in somebody's place: the same id for the search and for what is made of it."""
    newcomer = trouble.newcomer
    name = f"{trouble.person} {newcomer}"
    return PersonId(hashlib.sha256(name.encode()).hexdigest()[:32])


def _newcomers(reading: Reading, trouble: Trouble, at: datetime) -> list[Draft] | Refused:
    """The facts of somebody who is new on the list."""
    if trouble.kind is TroubleKind.SUBSTITUTE:
        if trouble.person is None or trouble.newcomer is None:
            return Refused(Reason.NO_NAME)
        id_ = substitute_id(trouble)
        found = substitution(reading, trouble.person, trouble.newcomer, since=at, new_id=id_)
        return found if isinstance(found, Refused) else found[0]
    if trouble.newcomer is None or trouble.person is None:
        return []
    drafts, made = newcomer_drafts(reading, trouble.newcomer, walk_in=True)
    if not made.name:
        return Refused(Reason.NO_NAME)
    person = replace(made, id=trouble.person)
    return [*drafts, person.created(), badge_for(reading, trouble.person).created()]


def mended(records: Records, proposal: Proposal) -> list[Draft] | Refused:
    """The facts of a proposal; refused where something does not stand where it was found."""
    drafts: list[Draft | None] = []
    called_off = {
        frozenset(one.people): one for one in records.all(Meeting) if one.status is MeetingStatus.CANCELLED
    }
    for move in proposal.moves:
        meeting = records.get(Meeting, move.meeting) if move.meeting else None
        if move.meeting and (meeting is None or not _stands_as(meeting, move)):
            return Refused(Reason.CHANGED_MEANWHILE, (move.meeting,))
        slot, table = (move.after.slot, move.after.table) if move.after else (None, None)
        again = called_off.get(frozenset(move.people))
        if meeting is not None and move.after is None:
            drafts.append(meeting.changed(status=MeetingStatus.CANCELLED))
        elif meeting is not None:
            drafts.append(meeting.changed(slot=slot, table=table))
        elif again is not None:
            drafts.append(again.changed(status=MeetingStatus.PLANNED, slot=slot, table=table, missing=()))
        else:
            drafts.append(Meeting(new_id(), people=move.people, slot=slot, table=table).created())
    for gathering in proposal.sessions:
        session = records.get(Session, gathering.session)
        if session is None or not _held_as(session, gathering.before):
            return Refused(Reason.CHANGED_MEANWHILE, (gathering.session,))
        drafts.append(_held(session, gathering.after))
    return [draft for draft in drafts if draft]


def _stands_as(meeting: Meeting, move: Move) -> bool:
    """Whether a meeting is still planned, and where a repair found it; one that runs keeps its time."""
    if move.before is None or not meeting.stands or meeting.status is not MeetingStatus.PLANNED:
        return False
    as_found = (move.before.slot, move.before.table) == (meeting.slot, meeting.table)
    later = move.after is not None and move.after.slot != move.before.slot
    return as_found and not meeting.locked and not (later and meeting.started)


def _held_as(session: Session, before: Assembly) -> bool:
    span = before.span
    return (session.room, session.starts, session.ends) == (before.room, span.starts, span.ends)


def _held(session: Session, after: Assembly | None) -> Draft | None:
    if after is None:
        return session.changed(removed=True)
    return session.changed(room=after.room, starts=after.span.starts, ends=after.span.ends)


def _objection(after: Records, proposal: Proposal, at: datetime) -> Refused | None:
    """What speaks against the day as it would be then, where the proposal has a hand in it."""
    touched = {frozenset(move.people) for move in proposal.moves if move.after is not None}
    task = task_of(after, at)
    away = away_with(task, ())
    people = {person.id: person for person in after.all(Person)}
    standing = [meeting for meeting in after.all(Meeting) if meeting.stands]
    for meeting in standing:
        if frozenset(meeting.people) in touched and meeting.status is MeetingStatus.PLANNED:
            known = [people[person] for person in meeting.people if person in people]
            slots = {meeting.slot, *task.beside.get(SlotId(meeting.slot or ""), ())}
            others = [one for one in standing if one.slot in slots]
            slot, table = after.get(Slot, meeting.slot), after.get(Table, meeting.table)
            refused = objection(meeting, known, slot, table, others)
            if refused is not None:
                return refused
            gone = tuple(person for person in meeting.people if meeting.slot in away.get(person, ()))
            if gone:
                return Refused(Reason.PERSON_BUSY, gone)
    return None

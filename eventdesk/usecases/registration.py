"""Registrations that change hands: a substitute, two records of one person, one record of two people."""

from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from datetime import datetime

from eventdesk.domain.badge import Badge
from eventdesk.domain.fact import Draft
from eventdesk.domain.handover import NAMING, handed_over
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot
from eventdesk.domain.question import Given, answer_id
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.suggestion import Suggestion
from eventdesk.domain.undo import void_draft
from eventdesk.domain.visit import passage_draft
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import made_before, present
from eventdesk.usecases.people import badge_for, newcomer_drafts
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

_KEPT_IN_A_MERGE = frozenset(
    {"id", "removed", "cancelled", "walk_in", "registered", "in_place_of", "status", "payment"}
)
"""What of the record that stays is never filled from the one that goes."""


@needs(Right.EDIT)
def substitute(
    desk: Desk, person: PersonId, newcomer: Newcomer, *, action: str | None = None
) -> Person | Refused:
    """Somebody comes in place of a person: meetings, groups, sessions, requests, tables and rules go along.

    Meetings that are over stay with one who has been here.

    The one replaced counts as cancelled and their badges open nothing; the sheets of all whom they were to
    meet tell another name from now on, and so count as changed.
    """
    with desk.writing(action) as writing:
        if known := made_before(writing, Person):
            return known
        came = bool(writing.checkpoints.passages_of(person))
        found = substitution(writing, person, newcomer, since=desk.now() if came else None)
        if isinstance(found, Refused):
            return found
        drafts, made = found
        writing.record(drafts)
        return made


def substitution(
    reading: Reading, person: PersonId, newcomer: Newcomer, *, since: datetime | None, new_id: str = ""
) -> tuple[list[Draft], Person] | Refused:
    """What brings somebody in place of a person, and who that is; the id is given where it must be known.

    Meetings that were over by `since` stay with whom they were with; where it is None all go along.
    """
    before = present(reading, Person, person)
    if before is None:
        return Refused(Reason.NO_SUCH_PERSON, (person,))
    drafts, made = newcomer_drafts(reading, newcomer)
    if not made.name:
        return Refused(Reason.NO_NAME)
    made = replace(
        made,
        id=new_id or made.id,
        in_place_of=person,
        organisation=made.organisation or before.organisation,
        roles=made.roles or before.roles,
        country=made.country or before.country,
        payment=before.payment,
        status=before.status,
    )
    slots = reading.all(Slot) if since else ()
    over = frozenset(slot.id for slot in slots if since and slot.ends and slot.ends <= since)
    coming = [record for record in _naming(reading) if _goes_along(record, over)]
    revoked = [one.changed(revoked=True) for one in reading.where(Badge, person=person, revoked=False)]
    drafts = _changing(
        drafts,
        [made.created(), badge_for(reading, PersonId(made.id)).created()],
        handed_over(coming, person, PersonId(made.id)),
        revoked,
        [before.changed(cancelled=True)],
    )
    return drafts, made


@needs(Right.EDIT)
def merge(desk: Desk, keep: PersonId, drop: PersonId, *, action: str | None = None) -> Person | Refused:
    """Two records turn out to be one person: the first stays, with all that only the second knew.

    Both badges open the door; the scans of the second become scans of the first, at their own times.
    """
    with desk.writing(action) as writing:
        kept, dropped = present(writing, Person, keep), present(writing, Person, drop)
        if kept and writing.known_gesture(writing.gesture):
            return kept
        if kept is None or dropped is None or keep == drop:
            return Refused(Reason.NO_SUCH_PERSON, (keep, drop))
        filled = {
            field.name: getattr(dropped, field.name)
            for field in fields(Person)
            if field.name not in _KEPT_IN_A_MERGE and getattr(kept, field.name) == field.default
        }
        passages = writing.checkpoints.passages_of(drop)
        writing.record(
            _changing(
                [kept.changed(**filled), dropped.changed(removed=True)],
                handed_over(_naming(writing), drop, keep),
                _answers(writing, keep, drop),
                [one.changed(person=keep) for one in writing.where(Badge, person=drop)],
                [passage_draft(keep, one.direction, one.at, one.checkpoint) for one in passages],
                [void_draft(f"{one.desk}/{one.number}", "merged", desk.now()) for one in passages],
            )
        )
        return present(writing, Person, keep) or kept


@needs(Right.EDIT)
def split(
    desk: Desk,
    person: PersonId,
    newcomer: Newcomer,
    meetings: Collection[MeetingId] = (),
    *,
    action: str | None = None,
) -> Person | Refused:
    """One record turns out to be two people: the second gets a record, a badge and the named meetings."""
    with desk.writing(action) as writing:
        if known := made_before(writing, Person):
            return known
        before = present(writing, Person, person)
        if before is None:
            return Refused(Reason.NO_SUCH_PERSON, (person,))
        drafts, made = newcomer_drafts(writing, newcomer)
        if not made.name:
            return Refused(Reason.NO_NAME)
        made = replace(
            made,
            organisation=made.organisation or before.organisation,
            country=made.country or before.country,
        )
        own = [one for one in writing.all(Meeting) if one.id in meetings and person in one.people]
        writing.record(
            _changing(
                drafts,
                [made.created(), badge_for(writing, PersonId(made.id)).created()],
                handed_over(own, person, PersonId(made.id)),
            )
        )
        return made


def _naming(reading: Reading) -> tuple[Record, ...]:
    """All that may name somebody."""
    return tuple(record for cls in NAMING for record in reading.all(cls))


def _goes_along(record: Record, over: Collection[str]) -> bool:
    """Whether it is a substitute's: not what has been, nor what somebody said themselves."""
    if isinstance(record, Meeting):
        return record.status is MeetingStatus.PLANNED and record.slot not in over
    return not isinstance(record, Suggestion | Outcome)


def _answers(reading: Reading, keep: PersonId, drop: PersonId) -> list[Draft]:
    """What only the second has answered, as answers of the first."""
    known = {given.question for given in reading.where(Given, person=keep)}
    return [
        replace(given, id=answer_id(keep, given.question), person=keep).created()
        for given in reading.where(Given, person=drop)
        if given.question is not None and given.question not in known
    ]


def _changing(*groups: Iterable[Draft | None]) -> list[Draft]:
    """All drafts that change anything."""
    return [draft for group in groups for draft in group if draft]

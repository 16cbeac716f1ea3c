"""Registrations that change hands: a substitute, two records of one person, one record of two people."""

from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from typing import Any, Protocol

from eventdesk.domain.badge import Badge
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus, Request
from eventdesk.domain.organisation import Group
from eventdesk.domain.person import Person
from eventdesk.domain.place import Session
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.undo import void_draft
from eventdesk.domain.visit import Passage, passage_draft
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import badge_for, newcomer_drafts, present
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

_KEPT_IN_A_MERGE = frozenset({"id", "removed", "cancelled", "walk_in", "registered", "in_place_of"})
"""What of the record that stays is never filled from the one that goes."""


class RegistrationReads(Protocol):
    """What registrations ask of the file."""

    def passages_of(self, person: PersonId) -> tuple[Passage, ...]:
        """The accepted scans of somebody, at all checkpoints."""
        ...


@needs(Right.EDIT)
def substitute(
    desk: Desk, person: PersonId, newcomer: Newcomer, *, action: str | None = None
) -> Person | Refused:
    """Somebody comes in place of a person: meetings, groups, sessions and requests go along.

    The one replaced counts as cancelled and their badges open nothing; the sheets of all whom they were to
    meet tell another name from now on, and so count as changed.
    """
    with desk.writing(action) as writing:
        found = substitution(writing, person, newcomer)
        if isinstance(found, Refused):
            return found
        drafts, made = found
        writing.record(drafts)
        return made


def substitution(
    reading: Reading, person: PersonId, newcomer: Newcomer, new_id: str = ""
) -> tuple[list[Draft], Person] | Refused:
    """What brings somebody in place of a person, and who that is; the id is given where it must be known."""
    before = present(reading, person)
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
    revoked = [one.changed(revoked=True) for one in reading.where(Badge, person=person, revoked=False)]
    told = _told(
        drafts,
        [made.created(), badge_for(reading, PersonId(made.id)).created()],
        _moved(reading, person, PersonId(made.id)),
        revoked,
        [before.changed(cancelled=True)],
    )
    return told, made


@needs(Right.EDIT)
def merge(desk: Desk, keep: PersonId, drop: PersonId, *, action: str | None = None) -> Person | Refused:
    """Two records turn out to be one person: the first stays, with all that only the second knew.

    Both badges open the door; the scans of the second become scans of the first, at their own times.
    """
    with desk.writing(action) as writing:
        kept, dropped = present(writing, keep), present(writing, drop)
        if kept is None or dropped is None or keep == drop:
            return Refused(Reason.NO_SUCH_PERSON, (keep, drop))
        filled = {
            field.name: getattr(dropped, field.name)
            for field in fields(Person)
            if field.name not in _KEPT_IN_A_MERGE and not getattr(kept, field.name)
        }
        reads: RegistrationReads = writing.checkpoints
        passages = reads.passages_of(drop)
        writing.record(
            _told(
                [kept.changed(**filled), dropped.changed(removed=True)],
                _moved(writing, drop, keep),
                [one.changed(person=keep) for one in writing.where(Badge, person=drop)],
                [passage_draft(keep, one.direction, one.at, one.checkpoint) for one in passages],
                [void_draft(f"{one.desk}/{one.number}", "merged") for one in passages],
            )
        )
        return present(writing, keep) or kept


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
        before = present(writing, person)
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
        own = [one for one in _meetings(writing, person) if one.id in meetings]
        writing.record(
            _told(
                drafts,
                [made.created(), badge_for(writing, PersonId(made.id)).created()],
                _renamed(own, person, PersonId(made.id)),
            )
        )
        return made


def _moved(reading: Reading, person: PersonId, to: PersonId) -> list[Draft | None]:
    """All that names a person names another; nobody meets themselves."""
    asking = [one.changed(asker=to) for one in reading.where(Request, asker=person)]
    asked = [one.changed(asked=to) for one in reading.where(Request, asked=person)]
    meetings = _meetings(reading, person)
    alone = [one.id for one in meetings if set(one.people) <= {person, to}]
    return [
        *(one.changed(status=MeetingStatus.CANCELLED) for one in meetings if one.id in alone),
        *_renamed((one for one in meetings if one.id not in alone), person, to),
        *_renamed(reading.all(Group), person, to),
        *_renamed(reading.all(Session), person, to),
        *asking,
        *asked,
    ]


def _meetings(reading: Reading, person: PersonId) -> list[Meeting]:
    return [one for one in reading.all(Meeting) if person in one.people and one.stands]


def _renamed(records: Iterable[Any], person: PersonId, to: PersonId) -> list[Draft | None]:
    """What names people, with one in the place of another, each named once."""
    return [
        record.changed(people=tuple(dict.fromkeys(to if one == person else one for one in record.people)))
        for record in records
        if person in record.people
    ]


def _told(*groups: Iterable[Draft | None]) -> list[Draft]:
    return [draft for group in groups for draft in group if draft]

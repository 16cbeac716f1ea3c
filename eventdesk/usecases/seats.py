"""Seats: who was scanned at a table, and meetings that begin when all of theirs sit.

A scan at a table is a passage like one at a door, at a checkpoint of its own: desks that know nothing of each
other may each seat one of two, the log keeps both, and neither lets anybody into the house.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from eventdesk.domain.checkin import spellings
from eventdesk.domain.hall import sits_from
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import TABLES, Direction, passage_draft
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import present
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody sits: for which meeting, at which table, and who of it is still waited for."""

    person: PersonId
    name: str
    meeting: MeetingId
    table: str
    waiting_for: tuple[PersonId, ...] = ()
    partners: tuple[str, ...] = ()

    @property
    def started(self) -> bool:
        """Whether the meeting runs: nobody is waited for."""
        return not self.waiting_for


@needs(Right.NOTE)
def sit(desk: Desk, code: str, *, action: str | None = None) -> Seat | Refused:
    """Seat the holder of a badge at the table of their meeting; it starts when all of it sit."""
    at = desk.now()
    with desk.writing(action) as writing:
        reads = writing.checkin
        holders = reads.holders_of(spellings(code), TABLES)
        card = next((one.card for one in holders if one.card is not None and not one.revoked), None)
        if card is None:
            return Refused(Reason.NO_SUCH_BADGE, (code,))
        due = reads.next_meeting(card.id, at)
        meeting = writing.get(Meeting, due.meeting) if due is not None else None
        since = _since(writing, meeting) if meeting is not None else None
        if due is None or meeting is None or since is None or at < since:
            return Refused(Reason.NO_MEETING_NOW, (card.id,))
        absent = _not_sitting(writing, meeting, since, at, {card.id})
        if not writing.known_gesture(writing.gesture):
            seated = passage_draft(card.id, Direction.IN, at, TABLES)
            begun = None if absent or meeting.started is not None else meeting.changed(started=at)
            writing.record([seated, *([begun] if begun else [])])
        return Seat(card.id, card.name, due.meeting, due.table, absent, tuple(one.name for one in due.with_))


@needs(Right.NOTE)
def start_meeting(desk: Desk, meeting: MeetingId, *, action: str | None = None) -> Meeting | Refused:
    """Have a meeting run from now on: all of it were seen to sit."""
    with desk.writing(action) as writing:
        before = present(writing, Meeting, meeting)
        if before is None:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        if before.status is not MeetingStatus.PLANNED:
            return Refused(Reason.MEETING_OVER, (meeting,))
        draft = before.changed(started=desk.now()) if before.started is None else None
        if draft is None:
            return before
        writing.record([draft])
        return before.with_body(draft.body)


def _since(reading: Reading, meeting: Meeting) -> datetime | None:
    slots = reading.all(Slot)
    slot = next((one for one in slots if one.id == meeting.slot), None)
    return None if slot is None else sits_from(slot, slots)


def _not_sitting(
    reading: Reading, meeting: Meeting, since: datetime, at: datetime, sits: Collection[PersonId]
) -> tuple[PersonId, ...]:
    seated = reading.board.seated(meeting.people, at)
    return tuple(
        person
        for person in meeting.people
        if person not in sits and (person not in seated or seated[person] < since)
    )

"""Meetings: added, moved, cancelled, noted as held or missed, and listed."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from eventdesk.domain.booking import MeetingRow, held_status, objection
from eventdesk.domain.ids import MeetingId, PersonId, SlotId, TableId, new_id
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Person
from eventdesk.domain.place import Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import make, present
from eventdesk.usecases.meanwhile import meetings_during
from eventdesk.usecases.outcomes import OutcomeFields, tell
from eventdesk.usecases.ports import Reading, Writing
from eventdesk.usecases.rights import needs


def meeting_rows(desk: Desk, person: PersonId | None = None) -> tuple[MeetingRow, ...]:
    """The table of meetings, or the meetings of one person."""
    with desk.reading() as reading:
        return reading.meetings.rows(person)


@needs(Right.EDIT)
def add_meeting(
    desk: Desk,
    people: Sequence[PersonId],
    slot: SlotId | None,
    table: TableId | None,
    *,
    subject_line: str = "",
    action: str | None = None,
) -> Meeting | Refused:
    """Have people meet. Refused where somebody or the table is taken in that slot."""
    with desk.writing(action) as writing:
        return book(writing, people, slot, table, subject_line)


def book(
    writing: Writing,
    people: Sequence[PersonId],
    slot: SlotId | None,
    table: TableId | None,
    subject_line: str = "",
) -> Meeting | Refused:
    """Have people meet as a part of a larger gesture; tried again it gives the meeting of the first time."""
    everybody = tuple(dict.fromkeys(people))
    wanted = Meeting(id=new_id(), people=everybody, slot=slot, table=table, subject_line=subject_line)
    return make(writing, wanted, lambda reading, meeting, _: objection_to(reading, meeting))


@needs(Right.EDIT)
def move_meeting(
    desk: Desk,
    meeting: MeetingId,
    slot: SlotId | None,
    table: TableId | None,
    *,
    action: str | None = None,
) -> Meeting | Refused:
    """Hold a meeting at another time or table; one that was missed or cancelled is planned again."""
    with desk.writing(action) as writing:
        before = present(writing, Meeting, meeting)
        if before is None:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        if before.status in (MeetingStatus.HELD, MeetingStatus.PARTLY_HELD):
            return Refused(Reason.MEETING_OVER, (meeting,))
        after = replace(before, slot=slot, table=table, status=MeetingStatus.PLANNED, missing=())
        return objection_to(writing, after) or _kept(writing, before, after)


@needs(Right.EDIT)
def cancel_meeting(desk: Desk, meeting: MeetingId, *, action: str | None = None) -> Meeting | Refused:
    """Call a meeting off; its people and its table are free then."""
    with desk.writing(action) as writing:
        before = present(writing, Meeting, meeting)
        if before is None:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        return _kept(writing, before, replace(before, status=MeetingStatus.CANCELLED, missing=()))


@needs(Right.NOTE)
def note_meeting(
    desk: Desk,
    meeting: MeetingId,
    missing: Sequence[PersonId] = (),
    *,
    outcome: OutcomeFields | None = None,
    action: str | None = None,
) -> Meeting | Refused:
    """Note that a meeting took place without these: held, partly held, or missed if fewer than two came.

    `outcome` are fields of what came of it; where they are None it stays as it was told.
    """
    with desk.writing(action) as writing:
        before = present(writing, Meeting, meeting)
        if before is None:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        strangers = tuple(person for person in missing if person not in before.people)
        if strangers:
            return Refused(Reason.NOT_IN_MEETING, strangers)
        after = replace(before, status=held_status(before, missing), missing=tuple(dict.fromkeys(missing)))
        told = None if outcome is None else tell(writing, after, outcome)
        return told if isinstance(told, Refused) else _kept(writing, before, after)


def _kept(writing: Writing, before: Meeting, after: Meeting) -> Meeting:
    draft = before.became(after)
    writing.record([draft] if draft else [])
    return after


def objection_to(reading: Reading, meeting: Meeting, leaving: Collection[str] = ()) -> Refused | None:
    """What speaks against a meeting where it is wanted; those `leaving` their places are in nobody's way."""
    people = [person for id_ in meeting.people if (person := reading.get(Person, id_))]
    slot = reading.get(Slot, meeting.slot) if meeting.slot else None
    table = reading.get(Table, meeting.table) if meeting.table else None
    others = [other for other in meetings_during(reading, meeting.slot) if other.id not in leaving]
    return objection(meeting, people, slot, table, others)

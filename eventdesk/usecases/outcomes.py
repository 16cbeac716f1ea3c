"""Outcomes: what came of a meeting, noted when it ends or after the day."""

from dataclasses import replace
from typing import TypedDict, Unpack

from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.meeting import TOOK_PLACE, Meeting, MeetingStatus
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present
from eventdesk.usecases.ports import Reading, Writing
from eventdesk.usecases.rights import needs


class OutcomeFields(TypedDict, total=False):
    """What may be said of an outcome."""

    person: PersonId | None
    text: str
    kind: OutcomeKind | None


@needs(Right.NOTE)
def note_outcome(
    desk: Desk, meeting: MeetingId, *, action: str | None = None, **fields: Unpack[OutcomeFields]
) -> Outcome | Refused:
    """Say what came of a meeting; one still planned is noted as held, too."""
    with desk.writing(action) as writing:
        before = present(writing, Meeting, meeting)
        if before is None:
            return Refused(Reason.NO_SUCH_MEETING, (meeting,))
        planned = before.status is MeetingStatus.PLANNED
        held = replace(before, status=MeetingStatus.HELD) if planned else before
        outcome = tell(writing, held, fields)
        noted = before.changed(status=held.status)
        if noted and not isinstance(outcome, Refused):
            writing.record([noted])
        return outcome


def tell(writing: Writing, meeting: Meeting, fields: OutcomeFields) -> Outcome | Refused:
    """Say what came of a meeting as a part of a larger gesture, after which it is as given here."""

    def objection(_: Reading, wanted: Outcome, __: Outcome | None) -> Refused | None:
        if meeting.status not in TOOK_PLACE:
            return Refused(Reason.MEETING_NOT_HELD, (meeting.id,))
        if wanted.person is not None and wanted.person not in meeting.present:
            return Refused(Reason.NOT_IN_MEETING, (wanted.person,))
        return None

    if present(writing, Outcome, meeting.id) is None:
        wanted = Outcome(id=meeting.id, meeting=MeetingId(meeting.id), **fields)
        return make(writing, wanted, objection)
    return change(writing, Outcome, meeting.id, objection, fields)

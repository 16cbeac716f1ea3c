"""Versions: a plan is published under a number, which the sheets printed from then on carry."""

from eventdesk.domain.ids import new_id
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import Version, numbered
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import made_before
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


@needs(Right.EDIT)
def publish(desk: Desk, note: str = "", *, action: str | None = None) -> Version | Refused:
    """Publish the meetings as they stand under the next number; tried again it is the same version."""
    with desk.writing(action) as writing:
        if known := made_before(writing, Version):
            return next(one for one in numbered(writing.all(Version)) if one.id == known.id)
        version = Version(
            id=new_id(),
            number=newest(writing) + 1,
            published=desk.now(),
            meetings=sum(meeting.stands for meeting in writing.all(Meeting)),
            note=note.strip(),
        )
        writing.record([version.created()])
        return version


def newest(reading: Reading) -> int:
    """The number of the plan in force, 0 where none was published."""
    return max((version.number for version in numbered(reading.all(Version))), default=0)

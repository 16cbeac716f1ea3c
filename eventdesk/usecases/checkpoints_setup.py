"""Checkpoints set up: listed with what they point to, added, edited, removed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint, CheckpointRow, Ways, checkout_time
from eventdesk.domain.ids import CheckpointId, GroupId, RoomId, SessionId, new_id
from eventdesk.domain.naming import known_as
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session
from eventdesk.domain.question import Question
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.checkpoints import gone_since, in_order
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.keeping import change, make, present, remove
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class CheckpointFields(TypedDict, total=False):
    """What may be said of a checkpoint."""

    name: str
    session: SessionId | None
    room: RoomId | None
    roles: tuple[str, ...]
    groups: tuple[GroupId, ...]
    booked: bool
    reentry: bool
    ways: Ways
    capacity: int
    admits_pending: bool
    opens: datetime | None
    closes: datetime | None
    checkout_at: str
    external_id: str


def checkpoint_rows(desk: Desk) -> tuple[CheckpointRow, ...]:
    """The table of checkpoints, the entrance first."""
    with desk.reading() as reading:
        rooms = {room.id: room.name for room in reading.all(Room)}
        sessions = {session.id: session.title for session in reading.all(Session)}
        groups = {group.id: group.name for group in reading.all(Group)}
        doors = in_order(reading.all(Checkpoint))
        asked = _asked(reading.all(Question), doors)
        reads = reading.checkpoints
        return tuple(
            CheckpointRow(
                checkpoint=door,
                room=rooms.get(door.room or "", ""),
                session=sessions.get(door.session or "", ""),
                groups=tuple(groups[one] for one in door.groups if one in groups),
                questions=asked[door.id],
                inside=reads.inside(CheckpointId(door.id), gone_since(reading, door, desk.now())),
            )
            for door in doors
        )


@needs(Right.SETTINGS)
def add_checkpoint(
    desk: Desk, *, action: str | None = None, **fields: Unpack[CheckpointFields]
) -> Checkpoint | Refused:
    """Make a checkpoint; no two are called the same."""
    with desk.writing(action) as writing:
        return make(writing, Checkpoint(id=new_id(), **fields), _objection)


@needs(Right.SETTINGS)
def edit_checkpoint(
    desk: Desk, id: str, *, action: str | None = None, **changes: Unpack[CheckpointFields]
) -> Checkpoint | Refused:
    """Change fields of a checkpoint; the entrance may be changed though nobody has made it."""
    with desk.writing(action) as writing:
        if id == ENTRANCE and present(writing, Checkpoint, id) is None:
            return make(writing, replace(AS_IT_IS, **changes), _objection)
        return change(writing, Checkpoint, id, _objection, changes)


@needs(Right.SETTINGS)
def remove_checkpoint(desk: Desk, id: str, *, action: str | None = None) -> Checkpoint | Refused:
    """Take a checkpoint off the list; refused where a question is asked there, which would be lost with it.

    What was scanned there stays. The entrance is always there.
    """
    with desk.writing(action) as writing:
        if id == ENTRANCE:
            return Refused(Reason.ENTRANCE_STAYS)
        return remove(writing, Checkpoint, id, _has_questions)


def _has_questions(reading: Reading, id: str) -> Refused | None:
    asked = tuple(one.id for one in reading.all(Question) if id in one.checkpoints)
    return Refused(Reason.HAS_QUESTIONS, asked) if asked else None


def _asked(questions: Sequence[Question], doors: Sequence[Checkpoint]) -> Counter[str]:
    """How many questions are asked at each checkpoint."""
    return Counter(
        door.id
        for door in doors
        for question in questions
        if not question.checkpoints or door.id in question.checkpoints
    )


def _objection(reading: Reading, wanted: Checkpoint, _: Checkpoint | None) -> Refused | None:
    name = known_as(wanted.name)
    if wanted.id != ENTRANCE and not name:
        return Refused(Reason.NO_NAME)
    doors = reading.all(Checkpoint) if name else ()
    same = tuple(one.id for one in doors if known_as(one.name) == name and one.id != wanted.id)
    if same:
        return Refused(Reason.NAME_TAKEN, same)
    if wanted.booked and wanted.session is None:
        return Refused(Reason.NO_SESSION)
    if wanted.opens and wanted.closes and wanted.closes <= wanted.opens:
        return Refused(Reason.CLOSES_FIRST)
    if wanted.checkout_at and checkout_time(wanted.checkout_at) is None:
        return Refused(Reason.NO_SUCH_TIME)
    return None

"""Checkpoints set up: listed with what they point to, added, edited, removed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint, CheckpointRow, checkout_time
from eventdesk.domain.ids import CheckpointId, new_id
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
def add_checkpoint(desk: Desk, /, *, action: str | None = None, **settings: Any) -> Checkpoint | Refused:
    """Make a checkpoint, by the names of its fields; no two are called the same."""
    with desk.writing(action) as writing:
        return make(writing, Checkpoint(id=new_id(), **settings), _objection)


@needs(Right.SETTINGS)
def edit_checkpoint(
    desk: Desk, /, id: str, *, action: str | None = None, **settings: Any
) -> Checkpoint | Refused:
    """Change settings of a checkpoint; the entrance may be changed though nobody has made it."""
    with desk.writing(action) as writing:
        before = present(writing, Checkpoint, id)
        if before is not None:
            return change(writing, before, _objection, **settings)
        if id == ENTRANCE:
            return make(writing, replace(AS_IT_IS, **settings), _objection)
        return Refused(Reason.NO_SUCH_CHECKPOINT, (id,))


@needs(Right.SETTINGS)
def remove_checkpoint(desk: Desk, id: str, *, action: str | None = None) -> Checkpoint | Refused:
    """Take a checkpoint off the list; refused where a question is asked there, which would be lost with it.

    What was scanned there stays. The entrance is always there.
    """
    with desk.writing(action) as writing:
        if id == ENTRANCE:
            return Refused(Reason.ENTRANCE_STAYS)
        before = present(writing, Checkpoint, id)
        if before is None:
            return Refused(Reason.NO_SUCH_CHECKPOINT, (id,))
        asked = tuple(one.id for one in writing.all(Question) if id in one.checkpoints)
        if asked:
            return Refused(Reason.HAS_QUESTIONS, asked)
        return remove(writing, before)


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

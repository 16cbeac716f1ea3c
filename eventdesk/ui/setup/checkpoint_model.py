"""What can be done to the list of checkpoints, without a window."""

from dataclasses import dataclass
from datetime import date, tzinfo

from eventdesk.domain.checkpoint import CheckpointRow
from eventdesk.domain.fact import Noun
from eventdesk.domain.place import Room, Session
from eventdesk.domain.roster import GroupRow
from eventdesk.ui.kit.lists.edited import Verbs
from eventdesk.usecases import checkpoints_setup
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import zone_and_day
from eventdesk.usecases.groups import group_rows

TOUCHING = frozenset(
    {Noun.CHECKPOINT, Noun.QUESTION, Noun.VISIT, Noun.ROOM, Noun.SESSION, Noun.GROUP, Noun.GESTURE}
)
"""What changes a line of the table."""


@dataclass(frozen=True, slots=True)
class CheckpointOffer:
    """What a form is made from: the checkpoint it is about, None for a new one, and what it may point to.

    `day` is that of the event in its `zone`.
    """

    row: CheckpointRow | None
    rooms: tuple[Room, ...]
    sessions: tuple[Session, ...]
    groups: tuple[GroupRow, ...]
    zone: tzinfo
    day: date


def _offer(desk: Desk, row: CheckpointRow | None) -> CheckpointOffer:
    zone, day = zone_and_day(desk)
    with desk.reading() as reading:
        rooms, sessions = reading.all(Room), reading.all(Session)
    return CheckpointOffer(row, rooms, sessions, group_rows(desk), zone, day)


VERBS = Verbs(
    checkpoints_setup.checkpoint_rows,
    _offer,
    checkpoints_setup.add_checkpoint,
    checkpoints_setup.edit_checkpoint,
    checkpoints_setup.remove_checkpoint,
    key=lambda row: row.checkpoint.id,
)

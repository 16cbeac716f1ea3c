"""What an organiser has set up for the pictures: doors with their terms, and questions asked there."""

from datetime import UTC, datetime

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import CheckpointId, GroupId, RoomId, SessionId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session
from eventdesk.domain.question import Asking, QuestionKind
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.checkpoints_setup import add_checkpoint, edit_checkpoint
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.questions import add_question
from tests.screens.wishes import wish

NOON, AFTER_LUNCH = datetime(2026, 5, 12, 10, 0, tzinfo=UTC), datetime(2026, 5, 12, 11, 30, tzinfo=UTC)


def furnish(desk: Desk) -> None:
    """A lunch for some, a session for those booked, what is asked, and wishes that found no place."""
    with desk.reading() as reading:
        session, group, room = reading.all(Session)[0], reading.all(Group)[0], reading.all(Room)[0]
    edit_checkpoint(desk, ENTRANCE, checkout_at="18:00")
    lunch = add_checkpoint(
        desk,
        name="Lunch",
        room=RoomId(room.id),
        roles=("buyer", "speaker", "ambassador"),
        groups=(GroupId(group.id),),
        capacity=120,
        reentry=False,
        opens=NOON,
        closes=AFTER_LUNCH,
    )
    add_checkpoint(desk, name=session.title, session=SessionId(session.id), room=session.room, booked=True)
    assert isinstance(lunch, Checkpoint)
    add_question(
        desk,
        text="Which meal would you like?",
        key="meal",
        kind=QuestionKind.CHOICE,
        choices=("Fish", "Meat", "Vegan"),
        checkpoints=(CheckpointId(lunch.id),),
        roles=("buyer", "speaker"),
    )
    photos = "May photographs of you be shown to members?"
    add_question(desk, text=photos, key="photos", kind=QuestionKind.CONSENT, asking=Asking.OPTIONAL)
    wish(desk)

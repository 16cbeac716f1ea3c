"""Sessions: listed, added, edited, removed."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.ids import GroupId, PersonId, RoomId, SessionId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Room, Session, Unfit
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.sessions import add_session, edit_session, remove_session, session_rows
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.conftest import MORNING, SmallEvent

HALL, SMALL, ADA, BO = RoomId("hall"), RoomId("small"), PersonId("ada"), PersonId("bo")


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def made(event: SmallEvent, title: str = "Talk", starts: int = 0, ends: int = 60, **fields: Any) -> Session:
    session = add_session(event.desk, title=title, starts=at(starts), ends=at(ends), **fields)
    assert isinstance(session, Session)
    return session


def test_a_session_is_made_once_and_listed_with_who_is_expected(event: SmallEvent) -> None:
    group = Group("g", name="Subsea", people=(BO,))
    small = Room("small", name="Small", capacity=1)
    put(event.desk, group, small, Session("later", title="Later"))
    talk = made(event, " Talk ", group=GroupId("g"), people=(ADA, ADA), room=SMALL, action="a")
    assert (talk.title, talk.people) == ("Talk", (ADA,))
    assert add_session(event.desk, title="X", starts=None, ends=None, action="a") == talk
    hall = made(event, "First", -60, 0, room=HALL)
    first, second, later = session_rows(event.desk)
    assert (first.session, first.room, first.group, first.expected, first.unfit) == (
        hall,
        "Hall",
        "",
        0,
        None,
    )
    assert (second.room, second.group, second.expected, second.unfit) == (
        "Small",
        "Subsea",
        2,
        Unfit.TOO_SMALL,
    )
    assert (later.room, later.unfit) == ("", None)


@pytest.mark.parametrize(
    ("changes", "reason", "about"),
    [
        ({"title": " "}, Reason.NO_NAME, ()),
        ({"ends": at(0)}, Reason.ENDS_FIRST, ()),
        ({"room": RoomId("no")}, Reason.NO_SUCH_ROOM, ("no",)),
        ({"group": GroupId("no")}, Reason.NO_SUCH_GROUP, ("no",)),
        ({"people": (PersonId("no"),)}, Reason.NO_SUCH_PERSON, ("no",)),
    ],
)
def test_what_is_no_session_is_refused(
    event: SmallEvent, changes: dict[str, Any], reason: Reason, about: tuple[str, ...]
) -> None:
    talk = made(event)
    assert edit_session(event.desk, SessionId(talk.id), **changes) == Refused(reason, about)
    wanted: dict[str, Any] = {"title": "Other", "starts": at(0), "ends": at(60), **changes}
    assert add_session(event.desk, **wanted) == Refused(reason, about)


def test_a_room_holds_one_session_at_a_time(event: SmallEvent) -> None:
    talk = made(event, room=HALL)
    busy = Refused(Reason.ROOM_BUSY, (talk.id,))
    assert add_session(event.desk, title="Other", starts=at(59), ends=at(90), room=HALL) == busy
    other = made(event, "Other", 60, 90, room=HALL)
    other_id = SessionId(other.id)
    assert edit_session(event.desk, other_id, starts=at(30)) == busy
    edited = edit_session(event.desk, other_id, needs=("beamer",), people=(ADA,), action="e")
    assert isinstance(edited, Session)
    assert edited.needs == ("beamer",)
    undo(event.desk, "e")
    assert edit_session(event.desk, other_id, needs=()) == other
    assert edit_session(event.desk, SessionId("no"), title="x") == Refused(Reason.NO_SUCH_SESSION, ("no",))


def test_a_session_is_removed_once_no_checkpoint_admits_to_it(event: SmallEvent) -> None:
    talk = made(event)
    id_ = SessionId(talk.id)
    with event.desk.writing("door") as writing:
        writing.record([Checkpoint("door", name="Door", session=id_).created()])
    assert remove_session(event.desk, id_) == Refused(Reason.HAS_CHECKPOINTS, ("door",))
    undo(event.desk, "door")
    removed = remove_session(event.desk, id_)
    assert isinstance(removed, Session)
    assert removed.removed
    assert remove_session(event.desk, id_) == Refused(Reason.NO_SUCH_SESSION, (id_,))

"""Checkpoints set up by the organiser."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint, CheckpointRow
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import CheckpointId, GroupId, RoomId, SessionId
from eventdesk.domain.organisation import Group
from eventdesk.domain.place import Session
from eventdesk.domain.question import Question
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.checkin import scan
from eventdesk.usecases.checkpoints import checkpoints
from eventdesk.usecases.checkpoints_setup import (
    add_checkpoint,
    checkpoint_rows,
    edit_checkpoint,
    remove_checkpoint,
)
from eventdesk.usecases.post import Post
from eventdesk.usecases.undo import undo
from tests.usecases.conftest import MORNING, SmallEvent


def record(event: SmallEvent, *drafts: Draft) -> None:
    with event.desk.writing() as writing:
        writing.record(drafts)


def made(event: SmallEvent, name: str = "Lunch", **settings: Any) -> Checkpoint:
    """A checkpoint that is there."""
    door = add_checkpoint(event.desk, name=name, **settings)
    assert isinstance(door, Checkpoint)
    return door


def test_the_entrance_is_changed_though_nobody_made_it_and_is_never_removed(event: SmallEvent) -> None:
    changed = edit_checkpoint(event.desk, ENTRANCE, name=" Main door ", capacity=400)
    assert changed == replace(AS_IT_IS, name="Main door", capacity=400)
    fewer = replace(changed, capacity=300)
    assert edit_checkpoint(event.desk, ENTRANCE, capacity=300) == fewer
    assert edit_checkpoint(event.desk, ENTRANCE, capacity=300) == fewer
    assert edit_checkpoint(event.desk, ENTRANCE, name="") == replace(fewer, name="")
    assert remove_checkpoint(event.desk, ENTRANCE) == Refused(Reason.ENTRANCE_STAYS)
    assert [row.checkpoint.id for row in checkpoint_rows(event.desk)] == [ENTRANCE]


def test_a_checkpoint_is_made_once_by_one_gesture(event: SmallEvent) -> None:
    lunch = add_checkpoint(event.desk, name=" Lunch ", action="a1")
    assert isinstance(lunch, Checkpoint)
    assert lunch.name == "Lunch"
    assert add_checkpoint(event.desk, name="Dinner", action="a1") == lunch
    undo(event.desk, "a1")
    assert checkpoints(event.desk) == (AS_IT_IS,)


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"name": " "}, Reason.NO_NAME),
        ({"name": "LUNCH"}, Reason.NAME_TAKEN),
        ({"name": "x", "checkout_at": "late"}, Reason.NO_SUCH_TIME),
        ({"name": "x", "booked": True}, Reason.NO_SESSION),
        ({"name": "x", "opens": MORNING, "closes": MORNING}, Reason.CLOSES_FIRST),
    ],
)
def test_what_is_no_checkpoint_is_refused(
    event: SmallEvent, settings: dict[str, Any], reason: Reason
) -> None:
    lunch, other = made(event), made(event, "Other")
    about = (lunch.id,) if reason is Reason.NAME_TAKEN else ()
    assert add_checkpoint(event.desk, **settings) == Refused(reason, about)
    assert edit_checkpoint(event.desk, other.id, **settings) == Refused(reason, about)


def test_what_is_not_there_is_neither_changed_nor_removed(event: SmallEvent) -> None:
    gone = Refused(Reason.NO_SUCH_CHECKPOINT, ("nowhere",))
    assert edit_checkpoint(event.desk, "nowhere", name="x") == gone
    assert remove_checkpoint(event.desk, "nowhere") == gone


def test_the_table_names_what_settings_point_to_and_counts(event: SmallEvent) -> None:
    talk = Session(id="talk", title="Talk", starts=MORNING, ends=MORNING + timedelta(hours=1))
    here, there = CheckpointId("here"), CheckpointId("there")
    lunch = made(
        event,
        room=RoomId("hall"),
        session=SessionId("talk"),
        booked=True,
        groups=(GroupId("subsea"), GroupId("no")),
        checkout_at=" 18:00 ",
    )
    everywhere = Question(id="q1", key="meal", text="Meal?")
    elsewhere = Question(id="q2", key="x", text="X?", checkpoints=(here, there))
    at_lunch = Question(id="q3", key="y", text="Y?", checkpoints=(CheckpointId(lunch.id),))
    group = Group(id="subsea", name="Subsea")
    record(event, talk.created(), group.created())
    for question in (everywhere, elsewhere, at_lunch):
        record(event, question.created())
    door = made(event, "Door")
    with event.desk.writing() as writing:
        removal = everywhere.changed(removed=True)
        assert removal is not None
        writing.record([removal])
    assert scan(event.desk, event.codes["ada"], checkpoint=CheckpointId(door.id)).verdict is Verdict.OK
    entrance, first, second = checkpoint_rows(event.desk)
    assert (entrance.questions, entrance.inside) == (0, 0)
    assert first == CheckpointRow(door, "", "", (), questions=0, inside=1)
    assert second == CheckpointRow(lunch, "Hall", "Talk", ("Subsea",), questions=1, inside=0)
    assert lunch.checkout_at == "18:00"


def test_a_checkpoint_is_removed_once_no_question_is_asked_there_and_comes_back(event: SmallEvent) -> None:
    lunch = made(event)
    question = Question(id="q", key="meal", text="Meal?", checkpoints=(CheckpointId(lunch.id),))
    record(event, question.created())
    assert remove_checkpoint(event.desk, lunch.id) == Refused(Reason.HAS_QUESTIONS, ("q",))
    everywhere = question.changed(checkpoints=())
    assert everywhere is not None
    record(event, everywhere)
    assert remove_checkpoint(event.desk, lunch.id, action="r") == replace(lunch, removed=True)
    assert [row.checkpoint.id for row in checkpoint_rows(event.desk)] == [ENTRANCE]
    assert remove_checkpoint(event.desk, lunch.id) == Refused(Reason.NO_SUCH_CHECKPOINT, (lunch.id,))
    made(event)
    undo(event.desk, "r")
    assert len(checkpoint_rows(event.desk)) == 3


def test_only_who_may_set_up_does(event: SmallEvent) -> None:
    set_pin(event.desk, DeskRole.ORGANISER, "2468")
    desk = replace(event.desk, post=Post(DeskRole.SUPERVISOR))
    assert add_checkpoint(desk, name="x") == Refused(Reason.NOT_ALLOWED, (Right.SETTINGS.value,))

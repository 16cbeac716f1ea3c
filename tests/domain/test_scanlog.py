"""What was undone is told with who did it first, as long as it stands undone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.domain.fact import LATEST, Fact, Json, Kind, Noun, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId
from eventdesk.domain.scanlog import Undoing, undoings, undone_by

NINE = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
DESK = DeskId("d")


def void(number: int, gesture: str, target: str, reason: str = "") -> Fact:
    body: dict[str, Json] = {"reason": reason, "at": (NINE + timedelta(seconds=number)).isoformat()}
    subject = Subject(Noun.GESTURE, target)
    return Fact(DESK, number, Stamp(LATEST + number), GestureId(gesture), "Bo", subject, Kind.VOIDED, body)


def test_an_undo_that_does_not_tell_its_time_has_none() -> None:
    for body in ({}, {"at": 7}, {"at": "noon"}, {"at": "2030-05-14T09:00:00"}):
        (told,) = undoings([replace(void(1, "u1", "scan"), body=body)], {}).values()
        assert told.at is None


def test_the_first_who_undid_it_is_told() -> None:
    voids = [void(2, "u2", "scan", "again"), void(1, "u1", "scan", "wrong badge"), void(3, "u3", "d/7")]
    told = undoings(voids, {DESK: "Desk 1"})
    first = Undoing(GestureId("u1"), NINE + timedelta(seconds=1), "Desk 1", "Bo", "wrong badge")
    assert told["scan"] == first
    assert undone_by("d/1", GestureId("scan"), told) == first
    assert undone_by("d/7", GestureId("other"), told) == told["d/7"]
    assert undone_by("d/8", GestureId("other"), told) is None


def test_what_was_brought_back_is_not_undone() -> None:
    assert undoings([void(1, "u1", "scan"), void(2, "u2", "u1")], {}).keys() == {"u1"}
    again = [void(1, "u1", "scan"), void(2, "u2", "u1"), void(3, "u3", "u2")]
    assert undoings(again, {}).keys() == {"scan", "u2"}
